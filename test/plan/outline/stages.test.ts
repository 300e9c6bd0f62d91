import { parsePlan } from '../../../src/plan';
import { outlineOf } from './read';

const under = (text: string) => parsePlan(text).items.map(i => [...i.parents, i.heading].join('>'));

describe('lines that head stages', () => {
  it('are names with their spans that end alike', () => {
    const text =
      '技能大赛筹备计划\n筹备期（3月）\n成立组委会\n制定规则\n预赛期（4月—5月）\n组织预赛6场\n决赛期（6月）\n举办决赛';
    expect(under(text)).toEqual([
      '筹备期（3月）>成立组委会',
      '筹备期（3月）>制定规则',
      '预赛期（4月—5月）>组织预赛6场',
      '决赛期（6月）>举办决赛',
    ]);
    expect(parsePlan(text).items[2]?.measures[0]?.deadlines.map(d => d.basis)).toEqual(['inherited']);
  });
  it('are short names above signs, notes below them apart', () =>
    expect(
      parsePlan('大赛安排\n筹备（3月）\n· 成立专班\n责任单位：办公室\n· 印发方案\n宣传（4月）\n· 拍摄视频').items.map(
        i => [i.heading, i.owners.length],
      ),
    ).toEqual([
      ['成立专班', 1],
      ['印发方案', 0],
      ['拍摄视频', 0],
    ]));
  it('are spans with what they are about', () => {
    expect(under('推广计划\n3月：筹备\n制定方案\n成立专班\n4月：宣传\n印发海报300张')).toEqual([
      '3月：筹备>制定方案',
      '3月：筹备>成立专班',
      '4月：宣传>印发海报300张',
    ]);
    expect(
      under(
        'Onboarding plan: Analyst\nDays 1–30: Learn\nMeet the team\nRead the reports\nDays 31–60: Lead\nCut overtime',
      ),
    ).toEqual(['Days 1–30: Learn>Meet the team', 'Days 1–30: Learn>Read the reports', 'Days 31–60: Lead>Cut overtime']);
  });
  it.each([
    ['tasks with their months', '九月安排表\n印发通知（3月）\n召开大会（4月）\n走访企业50家\n编制总结（12月）'],
    [
      'tasks above what explains them',
      '2026年改造任务\n更换水表（3月）\n涉及用户1200户，逐户登记。\n清洗水箱（4月）\n共36座，水质合格。',
    ],
    ['fractions', '换展进度\n1/4 撤展\n旧柜清空\n文物入库\n2/4 施工\n展线改造'],
    [
      'lines far below the first',
      '活动安排\n慰问老人\n植树造林\n走访企业\n宣传（3月）\n印发海报\n拍摄视频\n总结（4月）\n编写报告',
    ],
  ])('are no %s', (_, text) => expect(under(text).filter(path => path.includes('>'))).toEqual([]));
});

describe('a line that only says when', () => {
  it('is no number: each line below is a task', () => {
    expect(outlineOf('培训计划\n第1周：\n学习制度\n参观车间\n第2周：\n跟班实习\n第3周：\n独立上岗')).toEqual([
      '·1 学习制度 (1)',
      '·2 参观车间 (1)',
      '·3 跟班实习 (1)',
      '·4 独立上岗 (1)',
    ]);
    expect(outlineOf('市场计划\nQ1：\n上线官网\n招聘销售3人\nQ2：\n开设直营店2家')).toHaveLength(3);
    expect(outlineOf('Store opening plan\nWeek 1:\nSign the lease\nOrder shelving\nWeek 2:\nHire staff')).toHaveLength(
      3,
    );
  });
  it('is one where it says what, too', () =>
    expect(outlineOf('培训计划\n第1周 学习\n1.学习制度。\n2.参观车间。\n第2周 实习\n1.跟班实习。')[0]).toBe(
      '第1周/1 学习制度 (1)',
    ));
});
