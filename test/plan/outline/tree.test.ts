import { parsePlan } from '../../../src/plan';
import { codes, item, outlineOf, texts } from './read';

describe('levels', () => {
  it('restart, run through and skip', () => {
    expect(outlineOf('一、甲类\n1.一事。做好甲。\n2.二事。做好乙。\n二、乙类\n1.三事。做好丙。')).toEqual([
      '一/1 一事 (1)',
      '一/2 二事 (1)',
      '二/1 三事 (1)',
    ]);
    expect(outlineOf('一、甲类\n1.一事。做好甲。\n二、乙类\n2.三事。做好丙。\n5.五事。做好丁。')).toEqual([
      '一/1 一事 (1)',
      '二/2 三事 (1)',
      '二/5 五事 (1)',
    ]);
  });
  it('mix 1. and 3、 in one row but nest 1、 where it starts again below 1.', () => {
    expect(outlineOf('一、甲类\n1.一事。做好甲。\n2、二事。做好乙。\n3.三事。做好丙。')).toEqual([
      '一/1 一事 (1)',
      '一/2 二事 (1)',
      '一/3 三事 (1)',
    ]);
    expect(outlineOf('1.总体\n1、分项甲\n2、分项乙\n2.保障\n1、分项丙')).toEqual([
      '1/1 分项甲 (1)',
      '1/2 分项乙 (1)',
      '2/1 分项丙 (1)',
    ]);
  });
  it('go four deep and come back', () => {
    expect(outlineOf('一、甲\n（一）乙\n1.丙\n（1）丁。做事。\n（2）戊。做事。\n2.己。做事。\n二、庚。做事。')).toEqual(
      ['一/（一）/1/（1） 丁 (1)', '一/（一）/1/（2） 戊 (1)', '一/（一）/2 己 (1)', '二 庚 (1)'],
    );
  });
  it('hang compound numbers under the number that they begin with', () => {
    expect(outlineOf('1 夯实基础\n1.1 建设平台\n1.2 培训队伍\n2 提升质量\n2.1 规范流程')).toEqual([
      '1/1.1 建设平台 (1)',
      '1/1.2 培训队伍 (1)',
      '2/2.1 规范流程 (1)',
    ]);
  });
  it('take chapters above articles, objectives below goals', () => {
    expect(outlineOf('第一章 总则\n第一条 明确目标。做好甲。\n第二章 任务\n第二条 抓好落实。做好乙。')).toEqual([
      '第一章/第一条 明确目标 (1)',
      '第二章/第二条 抓好落实 (1)',
    ]);
    expect(outlineOf('Goal 1: Grow\nObjective 1.1: Win customers\nGoal 2: Save\nObjective 2.1: Cut waste')).toEqual([
      'Goal 1/Objective 1.1 Win customers (1)',
      'Goal 2/Objective 2.1 Cut waste (1)',
    ]);
  });
});

