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
  it('tells as many sets and letters apart as there are', () => {
    const letter = (i: number) => String.fromCharCode(0x4e00 + i);
    const sets = Array.from({ length: 1000 }, (_, i) => letter(i));
    for (const n of [0, 29, 30, 31, 32, 62, 63, 64, 255, 256, 999]) expect(hits(sets, letter(n))).toEqual([n]);
    expect(hits([], '年')).toEqual([]);
  });
  it('says what looking for each set by itself says', () => {
    const some = fc.string({ unit: fc.constantFrom(...'年月日前底内季周0123abc'), maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 70 }),
        fc.string({ unit: fc.constantFrom(...'年月前周5c开展'), maxLength: 9 }),
        (sets, text) => {
          const expected = sets.flatMap((set, n) => ([...set].some(one => text.includes(one)) ? [n] : []));
          expect(hits(sets, text)).toEqual(expected);
        },
      ),
    );
  });
});
