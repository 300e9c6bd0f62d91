import { parsePlan, toGuide } from '../../src/plan';
import { item, texts } from './outline/read';

describe('owners', () => {
  it('several notes in one paragraph hold each for the sentences since the last', () => {
    const plan = parsePlan('1.三件事。做好甲。推进乙（责任单位：教务处）。抓好丙（责任单位：总务处、保卫科）。');
    expect(item(plan, '1').measures.map(m => m.owners.map(o => o.name))).toEqual([
      ['教务处'],
      ['教务处'],
      ['总务处', '保卫科'],
    ]);
    expect(texts(item(plan, '1'))).toEqual(['做好甲。', '推进乙', '抓好丙']);
    expect(item(plan, '1').owners.map(o => o.after)).toEqual(['好甲。推进乙', '处）。抓好丙', '处）。抓好丙']);
  });
  it('lines of labels below an entry hold for all of it', () => {
    const plan = parsePlan(
      '1.稳产。面积稳定在35万亩。推广新技术3项。\n责任单位：县农业农村局、各乡镇\n完成时限：2024年11月底',
    );
    expect(item(plan, '1').owners).toMatchObject([
      { name: '县农业农村局', role: 'lead' },
      { name: '各乡镇', role: 'support' },
    ]);
    expect(item(plan, '1').owners.some(o => 'after' in o)).toBe(false);
    expect(item(plan, '1').measures.map(m => m.deadlines[0]?.date)).toEqual(['2024-11-30', '2024-11-30']);
  });
  it('at a parent hold for children that name none', () => {
    const plan = parsePlan('一、党建（牵头单位：组织部）\n1.学习。每月学习。\n2.队伍。发展党员。（责任单位：人事处）');
    expect(item(plan, '一/1').owners).toMatchObject([{ name: '组织部', role: 'lead', basis: 'inherited' }]);
    expect(item(plan, '一/2').owners).toMatchObject([{ name: '人事处', basis: 'stated' }]);
    expect(plan.sections[0]?.title).toContain('党建');
  });
});

describe('deadlines', () => {
  it('到2025年 at the start of a paragraph governs the sentences behind it', () => {
    const plan = parsePlan('1.目标。\n到2025年，建成体系。覆盖率达到95%。\n全年新增学位300个。');
    const dates = item(plan, '1').measures.map(m => m.deadlines.map(d => [d.date, d.basis]));
    expect(dates[0]).toEqual([['2025-12-31', 'stated']]);
    expect(dates[1]).toEqual([['2025-12-31', 'inherited']]);
    expect(dates[2]?.some(([date, basis]) => date === '2025-12-31' && basis === 'inherited')).toBe(false);
  });
  it('a term that the entries state gives the first year, from which years are counted', () => {
    const plan = parsePlan(
      '关于人才工作的实施意见\n一、目标\n1.目标。2022年起5年内，选树工匠20名。\n2.引才。5年内引进专家30名。',
    );
    expect(plan.year).toBe(2022);
    expect(plan.items.flatMap(i => i.measures.flatMap(m => m.deadlines.map(d => d.date)))).toEqual([
      '2026-12-31',
      '2026-12-31',
    ]);
    expect(plan.diagnostics.map(d => d.code)).not.toContain('year-guessed');
  });
  it('stated ones do not depend on a guessed year, and nothing is counted from it', () => {
    const plan = parsePlan(
      '修渠方案\n1.甲事。到2026年修渠3公里。\n2.乙事。到2029年建闸5座，管护员5年内不得调离。\n3.丙事。到2029年清淤7公里。\n' +
        '4.丁事。2025年3月动工，11月底前完工。\n5.戊事。到2024年已种树9亩。',
    );
    expect(plan.year).toBe(2029);
    expect(plan.items.map(i => i.measures.flatMap(m => m.deadlines.map(d => d.date ?? d.quote)))).toEqual([
      ['2026-12-31'],
      ['2029-12-31', '管护员5年内不得调离'],
      ['2029-12-31'],
      ['2025-03-31', '2025-11-30'],
      [],
    ]);
  });
  it('a parent heading hands its time down', () => {
    const plan = parsePlan('一、2024年6月底前完成的工作\n1.甲事。做好甲。\n2.乙事。2024年3月底前做好乙。');
    expect(plan.items.map(i => i.measures[0]?.deadlines.map(d => d.date))).toEqual([['2024-06-30'], ['2024-03-31']]);
  });
});

