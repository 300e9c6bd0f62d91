/** What a collection has left open, the same on the pane and on the files page; only what there is is named. */
const both = (parts: readonly (readonly [number, string])[], and: string): string =>
  parts.flatMap(([count, words]) => (count > 0 ? [words] : [])).join(and);

export const unsettledZh = (conflicts: number, questions: number): string =>
  `还有 ${both(
    [
      [conflicts, `${conflicts} 处冲突`],
      [questions, `${questions} 处数值`],
    ],
    '、',
  )}没有处理，总表保留原值`;

export function unsettledEn(conflicts: number, questions: number): string {
  const s = (count: number): string => (count === 1 ? '' : 's');
  const named = both(
    [
      [conflicts, `${conflicts} conflict${s(conflicts)}`],
      [questions, `${questions} value${s(questions)}`],
    ],
    ' and ',
  );
  return `${named} ${conflicts + questions === 1 ? 'is' : 'are'} still open: the master keeps its own`;
}
