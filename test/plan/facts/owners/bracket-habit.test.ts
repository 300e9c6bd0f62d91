import { parsePlan } from '../../../../src/plan';

const owners = (lines: readonly string[]): string[] =>
  parsePlan(`Hillside Council Plan 2025\n\nGoal 1: Streets\n${lines.join('\n')}`).items.flatMap(i =>
    i.owners.map(o => o.name),
  );

describe('departments in bare brackets', () => {
  it('answer where lines end so by habit', () => {
    expect(
      owners([
        '• Lay 4 km of paths (Parks & Recreation)',
        '• Repair 9 bridges (Highways)',
        '• Plant 200 trees (Parks & Recreation)',
        '• Open 2 depots (Highways, Finance)',
      ]),
    ).toEqual(['Parks & Recreation', 'Highways', 'Parks & Recreation', 'Highways', 'Finance']);
  });
  it('answer with their kind in small letters, and by the names that departments have everywhere', () => {
    expect(
      owners([
        '• Lay 4 km of paths [Monitoring team]',
        '• Repair 9 bridges [Logistics; all team leads]',
        '• Plant 200 trees [HR]',
        '• Open 2 depots [Wardens with the Finance team]',
      ]),
    ).toEqual(['Monitoring team', 'Logistics', 'all team leads', 'HR', 'Wardens', 'Finance team']);
  });
  it.each([
    ['too few', ['• Lay 4 km of paths (Riverside)', '• Repair 9 bridges (Riverside)', '• Plant 200 trees']],
    [
      'never twice',
      ['• Lay 4 km (North)', '• Repair 9 bridges (South)', '• Plant 20 trees (East)', '• Open 2 depots (West)'],
    ],
    [
      'mostly other words',
      [
        '• Lay 4 km (North)',
        '• Repair 9 bridges (North)',
        '• Plant 20 trees (see annex 2)',
        '• Open 2 depots (from 2024)',
        '• Buy 3 vans (North)',
        '• Sell 2 vans (North)',
        '• Hire 2 cars (if needed)',
      ],
    ],
  ])('%s: they are words', (_, lines) => {
    expect(owners(lines)).toEqual([]);
  });
});

describe('bodies of any sort in bare brackets', () => {
  const named = (...lines: readonly string[]): string[] =>
    parsePlan(`青溪镇2026年重点工作安排\n一、环境\n${lines.map((line, i) => `${i + 1}.${line}`).join('\n')}`).items.map(
      i => i.owners.map(o => o.name).join('、'),
    );

  it('answer where most brackets at line ends hold bodies and half of them offices', () => {
    expect(
      named('清扫道路（镇环卫所）', '栽种行道树（镇城建办）', '改造厕所（镇环卫所、各村）', '完成审计（镇财政局）'),
    ).toEqual(['镇环卫所', '镇城建办', '镇环卫所、各村', '镇财政局']);
  });

  it('and so do crews and jobs', () => {
    expect(
      named('翻耕苗床（育苗班）', '更换水泵（水管员）', '检修瞭望塔（机修班、护林站长）', '清理隔离带（护林员）'),
    ).toEqual(['育苗班', '水管员', '机修班、护林站长', '护林员']);
  });

  it('and brackets of dates beside them change nothing', () => {
    const text =
      '第一周（9.1-9.7）\n1.汇总材料（评建办）\n2.整理档案（教务处）\n第二周（9.8-9.14）\n1.检修设备（实验中心）\n2.粉刷宿舍（后勤处）\n第三周（9.15-9.21）\n1.组织预演（评建办）';
    expect(parsePlan(text).items.map(i => i.owners.map(o => o.name).join('、'))).toEqual([
      '评建办',
      '教务处',
      '实验中心',
      '后勤处',
      '评建办',
    ]);
  });

  it('and where the line breaks before the numbers are lost', () => {
    const text =
      '今年重点抓好：1、排查矛盾，每月一次（综治办）2、整治窝点（派出所）3、安装监控（派出所、综治办）4、慰问（民政所）5、普法（司法所）。请认真落实。';
    expect(parsePlan(text).items.map(i => i.owners.map(o => o.name).join('、'))).toEqual([
      '综治办',
      '派出所',
      '派出所、综治办',
      '民政所',
      '司法所',
    ]);
  });

  it.each([
    ['venues', ['举办运动会（县体育中心）', '举办书展（县图书馆）', '举办灯会（滨河公园）', '召开大会（县政府）']],
    ['classes and shifts', ['开班（园艺提高班）', '轮训（全体人员）', '巡查（车站夜班）', '慰问（困难职员会员）']],
    ['too few', ['清扫道路（镇环卫所）', '栽种行道树（镇城建办）', '改造厕所']],
    [
      'other words',
      ['清扫道路（镇环卫所）', '栽种行道树（镇城建办）', '改造厕所（续建）', '修路（扫尾）', '办班（镇党委）'],
    ],
  ])('not so: %s', (_, lines) => {
    expect(named(...lines).filter(name => /所|中心|馆|园/.test(name))).toEqual([]);
  });
});

