import { Button, Text } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState, type ReactNode } from 'react';
import { usePane } from '../state/context';
import { usePageStyles } from './page';
import { useToast } from './Toast';

interface Props {
  /** What the list is good for here. */
  readonly hint?: string;
  /** Further buttons of the same line. */
  readonly children?: ReactNode;
}

/** Imports the office's list of departments from a file, wherever it is wanted; the list stays on this machine. */
export function ImportList({ hint, children }: Props) {
  const { texts, ports, lang, preferences, prefer } = usePane();
  const styles = usePageStyles();
  const words = texts.workbook;
  const input = useRef<HTMLInputElement>(null);
  const say = useToast();
  const [said, setSaid] = useState('');
  const load = async (file: File) => {
    try {
      const departments = await ports.readDepartments(new Uint8Array(await file.arrayBuffer()), file.name, lang);
      if (departments.length > 0) prefer({ ...preferences, departments });
      // Once there is a list the page is another one: what was done is said below it.
      if (departments.length > 0) say(words.imported(departments.length), false);
      setSaid(departments.length > 0 ? '' : words.importedNone);
    } catch (problem) {
      setSaid(problem instanceof Error ? problem.message : String(problem));
    }
  };
  return (
    <div className={styles.group}>
      {hint && <Text size={200}>{hint}</Text>}
      <div className={styles.line}>
        <Button size="small" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {words.import}
        </Button>
        {children}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.import}
        accept=".xlsx,.xlsm,.csv,.txt"
        onChange={event => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void load(file);
        }}
      />
      <Text size={200} role="status">
        {said}
      </Text>
    </div>
  );
}
