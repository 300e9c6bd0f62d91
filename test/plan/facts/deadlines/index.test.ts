import { growth, IN_PROPORTION } from '../../../support/growth';
import { clean } from '../../../../src/plan/text';
import { findDeadlines } from '../../../../src/plan/facts/deadlines';
import { inWords } from './say';

const read = (text: string, year: number | null = 2025): string[] => {
  const source = clean(text);
  return findDeadlines(source, { start: 0, end: source.text.length }, year).map(d => `${inWords(d)} ${d.quote}`);
};

describe('findDeadlines', () => {
  it('quotes the user’s own script and widths', () => {
    expect(read('加強監管，２０２６年底前完成整改，擴大覆蓋')).toEqual(['2026-12-31 ２０２６年底前完成整改']);
  });
  it('counts in the whole text and stays in its sentence', () => {
    const source = clean('年内开工。9月底前完工。每月通报。');
    const [found] = findDeadlines(source, { start: 5, end: 12 }, 2025);
    expect(found?.date).toBe('2025-09-30');
    expect(found?.span).toEqual({ start: 5, end: 11 });
    expect(findDeadlines(source, { start: 5, end: 12 }, 2025)).toHaveLength(1);
  });
  it('takes the year from the words before', () => {
    expect(read('2026年6月开工,9月底前完工')).toEqual(['2026-06-30 2026年6月开工', '2026-09-30 9月底前完工']);
    expect(read('到2027年,建成300公里;9月底前完成50公里')).toEqual([
      '2027-12-31 到2027年,建成300公里',
      '2025-09-30 9月底前完成50公里',
    ]);
  });
  it('reads a struck-out date as gone', () => {
    expect(read('<s>September 30, 2025</s> <b>October 31, 2025*</b>')).toHaveLength(1);
  });
  it('takes the words of a field as a cell', () => {
    expect(read('新增客户（Owner：销售部；Due：Q3）')).toEqual(['2025-09-30 Q3']);
    expect(read('更换树木（预计完成：持续进行）')).toEqual(['standing 持续进行']);
    expect(read('更换树木，持续进行')).toEqual([]);
    expect(read('上线Q3版')).toEqual([]);
  });
  it('keeps the words of feasts that Taiwan and Hong Kong have on other days', () => {
    expect(read('兒童節前完成檢修')).toEqual(['open 兒童節前完成檢修']);
    expect(read('儿童节前完成检修')).toEqual(['2025-05-31 儿童节前完成检修']);
    expect(read('元旦前完成檢修')).toEqual(['2025-12-31 元旦前完成檢修']);
  });
  it('says the same once per clause', () => {
    expect(read('每月调度和每月通报')).toEqual(['every month 每月调度和每月通报']);
    expect(read('每月调度,每月通报')).toHaveLength(2);
  });
  it.each([
    ['每周、每月各调度一次', ['week', 'month']],
    ['每两个月、每三个月报送一次', [2, 3]],
    ['迎峰度夏前、20日内完成检修', [undefined, true]],
  ])('keeps what differs in one clause: %s', (text, told) => {
    const source = clean(text);
    const found = findDeadlines(source, { start: 0, end: source.text.length }, 2025);
    expect(found.map(d => d.relative ?? d.interval ?? d.every)).toEqual(told);
    expect(new Set(found.map(d => d.span.start)).size).toBe(1);
  });
  it.each(['6月20日至10日整改', '2026年10月至2026年3月完成', '9月下旬至9月上旬完成', '9.20-10'])(
    'makes no stretch of time that ends before it begins: %s',
    text => {
      expect(read(text).join()).not.toContain('..');
    },
  );
  it('takes no promise from what no calendar has', () => {
    expect(read('13月5日至8日')).toEqual(['open 13月5日至8日']);
    expect(read('0年内')).toEqual([]);
    expect(read('2000年2月29日前', 2000)).toEqual(['2000-02-29 2000年2月29日前']);
    expect(read('2100年2月29日前', 2100)).not.toContain('2100-02-29 2100年2月29日前');
  });
  it('reads 每一季度 as a rhythm, not as the first quarter', () => {
    expect(read('每一季度末前通报')).toEqual(['every quarter 每一季度末前通报']);
  });
  it('gives times in a list their own words', () => {
    expect(read('实行月调度、季通报')).toEqual(['every month 实行月调度', 'every quarter 季通报']);
    expect(read('上半年、下半年各演练一次')).toEqual([
      '2025-06-30 上半年、下半年各演练一次',
      '2025-12-31 上半年、下半年各演练一次',
    ]);
  });
  it('leaves what lies before the plan', () => {
    expect(read('2023年底前已完成改造')).toEqual([]);
    expect(read('2023年底前完成改造', 2023)).toEqual(['2023-12-31 2023年底前完成改造']);
  });
  it('leaves times inside names', () => {
    expect(read('办好“每月一星”评选')).toEqual([]);
    expect(read('落实《2025年底前重点任务清单》')).toEqual([]);
  });
  it.each(['9月底前完成2026年,', '1月', '9月至'])('takes time in proportion to a long line of %s', async words => {
    const read = (n: number): void => {
      const source = clean(words.repeat(n));
      findDeadlines(source, { start: 0, end: source.text.length }, 2025);
    };
    expect(await growth(read, 1000)).toBeLessThan(IN_PROPORTION);
  });
});
