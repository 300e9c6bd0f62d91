import { parsePlan } from '../../../../src/plan';

const itemsIn = (text: string): readonly (readonly [string, string])[] =>
  parsePlan(text).items.map(i => [i.heading, i.owners.map(o => o.name).join('、')]);

describe('tables parted by single blanks, without numbers', () => {
  it('are read where nearly each row has a cell for each of at least four names', () => {
    const rows =
      '主题党日每月一次 10 查阅资料 党建办\n发展党员3名 5 查看台账 党建办\n按期办结信访 10 查看系统 综治中心';
    expect(itemsIn(`考核细则\n考核内容 分值 考核办法 责任站所\n${rows}`)).toEqual([
      ['主题党日每月一次', '党建办'],
      ['发展党员3名', '党建办'],
      ['按期办结信访', '综治中心'],
    ]);
  });
  it('go on below the name of a group', () => {
    const rows =
      '一、党建\n1 主题党日每月一次 6月底 党建办\n2 发展党员3名 9月底 党建办\n二、综治\n3 按期办结信访 12月底 综治中心';
    expect(itemsIn(`任务清单\n序号 重点任务 完成时限 责任站所\n${rows}`)).toEqual([
      ['主题党日每月一次', '党建办'],
      ['发展党员3名', '党建办'],
      ['按期办结信访', '综治中心'],
    ]);
  });
  it('may lack the cell before the number that rows have in common', () => {
    const rows =
      '卫生 1 清理死角 城管局 4月底\n2 更换箱体 环卫所 5月底\n3 冲洗街道 环卫所 6月底\n秩序 4 补划标线 交警队 7月底';
    expect(itemsIn(`复检表\n类别 序号 工作任务 责任单位 完成时限\n${rows}`)).toEqual([
      ['清理死角', '城管局'],
      ['更换箱体', '环卫所'],
      ['冲洗街道', '环卫所'],
      ['补划标线', '交警队'],
    ]);
    expect(itemsIn(`复检表\n类别 级别 工作任务 责任单位 完成时限\n${rows}`)).not.toContainEqual(['清理死角', '城管局']);
  });
  it('of three names are read where two hold what no prose has', () => {
    const rows = (when: string): string =>
      `停止受理，张贴公告　${when}　营业厅\n全量备份　5月4日　运维组\n数据迁移　5月6日　开发组`;
    const head = '切换清单\n任务　时间　责任单位\n';
    expect(itemsIn(head + rows('5月3日'))).toEqual([
      ['停止受理，张贴公告', '营业厅'],
      ['全量备份', '运维组'],
      ['数据迁移', '开发组'],
    ]);
    expect(itemsIn(head + rows('5月3日 上午')).map(([heading]) => heading)).not.toContain('停止受理，张贴公告');
  });
  it('may call who does it 执行, and what is done 操作', () => {
    const rows = '20:00　停止受理　营业厅　客服部\n20:30　全量备份　运维组　客服部\n22:00　迁移数据　开发组　运维组';
    expect(itemsIn(`切换清单\n时间　操作　执行　复核\n${rows}`)[1]?.[0]).toBe('全量备份');
    expect(itemsIn(`切换清单\n时间　操作　执行　复核\n${rows}`)[1]?.[1]).toMatch(/^运维组/);
  });
  it('are none where rows have other numbers of cells', () => {
    const rows = '主题党日 每月一次 查阅资料 党建办 10\n发展党员 3名 查看台账\n按期办结信访 10 系统 综治中心';
    expect(
      itemsIn(`考核细则\n考核内容 分值 考核办法 责任站所\n${rows}`).some(([heading]) => heading === '主题党日'),
    ).toBe(false);
  });
  it('have their tasks in the third level of indicators, with or without blanks as signs', () => {
    const rows = [
      '一级指标 二级指标 三级指标 指标方向 指标值 计量单位',
      '产出指标 数量指标 培训场次 大于等于 24 场',
      '产出指标 质量指标 学员结业率 大于等于 95 %',
      '产出指标 成本指标 人均培训成本 小于等于 800 元',
    ].join('\n');
    const tasks = ['培训场次', '学员结业率', '人均培训成本'];
    expect(itemsIn(`绩效目标表\n${rows}`).map(([heading]) => heading)).toEqual(tasks);
    expect(itemsIn(`绩效目标表\n${rows.replace(/ /g, '\t')}`).map(([heading]) => heading)).toEqual(tasks);
  });
});

test('a day is a cell by itself, with one blank behind it or two', () => {
  const rows = [
    '2026.1.15  浇筑承台',
    '2026.3.31  浇筑横梁（一分部）',
    '2026.5.20  主塔封顶',
    '2026.10.15 大桥合龙',
    '2026.11.30 铺装桥面',
  ];
  expect(itemsIn(`大桥里程碑计划\n${rows.join('\n')}`).map(([heading]) => heading)).toEqual([
    '浇筑承台',
    '浇筑横梁',
    '主塔封顶',
    '大桥合龙',
    '铺装桥面',
  ]);
});

describe('what stands beside the rows', () => {
  const HEAD = '序号\t重点工作\t完成时限\t责任人\t备注\n1\t培训员工\t12月\t李四\t\n2\t改造设施\t9月\t赵六\t需外委';
  it('a remark is nobody who answers, where another column names him', () => {
    expect(itemsIn(`工作计划表\n${HEAD}`).flatMap(([, owners]) => owners)).toEqual(['', '']);
  });
  it('the index of the site behind a table is no row of it', () => {
    const plan = parsePlan(`工作计划表\n${HEAD}\n索引号\t002489/2024\t成文日期\t2024-02-04\t`);
    expect(plan.items.map(i => i.path)).toEqual(['1', '2']);
    expect(plan.account.filter(a => a.reason === 'site')).toHaveLength(1);
  });
});

test('a plan of teams whose remarks lack in most rows, with a sum below', () => {
  const plan = parsePlan(
    '4月份生产作业计划\n班组 产品 计划产量(件) 工时 完成日期 备注\n一班 A型阀体 1200 480 4月10日 首件必检\n二班 A型阀盖 1100 360 4月12日\n三班 B型总成 300 420 4月28日\n合计 2600 1260\n要求：设备完好率≥98%。',
  );
  expect(plan.items.map(i => [i.heading, i.owners[0]?.name, i.measures[0]?.targets[0]?.value])).toEqual([
    ['A型阀体', '一班', 1200],
    ['A型阀盖', '二班', 1100],
    ['B型总成', '三班', 300],
    ['要求：设备完好率≥98%', undefined, 98],
  ]);
});
