import { nextPeriod } from '../../../src/ledger/period/next';
import { row } from '../../support/rows';
import { addDays, asSerialDay } from '../../../src/ledger/dates/serial';

const JUNE = asSerialDay(45444); // 2024-06-01
const rows = [
  row({ key: 'a', progress: '已开工', actual: 3, reportedOn: JUNE - 4 }),
  row({ key: 'b', progress: '已选址', lastProgress: '已立项', reportedOn: JUNE - 30 }),
  row({ key: 'c', progress: ' ', lastProgress: '已立项', actual: 1 }),
  row({ key: 'd', progress: '已建成', struck: JUNE - 10, reportedOn: JUNE - 20 }),
  row({ key: 'e', progress: '不再实施', adjust: 'cancel' }),
  row({ key: 'f', progress: '本期已报', reportedOn: JUNE, self: 0.5 }),
  row({ key: 'g', progress: '没写日期', self: 0.2 }),
];

test('words move to the last period, figures and dates stay', () => {
  const next = nextPeriod(rows, JUNE);
  expect(next.moved).toEqual(['a', 'b', 'g']);
  expect(next.rows[0]).toEqual({ ...rows[0], progress: null, lastProgress: '已开工' });
  expect(next.rows[1]).toEqual({ ...rows[1], progress: null, lastProgress: '已选址' });
  expect(next.replaced).toEqual(['b']);
});

test('rows that say words only will lack a report', () => {
  expect(nextPeriod(rows, JUNE).emptied).toEqual(['b']);
});

test('what is closed, reported since, or blank stays as it is', () => {
  const next = nextPeriod(rows, JUNE);
  expect(next.stay).toEqual(['d', 'e', 'f']);
  for (const i of [2, 3, 4, 5]) expect(next.rows[i]).toBe(rows[i]);
});

test('a period that begins later takes along what was reported before it', () => {
  expect(nextPeriod(rows, addDays(JUNE, 1)).moved).toEqual(['a', 'b', 'f', 'g']);
});
