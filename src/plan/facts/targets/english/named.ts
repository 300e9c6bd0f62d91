import { CONDITION_ENGLISH, NAMED_ENGLISH, TOLD_ENGLISH } from '../../lexicon/english';
import { englishLeftOf } from './left';
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
  if (
    NAMED_ENGLISH.test(own.replace(/\d+(?: to |-|–)$|(of )\d+ and $/, '$1')) ||
    /^(?:st|nd|rd|th)\b|^[/:]\d|^\.\d|^-[a-z]|^[A-Z](?![A-Za-z])/.test(right)
  )
    return true;
  if (!n.unit && !n.spelled && (NAME_BEFORE.test(own) || (right.trimStart().startsWith(':') && NUMBERED.test(own))))
    return true;
  const year = !n.unit && !n.scale && Number.isInteger(n.value) && !n.grouped && n.value >= 1900 && n.value <= 2100;
  return year && (YEAR_AS_BASE.test(right) || englishLeftOf(own).comparator === null);
}

export const OR_MORE = /\b(?:or|and) (?:more|above|over|better|higher|fewer|less|below|under|lower)\b(?! [\d$€£])/i;

/** True for a number that only tells how it is, which ones are meant, or of how many. `own` is what stands before it in its clause. */
export function isAside(n: EnglishNumber, own: string, right: string): boolean {
  const ahead = own.trimEnd();
  return (
    TOLD_ENGLISH.test(own) ||
    ((!n.unit || n.money) && CONDITION_ENGLISH.test(own)) ||
    // Reach 60% by June and [80%]: where the first says nothing, neither does the next.
    /\d[^,;:]* and\s*$/.test(own) ||
    (ahead.endsWith(' with') && (n.more === true || OR_MORE.test(right.slice(0, 22))) && !own.includes('each with')) ||
    ahead.endsWith('out of') ||
    // Three damaged parcels in 1,000: of how many.
    (ahead.endsWith(' in') && n.value >= 100 && Number.isInteger(Math.log10(n.value)) && right.trim() === '')
  );
}

/** Keep waits over [12 hours] to fewer than 50, cut invoices above [£500] by 4: which ones are moved, where another figure says how far. */
const WHICH_ONES =
  /^(?:[mk]\b)?(?: [a-z-]+){0,4} (?:to|by|at|below|under|from) (?:(?:at|no|not|more|fewer|less|than|least|most|under|below|over|above|around|about) )*(?:[\d$€£]|once|twice)/i;
const COMPARED =
  /[a-z]s? (?:over|above|under|below|exceeding|(?:more|less|fewer|longer|older|younger|larger) than|of (?:more|less) than) $/i;
/** True where what stands behind a number leads to another figure. */
export const leadsToFigure = (right: string): boolean => WHICH_ONES.test(right);
export const isCondition = (own: string, right: string): boolean => COMPARED.test(own) && leadsToFigure(right);
