import { oneOf } from '../../../../language/words';
import { CAPPED_ENGLISH, PROMISED_ENGLISH, TIME_ENGLISH } from '../../lexicon/english';
import { firstWord } from './first-word';
import { SCORES, type EnglishLeft } from './left';
import type { EnglishNumber } from './number';
import { saysOnlyCount } from './object';

/** A number and the words around it. */
interface Seen {
  readonly n: EnglishNumber;
  readonly own: string;
  readonly said: string;
  readonly after: string;
  readonly unit: string;
  readonly noun: string;
  readonly object: string;
  readonly left: EnglishLeft;
  readonly topic: string;
  readonly thing: boolean;
}

/** What was found of a number. */
interface How {
  readonly from: boolean;
  readonly moves: boolean;
  readonly reached: boolean;
  readonly again: boolean;
  readonly elliptic: boolean;
  readonly change: boolean;
  /** An increase of 12. */
  readonly amount: boolean;
  readonly reach: boolean;
  readonly rhythm: boolean;
  readonly rate: boolean;
}

/** keep the total above 400: a number that says itself what it counts. */
export const TOTAL = /\b(?:total|number|count|score|rating|index)\b/i;
/** Average length of stay of 4.5 days: how long is what is measured. */
export const LASTS =
  /^(?:average|mean|median|typical|maximum) .*\b(?:time|wait|stay|length|duration|turnaround|age|delay|interval)\b/i;
/** Maintain debtor days at [35]. */
const HELD = oneOf('keep|hold|maintain|cap|limit|freeze|retain|sustain');
/** Nine in ten tenants [satisfied with repairs]; no firms that moved to the network. */
const WELL = /^(?:[a-z-]+ ){1,4}[a-z]{2,}ed(?:$| (?:with|by|within|at|on)\b)/i;
/** Behind an amount: on last year, by May, against 2025. */
const MEASURED = oneOf(
  'on|by|in|at|from|against|and|or|per|over|within|during|before|this|next|compared|versus|across|for|year',
);

/** True for a number behind which stands what it counts: [5] offices, [95%] of calls, not [5%] on last year. */
export const hasNoun = (n: EnglishNumber, right: string): boolean => {
  const next = firstWord(right);
  return next !== '' && !(n.unit === '' ? next.startsWith('point') : MEASURED.test(next));
};

/** True for a length of time that says how soon or how long, where nothing compares it. */
export const isDuration = (
  { own, unit, noun, object, left, thing }: Seen,
  { from, moves, reach, rhythm }: How,
): boolean =>
  !unit &&
  TIME_ENGLISH.test(noun) &&
  !thing &&
  ((left.comparator === null && !reach) || own.trimEnd().toLowerCase().endsWith('within')) &&
  left.joint !== 'to' &&
  !(left.joint === 'by' && moves) &&
  !from &&
  !CAPPED_ENGLISH.test(own) &&
  !LASTS.test(left.matter) &&
  !(rhythm && object !== noun);

/** True for a number without a noun of its own, of which the words before say what it measures: Keep the score above 85. */
export function isBareFigure(
  { n, own, said, unit, noun, left, topic }: Seen,
  { from, moves, reach, rhythm }: How,
): boolean {
  const total =
    (left.ordered || (SCORES.test(left.matter.toLowerCase()) && left.matter.length < 40)) &&
    (left.comparator !== null || reach || n.more === true) &&
    TOTAL.test(left.matter);
  return (
    !unit &&
    !noun &&
    left.matter !== '' &&
    (from ||
      topic !== '' ||
      total ||
      // Complaints under 2 per month: the noun stands before.
      (rhythm && left.comparator !== null) ||
      (left.ordered && said.startsWith('out of ')) ||
      (left.lead === 'at' && HELD.test(firstWord(own))) ||
      (left.particle && left.way !== '') ||
      // Visits of 20,000 or more.
      ((reach || n.more === true || left.comparator !== null) && (left.lead === 'of' || left.lead === ':')) ||
      (left.joint === 'to' && moves))
  );
}

/** True for a number that somebody is to reach, not one that tells how things are. */
export function isAimedAt(
  { n, own, said, after, unit, noun, left, topic, opens }: Seen & { readonly opens: boolean },
  how: How & { readonly figure: boolean; readonly shared: boolean },
): boolean {
  const alone = ['', 'between'].includes(own.trim().toLowerCase());
  const ordered =
    left.ordered ||
    (alone &&
      (PROMISED_ENGLISH.test(said) ||
        (unit === '%' && WELL.test(said)) ||
        (opens && saysOnlyCount(said, noun, n.spelled))));
  if (!unit && !noun && !how.figure && !how.elliptic && !how.amount) return false;
  const told = left.comparator !== null || how.rhythm || how.change || how.elliptic || how.reach;
  if (n.spelled && !told && !(topic !== '' && own.trim() === ''))
    return ordered && (n.value > 1 || (!left.verb && left.matter === '') || (!how.rate && after.includes(' per ')));
  return told || unit !== '' || how.figure || topic !== '' || n.more === true || how.reached || ordered || how.shared;
}
