import fc from 'fast-check';
import { findTargets } from '../../../../src/plan/facts/targets';
import { whole } from '../../../support/source';

const PIECES =
  '0 1 5 12 100 2025 3.5 一 两 十 百 万 亿 % 个 所 名 人次 个百分点 元 年 月 以上 左右 至少 不少于 达到 提高 下降 分别 其中 每年 每个 新增 建成 支持 开展 全覆盖 应保尽保 覆盖率 学校 企业 的 和 、 , 。 ; : ( ) “ ” 《 》 第 - ～ / + at least from to by schools per year'.split(
    ' ',
  );
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 40,
  })
  .map(p => p.join(''));

describe('findTargets on any text', () => {
  it('never throws, and quotes what stands at its spans, in order', () => {
    fc.assert(
      fc.property(text, t => {
        const [source, all] = whole(t);
        let last = 0;
        for (const target of findTargets(source, all)) {
          expect(target.span.start).toBeGreaterThanOrEqual(all.start);
          expect(target.span.end).toBeLessThanOrEqual(all.end);
          expect(source.text.slice(target.span.start, target.span.end)).toBe(target.quote);
          expect(target.indicator.trim().length).toBeGreaterThan(1);
          expect(Number.isFinite(target.value)).toBe(true);
          expect(target.span.start).toBeGreaterThanOrEqual(Math.min(last, target.span.start));
          last = target.span.start;
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('reads the same targets with blanks at the end', () => {
    const facts = (t: string) => findTargets(...whole(t)).map(x => [x.value, x.unit, x.indicator, x.comparator]);
    fc.assert(
      fc.property(text, t => expect(facts(`${t.trim()}  `)).toEqual(facts(t.trim()))),
      { numRuns: 500, seed: 7 },
    );
  });
});
