import { fold } from '../../../src/plan/text';
import { SCRIPT_PAIRS } from '../../../src/language/script/table';

describe('fold', () => {
  it.each([
    ['（１０％，Ａ：ｂ）', '(10%,A:b)'],
    ['責任單位：教務處', '责任单位:教务处'],
    ['「書香」與『品德』', '“书香”与‘品德’'],
    ['達到2萬個學位', '达到2万个学位'],
  ])('%s → %s', (from, to) => {
    expect(fold(from)).toBe(to);
  });
  it.each(['。、“”《》〔〕', '著名', '慰藉', '1.5-2.0'])('%s stays', same => {
    expect(fold(same)).toBe(same);
  });
  it('never changes the length', () => {
    for (const s of ['', '𠮷野家', '\ud800', 'ａ\u0000', '漢字'.repeat(9000)]) expect(fold(s)).toHaveLength(s.length);
  });
});

describe('the table', () => {
  const pairs = SCRIPT_PAIRS.match(/../g) ?? [];
  it('has some 1,500 different characters, none of which is matched as another key', () => {
    const keys = new Set(pairs.map(p => p.charAt(0)));
    expect(keys.size).toBe(pairs.length);
    expect(keys.size).toBeGreaterThan(1000);
    expect(pairs.filter(p => keys.has(p.charAt(1)))).toEqual([]);
  });
});
