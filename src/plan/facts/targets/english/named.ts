import { CONDITION_ENGLISH, NAMED_ENGLISH, TOLD_ENGLISH } from '../../lexicon/english';
import { DETERMINER, englishLeftOf } from './left';
import type { EnglishNumber } from './number';

const YEAR_AS_BASE = /^\s(?:levels?|baselines?|figures?|values?|results?|totals?|targets?|budget|census)\b/i;
/** Plant 2, Route 66: a capital that opens no clause names what is numbered; Regulation 12: one that opens it. */
const NAME_BEFORE = /\S\s+[A-Z][A-Za-z]*\s$/;
/** Every [3] years, the top [20] twice, in two [stages]: how often, or how it is parted; # stands for the number. */
const PARTED =
  /\b(?:every|each|per)\s*#|# (?:once|twice)\b|\bin\s*# (?:stages|phases|steps|parts|waves|tranches|batches|rounds)\b/i;
const NUMBERED = /(?:^|\s)[A-Z][a-z]+\s$/;

/** True for the numbers of years, ordinals, names and codes. `own` is what stands before, `right` what stands behind the number. */
export function isName(n: EnglishNumber, own: string, right: string): boolean {
  if (PARTED.test(`${own}#${right.slice(0, 12)}`)) return true;
  if (NAMED_ENGLISH.test(own) || /^(?:st|nd|rd|th)\b|^[/:]\d|^\.\d|^-[a-z]|^[A-Z](?![A-Za-z])/.test(right)) return true;
  if (!n.unit && !n.spelled && (NAME_BEFORE.test(own) || (right.trimStart().startsWith(':') && NUMBERED.test(own))))
    return true;
  const year = !n.unit && !n.scale && Number.isInteger(n.value) && !n.grouped && n.value >= 1900 && n.value <= 2100;
  return year && (YEAR_AS_BASE.test(right) || englishLeftOf(own).comparator === null);
}

export const OR_MORE = /\b(?:or|and) (?:more|above|over|better|higher|fewer|less|below|under|lower)\b/i;

/** True for a number that only tells how it is, which ones are meant, or of how many. `own` is what stands before it in its clause. */
export function isAside(n: EnglishNumber, own: string, right: string): boolean {
  const ahead = own.trimEnd();
  return (
    TOLD_ENGLISH.test(own) ||
    ((!n.unit || n.money) && CONDITION_ENGLISH.test(own)) ||
    // Reach 60% by June and [80%]: where the first says nothing, neither does the next.
    /\d[^,;:]* and\s*$/.test(own) ||
    (/\S\swith\s*$/i.test(own) && (n.more ? !own.trim().startsWith('each') : OR_MORE.test(right.slice(0, 12)))) ||
    ahead.endsWith('out of') ||
    // Three damaged parcels in 1,000: of how many.
    (ahead.endsWith(' in') && n.value >= 100 && Number.isInteger(Math.log10(n.value)) && right.trim() === '')
  );
}

const THEN = /^(?:by|before|in|during|until)\b/i;
/** Train 60 mentors by July and a further 150 by May, 40 racks (25 in schools): the number counts what the one before did. */
export const countsOn = (own: string, said: string): boolean =>
  THEN.test(said) && (own.endsWith('(') || ` ${own.trim()}`.replace(DETERMINER, '').trim() === '');

export const OF_THEM = /^of (?:them|these|those|which|whom)\b\s*/i;
const OF_WHICH = /\bof (?:which|whom|these)\b/i;
/** Homes, including 40 for social rent. */
const INCLUDING = /^\s*including\b/i;
export const NO_NOUN = /^(?:for|in|on|along|at|from|with|within|outside|under)\b/i;
/** Plant 600 trees, [of which] 200 along Mill Road, or 200 [of them]: the number counts what the one before did; so does a bare share in words. */
export const isOfThem = (own: string, said: string, share: boolean): boolean =>
  OF_WHICH.test(own) || OF_THEM.test(said) || ((INCLUDING.test(own) || share) && NO_NOUN.test(said));