describe('brackets beside such as name bodies', () => {
  const read = (...lines: readonly string[]): string[] =>
    parsePlan(`年度工作安排\n${lines.map((line, i) => `${String(i + 1)}.${line}`).join('\n')}`).items.map(i =>
      i.owners.map(o => o.name).join('、'),
    );
  it('say nothing of the habit where they only explain', () => {
    expect(
      read(
        '清扫道路（镇环卫所）',
        '改造厕所（共12座）',
        '修路（含桥梁）',
        '清隔离带（宽度不小于15米）',
        '栽树（镇城建办）',
        '出图鉴（第二版）',
        '办班（镇党委）',
        '补贴蜂箱（每箱不超过200元）',
      ),
    ).toEqual(['镇环卫所', '', '', '', '镇城建办', '', '镇党委', '']);
  });
  it('name who answers by a list, though no end of it tells; one word alone may say how', () => {
    const known = ['盘点（资产科）', '记账（核算中心、资产科）', '巡检（保卫部）'];
    expect(read(...known, '自查（财务、审计）', '新线（续建）').slice(3)).toEqual(['财务、审计', '']);
  });
});

test('brackets name who answers where a person acts for him', () => {
  const lines = ['备沙袋（工程 老周）', '清排水口（各楼栋管家）', '查支架（工程 老周、小郑）', '通知车主（客服 小何）'];
  const plan = parsePlan(`防台风安排\n${lines.map((line, i) => `${String(i + 1)}、${line}`).join('\n')}`);
  expect(plan.items.map(i => i.owners.map(o => o.name).join())).toEqual(['工程', '各楼栋管家', '工程', '客服']);
  expect(plan.items[2]?.persons?.map(p => p.name)).toEqual(['老周', '小郑']);
});

describe('brackets at the end of an entry', () => {
  const found = (text: string): string[] =>
    parsePlan(`某镇工作安排\n1.${text}\n2.做好值班`).items[0]?.owners.map(o => o.name) ?? [];
  it('name bodies where one is beyond doubt and the others end as bodies', () => {
    expect(found('车辆出班前检查（运输车队 / 安全保卫部）')).toEqual(['运输车队', '安全保卫部']);
    expect(found('开展巡展（学校、养老院、车站）')).toEqual([]);
  });
  it('say by when beside them', () => {
    const lines = [
      '体检（医务室，开学后两周内）',
      '消杀（饮食中心，开学前一周）',
      '保洁（物业部，周五前）',
      '夜巡（保卫处，暑假期间）',
    ];
    const plan = parsePlan(`开学安排\n${lines.map((line, i) => `${String(i + 1)}、${line}`).join('\n')}`);
    expect(plan.items.map(i => i.owners.map(o => o.name).join())).toEqual(['医务室', '饮食中心', '物业部', '保卫处']);
  });
});

