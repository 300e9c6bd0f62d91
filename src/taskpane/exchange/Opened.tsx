import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { Note } from '../../ui/desk/Said';
import { copyRich } from '../../ui/doc/copy';
import { FilesLink } from '../components/FilesLink';
import { useExchangeTexts } from './context';
import type { RecordedForm } from './sending';

export type OpenState =
  | { readonly form: RecordedForm; readonly is: 'open' | 'impossible' }
  | { readonly form: RecordedForm; readonly is: 'failed'; readonly why: string };

/** Names that the windows are to be saved under, each copied by a press. */
function FileNames({ forms }: { readonly forms: readonly RecordedForm[] }) {
  const words = useExchangeTexts().out;
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (name: string): Promise<void> => setCopied((await copyRich(name, name)) ? name : null);
  return (
    <>
      {forms.map(({ name }) => (
        <div key={name} style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' }}>
          <Text weight="semibold" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Button
            size="small"
            aria-label={`${copied === name ? words.copied : words.copy} ${name}`}
            onClick={() => void copy(name)}
          >
            {copied === name ? words.copied : words.copy}
          </Button>
        </div>
      ))}
    </>
  );
}

/** What became of a form that is recorded: open, or why not and what to do. */
export function Opened({
  state,
  opened,
  onOpen,
}: {
  readonly state: OpenState;
  /** All that this page has opened, the latest last. */
  readonly opened: readonly RecordedForm[];
  readonly onOpen: () => void;
}) {
  const words = useExchangeTexts().out;
  const { form, is } = state;
  if (is === 'impossible')
    return (
      <Note intent="error">
        {words.cannotOpen} <FilesLink />
      </Note>
    );
  if (is === 'failed')
    return (
      <>
        <Note intent="error">{words.openFailed(state.why)}</Note>
        <Button onClick={onOpen}>{words.open}</Button>
      </>
    );
  return (
    <>
      <Note intent="success">{words.opened(form.unit)}</Note>
      <FileNames forms={opened} />
      <Note intent="warning">{words.keepMaster}</Note>
    </>
  );
}
