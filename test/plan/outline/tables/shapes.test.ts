import { parsePlan } from '../../../../src/plan';
import { outlineOf } from '../read';

const HEAD = ['序号', '工作任务', '责任单位', '完成时限'];
const ROWS = [
  ['1', '清洗冷却塔', '动力车间', '6月底前'],
  ['2', '校准压力表', '仪表班', '9月底前'],
  ['3', '修订操作规程', '技术科', '12月底前'],
];
const owners = (raw: string): string[] => parsePlan(raw).items.map(i => i.owners.map(o => o.name).join('、'));
const due = (raw: string): (string | undefined)[] => parsePlan(raw).items.map(i => i.deadlines[0]?.date);
const TITLE = '2026年检修计划\n';
const whole = (raw: string): void => {
  expect(outlineOf(raw)).toEqual(['1 清洗冷却塔 (1)', '2 校准压力表 (1)', '3 修订操作规程 (1)']);
  expect(owners(raw)).toEqual(['动力车间', '仪表班', '技术科']);
  expect(due(raw)).toEqual(['2026-06-30', '2026-09-30', '2026-12-31']);
};

describe('cells are parted by any sign', () => {
  it.each(['\t', ',', ';', ' | ', '｜', '││', '    ', '^'])('%j, with a header and without', sign => {
    whole(TITLE + [HEAD, ...ROWS].map(r => r.join(sign)).join('\n'));
    whole(TITLE + ROWS.map(r => r.join(sign)).join('\n'));
  });
  it('all in quotation marks', () =>
    whole(TITLE + [HEAD, ...ROWS].map(r => r.map(c => `"${c}"`).join(',')).join('\n')));
  it('a bar at the end closes its row, whatever stands below', () => {
    const raw = `${TITLE}${[[...HEAD, '备注'], ...ROWS.map(r => [...r, ''])].map(r => r.join(' | ')).join('\n')}\n合计 | 3项 |`;
    whole(raw);
    expect(parsePlan(raw).items[2]?.extras).toBeUndefined();
  });
  it('drawn with rules', () => {
    const rule = '+----+----+----+----+';
    const raw = `${rule}\n${[HEAD, ...ROWS].map(r => `| ${r.join(' | ')} |\n${rule}`).join('\n')}`;
    expect(owners(raw)).toEqual(['动力车间', '仪表班', '技术科']);
  });
  it('one cell per line, with a border at line ends, with names of its own and without names', () => {
    whole(TITLE + [HEAD, ...ROWS].flat().join('\n'));
    whole(TITLE + [HEAD, ...ROWS].flat().join(' |\n'));
    whole(`${TITLE}|\n${[HEAD, ...ROWS].map(r => r.map(c => `${c} |`).join('\n')).join('\n|\n')}\n|`);
    whole(`${TITLE}序\n办哪些事\n谁来办\n几时办完\n${ROWS.flat().join('\n')}`);
    whole(TITLE + ROWS.flat().join('\n'));
  });
  it('what is wrong is the task before what is done about it, and told where something else is the task', () => {
    const row = (...cells: string[]): string => cells.join('\t');
    const ledger = [
      row('序号', '存在问题', '整改措施', '责任单位'),
      row('1', '栏杆锈蚀', '除锈刷漆', '维修班'),
      row('2', '通风损坏', '更换风机', '设备科'),
    ];
    expect(outlineOf(ledger.join('\n'))).toEqual(['1 栏杆锈蚀 (1)', '2 通风损坏 (1)']);
    const told = [
      row('序号', '工作任务', '存在问题', '整改措施'),
      row('1', '检修滤池', '栏杆锈蚀', '除锈刷漆'),
      row('2', '检修机房', '通风损坏', '更换风机'),
    ];
    expect(outlineOf(told.join('\n'))).toEqual(['1 检修滤池 (1)', '2 检修机房 (1)']);
    const behind = [
      row('序号', '整改措施', '存在问题', '责任单位'),
      row('1', '除锈刷漆', '无', '维修班'),
      row('2', '更换风机', '缺配件', '设备科'),
    ];
    expect(outlineOf(behind.join('\n'))).toEqual(['1 除锈刷漆 (1)', '2 更换风机 (1)']);
  });
  it('so it is not in English, where acts stand beside what they are for; nor is how urgent it is the task', () => {
    const row = (...cells: string[]): string => cells.join('\t');
    const faults = [
      row('Item', 'Problem', 'Countermeasure', 'PIC', 'Due'),
      row('1', 'Leaks at the press', 'Fit new seals', 'Press Dept.', 'May 15'),
      row('2', 'Late samples', 'Book the oven', 'Lab Dept.', 'Q3'),
    ].join('\n');
    expect(outlineOf(faults)).toEqual(['1 Fit new seals (1)', '2 Book the oven (1)']);
    expect(owners(faults)).toEqual(['Press Dept', 'Lab Dept']);
    const wanted = [
      row('Ref', 'Deliverable', 'MoSCoW', 'Owner'),
      row('D1', 'Parking permits online', 'Must', 'ICT'),
      row('D2', 'Open data sets', 'Could', 'Policy Team'),
    ];
    expect(outlineOf(wanted.join('\n'))).toEqual(['D1 Parking permits online (1)', 'D2 Open data sets (1)']);
    const beside = [
      row('Ref', 'Task', 'Deliverable', 'Owner'),
      row('D1', 'Put permits online', 'Form', 'ICT'),
      row('D2', 'Open the data', 'Data sets', 'Policy Team'),
    ];
    expect(outlineOf(beside.join('\n'))).toEqual(['D1 Put permits online (1)', 'D2 Open the data (1)']);
  });
  it('a place is nobody who answers, whether somebody else does or not', () => {
    const at = (...cells: string[]): string => cells.join('\t');
    const places = [at('序号', '工作任务', '建设地点'), at('1', '修桥', '柳林镇'), at('2', '铺路', '河东街道')];
    expect(owners(TITLE + places.join('\n'))).toEqual(['', '']);
    const both = places.map((row, i) => at(row, ['责任单位', '交通局', '住建局'][i] ?? ''));
    expect(owners(TITLE + both.join('\n'))).toEqual(['交通局', '住建局']);
  });
  it('a column of figures is no task, whatever its name', () => {
    const rows = [
      '项目类别 | 项目数量 | 责任单位 |',
      '产业项目 | 94 | 经信委 |',
      '文旅项目 | 16 | 文旅委 |',
      '民生项目 | 29 | 民政局 |',
    ];
    expect(parsePlan(TITLE + rows.join('\n')).items.map(i => i.heading)).toEqual(['产业项目', '文旅项目', '民生项目']);
  });
  it('but commas of prose, an index of keys and numbered lines with a tab are no cells', () => {
    expect(outlineOf('一、管理\n1.巡查,登记,上报。\n2.清点,核对,归档。\n3.培训,考试,上岗。')).toHaveLength(3);
    expect(outlineOf('1\t加强管理。每日巡查。\n2\t清点物资。逐件核对。\n3\t培训员工。全员参加。')).toHaveLength(3);
  });
});

