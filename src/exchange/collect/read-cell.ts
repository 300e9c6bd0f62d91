/** A returned cell in the words of its row. */
import { partsOf, type SerialDay } from '../../ledger/dates/serial';
import { pointsAbove, readTyped, type TypedReading } from '../../ledger/typed';
import type { Cell, Row } from '../../ledger/types';
import type { ReportKey } from '../../ledger/columns/types';

/**
 * As `readTyped`; a 填报日期 without a year (6.28) is the day of that name nearest to the day on which the form went out, whatever
 * year the plan is for. 同上 in 进展情况 is asked about: in the master another row stands above.
 * @param on serial day on which the form went out
 */
export function readReturned(
  key: ReportKey,
  typed: Cell,
  row: Row,
  planYear: number | null,
  on: SerialDay,
): TypedReading<Cell> {
  if (key === 'progress' && pointsAbove(typed)) return { is: 'question', why: 'not-understood', candidates: [] };
  const reading = readTyped(key, typed, row, planYear);
  if (key !== 'reportedOn' || on === 0) return reading;
  const { year } = partsOf(on);
  const near = [year, year - 1, year + 1].flatMap(candidate => {
    const one = readTyped(key, typed, row, candidate);
    return one.is === 'value' && typeof one.value === 'number' ? [{ one, off: Math.abs(one.value - on) }] : [];
  });
  const [best] = near.sort((a, b) => a.off - b.off);
  return best?.one ?? (reading.is === 'value' ? reading : readTyped(key, typed, row, year));
}
