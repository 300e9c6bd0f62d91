/** Whether a row of the matrix still stands where the last reading found it: its heads, and the 行键 down to its line. */
import { areaA1 } from '../../grid/a1';
import type { LiveMatrix } from './matrix';
import type { RowKey } from '../../ledger/rows/key';

export interface StillAsked {
  readonly reading: LiveMatrix;
  readonly key: RowKey;
  /** Line of the sheet, from 0. */
  readonly line: number;
  readonly sheet: Excel.Worksheet;
  readonly head: Excel.Range;
  readonly keys: Excel.Range;
}

/** Queues the question. Null: the reading does not know such a row, or gave it its key itself. */
export function askStill(context: Excel.RequestContext, reading: LiveMatrix, key: RowKey): StillAsked | null {
  const { place, ledger, lines, fresh, found } = reading;
  const line = lines[ledger.rows.findIndex(row => row.key === key)];
  const column = place.heads.columns.get('key');
  const id = found.sheets.find(one => one.name === place.sheet.name)?.id;
  if (line === undefined || column === undefined || id === undefined || fresh.includes(key)) return null;
  const { headerRow, left, right } = place;
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const head = sheet.getRange(areaA1({ top: headerRow, left, bottom: headerRow, right }));
  const keys = sheet.getRange(areaA1({ top: headerRow + 1, left: column, bottom: line, right: column }));
  sheet.load('id');
  head.load('values');
  keys.load('values');
  return { reading, key, line, sheet, head, keys };
}

/** Of two rows with one key the upper one has it, as for every reader. */
export function isStill({ reading, key, sheet, head, keys }: StillAsked): boolean {
  if (sheet.isNullObject) return false;
  const { place } = reading;
  const known = place.sheet.rows[place.headerRow] ?? [];
  const heads = (head.values as unknown[][])[0] ?? [];
  const same = heads.every((value, i) => value === (known[place.left + i]?.value ?? ''));
  const there = (keys.values as unknown[][]).map(([value]) => String(value ?? '').trim());
  return same && there.indexOf(key) === there.length - 1;
}
