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
