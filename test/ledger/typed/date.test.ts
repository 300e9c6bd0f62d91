import { fromIso, toIso } from '../../../src/ledger/dates/serial';
import { readDate, type DateContext } from '../../../src/ledger/typed';
import { STANDING, type Cell } from '../../../src/ledger/types';

const deadline: DateContext = { year: 2024, use: 'deadline' };
const day: DateContext = { year: 2024, use: 'day' };
const unknown: DateContext = { year: null, use: 'deadline' };

const shown = (cell: Cell, context: DateContext): unknown => {
  const reading = readDate(cell, context);
  if (reading.is === 'value') return [reading.value === STANDING ? STANDING : toIso(reading.value), ...reading.notes];
  return reading.is === 'question'
    ? [`? ${reading.why}`, ...reading.candidates.map(c => (c === STANDING ? c : toIso(c)))]
    : reading.is;
};

const DAYS: readonly (readonly [Cell, string, ...string[]])[] = [
  [45473, '2024-06-30'],
  [45473.6, '2024-06-30'],
  [20240630, '2024-06-30'],
  ['20240630', '2024-06-30'],
  ['2024-06-30', '2024-06-30'],
  ['2024-6-30', '2024-06-30'],
  ['2024.6.30', '2024-06-30'],
  ['2024．6．30', '2024-06-30'],
  ['2024/6/30', '2024-06-30'],
  ['2024年6月30日', '2024-06-30'],
  ['２０２４年６月３０日', '2024-06-30'],
  ['2024年6月30号', '2024-06-30'],
  ['2024年6月30', '2024-06-30'],
  ['2024. 6. 30', '2024-06-30'],
  ['2024年6月30日24时', '2024-06-30'],
  ['2024·6·30', '2024-06-30'],
  ['2024-06-30 14:20', '2024-06-30'],
  ['2024-06-30T00:00:00Z', '2024-06-30'],
  ['2024年6月30日前', '2024-06-30'],
  ['截至2024年6月30日', '2024-06-30'],
  ['24.6.30', '2024-06-30'],
  ['24-6-30', '2024-06-30'],
  ["'24.6.30", '2024-06-30'],
  ['24年6月30日', '2024-06-30'],
  ['113年6月30日', '2024-06-30'],
  ['民國113年6月30日', '2024-06-30'],
  ['30/6/2024', '2024-06-30'],
  ['6/30/2024', '2024-06-30'],
  ['30 June 2024', '2024-06-30'],
  ['30th June 2024', '2024-06-30'],
  ['June 30, 2024', '2024-06-30'],
  ['30-Jun-24', '2024-06-30'],
  ['by 30 June 2024', '2024-06-30'],
  ['6月30日', '2024-06-30', 'year-assumed'],
  ['六月三十日', '2024-06-30', 'year-assumed'],
  ['今年6月30日', '2024-06-30', 'year-assumed'],
  ['6月30日（周日）', '2024-06-30', 'year-assumed'],
  ['2024-06-30(日)', '2024-06-30'],
  ['2024 6 30', '2024-06-30'],
  ['二○二四年六月三十日', '2024-06-30'],
  ['6月30号', '2024-06-30', 'year-assumed'],
  ['6.30', '2024-06-30', 'year-assumed'],
  ['6-30', '2024-06-30', 'year-assumed'],
  ['6/30', '2024-06-30', 'year-assumed'],
  [6.28, '2024-06-28', 'year-assumed'],
  ['June 30', '2024-06-30', 'year-assumed'],
  ['2月29日', '2024-02-29', 'year-assumed'],
];

describe('is the day', () => {
  for (const [typed, iso, ...notes] of DAYS)
    test(JSON.stringify(typed) ?? String(typed), () => {
      expect(shown(typed, deadline)).toEqual([iso, ...notes]);
      expect(shown(typed, day)).toEqual([iso, ...notes]);
    });
});

