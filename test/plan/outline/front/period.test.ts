import { mayHavePeriod } from '../../../../src/plan/outline/front/may-have-period';
import { parsePlan } from '../../../../src/plan';

const dates = (raw: string): (string | undefined)[] =>
  parsePlan(raw).items.flatMap(i => i.measures.flatMap(m => m.deadlines.map(d => d.date)));

describe('a plan whose year is not the calendar’s', () => {
  it('goes by the financial year that the text defines', () => {
    const raw =
      '星桥公司2025财年经营计划\n（2025财年：2025年4月1日至2026年3月31日）\n1.客户。Q2末前完成修订。财年内参展3场。2月底前完成盘点。2025年9月召开年会。';
    expect(dates(raw)).toEqual(['2025-09-30', '2026-03-31', '2026-02-28', '2025-09-30']);
    expect(parsePlan(raw).period).toEqual({ start: '2025-04-01', end: '2026-03-31' });
  });
  it('in English, too', () => {
    const raw =
      'Annual Operating Plan FY2025\n(FY2025 runs from 1 July 2024 to 30 June 2025)\n1.1 Launch products by the end of Q2.\n1.2 Hold a meeting in November 2024.';
    expect(dates(raw)).toEqual(['2024-12-31', '2024-11-30']);
  });
  it('by months alone, and a quarter of the year that begins in one and ends in the next', () => {
    const raw =
      'Delivery Plan 2026/27\nActions for the financial year April 2026 to March 2027.\n1.1 Fit shading by Q2 2026/27.\n1.2 Fit lamps by Q2 2028/29.';
    expect(dates(raw)).toEqual(['2026-09-30', undefined]);
  });
  it('goes by the school year and the term of its title', () => {
    const months = '\n1.德育。9月举行开学典礼。1月做好考试。';
    expect(dates(`晨光中学2024—2025学年度第一学期工作计划${months}`)).toEqual(['2024-09-30', '2025-01-31']);
    expect(dates('晨光中学2024-2025学年第二学期工作计划\n1.德育。3月开展学雷锋活动。')).toEqual(['2025-03-31']);
  });
  it('else by the calendar, without a period', () => {
    const plan = parsePlan('清水县2025年工作要点\n1.统筹。1月召开会议。二季度完成修订。');
    expect(plan.period).toBeUndefined();
    expect(plan.items[0]?.measures.map(m => m.deadlines[0]?.date)).toEqual(['2025-01-31', '2025-06-30']);
  });
});

describe('the look before years of their own', () => {
  const titled = (title: string, rest = ''): boolean =>
    mayHavePeriod(title + rest, { text: title, span: { start: 0, end: title.length } } as never);
  it.each([
    ['2025财年经营计划', ''],
    ['2024-2025学年度工作计划', ''],
    ['教学工作计划', '\n(2025学年:2025年9月1日至2026年7月10日)'],
    ['Operating plan FY2025', ''],
    ['Plan of the School', '\nThe academic year runs from 1 September 2025.'],
  ])('sees it in %s%s', (title, rest) => expect(titled(title, rest)).toBe(true));
  it.each([
    ['2026年工作计划', '\n1.开学前检修。'],
    ['教学工作计划', '\n1.本学年开课3门。'],
    ['Plan for the year 2026', ''],
  ])('passes over %s%s', (title, rest) => expect(titled(title, rest)).toBe(false));
});
