/** 更新记录: a table that the add-in and the command line add to. */
import { CHANGE_COLUMNS, CHANGE_NOTE } from '../../i18n/changes';
import { SHEETS, TABLES } from '../../i18n/sheets';
import type { ChangeEntry, Ledger } from '../../ledger/types';
import { across } from '../print/frame';
import type { CellSpec, SheetSpec } from '../spec';

type Key = keyof typeof CHANGE_COLUMNS;
const KEYS = Object.keys(CHANGE_COLUMNS) as readonly Key[];
const WIDTHS: Readonly<Record<Key, number>> = {
  on: 17,
  who: 12,
  no: 9,
  column: 14,
  before: 36,
  after: 36,
  source: 24,
};
const HEAD_ROW = 2;
const FIRST_ROW = HEAD_ROW + 1;

const styleOf = (key: Key, value: ChangeEntry[Key]): string =>
  key === 'on' ? 'cell.time' : typeof value === 'string' ? 'cell.text' : 'cell';

export function changesSheet(ledger: Ledger): SheetSpec {
  const { lang, changes = [] } = ledger;
  const cells = (entry: ChangeEntry | null): CellSpec[] =>
    KEYS.map(key => ({ value: entry?.[key] ?? null, style: styleOf(key, entry?.[key] ?? null) }));
  const entries = changes.length === 0 ? [null] : changes;
  const bottom = FIRST_ROW + entries.length - 1;
  return {
    id: 'changes',
    name: SHEETS.changes[lang],
    visibility: 'visible',
    columns: KEYS.map(key => ({ width: WIDTHS[key] })),
    rows: [
      { height: 30, cells: [{ value: SHEETS.changes[lang], style: 'title' }] },
      { height: 18, cells: [{ value: CHANGE_NOTE[lang], style: 'note.line' }] },
      { height: 24, cells: KEYS.map(key => ({ value: CHANGE_COLUMNS[key][lang], style: 'head' })) },
      ...entries.map(entry => ({ cells: cells(entry) })),
    ],
    tables: [
      {
        name: TABLES.changes[lang],
        area: { top: HEAD_ROW, left: 0, bottom, right: KEYS.length - 1 },
        columns: KEYS.map(key => ({ name: CHANGE_COLUMNS[key][lang] })),
        style: 'TableStyleLight1',
        filter: true,
      },
    ],
    validations: [],
    formats: [],
    charts: [],
    merges: [],
    freeze: { rows: FIRST_ROW, columns: 0 },
    print: { ...across(lang), titleRows: [HEAD_ROW, HEAD_ROW] },
    showGridLines: false,
  };
}
