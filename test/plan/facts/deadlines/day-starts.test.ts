import { daysAtStart } from '../../../../src/plan/facts/deadlines/day-starts';
import { clean } from '../../../../src/plan/text';
import { parsePlan } from '../../../../src/plan';
import { outlineOf } from '../../outline/read';

const TITLE = '清水小学2026年春季行事历';
const daysOf = (text: string): readonly string[] =>
  [...daysAtStart(clean(text)).values()].map(d => `${String(d.month)}/${String(d.day)}`);

describe('days that stand where numbers do', () => {
  it.each([
    ['3.2 汇总人数\n3.4 召开例会\n3.9 检查教案', ['3/2', '3/4', '3/9']],
    ['· 9/28 布置考场\n· 10/8 阅卷\n· 10/15 家长会', ['9/28', '10/8', '10/15']],
    ['12-24 排练\n12-31 演出\n1-6 总结', ['12/24', '12/31', '1/6']],
    ['3.2—3.6 报到\n3.9—3.13 检查\n3.20 测试', ['3/2', '3/9', '3/20']],
    ['1.1 修路\n1.2 植树\n2.1 培训\n2.2 考核', []],
    ['2.1 修路\n2.2 植树\n2.3 培训', []],
    ['3.2 汇总人数\n3.4 召开例会', []],
    ['3.2 汇总\n3.45 召开\n3.9 检查', []],
    ['3.9 汇总\n3.2 召开\n2.9 检查\n1.5 上报', []],
    ['2.6月底前修路\n2.9月底前植树\n3.12月前验收', []],
    ['3.2万元用于修路\n3.4万元用于植树\n3.9%用于培训', []],
  ])('%j', (text, want) => {
    expect(daysOf(text)).toEqual(want);
  });

  it('are measures of their week, due on that day', () => {
    const text = `${TITLE}\n第一周（3.2—3.8）\n· 3.2 汇总人数\n· 3.4 召开例会\n第二周（3.9—3.15）\n· 3.12 组织植树\n`;
    const [first, second] = parsePlan(text).items;
    expect([first?.path, first?.measures.map(m => m.deadlines[0]?.date)]).toEqual([
      '第一周',
      ['2026-03-02', '2026-03-04'],
    ]);
    expect(second?.measures.map(m => [m.text, m.deadlines[0]?.date])).toEqual([['3.12 组织植树', '2026-03-12']]);
  });

  it('are tasks where nothing else stands, and the turn of the year is known', () => {
    const text = `清水中学2026年寒假安排\n1.12 布置考场\n1.16 家长会\n1.19—1.23 检查水电`;
    expect(outlineOf(text)).toEqual(['·1 布置考场 (1)', '·2 家长会 (1)', '·3 检查水电 (1)']);
    const last = parsePlan(text).items[2]?.measures[0]?.deadlines[0];
    expect([last?.start, last?.date]).toEqual(['2026-01-19', '2026-01-23']);
  });

  it('keep their words without a year', () => {
    const [item] = parsePlan('值周安排\n3.2 汇总人数。\n3.4 召开例会。\n3.9 检查教案。').items;
    expect(item?.measures[0]?.deadlines.map(d => [d.quote, d.date])).toEqual([['3.2', undefined]]);
  });
});