describe('spans', () => {
  const raw = '一、教學(xué)\r\n1.提質(zhì)。\u200b新建學校２所，普及率達到95%（責任單位：教務處）。\r\n';
  it('count in the paste', () => {
    const plan = parsePlan(raw);
    const measure = item(plan, '一/1').measures[0];
    const words = (s?: { start: number; end: number }): string => (s ? raw.slice(s.start, s.end) : '');
    expect(words(plan.sections[0]?.span)).toBe('教學');
    expect(words(item(plan, '一/1').headingSpan)).toBe('提質');
    expect(measure?.targets.map(t => words(t.span))).toEqual(['新建學校２所', '普及率達到95%']);
    expect(words(measure?.owners[0]?.span)).toBe('教務處');
  });
});

describe('the guide’s form', () => {
  it('lists stated facts once, with their item', () => {
    const g = toGuide(
      parsePlan('清水县教育局2024年工作要点\n一、建设\n1.学校。年内新建学校5所；6月底前印发方案。（责任单位：基建科）'),
    );
    expect(g.plan).toEqual({
      title: '清水县教育局2024年工作要点',
      issuer: '清水县教育局',
      year: 2024,
      yearBinds: true,
    });
    expect(g.items).toMatchObject([
      {
        path: '一/1',
        heading: '学校',
        measures: 2,
        kinds: ['target', 'deliverable'],
        owners: [{ name: '基建科', role: 'lead' }],
      },
    ]);
    expect(g.targets).toMatchObject([{ item: '一/1', value: 5, unit: '所', comparator: '=', kind: 'count' }]);
    expect(g.deadlines.map(d => [d.item, d.date])).toEqual([
      ['一/1', '2024-12-31'],
      ['一/1', '2024-06-30'],
    ]);
    expect(JSON.parse(JSON.stringify(g))).toEqual(g);
  });
});

describe('times of a school year', () => {
  const due = (title: string, words: string) =>
    parsePlan(`${title}\n\n1.改进教学。${words}`).items[0]?.measures[0]?.deadlines[0]?.date;
  it.each([
    ['青松中學114學年度校務計畫', '第一學期末前更新課程地圖。', '2026-01-31'],
    ['青松中学2025—2026学年度工作计划', '第二学期结束前完成评估。', '2026-07-31'],
    ['青松中学2025年工作计划', '第一学期末前完成评估。', undefined],
  ])('%s: %s', (title, words, want) => {
    expect(due(title, words)).toBe(want);
  });
});

describe('a heading that names a year', () => {
  it('gives it to the times below, where the plan is for several', () => {
    const plan = parsePlan(
      '江口市三年行动方案（2024—2026年）\n\n一、启动（2024年4月）。召开会议。\n二、攻坚（2024年5月至2025年12月）。6月底前排查。\n三、巩固（2026年1月至12月）。12月15日前总结。',
    );
    expect(plan.items.map(i => i.measures[0]?.deadlines.map(d => d.date).pop())).toEqual([
      '2024-04-30',
      '2024-06-30',
      '2026-12-15',
    ]);
  });
});

describe('the year and title of a plan', () => {
  it('stand in its first line, whatever that calls itself', () => {
    const plan = parsePlan('海澄市文化局2026年施政重點\n\n一、培育產業\n1.於第二季完成修訂。');
    expect([plan.title?.text, plan.year, plan.yearBinds]).toEqual(['海澄市文化局2026年施政重點', 2026, true]);
    expect(parsePlan('Hillside School\nSuccess Plan, Academic Year 2025/26\n\nGoal 1: Books\nBuy 30 books.').year).toBe(
      2025,
    );
  });
});
