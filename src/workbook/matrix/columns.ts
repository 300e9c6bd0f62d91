/** How each column of the matrix table stands on its sheet: order, width, folding. */
import { COLUMNS, columnOf } from '../../ledger/columns/columns';
import type { Block } from '../../ledger/columns/types';
import { HELPER_KEYS, isHelper } from '../../ledger/columns/helpers';
import type { CellKey } from '../../ledger/expression/types';
import type { ColumnSpec } from '../spec';

/** Columns of the table, in order. */
export const TABLE_KEYS: readonly CellKey[] = [...COLUMNS.map(column => column.key), ...HELPER_KEYS];

export const blockOf = (key: CellKey): Block => (isHelper(key) ? 'hidden' : columnOf(key).block);

/** In characters of the default font; a Chinese character takes two. */
const WIDTHS: Readonly<Partial<Record<CellKey, number>>> = {
  no: 8,
  section: 20,
  item: 22,
  measure: 44,
  targetText: 20,
  indicator: 20,
  kind: 9,
  comparator: 9,
  target: 10,
  upper: 9,
  unit: 9,
  every: 9,
  base: 10,
  leader: 11,
  lead: 16,
  support: 18,
  person: 10,
  start: 11.5,
  due: 11.5,
  dueNote: 22,
  actual: 10,
  self: 9,
  progress: 30,
  problem: 22,
  next: 22,
  evidence: 16,
  reporter: 10,
  reportedOn: 11.5,
  rate: 11,
  pace: 9,
  gap: 9,
  status: 11,
  light: 7,
  daysLeft: 8,
  hint: 20,
  struck: 11.5,
  adjust: 10,
  newDue: 11.5,
  lastProgress: 22,
  remark: 22,
};

/** Columns that daily work does not need: folded away, opened by a click on the + above. */
const FOLDED: readonly CellKey[] = [
  'indicator',
  'kind',
  'comparator',
  'target',
  'upper',
  'unit',
  'every',
  'base',
  'person',
  'start',
  'dueNote',
  'evidence',
  'reporter',
  'lastProgress',
];

/** Columns of the sheet, beginning in its first column. */
export const columnSpecs = (): ColumnSpec[] =>
  TABLE_KEYS.map((key, i) => {
    const width = WIDTHS[key] ?? 10;
    if (blockOf(key) === 'hidden') return { width, hidden: true };
    if (FOLDED.includes(key)) return { width, hidden: true, group: 1 };
    const before = TABLE_KEYS[i - 1];
    return before !== undefined && FOLDED.includes(before) ? { width, collapsed: true } : { width };
  });

/** First column of a key, from 0. */
export const columnIndex = (key: CellKey): number => TABLE_KEYS.indexOf(key);
