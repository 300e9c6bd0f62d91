import { parsePlan } from '../../../src/plan';

test('a time without an end or by quarter is read behind the names at a line’s end', () => {
  const { items } = parsePlan(
    '2026年工作\n○ 组织党课24期 —— 党群部，10月\n○ 投诉响应率100% —— 客服部，长期\n○ 满意度提升至95分 —— 客服部/市场部，Q4\n○ 采购成本下降4% —— 采购部',
  );
  expect(items.map(i => [i.heading, i.owners.map(o => o.name), i.deadlines.map(d => d.date ?? d.standing)])).toEqual([
    ['组织党课24期', ['党群部'], ['2026-10-31']],
    ['投诉响应率100%', ['客服部'], [true]],
    ['满意度提升至95分', ['客服部', '市场部'], ['2026-12-31']],
    ['采购成本下降4%', ['采购部'], []],
  ]);
});
