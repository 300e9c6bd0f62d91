import { parsePlan } from '../../../../src/plan';

const due = (sentence: string, title = '2026年11月份工作计划'): (string | undefined)[] =>
  parsePlan(`${title}\n1.抓好落实。${sentence}\n2.整改。`).items[0]!.measures[0]!.deadlines.map(d => d.date ?? d.every);

describe('days without a month', () => {
  it.each([
    ['20日前报表。', ['2026-11-20']],
    ['清理飞线20号前完成。', ['2026-11-20']],
    ['月底前完成结算，中旬召开例会。', ['2026-11-30', '2026-11-20']],
    ['12月5日前启动招标，15日开标。', ['2026-12-05', '2026-12-15']],
    ['5日至8日巡查。', []],
    ['每月15日、25日前报进展。', ['month']],
    ['次月5日前结账。', []],
    ['办结时限缩短到3日。', []],
    ['31日前报表。', []],
  ])('are of the month that the title says: %s', (sentence, days) => expect(due(sentence)).toEqual(days));

  it.each(['2026年工作计划', '2026年3月和4月工作计划', '2026年11月25日工作部署'])('are of none below %s', title =>
    expect(due('20日前报表。', title)).toEqual([]),
  );
});