const PERIODS: readonly (readonly [Cell, string, ...string[]])[] = [
  ['6月底', '2024-06-30', 'year-assumed', 'last-day'],
  ['明年3月', '2025-03-31', 'year-assumed', 'last-day'],
  ['去年底', '2023-12-31', 'year-assumed', 'last-day'],
  ['前三季度', '2024-09-30', 'year-assumed', 'last-day'],
  ['2026年 12月', '2026-12-31', 'last-day'],
  ['二〇二七年三月', '2027-03-31', 'last-day'],
  ['6月末', '2024-06-30', 'year-assumed', 'last-day'],
  ['6月底前', '2024-06-30', 'year-assumed', 'last-day'],
  ['6月', '2024-06-30', 'year-assumed', 'last-day'],
  ['6月份', '2024-06-30', 'year-assumed', 'last-day'],
  ['六月底', '2024-06-30', 'year-assumed', 'last-day'],
  ['十二月底', '2024-12-31', 'year-assumed', 'last-day'],
  ['2月底', '2024-02-29', 'year-assumed', 'last-day'],
  ['6月上旬', '2024-06-10', 'year-assumed', 'last-day'],
  ['6月中旬', '2024-06-20', 'year-assumed', 'last-day'],
  ['6月下旬', '2024-06-30', 'year-assumed', 'last-day'],
  ['2024年6月底', '2024-06-30', 'last-day'],
  ['2024年6月', '2024-06-30', 'last-day'],
  ['2024.6', '2024-06-30', 'last-day'],
  ['2024-06', '2024-06-30', 'last-day'],
  [202406, '2024-06-30', 'last-day'],
  ['二季度', '2024-06-30', 'year-assumed', 'last-day'],
  ['第二季度', '2024-06-30', 'year-assumed', 'last-day'],
  ['2季度末', '2024-06-30', 'year-assumed', 'last-day'],
  ['Q2', '2024-06-30', 'year-assumed', 'last-day'],
  ['2025年一季度', '2025-03-31', 'last-day'],
  ['Q3 2025', '2025-09-30', 'last-day'],
  ['第三季', '2024-09-30', 'year-assumed', 'last-day'],
  ['上半年', '2024-06-30', 'year-assumed', 'last-day'],
  ['年中', '2024-06-30', 'year-assumed', 'last-day'],
  ['下半年', '2024-12-31', 'year-assumed', 'last-day'],
  ['年底', '2024-12-31', 'year-assumed', 'last-day'],
  ['年底前', '2024-12-31', 'year-assumed', 'last-day'],
  ['年内', '2024-12-31', 'year-assumed', 'last-day'],
  ['今年年底', '2024-12-31', 'year-assumed', 'last-day'],
  ['全年', '2024-12-31', 'year-assumed', 'last-day'],
  ['2025年底', '2025-12-31', 'last-day'],
  ['2025年', '2025-12-31', 'last-day'],
  ['end of June', '2024-06-30', 'year-assumed', 'last-day'],
  ['June 2025', '2025-06-30', 'last-day'],
  ['end of 2024', '2024-12-31', 'last-day'],
  ['mid-2024', '2024-06-30', 'last-day'],
];

describe('as a deadline is its last day', () => {
  for (const [typed, iso, ...notes] of PERIODS)
    test(JSON.stringify(typed) ?? String(typed), () => {
      expect(shown(typed, deadline)).toEqual([iso, ...notes]);
    });
});

const QUESTIONS: readonly (readonly [Cell, DateContext, string, ...string[]])[] = [
  ['2024.2.30', deadline, 'no-such-day', '2024-02-29'],
  ['6月31日', deadline, 'no-such-day', '2024-06-30'],
  ['2024.13.1', deadline, 'no-such-day'],
  ['20241301', deadline, 'no-such-day'],
  ['13/13/2024', deadline, 'no-such-day'],
  ['3/4/2024', deadline, 'ambiguous', '2024-03-04', '2024-04-03'],
  ['6/12/24', deadline, 'ambiguous', '2024-06-12', '2024-12-06'],
  ['06/12/24', deadline, 'ambiguous', '2006-12-24', '2024-06-12', '2024-12-06'],
  ['6.12.1', deadline, 'not-understood'],
  [6.3, deadline, 'ambiguous', '2024-06-03', '2024-06-30'],
  ['6月初', deadline, 'not-a-day', '2024-06-30'],
  ['6月', day, 'not-a-day', '2024-06-30'],
  ['二季度', day, 'not-a-day', '2024-06-30'],
  ['6月底', unknown, 'not-a-day'],
  ['6月30日', unknown, 'not-a-day'],
  [2024, deadline, 'not-a-day', '2024-12-31'],
  ['46203', deadline, 'ambiguous', '2026-06-30'],
  ['10086', deadline, 'ambiguous'],
  ['0630', day, 'ambiguous', '2024-06-30'],
  ['2606', deadline, 'ambiguous', '2026-06-30'],
  ['9999', deadline, 'ambiguous'],
  ['4620年3月', deadline, 'no-such-day'],
  ['98年4月', deadline, 'no-such-day'],
  ['6月30日未完成', deadline, 'not-understood'],
  ['尽快', deadline, 'not-understood'],
  ['春节前', deadline, 'not-understood'],
  ['30日内', deadline, 'not-understood'],
  ['6', deadline, 'not-understood'],
  [12, deadline, 'not-understood'],
  ['12:30', deadline, 'not-understood'],
  [true, deadline, 'not-understood'],
  ['=TODAY()', deadline, 'not-understood'],
  ['无', deadline, 'nothing-stated'],
  ['待定', deadline, 'nothing-stated'],
  ['长期推进', day, 'not-understood'],
];

describe('is asked about', () => {
  for (const [typed, context, why, ...candidates] of QUESTIONS)
    test(JSON.stringify(typed) ?? String(typed), () => {
      expect(shown(typed, context)).toEqual([`? ${why}`, ...candidates]);
    });
});

test.each(['长期推进', '长期坚持', '持续推进', '常态化', 'ongoing'])('%s is work without an end', typed => {
  expect(shown(typed, deadline)).toEqual([STANDING]);
});

test('6月底 is a day for 填报日期 too, since it names one', () => {
  expect(shown('6月底', day)).toEqual(['2024-06-30', 'last-day']);
});

test('blank and 无变化', () => {
  expect(readDate('', deadline)).toEqual({ is: 'blank' });
  expect(readDate('无变化', deadline)).toEqual({ is: 'unchanged' });
});

test('serial days are those of the ledger', () => {
  expect(readDate('2024-06-30', day)).toMatchObject({ value: fromIso('2024-06-30') });
});
