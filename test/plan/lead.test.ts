import { buildLedger } from '../../src/ledger/rows/build';
import { parsePlan, toGuide } from '../../src/plan';

const PLAN = `云溪市2024年交通工作要点
一、项目建设
1.新改建农村公路120公里，改造危桥9座。3月底前完成施工图评审。开展安全宣传。
2.加强养护管理。建立养护台账。
3.新建公交站亭30个。`;

const [first, second, third] = parsePlan(PLAN).items;

test('a heading that promises a number is read besides its measures', () => {
  expect(first?.measures.map(m => m.targets.length)).toEqual([0, 0]);
  expect(first?.lead?.targets.map(t => [t.indicator, t.value, t.unit])).toEqual([
    ['新改建农村公路', 120, '公里'],
    [expect.stringContaining('危桥'), 9, '座'],
  ]);
});

test('its span quotes the paste', () => {
  const { start, end } = first!.lead!.span;
  expect(PLAN.slice(start, end)).toBe('新改建农村公路120公里，改造危桥9座');
});

test('a heading without a number is none, nor one that is all the item has', () => {
  expect(second?.lead).toBeUndefined();
  expect(third?.lead).toBeUndefined();
  expect(third?.measures[0]?.targets[0]?.value).toBe(30);
});

test('the guide form counts its targets but not as a measure', () => {
  const guide = toGuide(parsePlan(PLAN));
  expect(guide.items.map(i => i.measures)).toEqual([2, 1, 1]);
  expect(guide.targets.map(t => t.value)).toEqual([120, 9, 30]);
});

test('the matrix gives it rows of place 0, and the measures keep their numbers', () => {
  const { rows } = buildLedger(parsePlan(PLAN), { lang: 'zh-CN' });
  expect(rows.map(r => r.no)).toEqual(['1-0a', '1-0b', '1-1', '1-2', '2-1', '3-1']);
  expect(new Set(rows.map(r => r.key)).size).toBe(6);
});

test('the number of a problem is no target', () => {
  const plan = (label: string): unknown =>
    parsePlan(
      `整改台账\n${label}1：新建班组3个\n整改措施：统一模板\n${label}2：新建岗位2个\n整改措施：统一着装`,
    ).items.map(i => i.lead?.targets[0]?.value);
  expect(plan('问题')).toEqual([undefined, undefined]);
  expect(plan('任务')).toEqual([3, 2]);
});
