import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Row } from '../../ledger/types';
import { usePane } from '../app/context';
import type { Preview } from '../book/writing';

/** Rows listed at most; the rest is counted. */
const SHOWN = 50;
const LISTS = ['added', 'changed', 'gone', 'kept'] as const;

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 0 8px', listStyleType: 'none', overflowWrap: 'anywhere' },
  row: { padding: '3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200 },
  no: { fontWeight: tokens.fontWeightSemibold, marginRight: '6px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** New, changed, gone and unchanged rows: counts first, the rows on request. */
export function PreviewLists({ preview }: { readonly preview: Preview }) {
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.write;
  const lists = LISTS.filter(name => preview[name].length > 0 || !preview.first);
  const line = (row: Row) => (
    <li key={row.key} className={styles.row}>
      <span className={styles.no}>{row.no}</span>
      {row.measure} {row.targetText}
    </li>
  );
  return (
    <Accordion collapsible multiple>
      {lists.map(name => (
        <AccordionItem key={name} value={name} disabled={preview[name].length === 0}>
          <AccordionHeader size="small">
            <span>
              {words.lists[name]} {words.rows(preview[name].length)}
              <br />
              <Text size={200} className={styles.hint}>
                {words.listHints[name]}
              </Text>
            </span>
          </AccordionHeader>
          <AccordionPanel>
            <ul className={styles.list}>
              {preview[name].slice(0, SHOWN).map(line)}
              {preview[name].length > SHOWN && <li>{words.more(preview[name].length - SHOWN)}</li>}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
