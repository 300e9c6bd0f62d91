import { parsePlan } from '../../../src/plan';

const datesBelow = (stage: string, measure: string): readonly (string | undefined)[] =>
  parsePlan(
    `某县2026年参保行动方案\n一、目标\n参保2万人。\n二、步骤\n（一）动员（${stage}）\n1.开会。${measure}\n2.挂旗。\n（二）总结（2026年3月）\n1.通报。`,
  ).items[1]?.measures.flatMap(m => m.deadlines.map(d => d.date)) ?? [];

describe('times below a heading with years', () => {
  it.each([
    ['2025年10月15日—10月31日', '10月25日前报送名单。', ['2025-10-25']],
    ['2025年11月—2026年2月', '11月底前走访。', ['2025-11-30']],
    ['2025年11月—2026年2月', '1月20日前走访。', ['2026-01-20']],
    ['2026年11月—2027年2月', '1月20日前走访。', ['2027-01-20']],
    ['2027年1月至12月', '5月底前走访。', ['2027-05-31']],
    ['2025年11月—12月', '走访。', ['2025-12-31']],
  ])('%s: %s', (stage, measure, dates) => {
    expect(datesBelow(stage, measure)).toEqual(dates);
  });
  it.each([
    ['2025年结转', '10月25日前报送名单。', ['2026-10-25']],
    ['10月—12月', '11月底前走访。', ['2026-11-30']],
    ['2025年11月—12月', '2026年1月20日前走访。', ['2026-01-20']],
  ])('not where it is none or the time has its own: %s, %s', (stage, measure, dates) => {
    expect(datesBelow(stage, measure)).toEqual(dates);
  });
});

describe('days below a heading of one month', () => {
  const due = (text: string): (string | undefined)[] =>
    parsePlan(text, { year: 2026 }).items.map(i => i.measures[0]?.deadlines[0]?.date);
  it('are of that month', () => {
    expect(due('工作安排\n8月\n● 维修宿舍，25日前验收\n● 寄发通知书\n9月\n● 迎新，5日前完成')).toEqual([
      '2026-08-25',
      '2026-08-31',
      '2026-09-05',
    ]);
  });
  it('and of none below several', () => {
    expect(due('工作安排\n8月\n● 维修宿舍\n9月—10月\n● 迎新，5日前完成')[1]).toBe('2026-10-31');
  });
});

it('a number that counts is no month before the month', () => {
  const plan = parsePlan(
    '序号\t任务\t措施\t时间\n1\t安全\t"1.排查；\n2.整改；\n3.6月底前完成检测"\t全年\n2\t服务\t延时\t全年',
    {
      year: 2026,
    },
  );
  expect(plan.items[0]?.measures[2]?.deadlines[0]?.date).toBe('2026-06-30');
});