describe('body', () => {
  it('takes continuation paragraphs and bullets as measures, the heading only where it is all', () => {
    expect(
      outlineOf('1.建设平台。完成选型。\n建立专家库，完善机制。\n2.开展培训\n- 举办讲座\n• 编写教材\n3.做好总结'),
    ).toEqual(['1 建设平台 (2)', '2 开展培训 (2)', '3 做好总结 (1)']);
  });
  it('leaves out mere labels, lead-ins and acceptance criteria', () => {
    const plan = parsePlan(
      '1.推进培训\n工作措施：\n举办讲座3场；\n编写教材。\n考核要点：讲座记录\n完成时限：2024年6月底',
    );
    expect(texts(item(plan, '1'))).toEqual(['举办讲座3场；', '编写教材。']);
    expect(item(plan, '1').deadlines.map(d => d.date)).toEqual(['2024-06-30']);
  });
  it('takes times in brackets of their own as times', () => {
    const plan = parsePlan('一、经营\n（一）收入：实现收入3.5亿元。\n【责任部门：财务部】【完成时限：2024年12月31日】');
    expect(item(plan, '一/（一）').measures).toHaveLength(1);
    expect(item(plan, '一/（一）').deadlines.map(d => d.date)).toEqual(['2024-12-31']);
  });
  it('reads 一是…二是… in one line as sentences, on lines of their own as entries', () => {
    expect(outlineOf('一、宣传\n一是开展宣讲。二是制作手册。三是畅通热线。')).toEqual(['一 宣传 (3)']);
    const counted = parsePlan('一、宣传\n一是开展宣讲不少于2次。二是制作手册300份。');
    expect(item(counted, '一').measures.map(m => m.targets[0]?.indicator)).not.toContainEqual(
      expect.stringMatching(/[一二]是/),
    );
    expect(outlineOf('一、宣传\n一是开展宣讲。讲足2次。\n二是制作手册。')).toEqual([
      '一/一是 开展宣讲 (1)',
      '一/二是 制作手册 (1)',
    ]);
  });
  it('reads 一是…二是… within a section’s line as entries where each has sentences of its own', () => {
    const row = '一是完善设施。新建站点5个。二是扩大服务。增设窗口20个。方便群众。三是培训队伍。培训300人。';
    const entries = ['一/一是 完善设施 (1)', '一/二是 扩大服务 (2)', '一/三是 培训队伍 (1)'];
    expect(outlineOf(`一、工作任务\n${row}`)).toEqual(entries);
    expect(outlineOf(`一、工作任务\n1.惠民\n${row}`)).toEqual(['一/1 惠民 (7)']);
    expect(outlineOf(`一、工作任务\n${row}\n全县共同推进。`)).toEqual(['一 工作任务 (8)']);
    for (const note of ['（责任单位：清水县教育局）', '\n责任单位：清水县教育局']) {
      const plan = parsePlan(`一、工作任务\n${row}${note}`);
      expect(plan.items.map(i => [i.path, i.owners.map(o => o.name)])).toEqual(
        ['一/一是', '一/二是', '一/三是'].map(path => [path, ['清水县教育局']]),
      );
    }
    const own = parsePlan(`一、工作任务\n一是甲事。做甲。（责任单位：甲局）二是乙事。做乙。（责任单位：乙局）`);
    expect(own.items.map(i => i.owners.map(o => o.name))).toEqual([['甲局'], ['乙局']]);
  });
  it('cuts month tables at their months', () => {
    const plan = parsePlan('1、办好会议\n2月：召开职工会 3月：召开年会；印发要点 10-11月：总结');
    expect(texts(item(plan, '1'))).toEqual(['2月：召开职工会', '3月：召开年会；', '印发要点', '10-11月：总结']);
  });
  it('gives parents with text an item of their own, also words to everybody at the end', () => {
    const raw =
      '二、目标\n到2025年，建成体系。\n（一）学前普惠。扩大资源。\n（二）义务均衡。优化布局。\n各部门、各学校要抓好落实。按期报告。';
    const plan = parsePlan(raw);
    expect(plan.items.map(i => [i.path, i.heading, i.paragraph ?? false])).toEqual([
      ['二', '目标', true],
      ['二/（一）', '学前普惠', false],
      ['二/（二）', '义务均衡', false],
      ['二', '各部门、各学校要抓好落实', false],
    ]);
    expect(item(plan, '二/（二）').measures[0]?.deadlines).toMatchObject([{ date: '2025-12-31', basis: 'inherited' }]);
  });
  it('takes a number alone on its line together with the next line', () => {
    expect(outlineOf('一、\n加强领导\n1.\n成立专班。每周调度。')).toEqual(['一/1 成立专班 (1)']);
  });
});

