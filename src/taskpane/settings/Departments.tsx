import { Button, Text } from '@fluentui/react-components';
import { usePane } from '../app/context';
import { ImportList } from '../components/ImportList';
import { usePageStyles } from '../components/page';

/** The office's list of departments: import and clear. */
export function Departments() {
  const { texts, preferences, prefer } = usePane();
  const styles = usePageStyles();
  const words = texts.workbook;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{words.departments}</h2>
      <Text size={200}>{words.departmentsHint}</Text>
      <Text>{words.count(preferences.departments.length)}</Text>
      <ImportList>
        {preferences.departments.length > 0 && (
          <Button size="small" appearance="subtle" onClick={() => prefer({ ...preferences, departments: [] })}>
            {words.clear}
          </Button>
        )}
      </ImportList>
    </section>
  );
}
