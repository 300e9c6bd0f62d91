import { Button, Text } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useState } from 'react';
import { usePane } from '../state/context';
import { asBookError } from '../state/useBook';
import type { BookError } from '../ports';
import { StartTrouble } from './bars';

/** Reads the plan from the cells that are selected in the sheet. */
export function SelectionButton() {
  const { texts, ports, read } = usePane();
  const [said, setSaid] = useState<'' | 'empty' | BookError>('');
  const take = async () => {
    setSaid('');
    try {
      const text = (await ports.book?.selectedText()) ?? '';
      if (text.trim() === '') setSaid('empty');
      else await read.text(text, '');
    } catch (problem) {
      setSaid(asBookError(problem));
    }
  };
  return (
    <>
      <Button icon={<TableRegular />} onClick={() => void take()}>
        {texts.start.fromSelection}
      </Button>
      {said === 'empty' && <Text role="alert">{texts.start.selectionEmpty}</Text>}
      {said instanceof Error && <StartTrouble error={said} />}
    </>
  );
}
