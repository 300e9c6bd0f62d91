import { parsePlan } from '../../../src/plan';

test('boxes to tick alone open entries, signs on both sides of a line adorn a title', () => {
  const text = '★安环部2026年安全安排★\n[ ] 4/3 前 更新预案1份\n[x] 3/28 点检灭火器216具\n[ ] 4/10 前 完成复训320人';
  const plan = parsePlan(text);
  expect(plan.title?.text).toBe('安环部2026年安全安排');
  expect(plan.items.map(i => i.heading)).toEqual([
    '4/3 前 更新预案1份',
    '3/28 点检灭火器216具',
    '4/10 前 完成复训320人',
  ]);
  expect(plan.items[2]?.measures[0]?.targets.map(t => t.indicator)).toEqual(['复训']);
});
