import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useCallback } from 'react';
import { shownCell } from '../../ledger/changes/log';
import { columnName } from '../../ledger/columns/columns';
import type { Row } from '../../ledger/types';
import { VirtualList } from '../../ui/VirtualList';
import { usePane } from '../app/context';
import type { Preview, RowChange } from '../book/writing';

const LISTS = ['added', 'changed', 'differs', 'gone', 'kept'] as const;
/** Pixels of a list that is longer than that; it scrolls in itself. */
const HIGHEST = 320;
const ESTIMATE = { row: 44, cell: 22 };

const useStyles = makeStyles({
  row: {
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  no: { fontWeight: tokens.fontWeightSemibold, marginRight: '6px' },
  cell: { color: tokens.colorNeutralForeground2, paddingLeft: '10px' },
  old: { textDecorationLine: 'line-through' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The cells of a changed row, as people read them: what was struck out, then what comes. */
function Cells({ change }: { readonly change: RowChange }) {
  const { lang, texts } = usePane();
  const styles = useStyles();
  const shown = (value: RowChange['cells'][number]['before'], column: RowChange['cells'][number]['column']) =>
    String(shownCell(column, value, change.row.unit, lang) ?? '') || texts.fill.blank;
  return (
    <>
      {change.cells.map(({ column, before, after }) => (
        <div key={column} className={styles.cell}>
          {columnName(column, lang)}：<del className={styles.old}>{shown(before, column)}</del> →{' '}
          <ins style={{ textDecoration: 'none' }}>{shown(after, column)}</ins>
        </div>
      ))}
    </>
  );
}

interface ListProps {
  readonly label: string;
  readonly rows: readonly RowChange[];
}

function Rows({ label, rows }: ListProps) {
  const styles = useStyles();
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
        const change = rows[i];
        return change ? (
          <div role="listitem" className={styles.row} aria-posinset={i + 1} aria-setsize={rows.length}>
            <span className={styles.no}>{change.row.no}</span>
            {change.row.measure} {change.row.targetText}
            <Cells change={change} />
          </div>
        ) : null;
      }}
    </VirtualList>
  );
}

const unchanged = (rows: readonly Row[]): readonly RowChange[] => rows.map(row => ({ row, cells: [] }));

/** New, changed, gone and unchanged rows: counts first, every row on request. */
export function PreviewLists({ preview }: { readonly preview: Preview }) {
  const { texts } = usePane();
  const styles = useStyles();
  const words = texts.write;
  const { added, changed, differs, gone, kept } = preview;
  const all = { added: unchanged(added), changed, differs, gone: unchanged(gone), kept: unchanged(kept) };
  const lists = LISTS.filter(name => all[name].length > 0 || (!preview.first && name !== 'differs'));
  return (
    <Accordion collapsible multiple>
      {lists.map(name => (
        <AccordionItem key={name} value={name} disabled={all[name].length === 0}>
          <AccordionHeader size="small">
            <span>
              {words.lists[name]} {words.rows(all[name].length)}
              <br />
              <Text size={200} className={styles.hint}>
                {words.listHints[name]}
              </Text>
            </span>
          </AccordionHeader>
          <AccordionPanel>
            <Rows label={words.lists[name]} rows={all[name]} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
