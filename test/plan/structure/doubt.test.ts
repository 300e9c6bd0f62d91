import type { StructureAlarm } from '../../../src/plan/types';
import { parsePlan } from '../../../src/plan';
import { firstDoubt } from '../../../src/plan/structure/doubt';
import { pasteSpan } from '../../../src/plan/spans';

const TEXT = `石桥镇2024年工作计划
责任单位：镇党政办
一、整治道路
新建村道12公里。（牵头单位：镇建设办）整修桥梁2座。（牵头单位：镇交通办）
二、事项：绿化村庄
种植树木3000棵。责任单位：镇农业办
三、事项：修整河岸
整治河道2公里。责任单位：镇水利站`;

const doubtIn = (text: string, confidence: 'check' | 'guess', ...alarms: StructureAlarm[]) => {
  const plan = parsePlan(text);
  const at = firstDoubt({ ...plan, structure: { ...plan.structure, confidence, alarms } }, text);
  return at === null ? null : text.slice(at, at + 4);
};
const doubt = (...alarms: StructureAlarm[]) => doubtIn(TEXT, 'check', ...alarms);

test.each<[StructureAlarm[], string | null]>([
  [['labels-as-items'], '事项：绿'],
  [['owners-in-one'], '整治道路'],
  [['owners-outside'], '责任单位'],
  [['labels-as-items', 'owners-in-one'], '整治道路'],
  [['large-items'], null],
  [['no-items'], '石桥镇2'],
  [['numbers-left', 'words-outside', 'fragments'], null],
  [[], null],
])('alarms %j: look first at %s', (alarms, words) => expect(doubt(...alarms)).toBe(words));

const LEFT = `石桥镇2024年工作计划
各村：
一、整治道路
新建村道12公里。
（3）种植树木3000棵。
二、绿化村庄
修剪行道树，
请于2月底前报送。
石桥镇人民政府
2024年1月5日`;

test('numbers that were not used, words outside, headings in pieces have their places', () => {
  const at3 = pasteSpan(LEFT.indexOf('（3）'), LEFT.indexOf('修剪'));
  const joined = parsePlan(LEFT, { corrections: [{ type: 'level', at: at3, level: 'measure', scope: 'this' }] });
  const inText = {
    ...joined,
    structure: { ...joined.structure, confidence: 'check', alarms: ['numbers-left'] },
  } as const;
  expect(LEFT.slice(firstDoubt(inText, LEFT) ?? 0).slice(0, 4)).toBe('（3）种');
  const letter = `各村、各单位：\n现将计划印发给你们，请遵照执行。\n${LEFT}`;
  expect(doubtIn(letter, 'check', 'words-outside')).toMatch(/^(?:现将计划|各村、各)/);
  const plan = parsePlan(TEXT);
  const items = plan.items.map((item, i) => (i === 1 ? { ...item, heading: '，绿化村庄' } : item));
  const at = firstDoubt(
    { ...plan, items, structure: { ...plan.structure, confidence: 'check', alarms: ['fragments'] } },
    TEXT,
  );
  expect(at).toBe(plan.items[1]?.headingSpan.start);
});

test('a guess is looked at from its first task where nothing else tells the place', () => {
  expect(doubtIn(TEXT, 'guess')).toBe('整治道路');
  expect(doubtIn(TEXT, 'guess', 'large-items')).toBe('整治道路');
});
