import fc from 'fast-check';
import { has, prefilter } from '../../../../src/plan/facts/sentence/prefilter';

const hits = (sets: readonly string[], text: string, start = 0, end = text.length): number[] => {
  const seen = prefilter(sets).seen(text, start, end);
  return sets.flatMap((_, n) => (has(seen, n) ? [n] : []));
};

describe('which sets of letters a stretch has letters of', () => {
  it.each([
    ['', []],
    ['开展检查', []],
    ['5月底前', [0, 1, 2]],
    ['年前', [0, 1]],
    ['月初', [0, 2]],
  ])('%j', (text, expected) => {
    expect(hits(['年月', '前', '月初'], text)).toEqual(expected);
  });
  it('looks between its ends only', () => {
    expect(hits(['年', '前'], '年abc前', 1, 4)).toEqual([]);
  });
  it('tells 31 sets apart, and refuses what it cannot tell', () => {
    const letter = (i: number) => String.fromCharCode(0x4e00 + i);
    const sets = (n: number, each: number) =>
      Array.from({ length: n }, (_, i) => Array.from({ length: each }, (_, k) => letter(i * each + k)).join(''));
    for (const n of [0, 1, 29, 30]) expect(hits(sets(31, 8), letter(8 * n))).toEqual([n]);
    expect(hits([], '年')).toEqual([]);
    expect(() => prefilter(sets(32, 1))).toThrow(RangeError);
    expect(() => prefilter(sets(4, 64))).toThrow(RangeError);
  });
  it('says what looking for each set by itself says', () => {
    const some = fc.string({ unit: fc.constantFrom(...'年月日前底内季周0123abc'), maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 31 }),
        fc.string({ unit: fc.constantFrom(...'年月前周5c开展'), maxLength: 9 }),
        (sets, text) => {
          const expected = sets.flatMap((set, n) => ([...set].some(one => text.includes(one)) ? [n] : []));
          expect(hits(sets, text)).toEqual(expected);
        },
      ),
    );
  });
});
