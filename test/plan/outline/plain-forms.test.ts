import { parsePlan } from '../../../src/plan';

const shape = (text: string): string[] =>
  parsePlan(text).items.map(i => [i.path, ...i.parents, i.heading, i.owners.map(o => o.name).join('、')].join(' | '));

describe('numbers below Roman ones', () => {
  it('II-1 hangs under II, and II-2 beside it', () => {
    const text =
      'I. 责任落实\nI-1 签订责任书12份。\nI-2 带队检查6次。\nII. 隐患治理\nII-1 建立台账1本。\nII-2 更换容器26台。\nIII. 能力提升\nIII-1 组织演练2次。\nIII-2 培训员工30人。';
    expect(shape(text).map(line => line.split(' | ')[0])).toEqual([
      'I/I-1',
      'I/I-2',
      'II/II-1',
      'II/II-2',
      'III/III-1',
      'III/III-2',
    ]);
  });
});

describe('numbers of two parts with nothing above them', () => {
  it.each([
    ['1-1', '1-2', '2-1', '2-2', '3-1'],
    ['A1', 'A2', 'B1', 'B2', 'C1'],
    ['1.1', '1.2', '2.1', '2.2', '3.1'],
  ])('stand side by side: %s', (...numbers) => {
    const text = numbers.map((n, i) => `${n} 更换${'甲乙丙丁戊'.charAt(i)}线阀门，做好记录。`).join('\n');
    expect(shape(text).map(line => line.split(' | ')[0])).toEqual(numbers);
  });
});

describe('stems with numbers', () => {
  it('甲1 hangs under 甲组, also where it is the only one', () => {
    const text = '甲组：环境\n甲1 清洗护栏。\n甲2 粉刷墙面。\n乙组：秩序\n乙1 规范停车。';
    expect(shape(text).map(line => line.split(' | ')[0])).toEqual(['甲组/甲1', '甲组/甲2', '乙组/乙1']);
  });
});

describe('numbers behind a bracket and a semicolon', () => {
  it('open entries where the breaks are lost', () => {
    const text =
      '医院2026年要点：1、规范病历书写，每月抽查（质控科）；2、降低抗菌药物使用（药学部）；3、完善手术核查制度（医务科）。';
    expect(shape(text).map(line => line.split(' | ').pop())).toEqual(['质控科', '药学部', '医务科']);
  });
});

describe('departments as headings', () => {
  const shaped = (...lines: string[]): string[] => shape(lines.join('\n')).map(line => line.replace(/ \| /g, '|'));
  it('with a colon answer for the numbers or bullets below', () => {
    expect(shaped('人力部：', '1、改革薪酬。', '2、组织竞聘。', '财务部：', '1、编制决算。')).toEqual([
      '1|人力部|改革薪酬|人力部',
      '2|人力部|组织竞聘|人力部',
      '1|财务部|编制决算|财务部',
    ]);
    expect(shaped('综合科：', '- 汇总周报', '执法队：', '- 检查药店', '- 抽检蔬菜')).toEqual([
      '·1|综合科|汇总周报|综合科',
      '·2|执法队|检查药店|执法队',
      '·3|执法队|抽检蔬菜|执法队',
    ]);
  });
});

describe('letters and numbers before English words', () => {
  it('A.1 hangs under Priority A', () => {
    const text =
      'Priority A – Safer streets\nA.1 Install 45 cameras by June 2027.\nA.2 Cut burglary by 12%.\nPriority B – Better homes\nB.1 Retrofit 600 homes.\nB.2 Open 2 hubs.';
    expect(shape(text).map(line => line.split(' | ')[0])).toEqual([
      'Priority A/A.1',
      'Priority A/A.2',
      'Priority B/B.1',
      'Priority B/B.2',
    ]);
  });
});

describe('titles between the rows of a table', () => {
  const table = (sign: string): string =>
    [
      ['序号', '重点工作', '目标值', '责任单位'],
      ['一', '稳增长'],
      ['1', '新增规上企业', '15家', '工信局'],
      ['2', '签约项目', '20个', '投促局'],
      ['二', '惠民生'],
      ['3', '新建幼儿园', '3所', '教育局'],
      ['4', '新增学位', '1200个', '教育局'],
    ]
      .map(row => row.join(sign))
      .join('\n');
  it('with their number in a cell of its own are sections', () => {
    const plan = parsePlan(table('\t'));
    expect(plan.sections.map(s => [s.number, s.title])).toEqual([
      ['一', '稳增长'],
      ['二', '惠民生'],
    ]);
    expect(plan.items.map(i => [i.section, i.path])).toEqual([
      [0, '一/1'],
      [0, '一/2'],
      [1, '二/3'],
      [1, '二/4'],
    ]);
  });
});

