import { letters } from '../../../../src/plan/facts/sentence/letters';

describe('letters of a stretch', () => {
  const { seen } = letters(['年月', '前', '月初']);
  it.each([
    ['', 0],
    ['开展检查', 0],
    ['5月底前', 1 | 2 | 4],
    ['年前', 1 | 2],
    ['月初', 1 | 4],
  ])('%j', (text, bits) => {
    expect(seen(text, 0, text.length)).toBe(bits);
  });
  it('looks between its ends only', () => {
    expect(seen('年abc前', 1, 4)).toBe(0);
  });
  it('has no more sets than bits', () => {
    expect(() => letters(Array.from({ length: 31 }, () => 'a'))).toThrow(RangeError);
  });
});
