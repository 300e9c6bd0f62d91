import { isForeignMoney, matchesAt, matchUnit, splitUnit } from '../../../src/language/units/match';
import { isMoney, isTime, isUnit, measureAt } from '../../../src/language/units/measure';
import { FAMILIES } from '../../../src/language/units/table';

describe('measure words', () => {
  it('takes the longest, with a rate behind a slash', () => {
    expect(measureAt('个百分点', 0)).toBe('个百分点');
    expect(measureAt('人次以上', 0)).toBe('人次');
    expect(measureAt('次/年', 0)).toBe('次/年');
    expect(measureAt('克/千瓦时', 0)).toBe('克/千瓦时');
    expect(measureAt('张/千人', 0)).toBe('张/千人');
    expect(measureAt('次/季度,', 0)).toBe('次/季度');
    expect(measureAt('学时/半年', 0)).toBe('学时/半年');
    expect(measureAt('次/季节', 0)).toBe('次/季');
    expect(measureAt('个/KLOC以下', 0)).toBe('个/KLOC');
    expect(measureAt('吨/工,', 0)).toBe('吨/工');
    expect(measureAt('吨/工程', 0)).toBe('吨');
    expect(measureAt('个/Ab', 0)).toBe('个');
    expect(measureAt('人才', 0)).toBe('');
    expect(measureAt('具有', 0) + measureAt('束缚', 0) + measureAt('匹配', 0) + measureAt('担任', 0)).toBe('');
    expect(measureAt('穴位', 0)).toBe('');
    expect(measureAt('分制', 0)).toBe('');
    expect(measureAt('kmh', 0)).toBe('');
  });

  it.each(['批次/千人', '人/十万人', '立方米/万元', '千瓦时/万元', '公斤/亩', '件/千户', '例/10万人'])(
    'takes %s whole',
    unit => expect(measureAt(`${unit}以内`, 0)).toBe(unit),
  );

  it('tells money and time', () => {
    expect([isMoney('元'), isMoney('元/吨'), isMoney('美元'), isMoney('人')]).toEqual([true, true, true, false]);
    expect([isTime('个工作日'), isTime('年'), isTime('次')]).toEqual([true, true, false]);
    expect([isUnit('万元'), isUnit('%'), isUnit('万'), isUnit('学校')]).toEqual([true, true, false, false]);
  });
});

describe('units of rows', () => {
  it.each([
    ['万元', 1e4, '元'],
    ['亿元', 1e8, '元'],
    ['百万元', 1e6, '元'],
    ['千瓦', 1, '千瓦'],
    ['万千瓦', 1e4, '千瓦'],
    ['万', 1e4, ''],
    ['百分点', 1, '百分点'],
    ['所', 1, '所'],
    ['', 1, ''],
  ])('%s is %d %s', (unit, factor, base) => expect(splitUnit(unit)).toEqual({ factor, base }));

  it('stand in one family only', () => {
    const all = FAMILIES.flatMap(([, units]) => Object.keys(units));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['公里', '米', 1000, 'unit-converted'],
    ['千米', '公里', 1, null],
    ['km', '公里', 1, null],
    ['公顷', '亩', 15, 'unit-converted'],
    ['斤', '公斤', 0.5, 'unit-converted'],
    ['名', '人', 1, null],
    ['个', '所', 1, 'unit-differs'],
    ['小时', '分钟', 60, 'unit-converted'],
    ['角', '元', 0.1, 'unit-converted'],
  ])('%s in a row of %s', (typed, base, factor, note) => {
    const match = matchUnit(typed, base);
    expect(match?.factor).toBeCloseTo(factor, 12);
    expect(match?.note).toBe(note);
  });

  it.each([
    ['人次', '人'],
    ['个', '人次'],
    ['吨', '公里'],
    ['美元', '元'],
    ['工作日', '天'],
    ['所', '家'],
  ])('%s is no %s', (typed, base) => expect(matchUnit(typed, base)).toBeNull());

  it('finds the units that a text may begin with', () => {
    expect(matchesAt('千米左右', '公里').map(m => m.unit)).toEqual(['千米']);
    expect(matchesAt('人次', '人').map(m => m.unit)).toEqual(['人']);
    expect([isForeignMoney('美元'), isForeignMoney('元')]).toEqual([true, false]);
  });
});