describe('minutes of a meeting', () => {
  const minutes = (...lines: readonly string[]): string => ['会议纪要', ...lines].join('\n');
  const DECIDED = '一、会议决定\n1、德育处牵头，教研组配合，4月底前组织研学活动2次。\n2、3月15日前更换灶具4台。';
  it('speak of the year in which it was held', () => {
    const dates = (text: string): (string | undefined)[] =>
      parsePlan(text).items.flatMap(i => i.measures.flatMap(m => m.deadlines.map(d => d.date)));
    expect(dates(minutes('会议时间：2027年3月5日下午', DECIDED))).toEqual(['2027-04-30', '2027-03-15']);
    expect(dates(minutes('地点：三楼会议室', DECIDED))).toEqual([undefined, undefined]);
  });
  it('a body that leads at the head of a sentence answers, with those that support', () => {
    const [first] = parsePlan(minutes(DECIDED)).items;
    expect(first?.owners.map(o => [o.role, o.name])).toEqual([
      ['lead', '德育处'],
      ['support', '教研组'],
    ]);
    expect(first?.measures.map(m => m.text)).toEqual(['4月底前组织研学活动2次']);
  });
  it.each(['发挥党员牵头作用，办好实事3件。', '牵头单位职责明确，办好实事3件。', '强化部门牵头，办好实事3件。'])(
    '%s names nobody',
    line => expect(parsePlan(`一、任务\n1.${line}`).items[0]?.owners).toEqual([]),
  );
});

describe('pictures before lines', () => {
  it('are one sign, another for each heading, above the words of each', () => {
    const text =
      '🏠 改造老旧楼道\n为6栋居民楼更换扶手。责任单位：城建办\n🌳 新建口袋公园\n利用边角地建设公园2处。责任单位：绿化所\n🚌 优化公交接驳\n新增社区巴士线路1条。责任单位：交通办\n来源：滨河发布\n编辑：小周';
    expect(shape(text)).toEqual([
      '·1 | 改造老旧楼道 | 城建办',
      '·2 | 新建口袋公园 | 绿化所',
      '·3 | 优化公交接驳 | 交通办',
    ]);
    expect(parsePlan(text).items.map(i => i.measures.length)).toEqual([1, 1, 1]);
  });
});

describe('sections that only explain', () => {
  const plan = (title: string, ...lines: readonly string[]) =>
    parsePlan(
      [
        '一、重点任务',
        '（一）改造锅炉6台。',
        '（二）推广屋顶光伏。',
        `二、${title}`,
        ...lines,
        '三、保障',
        '（一）设立资金。',
      ].join('\n'),
    );
  it.each(['名词解释', '相关术语解释', '指标说明', '附则', '释义：'])('%s: nothing in them is a task', title => {
    const { items, account, structure } = plan(
      title,
      '（一）能耗：指实际消耗的能源。',
      '（二）本计划由能源科负责解释。',
    );
    expect(items.map(i => i.path)).toEqual(['一/（一）', '一/（二）', '三/（一）']);
    expect(account.filter(a => a.reason === 'no-work').length).toBeGreaterThan(0);
    expect(structure.alarms).toEqual([]);
  });
  it.each(['本责任书一式两份，自签订之日起至2026年底有效', '本办法自印发之日起施行', '本方案由质控科负责解释'])(
    '%s: how long a paper holds is no task',
    line => expect(parsePlan(`计划\n一、巡检设备\n二、更换阀门\n三、${line}。`).items).toHaveLength(2),
  );
  it.each(['指标提升', '附则修订', '名词解释牌更新', '本周自查整改', '本科由双导师制'])('not so: %s', title => {
    expect(plan(title, '（一）更新标牌。', '（二）修订章程。').items).toHaveLength(5);
  });
});

