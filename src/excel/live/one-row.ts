/**
 * One row written by what the last readings know, in two requests: one that looks whether everything stands where it did, and the
 * row itself, and one that writes. Where anything is otherwise nothing is written, and the book has to be read as a whole.
 */
import { areaA1 } from '../../grid/a1';
import type { Row } from '../../ledger/types';
import { readLine } from '../../workbook/read/rows';
import type { ReadCell } from '../../workbook/read/types';
import type { LiveMatrix } from '../pane/matrix';
import { askStill, isStill, type StillAsked } from '../pane/still';
import { isErrorValue, readCell } from '../read-cells';
import { sendEdits } from './commit';
import { pieceOf, type EditOptions } from './edit';
import type { Known } from './flush';
import { askLogEnd, endOfLog } from './log';
import { askKnown, knownLine } from './snapshot';
import type { RowKey } from '../../ledger/rows/key';

function askRow({ reading, line, sheet }: StillAsked): Excel.Range {
  const { left, right } = reading.place;
  const range = sheet.getRange(areaA1({ top: line, left, bottom: line, right }));
  range.load('values,formulas,valueTypes,numberFormat');
  return range;
}

/** The row as it stands now. Null: its line says nothing any more. */
function rowNow({ reading, key, line }: StillAsked, range: Excel.Range): Row | null {
  const { place, ledger } = reading;
  const [values = [], formulas = [], types = []] = [range.values, range.formulas, range.valueTypes].map(all => all[0]);
  const cells: (ReadCell | undefined)[] = [];
  values.forEach((value: unknown, i) => {
    const cell = readCell(value, formulas[i], undefined, isErrorValue(value) && types[i] === 'Error');
    if (cell) cells[place.left + i] = cell;
  });
  const rows = [...place.sheet.rows];
  rows[line] = cells;
  const order = ledger.rows.find(row => row.key === key)?.order ?? 0;
  return readLine({ ...place, sheet: { ...place.sheet, rows } }, ledger.lang, line, { key, order });
}

const withRow = (reading: LiveMatrix, row: Row, lines: NonNullable<LiveMatrix['ledger']['changes']>): LiveMatrix => ({
  ...reading,
  ledger: {
    ...reading.ledger,
    rows: reading.ledger.rows.map(one => (one.key === row.key ? row : one)),
    changes: [...(reading.ledger.changes ?? []), ...lines],
  },
});

/**
 * @param reading the matrix as last read
 * @returns the same with the row as it stands now; null: nothing was written, something is not where it was
 * @throws NoLog before anything is written, or what Excel reports
 */
export async function writeKnownRow(
  context: Excel.RequestContext,
  reading: LiveMatrix,
  { log, snapshot }: Known,
  key: RowKey,
  cells: Partial<Row>,
  options: EditOptions,
): Promise<LiveMatrix | null> {
  const still = askStill(context, reading, key);
  const stored = askKnown(context, snapshot, key);
  if (still === null || stored === null || log === null) return null;
  const range = askRow(still);
  const ending = askLogEnd(context, log);
  await context.sync();
  const known = knownLine(stored);
  const row = isStill(still) ? rowNow(still, range) : null;
  if (known === null || row === null) return null;
  const end = endOfLog(ending);
  const { place, ledger } = reading;
  const piece = pieceOf(row, known, cells, { lang: ledger.lang, options });
  const writes = piece.writes.map(write => ({ write, at: place.heads.columns.get(write.column) ?? -1 }));
  if (writes.some(({ at }) => at < 0)) return null;
  if (writes.length > 0)
    await sendEdits(context, {
      cells: writes.map(({ write, at }) => ({
        write,
        range: still.sheet.getCell(still.line, at),
        format: String(range.numberFormat[0]?.[at - place.left] ?? 'General'),
      })),
      pieces: [piece],
      end,
      snapshot,
    });
  const written = Object.fromEntries(piece.writes.map(({ column, value }) => [column, value]));
  return withRow(reading, { ...row, ...written }, piece.lines);
}
