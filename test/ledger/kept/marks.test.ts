import { asPlanSays, marksIn, rowMarks, withMarks } from '../../../src/ledger/kept/marks';
import { backTo } from '../../../src/ledger/kept/back';
import { buildLedger } from '../../../src/ledger/rows/build';
import { asRowKey } from '../../../src/ledger/rows/key';
import { parsePlan } from '../../../src/plan';
import { buildWorkbook } from '../../../src/workbook/build';
import { readLedger } from '../../../src/workbook/read/ledger';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { asSerialDay } from '../../../src/ledger/dates/serial';
import type { Lang } from '../../../src/i18n/lang';
import { row } from '../../support/rows';

const TEXT = `石桥镇2024年工作计划
一、改善人居环境
1.整治道路。新建村道12公里，平整率达到95%以上。
2.绿化村庄。种植树木3000棵，每月巡查1次。`;
const made = (lang: Lang = 'zh-CN') => asPlanSays(buildLedger(parsePlan(TEXT), { lang }));
const said = (ledger: ReturnType<typeof made>) => new Map(ledger.rows.map(each => [each.key, rowMarks(each)]));

test.each<Lang>(['zh-CN', 'en'])('rows that a file gives back have the marks of what the plan says: %s', async lang => {
  const ledger = made(lang);
  const book = await readWorkbook(await writeWorkbook(buildWorkbook(ledger, { asOf: asSerialDay(45000) })));
  const back = readLedger(book)!.ledger;
  expect(marksIn(back)).toEqual(said(back));
  expect(marksIn(back).size).toBe(ledger.rows.length);
});

test('a mark changes with the sentence, or with a cell of the target, and with nothing else', () => {
  const [before, text, figure, report] = [
    row({ measure: '新建村道', target: 12 }),
    row({ measure: '新建 村道', target: 12 }),
    row({ measure: '新建村道', target: 12.5 }),
    row({ measure: '新建村道\n', target: 12, actual: 3, lead: '农业局', no: '9-9' }),
  ].map(rowMarks);
  expect(report).toEqual(before);
  expect(text!.target).toBe(before!.target);
  expect(text!.measure).not.toBe(before!.measure);
  expect(figure!.measure).toBe(before!.measure);
  expect(figure!.target).not.toBe(before!.target);
});

test('cells hold the marks of ten thousand rows, beside lines of others', () => {
  const keys = Array.from({ length: 10_000 }, (_, i) => asRowKey(`k${String(i).padStart(7, '0')}`));
  const other = ['plan', 1, 'x', 0, '{}'];
  const ledger = withMarks(
    { ...made(), stampLines: [other] },
    new Map(keys.map(key => [key, rowMarks(row({ measure: key }))])),
  );
  expect([...marksIn(ledger).keys()]).toEqual(keys);
  expect(ledger.stampLines![0]).toBe(other);
  expect(Math.max(...ledger.stampLines!.map(line => String(line[3]).length))).toBeLessThan(32_767);
});

test('going back to before a writing takes the marks of then', () => {
  const [then, now] = [made(), withMarks(made(), new Map())];
  expect(marksIn(backTo(now, then, true).ledger)).toEqual(said(then));
});

test('lines that somebody has typed into say nothing', () => {
  const { stampLines: [line] = [], ...rest } = made();
  const bad = { ...rest, stampLines: [[...line!.slice(0, 3), 'mm nn:zz'], [line![0]!]] };
  expect(marksIn(bad).size).toBe(0);
});