describe('priorities of English schools', () => {
  it('Key Priority 1 holds the numbers below it', () => {
    const text =
      'Hill School Plan 2026\n\nKey Priority 1: Improve writing\n1.1 Introduce daily handwriting. Lead: Literacy Coordinator\n1.2 Moderate writing each term. Lead: Deputy Head\n\nKey Priority 2: Strengthen attendance\n2.1 Meet the parents of absent pupils. Lead: Attendance Officer';
    expect(parsePlan(text).sections.map(s => s.title)).toEqual(['Improve writing', 'Strengthen attendance']);
    expect(shape(text).map(line => line.split(' | ')[0])).toEqual([
      'Key Priority 1/1.1',
      'Key Priority 1/1.2',
      'Key Priority 2/2.1',
    ]);
  });
});

describe('square brackets of two sorts', () => {
  it('count as one list, and stay out of its words', () => {
    const text =
      '[ 1 ] 更新洗扫车。(设备科)\n[ 2 ] 增设果皮箱。(作业队)\n[ 3 ] 清运大件垃圾。(调度室)\n【 4 】 培训新入职司机。(安全科)';
    expect(shape(text).map(line => line.split(' | ').slice(1).join('|'))).toEqual([
      '更新洗扫车|设备科',
      '增设果皮箱|作业队',
      '清运大件垃圾|调度室',
      '培训新入职司机|安全科',
    ]);
  });
});

describe('特此通知 behind the last entry', () => {
  it('is no sentence of it', () => {
    const text =
      '第一，抓好抢收。备足收割机80台。\n第二，抓好禁烧。设巡查岗2个。\n特此通知。\n青河镇人民政府\n2026年5月8日';
    expect(parsePlan(text).items.map(i => i.measures.map(m => m.text))).toEqual([
      ['备足收割机80台。'],
      ['设巡查岗2个。'],
    ]);
  });
});

describe('a blank beside a lead of its own', () => {
  it('names nobody who helps, though the number above is merged', () => {
    const text =
      '序号\t任务\t牵头单位\t配合单位\n一\t改建泵房\t工程部\t采购部\n\t铺设管线\t信息部\t\n二\t上线缴费系统\t信息部\t客服部\n\t开展抄表核查\t营业部\t';
    expect(shape(text).map(line => line.split(' | ').pop())).toEqual([
      '工程部、采购部',
      '信息部',
      '信息部、客服部',
      '营业部',
    ]);
  });
});

describe('labels that part a text side by side', () => {
  const DONE = '本周完成：\n- 联调完成，关闭率92%\n- 压测首轮\n';
  const NEXT = '下周计划：\n1. 支付模块提测\n2. 修复缺陷7个\n';
  it('take what stands below them from the list before', () => {
    const text = `项目周报\n${NEXT}风险：\n接口延迟，需商务部6月11日前推动解决\n需求变更频繁`;
    expect(shape(text)).toEqual([
      '1 | 下周计划 | 支付模块提测 | ',
      '2 | 下周计划 | 修复缺陷7个 | ',
      '·1 | 风险 | 接口延迟，需商务部6月11日前推动解决 | ',
      '·2 | 风险 | 需求变更频繁 | ',
    ]);
  });
  it('leave out what was done before what is to be done', () => {
    const plan = parsePlan(`项目周报\n${DONE}${NEXT}风险：\n接口延迟`);
    expect(plan.items.map(i => i.heading)).toEqual(['支付模块提测', '修复缺陷7个', '接口延迟']);
    expect(plan.account.filter(a => a.reason === 'no-work')).toHaveLength(3);
  });
  it.each([
    ['a field that comes again', `工作安排：\n1. 支付模块提测\n备案：\n甲级\n2. 修复缺陷7个\n备案：\n乙级`],
    ['who answers, and what is enclosed', `${NEXT}责任单位：\n开发部\n附件：\n任务表`],
    ['a label below an entry of several depths', `一、总体安排\n工作安排：\n1. 支付模块提测\n注意事项：\n不得带病上线`],
  ])('are none: %s', (_, text) => {
    const headings = parsePlan(`项目周报\n${text}`).items.map(i => i.heading);
    expect(headings.filter(h => ['备案', '责任单位', '附件', '注意事项'].includes(h))).toEqual([]);
  });
});
