import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useCallback, type ReactNode } from 'react';
import { joinNames } from '../../i18n/marks';
import { VirtualList } from '../../ui/VirtualList';
import { usePane } from '../state/context';
import type { Preview, PreviewRow, RowChange } from '../book/writing';
import { ChangedRow } from './ChangedRow';
import { Apart, Together, type Deciding } from './Pairing';

const LISTS = ['added', 'changed', 'moved', 'differs', 'gone', 'kept'] as const;
type ListName = (typeof LISTS)[number];
/** Pixels of a list that is longer than that; it scrolls in itself. */
const HIGHEST = 320;
const ESTIMATE = { row: 44, cell: 22 };

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 } });

interface ListProps<Row extends RowChange> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly children: (row: Row, at: { 'aria-posinset': number; 'aria-setsize': number }) => ReactNode;
}

function Rows<Row extends RowChange>({ label, rows, children }: ListProps<Row>) {
  const keyOf = useCallback((i: number) => rows[i]?.row.key ?? '', [rows]);
  const estimate = useCallback((i: number) => ESTIMATE.row + ESTIMATE.cell * (rows[i]?.cells.length ?? 0), [rows]);
  const high = rows.slice(0, 20).reduce((sum, _, i) => sum + estimate(i), 0);
  return (
    <VirtualList
      role="list"
      aria-label={label}
      tabIndex={0}
      style={{ height: Math.min(HIGHEST, high) }}
      count={rows.length}
      keyOf={keyOf}
      estimate={estimate}
    >
      {i => {
        const row = rows[i];
        return row ? children(row, { 'aria-posinset': i + 1, 'aria-setsize': rows.length }) : null;
      }}
    </VirtualList>
  );
}

/** What was done by hand about a row, and what can be. */
function Hands({
  name,
  row,
  preview,
  deciding,
}: {
  name: ListName;
  row: PreviewRow;
  preview: Preview;
  deciding: Deciding;
}) {
  if (name === 'gone') return <Together row={row} added={preview.lists.added} deciding={deciding} />;
  if (row.byHand || (row.before !== null && name === 'changed')) return <Apart row={row} deciding={deciding} />;
  return null;
}

interface Props {
  readonly preview: Preview;
  readonly deciding: Deciding;
}

/** New, changed, moved, gone and unchanged rows against what stands in the workbook: counts first, every row on request. */
export function PreviewLists({ preview, deciding }: Props) {
  const { texts, lang } = usePane();
  const styles = useStyles();
  const words = texts.write;
  const count = (name: ListName): number => (name === 'differs' ? preview.differs : preview.lists[name]).length;
  const lists = LISTS.filter(name => count(name) > 0);
  const none = preview.first ? [] : LISTS.filter(name => name !== 'differs' && count(name) === 0);
  const numbers = new Map(
    Object.values(preview.lists).flatMap(rows => rows.map(({ row }) => [row.key, row.no] as const)),
  );
  const accordion = (
    <Accordion collapsible multiple>
      {lists.map(name => (
        <AccordionItem key={name} value={name}>
          <AccordionHeader size="small">
            <span>
              {words.lists[name]} {words.rows(count(name))}
              <br />
              <Text size={200} className={styles.hint}>
                {words.listHints[name]}
              </Text>
            </span>
          </AccordionHeader>
          <AccordionPanel>
            {name === 'differs' ? (
              <Rows label={words.lists[name]} rows={preview.differs}>
                {(row, at) => <ChangedRow change={row} numbers={numbers} {...at} />}
              </Rows>
            ) : (
              <Rows label={words.lists[name]} rows={preview.lists[name]}>
                {(row, at) => (
                  <ChangedRow change={row} story={row} numbers={numbers} {...at}>
                    <Hands name={name} row={row} preview={preview} deciding={deciding} />
                  </ChangedRow>
                )}
              </Rows>
            )}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
  return (
    <>
      {accordion}
      {none.length > 0 && (
        <Text size={200} className={styles.hint}>
          {words.none(
            joinNames(
              none.map(name => words.lists[name]),
              lang,
            ),
          )}
        </Text>
      )}
    </>
  );
}