describe('what is no part of the plan', () => {
  const plan = parsePlan(
    [
      '当前位置 : 首页 > 政务公开 > 计划',
      '索引号: 1137/2024-01 发布单位: 清水市教育局',
      '清水市教育局关于印发2024年工作要点的通知',
      '点击次数: 35',
      '各区县教育局、各直属学校：',
      '现将《清水市教育局2024年工作要点》印发给你们，请认真贯彻执行。',
      '清水市教育局',
      '2024年2月1日',
      '清水市教育局2024年工作要点',
      '2024年全市教育工作的总体要求是：稳中求进。',
      '一、党的建设',
      '1.强化学习。每月集中学习1次。',
      '二、重点改革',
      '2.深化评价。修订办法。',
      '清水市教育局',
      '2024年2月1日',
      '（此件公开发布）',
      '版权所有：清水市教育局 备案号：清ICP备1号',
    ].join('\n'),
  );
  it('is left out', () => {
    expect(plan.items.map(i => [i.path, i.measures.length])).toEqual([
      ['一/1', 1],
      ['二/2', 1],
    ]);
    expect(plan.title?.text).toBe('清水市教育局2024年工作要点');
    expect(plan.issuer?.text).toBe('清水市教育局');
    expect([plan.year, plan.yearBinds]).toEqual([2024, true]);
  });
  it('a page of menus only is no plan', () => {
    const menus = parsePlan('首页 | 政务公开 | 办事服务 | 互动交流\n网站地图\n版权所有：某局');
    expect(menus.items).toEqual([]);
    expect(codes(menus)).toEqual(['not-a-plan']);
  });
  it('nor is the list of attachments behind it', () => {
    expect(outlineOf('一、甲。做事。\n二、乙。做事。\n附件：1.任务清单\n2.考核办法\n某局\n2024年1月2日')).toEqual([
      '一 甲 (1)',
      '二 乙 (1)',
    ]);
  });
});

describe('letters with numbers', () => {
  it('hang under the priority that bears their letter', () => {
    const raw =
      'Hillside School Improvement Plan 2025\n\nPriority A: Reading\nA1. Libraries\nOpen 2 libraries.\nA2. Books\nBuy 300 books.\nPriority B: Sport\nB1. Pitches\nLay 1 pitch.\nB2. Teams\nForm 4 teams.';
    expect(outlineOf(raw)).toEqual([
      'Priority A/A1 Libraries (1)',
      'Priority A/A2 Books (1)',
      'Priority B/B1 Pitches (1)',
      'Priority B/B2 Teams (1)',
    ]);
  });
  it('go on before capitals', () => {
    const raw =
      'Hillside Council Plan 2025\n\nGoal B: Lower costs\nB1  Use less gas.\nB2  Fit LED lamps.\nB3  Sign 3 contracts.';
    expect(outlineOf(raw)).toEqual([
      'Goal B/B1 Use less gas (1)',
      'Goal B/B2 Fit LED lamps (1)',
      'Goal B/B3 Sign 3 contracts (1)',
    ]);
  });
  it('need a stop: Q3 results, A4 paper and M1 line are words', () => {
    const raw =
      'Hillside Council Plan 2025\n\nGoal 1: Transport\nM1 Line extended by 4 km.\nA4 Road widened.\nGoal 2: Homes\nBuild 80 homes.';
    expect(outlineOf(raw)).toEqual(['Goal 1 Transport (2)', 'Goal 2 Homes (1)']);
  });
});

describe('the caption of a table', () => {
  it('closes the levels above it', () => {
    const raw =
      'Hillside Council Plan 2025\n\nGoal 1: Homes\n1.1 Build\nBuild 80 homes.\n1.2 Repair\nRepair 40 homes.\n\nPerformance indicators\nNo.\tIndicator\tTarget\n1\tRents paid\t95%\n2\tHomes let\t60';
    expect(outlineOf(raw).map(l => l.split(' (')[0])).toContain('1 Rents paid');
  });
});

describe('lines that lead on to numbers which begin anew', () => {
  const paths = (text: string): string[] => parsePlan(text).items.map(i => [...i.parents, i.heading].join(' > '));
  it('head what stands below them', () => {
    const text =
      '村干部2027年承诺\n村支书张某承诺：\n（1）硬化道路2公里。\n（2）安装路灯60盏。\n村主任李某承诺：\n（1）改造户厕45座。\n（2）走访农户30户。';
    expect(paths(text)).toEqual([
      '村支书张某承诺 > 硬化道路2公里',
      '村支书张某承诺 > 安装路灯60盏',
      '村主任李某承诺 > 改造户厕45座',
      '村主任李某承诺 > 走访农户30户',
    ]);
  });
  it('one alone does not', () => {
    const text =
      '2027年工作要点\n1. 硬化道路2公里。\n2. 安装路灯60盏，具体要求：\n1. 改造户厕45座。\n2. 走访农户30户。';
    expect(parsePlan(text).items.every(i => i.parents.length === 0)).toBe(true);
  });
});
