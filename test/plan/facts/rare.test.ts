import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { RARE_RULES } from '../../../src/plan/facts/deadlines/rules/rare';
import { mayBeRare } from '../../../src/plan/facts/rare';

const PIECES = [
  ...[
    '2026',
    '26',
    '115',
    '9',
    '13',
    '12',
    '一',
    '三',
    '十',
    '第',
    '年',
    '月',
    '日',
    '号',
    '季度',
    '周',
    '旬',
    '学期',
    '半年',
  ],
  ...[
    '至',
    '到',
    '起至',
    '-',
    '—',
    '--',
    '～',
    ' ',
    '、',
    '和',
    '.',
    '/',
    '前',
    '次年',
    '底',
    '上旬',
    '按',
    '逐',
    '分',
    '双',
    '工作日',
  ],
  ...[
    '调度',
    '评估',
    '通报',
    '次',
    '至少',
    '不少于',
    'Q3',
    'Q1',
    'H2',
    'third quarter',
    'first half',
    ' to ',
    '(',
    '完成',
  ],
];

/** The first match of a rule that walks with `lastIndex`. */
const found = (pattern: RegExp, text: string): string | undefined => {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.[0];
};

/** Lines of all plans of ours. */
function lines(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return lines(at);
    return entry.name.endsWith('.txt') ? fs.readFileSync(at, 'utf8').split('\n') : [];
  });
}

describe('the look for rarer times', () => {
  it.each(RARE_RULES)('sees what $name reads', ({ pattern }) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }), pieces => {
        const words = found(pattern, pieces.join(''));
        expect(words === undefined || mayBeRare(pieces.join(''))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
  it('sees what its rules read in our plans, and passes ordinary sentences by', () => {
    const all = lines(path.resolve(__dirname, '../../plans'));
    const missed = all.filter(
      line => !mayBeRare(line) && RARE_RULES.some(({ pattern }) => found(pattern, line) !== undefined),
    );
    expect(missed).toEqual([]);
    expect(all.filter(line => mayBeRare(line)).length * 5).toBeLessThan(all.length);
  });
  it.each([
    '到2026年6月底，建成示范点10个以上。',
    '力争年底前新增3-5家，增长3.5%',
    '每季度至少开展1次培训',
    '2026年1月召开会议',
  ])('is not asked for %j', text => {
    expect(mayBeRare(text)).toBe(false);
  });
});
