import {
  withEvent,
  NONE_PENDING,
  originAt,
  stillPending,
  pendingRuns,
  type PendingEdits,
  type SheetEvent,
} from '../../../src/ledger/live/pending';

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const edited = (place: ReturnType<typeof at>, origin: 'local' | 'remote' = 'local'): SheetEvent => ({
  kind: 'edited',
  area: place,
  origin,
});
const all = (...events: SheetEvent[]): PendingEdits => events.reduce(withEvent, NONE_PENDING);
const moved = (kind: 'inserted' | 'deleted', what: 'rows' | 'columns', place: number, count = 1): SheetEvent => ({
  kind,
  what,
  at: place,
  count,
  origin: 'local',
});

test('the latest edit of a cell says whose it is', () => {
  const heard = all(edited(at(5, 2)), edited(at(4, 1, 6, 3), 'remote'), edited(at(6, 3)));
  expect([originAt(heard, 5, 2), originAt(heard, 6, 3), originAt(heard, 4, 1), originAt(heard, 3, 1)]).toEqual([
    'remote',
    'local',
    'remote',
    null,
  ]);
});

test('places move with rows and columns that come and go before them, grow around them, and go with them', () => {
  const lines = (...events: SheetEvent[]) =>
    all(edited(at(5, 2)), edited(at(8, 2, 10)), ...events).edits.map(s => s.area);
  expect(lines(moved('inserted', 'rows', 5, 2)).slice(0, 2)).toEqual([at(7, 2), at(10, 2, 12)]);
  expect(lines(moved('inserted', 'rows', 9)).slice(0, 2)).toEqual([at(5, 2), at(8, 2, 11)]);
  expect(lines(moved('deleted', 'rows', 5, 4))).toEqual([at(5, 2, 6)]);
  expect(lines(moved('deleted', 'rows', 9, 5))).toEqual([at(5, 2), at(8, 2)]);
  expect(lines(moved('inserted', 'columns', 0, 3))).toEqual([at(5, 5), at(8, 5, 10)]);
  expect(lines(moved('deleted', 'columns', 2))).toEqual([]);
});

test('rows that were put in are heard themselves; rows that went are remembered', () => {
  const put = all(moved('inserted', 'rows', 3, 2));
  expect([originAt(put, 3, 0), originAt(put, 4, 99), originAt(put, 5, 0)]).toEqual(['local', 'local', null]);
  expect(all(moved('deleted', 'rows', 3)).rows).toEqual(new Set(['local']));
});

test('a sort is told as an edit too, which is none; what was edited before stands in any of its rows', () => {
  const body = at(3, 0, 20, 40);
  const sorted: SheetEvent = { kind: 'sorted', area: body, origin: 'local' };
  expect(all(edited(body), sorted).edits).toEqual([]);
  const heard = all(edited(at(7, 4)), edited(body), sorted);
  expect([originAt(heard, 15, 4), originAt(heard, 15, 5)]).toEqual(['local', null]);
  expect(all(edited(at(30, 4)), sorted).edits.map(s => s.area)).toEqual([at(30, 4)]);
});

test('rows to be read come as runs, within the matrix', () => {
  const heard = all(edited(at(9, 1, 12)), edited(at(4, 3)), edited(at(5, 1)), edited(at(1, 0)), edited(at(30, 0, 99)));
  expect(pendingRuns(heard, 3, 40)).toEqual([
    { top: 4, bottom: 5 },
    { top: 9, bottom: 12 },
    { top: 30, bottom: 40 },
  ]);
});

test('what came while something was dealt with is left over', () => {
  const before = all(edited(at(5, 2)), moved('deleted', 'rows', 1));
  const after = withEvent(before, edited(at(6, 2)));
  expect(stillPending(before, before.last)).toEqual(NONE_PENDING);
  expect(stillPending(after, before.last).edits.map(s => s.area)).toEqual([at(6, 2)]);
  expect(stillPending(after, before.last).rows).toEqual(new Set(['local']));
});
