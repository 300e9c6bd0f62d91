import { chineseNumber, magnitude, times } from '../../../../src/plan/facts/lexicon/numbers';

describe('Chinese numbers', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['三百二十', 320],
    ['一百零五', 105],
    ['两千', 2000],
    ['百', 100],
    ['一万二千', 12000],
    ['三亿五千万', 350000000],
    ['二〇二五', 2025],
  ])('%s is %d', (word, value) => expect(chineseNumber(word)).toBe(value));
  it('reads nothing into other words', () => {
    expect(chineseNumber('')).toBeNull();
    expect(chineseNumber('百姓')).toBeNull();
    expect(chineseNumber('甲')).toBeNull();
  });
  it('multiplies without dust', () => {
    expect(times(1.1, magnitude('万'))).toBe(11000);
    expect(times(0.07, magnitude('亿'))).toBe(7000000);
    expect(magnitude('')).toBe(1);
    expect(magnitude('万亿')).toBe(1e12);
  });
});
