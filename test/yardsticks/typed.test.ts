/**
 * What is read from typed cells, case by case (cases/typed.json). `expect` of a cell: {value} that number and nothing else; {value,
 * orQuestion} that number or a question; {question, offers?} a question that offers these among its candidates; {text} words without a
 * number. Dates: {date}, {date, orQuestion}, {standing}, {question, offers?}, {text}.
 */
import { partsOf } from '../../src/ledger/dates/serial';
import { readAmount, readDate, readShare } from '../../src/ledger/typed';
import { cells, dates } from './cases/typed.json';

interface Expected {
  readonly value?: number;
  readonly date?: string;
  readonly orQuestion?: boolean;
  readonly question?: boolean;
  readonly offers?: readonly (number | string)[];
  readonly text?: boolean;
  readonly standing?: boolean;
}
type Answer = number | string | null;
interface Seen {
  readonly is: string;
  readonly value?: Answer;
  readonly candidates?: readonly Answer[];
}

const same = (a: Answer | undefined, b: Answer | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b;
const iso = (day: Answer): Answer => {
  if (typeof day !== 'number') return day;
  const { year, month, day: date } = partsOf(day);
  return [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
};

function holds(seen: Seen, want: Expected): boolean {
  const candidates = seen.candidates ?? [];
  if (want.standing) return seen.is === 'value' && typeof seen.value === 'string';
  if (want.text) return seen.is === 'unchanged' || (seen.is === 'question' && candidates.length === 0);
  if (want.question)
    return seen.is === 'question' && (want.offers ?? []).every(offer => candidates.some(c => same(offer, c)));
  if (seen.is === 'question') return want.orQuestion === true;
  return seen.is === 'value' && same(seen.value, want.value ?? want.date);
}

const answer = (reading: object, as: (value: Answer) => Answer): Seen => {
  const { is, value, candidates } = reading as Seen;
  return { is, ...(value === undefined ? {} : { value: as(value) }), candidates: (candidates ?? []).map(as) };
};

describe('typed cells', () => {
  it('all are read as they should be', () => {
    const wrong = cells.flatMap(one => {
      const row = { target: null, base: null, ...('row' in one ? one.row : {}) };
      const reading = one.column === '自报进度' ? readShare(one.cell) : readAmount(one.cell, row as never);
      const seen = answer(reading, value => value);
      return holds(seen, one.expect) ? [] : [{ kind: one.kind, cell: one.cell, seen, want: one.expect }];
    });
    expect(wrong).toEqual([]);
    expect(cells.length).toBeGreaterThan(180);
  });
  it('all dates are read as they should be', () => {
    const wrong = dates.flatMap(one => {
      const reading = readDate(one.cell, {
        year: one.year,
        use: one.column === '填报日期' ? 'day' : 'deadline',
      } as never);
      const seen = answer(reading, iso);
      return holds(seen, one.expect) ? [] : [{ kind: one.kind, cell: one.cell, seen, want: one.expect }];
    });
    expect(wrong).toEqual([]);
    expect(dates.length).toBeGreaterThan(55);
  });
});
