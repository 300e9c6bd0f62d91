import type { Range } from '../../source';
import type { Sentence } from '../sentence';
import type { TargetDraft } from './target-draft';

/** Two times at least, 分别, and as many numbers: each number has the time of its place in the list (一季度、二季度分别完成20、45亿元). */
export function paired(
  sentence: Sentence,
  [year, guessed]: readonly [number | null, boolean],
  { start, end }: Range,
  drafts: readonly TargetDraft[],
): readonly TargetDraft[] {
  const { at, words } = sentence;
  const each = words.slice(0, end - at.start).indexOf('分别', start - at.start);
  if (each < 0) return drafts;
  const times = sentence
    .times(year, guessed)
    .filter(t => t.when.date !== undefined && t.end <= each && t.start >= start - at.start);
  const behind = drafts.filter(d => d.q.start > at.start + each);
  if (times.length < 2 || times.length !== behind.length) return drafts;
  return drafts.map(d => {
    const due = times[behind.indexOf(d)]?.when.date;
    return due === undefined ? d : { ...d, due };
  });
}