describe('offices in bare brackets of any shape', () => {
  const named = (...lines: readonly string[]): string[] =>
    parsePlan(`养护计划\n${lines.map(l => `● ${l}`).join('\n')}`).items.map(
      i => `${i.heading} ${i.owners.map(o => o.name).join('、')}`,
    );
  it('answer also before a word on when', () => {
    expect(
      named(
        '清洗水箱 ［工程部］',
        '安装灯带 ［环境部］ 20日前',
        '报验电梯 ［工程部/维保单位］ 月底',
        '修剪绿篱 ［环境部］',
      ),
    ).toEqual(['清洗水箱 工程部', '安装灯带20日前 环境部', '报验电梯月底 工程部、维保单位', '修剪绿篱 环境部']);
  });
  it('are places elsewhere', () => {
    expect(named('清洗水箱 ［东区］', '安装灯带 ［西区］ 20日前', '报验电梯 ［全部］ 月底')).toEqual([
      '清洗水箱 ［东区］ ',
      '安装灯带 ［西区］ 20日前 ',
      '报验电梯 ［全部］ 月底 ',
    ]);
  });
});

describe('brackets in front of lines', () => {
  const read = (...lines: readonly string[]): string[] =>
    parsePlan(['本月要干的活', ...lines].join('\n')).items.map(i => i.owners.map(o => o.name).join('、'));
  it('say who answers where they name jobs or crews by habit', () => {
    expect(
      read(
        '（会计）核对台账320户',
        '（妇女主任、网格员）走访独居老人45户',
        '（民兵连）巡河护堤',
        '（村医）体检180人',
        '（支书）要来路灯30盏',
      ),
    ).toEqual(['会计', '妇女主任、网格员', '民兵连', '村医', '支书']);
  });
  it.each([
    ['what it is about', ['（安全）查隐患12处', '（绿化）补苗300株', '（宣传）贴海报20张', '（保洁）清运3车']],
    ['how urgent it is', ['（急）换灯12盏', '（重点）修门3扇', '（急）换灶2眼', '（一般）刷墙40平']],
  ])('not where they say %s', (_, lines) => {
    expect(read(...lines).join('')).toBe('');
  });
});

test('a place in front of a line is where it is done; an office there answers', () => {
  const owners = (...lines: string[]): string[] =>
    parsePlan(`巡检清单\n${lines.join('\n')}`).items.map(i => i.owners.map(o => o.name).join(' '));
  expect(owners('（东区）更换灯具12盏', '（食堂）清洗烟道3条', '（西门）修补岗亭')).toEqual(['', '', '']);
  expect(owners('（工程部）更换灯具12盏', '（食堂）清洗烟道3条', '（西门）修补岗亭')).toEqual(['工程部', '', '']);
});

describe('bare brackets in Chinese', () => {
  const read = (...lines: readonly string[]): string[] =>
    parsePlan(`开机前清单\n${lines.join('\n')}`).items.map(
      i => `${i.heading} ${[...i.owners, ...(i.persons ?? [])].map(o => o.name).join(' ')}`,
    );
  it('name whomever a sign calls, below headings in square ones', () => {
    expect(
      read(
        '【美术】',
        '· 陈设做旧12件（@阿坤）',
        '· 备案道具3支（@派出所）',
        '【制片】',
        '· 落实群演40人（@小满）',
        '· 备份素材每晚1次（@DIT）',
      ),
    ).toEqual(['陈设做旧12件 阿坤', '备案道具3支 派出所', '落实群演40人 小满', '备份素材每晚1次 DIT']);
  });
  it('name nobody where most say something else', () => {
    expect(
      read('1. 陈设做旧12件（老茶馆）', '2. 备案道具3支（木质）', '3. 落实群演40人（白天）', '4. 租发电车1台（@阿坤）'),
    ).toEqual([
      '陈设做旧12件（老茶馆） ',
      '备案道具3支（木质） ',
      '落实群演40人（白天） ',
      expect.stringMatching(/^租发电车1台/),
    ]);
  });
});