describe('columns', () => {
  it('are told by what they hold, and by everyday words', () => {
    const raw =
      '2026年清单\n要办的事\t办到什么样\t谁来办\t什么时候办完\n公布指南\t网上同步公布。\t综合窗口\t3月底前\n开通预约\t可电话预约。\t信息组\t9月底前';
    expect(outlineOf(raw)).toEqual(['·1 公布指南 (1)', '·2 开通预约 (1)']);
    expect(owners(raw)).toEqual(['综合窗口', '信息组']);
    expect(due(raw)).toEqual(['2026-03-31', '2026-09-30']);
  });
  it('may have names in two lines', () => {
    const raw =
      '序号\t工作任务\t责任分工\t\t完成时限\n\t\t牵头\t配合\t\n1\t修路\t交通局\t财政局\t6月底\n2\t架桥\t交通局\t\t9月底';
    expect(parsePlan(raw).items[0]?.owners.map(o => [o.name, o.role])).toEqual([
      ['交通局', 'lead'],
      ['财政局', 'support'],
    ]);
  });
  it('give a span where the beginning has one of its own', () => {
    const raw = '2026年工程计划\n序号\t工程名称\t开始时间\t结束时间\t责任单位\n1\t修缮礼堂\t3月\t6月底\t基建处';
    expect(parsePlan(raw).items[0]?.deadlines.map(d => [d.start, d.date])).toEqual([['2026-03-01', '2026-06-30']]);
  });
  it('of bodies with marks in the cells: the sign that stands once in each row leads', () => {
    const raw =
      '2026年分工\n序号\t任务\t办公室\t艺术科\t市场科\n1\t举办音乐季\t○\t●\t○\n2\t整治导游\t\t\t●\n3\t汇编政策\t●\t○\t';
    expect(parsePlan(raw).items.map(i => i.owners.map(o => o.role[0] + o.name).join(' '))).toEqual([
      'l艺术科 s办公室 s市场科',
      'l市场科',
      'l办公室 s艺术科',
    ]);
  });
});

