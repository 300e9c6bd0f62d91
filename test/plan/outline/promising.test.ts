import { codes, outlineOf } from './read';
import { parsePlan } from '../../../src/plan';

describe('lines without numbers and stops', () => {
  it.each([
    [
      '2024年工作计划\n新建学校5所\n改造操场3个\n培训教师200人',
      ['·1 新建学校5所 (1)', '·2 改造操场3个 (1)', '·3 培训教师200人 (1)'],
    ],
    ['新建学校5所', ['·1 新建学校5所 (1)']],
    ['某校2024年工作安排\n做好招生工作\n举办运动会', ['·1 做好招生工作 (1)', '·2 举办运动会 (1)']],
    ['加强学习\n抓好安全', ['·1 加强学习 (1)', '·2 抓好安全 (1)']],
    ['Train 40 nurses\nOpen a clinic', ['·1 Train 40 nurses (1)', '·2 Open a clinic (1)']],
    [
      '【招商科】签约项目12个，到位资金3亿元\n【办公室】采用信息≥60篇',
      ['·1 签约项目12个，到位资金3亿元 (1)', '·2 采用信息≥60篇 (1)'],
    ],
  ])('are tasks where they promise something: %j', (raw, want) => {
    expect(outlineOf(raw)).toEqual(want);
  });
  it.each([
    '首页\n新闻中心\n办理流程\n互动交流\n12345热线',
    '建设项目\n通知公告\n联系我们',
    '你好\n在吗',
    '★☆▓▒░╳╳ %%%% ;;;; {{{}}} <<<>>> 。',
  ])('are none on a page of menus: %j', raw => {
    expect(codes(parsePlan(raw))).toContain('not-a-plan');
  });
  it('are no title, where they tell what is to be done', () => {
    const plan = parsePlan('各位同事：\n【招商科】签约项目12个；8月底前完成年度目标的70%\n【办公室】采用信息60篇');
    expect(plan.title).toBeNull();
    expect(plan.items).toHaveLength(2);
  });
});

test('a line that says who or by when behind its commas is an entry and heads nothing', () => {
  const plain = [
    '调试灯光，备用设备1套，小鹿负责',
    '主持人4名：文艺部出2名',
    '布置会场，31号前搭好舞台',
    '场地清理：各部门派5人',
  ];
  expect(outlineOf(plain.join('\n'))).toHaveLength(4);
  expect(outlineOf('强化督查，确保增长5%\n每月通报一次进展。\n严格考核，兑现奖惩\n年底评出先进10名。')).toHaveLength(2);
});
