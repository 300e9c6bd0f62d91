import { parsePlan } from '../../../src/plan';
import { takenOf } from '../../../src/plan/structure/taken';

const TEXT = `河东街道2024年工作计划
一、整治环境
抓好日常保洁。
（一）修缮道路3条。
（二）新建公园2个。
二、服务居民
（一）开办食堂1家。`;

test('tasks in sections are counted as the other readings count them; words of their own under a heading are no task', () => {
  const plan = parsePlan(TEXT);
  expect(plan.items.some(item => item.paragraph)).toBe(true);
  expect(takenOf(plan, plan.structure.by)).toEqual({ items: 3, sections: 2, by: '（一）' });
});
