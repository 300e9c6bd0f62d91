/** What is read from requests typed into a form, case by case (cases/requests.json says how a case is written). */
import { fromIso, toIso } from '../../src/ledger/dates/serial';
import { readRequest } from '../../src/ledger/typed/request/read';
import type { RequestReading } from '../../src/ledger/typed/request/types';
import type { Row } from '../../src/ledger/types';
import { requests, rows } from './cases/requests.json';

interface Expected {
  readonly asks?: string;
  readonly day?: string;
  readonly number?: number;
  readonly orQuestion?: boolean;
  readonly nothing?: boolean;
  readonly question?: boolean;
  readonly offers?: readonly string[];
}

const year = 2024;

function holds(seen: RequestReading, want: Expected): boolean {
  if (want.nothing) return seen.is === 'blank';
  if (seen.is === 'question')
    return (
      want.orQuestion === true ||
      (want.question === true &&
        (want.offers ?? []).every(type => seen.candidates.some(candidate => candidate.type === type)))
    );
  if (seen.is !== 'value' || seen.wish.type !== want.asks) return false;
  const wanted = want.day === undefined ? (want.number ?? null) : fromIso(want.day);
  return seen.wish.asked === wanted;
}

test('all requests are read as they should be', () => {
  const wrong = requests.flatMap(one => {
    const { due, ...cells } = rows[one.row as keyof typeof rows];
    const row = { base: null, indicator: null, newDue: null, ...cells, due: fromIso(due) } as unknown as Row;
    const context = { row, year, calendar: { holidays: [], makeUpDays: [] } };
    const seen = readRequest(one.choice === '' ? null : one.choice, one.words === '' ? null : one.words, context);
    if (holds(seen, one.expect)) return [];
    const days = JSON.stringify(seen, (key, value: unknown) =>
      key === 'asked' && typeof value === 'number' && value > 40_000 ? toIso(value) : value,
    );
    return [{ words: `${one.choice} ${one.words}`, seen: days, want: one.expect }];
  });
  expect(wrong).toEqual([]);
  expect(requests.length).toBeGreaterThan(130);
});
