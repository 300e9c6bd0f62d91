import { ENDLESS_VERBS } from '../facts/lexicon/verbs';
import { fold } from '../text/fold';
import type { Measure } from '../types';

const ADVERBS =
  '(?:进一步|切实|持续|全面|大力|不断|着力|积极|深入|扎实|有序|稳步|有效|认真|充分|坚决|更好|继续|统筹|努力|加大力度)*';
const VERBS = `${ENDLESS_VERBS.replaceAll(' ', '|')}|推进|促进|推动|增强|重视|注重|坚持|狠抓|做好|贯彻|改进|树立|弘扬|鼓励|支持|引导`;
/** Longer than any row of adverbs with its verb. */
const LONGEST_OPENING = 60;
const CLAUSE = new RegExp(`^${ADVERBS}(?:${VERBS})`);

/**
 * True for a measure that nobody can be held to: no number, no document, event or time, and each of its clauses opens with a verb
 * that has no end (推进, 加强).
 */
export function isVague(measure: Measure<unknown>): boolean {
  if (measure.kind !== 'task' || measure.targets.length > 0 || measure.deadlines.some(d => d.basis === 'stated'))
    return false;
  const opening = measure.text.slice(0, LONGEST_OPENING);
  if (!CLAUSE.test(fold(opening).trimStart())) return false;
  const folded = fold(measure.text);
  if (/[《“\d]/.test(folded)) return false;
  const clauses = folded
    .split(/[,;。]/)
    .map(c => c.trim())
    .filter(Boolean);
  return clauses.length > 0 && clauses.every(c => CLAUSE.test(c));
}
