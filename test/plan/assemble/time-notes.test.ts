import { parsePlan } from '../../../src/plan';

test.each([
  ['负责人：老马；DDL：3/31', '2026-03-31'],
  ['责任部门：人事部；deadline: 3/5', '2026-03-05'],
  ['责任部门：人事部；完成时间：全季度', '全季度'],
  ['责任部门：人事部；完成时间：见内容', undefined],
])('behind who answers a label says when: %s', (note, due) => {
  const [item] = parsePlan(`2026年工作\n1. 招聘5人；${note}\n2. 培训8人；责任部门：人事部`).items;
  expect(item?.deadlines.map(d => d.date ?? d.quote)).toEqual(due === undefined ? [] : [due]);
  expect([...(item?.owners ?? []), ...(item?.persons ?? [])]).toHaveLength(1);
});

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
