import { serialOf } from '../../../src/ledger/dates/serial';
import { buildLedger } from '../../../src/ledger/rows/build';
import { parsePlan } from '../../../src/plan';

const BODY = '\n一、重点工作\n1.完善制度。修订采购办法。';
const build = (title: string) => buildLedger(parsePlan(title + BODY), { lang: 'zh-CN' });
const plain = parsePlan('云溪公司2024年工作要点' + BODY);

test('a calendar year ends on 31 December', () => {
  const { rows, settings } = build('云溪公司2024年工作要点');
  expect(rows.map(row => row.due)).toEqual([serialOf(2024, 12, 31)]);
  expect(settings.planStart).toBe(serialOf(2024, 1, 1));
});

test('a year of its own ends on its own last day and begins on its first', () => {
  const { rows, settings } = buildLedger(
    { ...plain, period: { start: '2024-04-01', end: '2025-03-31' } },
    { lang: 'zh-CN' },
  );
  expect(rows.map(row => row.due)).toEqual([serialOf(2025, 3, 31)]);
  expect(settings.planStart).toBe(serialOf(2024, 4, 1));
});

test.each([
  ['4月至10月全面实施，8月开展中期评估。', serialOf(2024, 10, 31)],
  ['6月完成修订，9月至10月组织培训，11月验收。', serialOf(2024, 11, 30)],
  ['9月至10月组织培训，6月完成修订。', serialOf(2024, 6, 30)],
])('a day inside of a stretch does not end it: %s', (text, due) => {
  const { rows } = buildLedger(parsePlan(`云溪公司2024年工作要点\n一、重点工作\n1.完善制度。${text}`), {
    lang: 'zh-CN',
  });
  expect(rows.map(row => row.due)).toEqual([due]);
});
