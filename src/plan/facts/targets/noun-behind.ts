import type { Source } from '../../source';
import { AIMED } from '../../../language/phrases';
import type { NumberStretch } from './cells';
import { comparatorOf } from './compare';
import { readHead } from './head';
import { JOINT } from './name-acts';
import { concat } from './phrase';
import type { TargetContext } from './read';
import { started } from './started';
import type { TargetDraft } from './target-draft';

/** Says which of them, not what they are. */
const WHICH = /^(?:首批|第[一二三四五六\d]+批|(?:国家|省|市|县|区)级)?$/;
const MOODS = new RegExp(String.raw`^(?:${AIMED}|至少|不少于|首批|第[一二三四五六\d]+批|(?:国家|省|市|县|区)级)*$`);

/** 确保3个、力争5个项目, 首批5个、第二批8个村: the noun of both stands behind the second. */
const awaits = (
  folded: string,
  one: NumberStretch,
  two: NumberStretch,
  read: TargetDraft | undefined,
  behind: TargetDraft,
): boolean =>
  (behind.rule === 'before-noun' || behind.rule === 'agent') &&
  one.q.unit === two.q.unit &&
  (WHICH.test(read?.subject ?? '') || told(folded, one, two)) &&
  JOINT.test(folded.slice(one.q.end, two.from)) &&
  (MOODS.test(folded.slice(two.from, two.q.start)) || told(folded, one, two));

/** 结转的16个、新增的34个问题. */
const told = (folded: string, ...both: readonly NumberStretch[]): boolean =>
  both.every(({ q }) => folded.charAt(q.start - 1) === '的');

/** The target of a number whose noun another one has; null if it has its own. */
export function nounBehind(
  source: Source,
  [cell, next]: readonly [NumberStretch, NumberStretch],
  read: TargetDraft | undefined,
  behind: TargetDraft,
  context: TargetContext,
): TargetDraft | null {
  if (!awaits(source.folded, cell, next, read, behind)) return null;
  const head = readHead(source.folded.slice(cell.from, cell.q.start), false, false);
  return {
    ...(read ?? { ...started(source, cell, head, context), comparator: comparatorOf(cell.q, head, null) }),
    rule: behind.rule,
    indicator: concat(read?.subject ? read.indicator : '', behind.indicator),
  };
}
