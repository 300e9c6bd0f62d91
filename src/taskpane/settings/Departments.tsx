import { Button, Text } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState } from 'react';
import { usePane } from '../app/context';
import { usePageStyles } from '../components/page';

/** The office's list of departments: import and clear. */
export function Departments() {
  const { texts, ports, lang, preferences, prefer } = usePane();
  const styles = usePageStyles();
  const words = texts.workbook;
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const load = async (file: File) => {
    try {
      const departments = await ports.readDepartments(new Uint8Array(await file.arrayBuffer()), file.name, lang);
      prefer({ ...preferences, departments });
      setSaid(words.imported(departments.length));
    } catch (problem) {
      setSaid(problem instanceof Error ? problem.message : String(problem));
    }
  };
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{words.departments}</h2>
      <Text size={200}>{words.departmentsHint}</Text>
      <Text>{words.count(preferences.departments.length)}</Text>
      <div className={styles.line}>
        <Button size="small" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {words.import}
        </Button>
        {preferences.departments.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              prefer({ ...preferences, departments: [] });
              setSaid('');
            }}
          >
            {words.clear}
          </Button>
        )}
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
    </section>
  );
}