describe('rows', () => {
  it('with fewer cells are laid out by type; below a merged cell the owner holds', () => {
    const raw =
      '工作任务\t牵头单位\t落实情况\n更换箱体\t环卫所\t已进场。\n添置标识\t截至目前，已张贴。\n清洗公厕\t保洁公司\t正在招标。';
    expect(owners(raw)).toEqual(['环卫所', '环卫所', '保洁公司']);
  });
  it('with fewer cells lack the last ones where merged cells come as blanks, whatever stands in the times', () => {
    const raw =
      '2026年工程计划\n领域\t序号\t工作任务\t牵头单位\t时间节点\t备注\n道路\t1\t打通断头路\t交通局\t10月\t续建\n\t2\t改造通学路\t教育局\t秋季开学前\n绿地\t3\t建设口袋公园\t园林中心\t6月底前开工，年底前建成\n\t4\t修编规划\t园林中心\t12月\t待批';
    expect(parsePlan(raw).items.map(i => i.deadlines.map(d => d.date ?? d.quote).join(' '))).toEqual([
      '2026-10-31',
      '秋季开学前',
      '2026-06-30 2026-12-31',
      '2026-12-31',
    ]);
  });
  it('of groups are sections, those of sums nothing', () => {
    const raw =
      '序号\t考核项目\t分值\t考核部门\n\t总分\t100\t\n一、\t打牢基础\t30\t\n1\t健全组织\t30\t县林长办\n二、\t加强巡护\t70\t\n2\t坚持巡山\t70\t县公安局';
    expect(outlineOf(raw)).toEqual(['一/1 健全组织 (1)', '二/2 坚持巡山 (1)']);
    expect(owners(raw)).toEqual(['县林长办', '县公安局']);
  });
  it('keep the breaks that tags make within a cell', () => {
    const raw =
      '| 任务 | 责任单位 | 时限 |\n|---|---|---|\n| 修路 | 交通局<br>财政局 | 6月底 |\n| 架桥 | 交通局 | 9月底 |';
    expect(owners(raw)).toEqual(['交通局、财政局', '交通局']);
  });
});

describe('label cards', () => {
  const cards = (sign: string, names: readonly string[]): string =>
    `2026年行动\n${ROWS.map(r => names.map((n, i) => `${n}${sign}${r[i + 1] ?? ''}`).join('\n')).join('\n')}`;
  it.each(['：', ' → ', '：\n', '\n'])('with %j behind the label', sign => {
    const raw = cards(sign, ['任务名称', '承办单位', '办结时限']);
    expect(outlineOf(raw)).toEqual(['·1 清洗冷却塔 (1)', '·2 校准压力表 (1)', '·3 修订操作规程 (1)']);
    expect(owners(raw)).toEqual(['动力车间', '仪表班', '技术科']);
    expect(due(raw)).toEqual(['2026-06-30', '2026-09-30', '2026-12-31']);
  });
  it('under a line that counts them', () => {
    const raw = `2026年行动\n${ROWS.map(r => `◎第${r[0] ?? ''}件\n做什么：${r[1] ?? ''}\n谁来做：${r[2] ?? ''}`).join('\n')}`;
    expect(parsePlan(raw).items.map(i => i.path)).toEqual(['第1件', '第2件', '第3件']);
    expect(owners(raw)).toEqual(['动力车间', '仪表班', '技术科']);
  });
});

it('a table behind a dated sign-off is the plan', () => {
  const raw = `各班组：\n现将安排发给你们，请照此执行。\n生产科\n2026年2月10日\n${TITLE}${[HEAD, ...ROWS].map(r => r.join('\t')).join('\n')}`;
  whole(raw);
});

describe('a table of months with a cell on each line', () => {
  it('has a row for each line below its month, also of two columns only', () => {
    const text = '某小学2026年德育安排\n时间\n重点工作\n2月份\n制定计划\n3月份\n开展讲座\n组织植树\n4月份\n祭扫陵园';
    const plan = parsePlan(text);
    expect(plan.items.map(i => [i.heading, i.deadlines[0]?.date])).toEqual([
      ['制定计划', '2026-02-28'],
      ['开展讲座', '2026-03-31'],
      ['组织植树', '2026-03-31'],
      ['祭扫陵园', '2026-04-30'],
    ]);
  });
  it('keeps the points of a list in one cell', () => {
    const text =
      '某小学2026年安全行事历\n时间\n工作重点\n具体措施\n九月\n开学检查\n1.检查消防器材；\n2.登记乘车情况。\n十月\n饮食教育\n1.培训厨师；\n2.抽查食材。';
    const plan = parsePlan(text);
    expect(plan.items.map(i => [i.heading, i.measures.length, i.deadlines[0]?.date])).toEqual([
      ['开学检查', 2, '2026-09-30'],
      ['饮食教育', 2, '2026-10-31'],
    ]);
  });
});

describe('cells parted by commas', () => {
  const rows = [
    'Finance,Close the books faster,Ann Lee,31/03/2026',
    'HR,Hire engineers,Cara Diaz,30/09/2026',
    'IT,Retire servers,Dan Wu,soon',
  ];
  it.each([
    ['with days', rows],
    ['whose names alone say so', rows.map(r => r.replace(/[^,]*$/, 'later'))],
  ])('are a table %s', (_, lines) => {
    const { items } = parsePlan(['Department,Initiative,Owner,Due', ...lines].join('\n'));
    expect(items.map(i => i.heading)).toEqual(['Close the books faster', 'Hire engineers', 'Retire servers']);
    expect(items[0]?.owners.map(o => o.name)).toContain('Finance');
  });
  it('are none where a name is unknown or rows differ', () => {
    const plan = (lines: readonly string[]): number => parsePlan(lines.join('\n')).items.length;
    const plain = rows.map(r => r.replace(/[^,]*$/, 'later'));
    expect(plan(['Department,Initiative,Owner,Mood', ...plain])).not.toBe(3);
    expect(plan(['Department,Initiative,Owner,Due', plain[0] ?? '', 'Hire engineers', 'IT,Retire servers'])).not.toBe(
      3,
    );
  });
});
