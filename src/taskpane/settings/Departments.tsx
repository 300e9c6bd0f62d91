import { MARKS } from '../../i18n/marks';
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Text } from '@fluentui/react-components';
import { VirtualList } from '../../ui/VirtualList';
import { usePane } from '../state/context';
import { ImportList } from '../components/ImportList';
import { usePageStyles } from '../components/page';

/** The office's list of departments: import and clear. */
export function Departments() {
  const { texts, lang, preferences, prefer } = usePane();
  const styles = usePageStyles();
  const words = texts.workbook;
  const { departments } = preferences;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{words.departments}</h2>
      <Text size={200}>{words.departmentsHint}</Text>
      {departments.length === 0 && <Text>{words.count(0)}</Text>}
      {departments.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="list">
            <AccordionHeader size="small">{words.count(departments.length)}</AccordionHeader>
            <AccordionPanel>
              <VirtualList
                role="list"
                aria-label={words.departments}
                tabIndex={0}
                style={{ height: Math.min(240, 40 * departments.length) }}
                count={departments.length}
                keyOf={i => departments[i]?.name ?? ''}
                estimate={() => 40}
              >
                {i => (
                  <div role="listitem" aria-posinset={i + 1} aria-setsize={departments.length}>
                    <Text block>{departments[i]?.name}</Text>
                    <Text block size={200} className={styles.quiet}>
                      {departments[i]?.keywords.join(MARKS[lang].names)}
                    </Text>
                  </div>
                )}
              </VirtualList>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      <ImportList>
        {departments.length > 0 && (
          <Button size="small" appearance="subtle" onClick={() => prefer({ ...preferences, departments: [] })}>
            {words.clear}
          </Button>
        )}
      </ImportList>
    </section>
  );
}
