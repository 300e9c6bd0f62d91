import fc from 'fast-check';
import type { DocBlock, DocSpec } from '../../src/report/doc/types';

export const letter = (blocks: readonly DocBlock[], more: Partial<DocSpec> = {}): DocSpec => ({
  lang: 'zh-CN',
  title: '通报',
  author: '某县人民政府办公室',
  latinFont: 'Times New Roman',
  blocks,
  ...more,
});

/** Words as cells hold them: Chinese, Latin, signs of markup, formulas, breaks. */
const words = fc
  .array(fc.constantFrom('滞后', '63.5%', 'GDP', '=1+1', '<b>&', '“”', '第1期', '\n', '\t', '😀', '（一）'), {
    minLength: 1,
    maxLength: 8,
  })
  .map(parts => `甲${parts.join('')}乙`);

const block: fc.Arbitrary<DocBlock> = fc.oneof(
  fc.record({ kind: fc.constant('title' as const), text: words }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), text: words }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    runs: fc.array(
      words.map(text => ({ text })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({ kind: fc.constant('note' as const), text: words }),
  fc.record({ kind: fc.constant('signature' as const), lines: fc.array(words, { minLength: 1, maxLength: 2 }) }),
  fc.record({ kind: fc.constant('annex' as const), label: words, title: words }),
  fc.record({
    kind: fc.constant('masthead' as const),
    name: words,
    left: fc.constant('第1期'),
    right: fc.constant('9月'),
  }),
  fc
    .tuple(fc.array(words, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4 }), words)
    .map(([heads, n, cell]): DocBlock => ({
      kind: 'table',
      columns: heads.map(head => ({ head, width: 1 })),
      lines: Array.from({ length: n }, (_, i) => ({ cells: heads.map((_, c) => `${cell}${i}${c}`) })),
    })),
);

/** Any letter. */
export const letterArbitrary: fc.Arbitrary<DocSpec> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 12 }), fc.constantFrom('zh-CN' as const, 'en' as const))
  .map(([blocks, lang]) => letter(blocks, { lang }));
