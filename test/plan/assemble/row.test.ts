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

test('a task that counts its measures in its cell has each of them', () => {
  const { items } = parsePlan(
    '支部工作计划表\n月份\t主要内容\t责任人\n1月\t1.召开组织生活会；2.慰问党员5名\t王强\n2月\t1.收缴党费\t王强\n3月\t植树200棵；上党课1次\t李芳',
  );
  expect(items.map(i => i.measures.map(m => m.text))).toEqual([
    ['1.召开组织生活会；', '2.慰问党员5名'],
    ['1.收缴党费'],
    ['植树200棵；上党课1次'],
  ]);
});

test('a figure is that of the task which is an indicator, not of what is done for it', () => {
  const { items } = parsePlan(
    '护理质量改进计划\n序号\t项目\t目标值\t措施\t责任人\n1\t跌倒发生率\t≤0.05‰\t床头标识100%\t王燕\n2\t防护设施\t60张\t配置防压疮床垫\t刘颖\n3\t手卫生依从率\t≥90%\t强化培训\t陈静\n4\t缩短等候时间\t较上年缩短5分钟\t平均候诊时间压缩到位\t陈静\n5\t库存周转\t7次\t处理呆滞料30吨\t陈静',
  );
  expect(items.map(i => i.measures[0]?.targets.map(t => t.indicator))).toEqual([
    ['床头标识', '跌倒发生率'],
    ['防压疮床垫'],
    ['手卫生依从率'],
    [expect.stringContaining('候诊时间')],
    ['处理呆滞料', '库存周转'],
  ]);
});

test('columns named by bare years are asked by their ends; one person by the post is a person', () => {
  const { items } = parsePlan(
    '学科建设三年行动\n| 维度 | 指标 | 2026 | 2027 | 责任人 |\n| --- | --- | --- | --- | --- |\n| 师资 | 引进人才（人） | 3 | 5 | 院长 |\n| 科研 | 到账经费（万元） | 4200 | 4800 | 科研副院长 |\n| 教学 | 精品课程（门） | 2 | 3 | 各教研组长 |',
  );
  expect(items.map(i => i.measures[0]?.targets.map(t => `${String(t.value)} ${String(t.due)}`))).toEqual([
    ['3 2026-12-31', '5 2027-12-31'],
    ['42000000 2026-12-31', '48000000 2027-12-31'],
    ['2 2026-12-31', '3 2027-12-31'],
  ]);
  expect(items.map(i => [i.persons?.map(p => p.name), i.owners.map(o => o.name)])).toEqual([
    [['院长'], []],
    [['科研副院长'], []],
    [undefined, ['各教研组长']],
  ]);
});

describe('a table of indicators by department', () => {
  const { items } = parsePlan(
    '部门\t指标\t单位\t2025年实际\t2026年目标\t增幅\n销售部\t营业收入\t万元\t12500\t14000\t12%\n\t回款率\t%\t91\t95\t\n生产部\t产量\t吨\t8200\t9000\t9.8%\n\t吨耗电\t度\t420\t400\t-5%\n研发部\t新品\t个\t3\t4\t',
  );
  it('takes the indicators for its tasks, though short names look like those of persons', () => {
    expect(items.map(i => i.heading)).toEqual(['营业收入', '回款率', '产量', '吨耗电', '新品']);
  });
  it('reads who answers on the left once for the rows below', () => {
    expect(items.map(i => i.owners[0]?.name)).toEqual(['销售部', '销售部', '生产部', '生产部', '研发部']);
  });
  it('reads by how much in a column of growth', () => {
    expect(items.map(i => i.measures[0]?.targets.map(t => `${t.comparator}${String(t.value)}${t.unit}`))).toEqual([
      ['=140000000元', '+12%'],
      ['=95%'],
      ['=9000吨', '+9.8%'],
      ['=400度', '-5%'],
      ['=4个'],
    ]);
  });
});

test('a blank on the right of the tasks is nobody', () => {
  const { items } = parsePlan('任务\t完成时限\t责任单位\n修路\t5月\t甲局\n建桥\t6月\t\n种树\t7月\t乙局');
  expect(items.map(i => i.owners[0]?.name)).toEqual(['甲局', undefined, '乙局']);
});

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

describe('the times of a row', () => {
  const head = '2026年布展安排\n月份\t周次\t工作\t责任部门\n';
  const times = (rows: string): unknown[] =>
    parsePlan(head + rows).items.map(i => i.measures.map(m => m.deadlines.map(d => [d.start, d.date])));
  it('a month beside a week only says where the week lies', () => {
    expect(times('二月\t2.17—2.23\t清点库存\t总务处\n三月\t3.2-3.8\t检修设备\t总务处\n')).toEqual([
      [[['2026-02-17', '2026-02-23']]],
      [[['2026-03-02', '2026-03-08']]],
    ]);
  });
  it("a day in the task's own words begins where the row's span begins, if it lies in it", () => {
    expect(times('二月\t2.17—2.23\t2月20日前清点库存\t总务处\n三月\t3.2-3.8\t3月20日前检修设备\t总务处\n')).toEqual([
      [[['2026-02-17', '2026-02-20']]],
      [[[undefined, '2026-03-20']]],
    ]);
  });
});

describe('rows that add up', () => {
  it.each(['总分\t100\t\t\t', '\t合计\t100\t\t', '小计\t\t100分\t\t'])(
    '%s is no item, and stays in the account',
    row => {
      const raw = `2025年考核方案\n序号\t考核项目\t分值\t考核指标\t考核部门\n1\t健全组织\t60\t公布名单，得2分，未公布扣3分。\t县林长办\n2\t坚持巡山\t40\t每月巡山不少于20天。\t县公安局\n${row}\n`;
      const plan = parsePlan(raw);
      expect(plan.items.map(i => i.path)).toEqual(['1', '2']);
      expect(plan.items.flatMap(i => i.measures.flatMap(m => m.targets.map(t => t.quote)))).toEqual([
        '每月巡山不少于20天',
      ]);
      const at = raw.indexOf(row.trim().slice(0, 2));
      expect(plan.account.find(s => s.start <= at && at < s.end)?.as).toBe('cell');
    },
  );
});
