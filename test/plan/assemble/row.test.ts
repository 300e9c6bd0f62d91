import { parsePlan } from '../../../src/plan';

const TABLE = [
  '清水县2024年重点任务表',
  '| 序号 | 重点任务 | 工作目标 | 完成时间 | 牵头部门 |',
  '|---|---|---|---|---|',
  '| 1 | 新建社区食堂 | 14个 | 10月底 | 民政局 |',
  '| 2 | 推进农村公路建设 | 新改建160公里，危桥改造7座 | 年底前 | 交通局 |',
  '| 3 | 组织消费促进活动 | 每季度不少于3场 | 全年 | 商务局 |',
  '| 4 | 排查燃气隐患 | 完成排查 | 每月2次 | 住建局 |',
  '| 5 | 编制防汛预案 | 印发预案 | 5月底 | 水利局 |',
].join('\n');

describe('a row whose target cell is a bare figure', () => {
  const items = parsePlan(TABLE).items;
  const said = items.map(item =>
    item.measures.flatMap(m => m.targets.map(t => `${t.indicator} ${t.comparator} ${t.value} ${t.unit} ${t.kind}`)),
  );
  it('counts what its task speaks of', () => {
    expect(said).toEqual([
      ['新建社区食堂 = 14 个 count'],
      ['新改建农村公路 = 160 公里 count', '危桥改造 = 7 座 count'],
      ['消费促进活动 >= 3 场 frequency'],
      ['排查燃气隐患 = 2 次 frequency'],
      [],
    ]);
  });
  it('has its task as its measure, not the figure', () => {
    expect(items.map(item => item.measures.map(m => m.text))).toEqual([
      ['新建社区食堂'],
      ['新改建160公里，危桥改造7座'],
      ['组织消费促进活动'],
      ['完成排查'],
      ['印发预案'],
    ]);
    expect(items[0]?.measures[0]?.kind).toBe('target');
  });
});
