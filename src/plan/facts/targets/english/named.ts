import { NAMED_ENGLISH } from '../../lexicon/english';
import { englishLeftOf } from './left';
import type { EnglishNumber } from './number';

const YEAR_AS_BASE = /^\s(?:levels?|baselines?|figures?|values?|results?|totals?|targets?|budget|census)\b/i;
/** Plant 2, Route 66: a capital that opens no clause names what is numbered; Regulation 12: one that opens it. */
const NAME_BEFORE = /\S\s+[A-Z][A-Za-z]*\s$/;
const NUMBERED = /(?:^|\s)[A-Z][a-z]+\s$/;

/** True for the numbers of years, ordinals, names and codes. `own` is what stands before, `right` what stands behind the number. */
export function isName(n: EnglishNumber, own: string, right: string): boolean {
  if (/\b(?:every|each|per)\s*$/i.test(own)) return true;
  if (NAMED_ENGLISH.test(own) || /^(?:st|nd|rd|th)\b|^[/:]\d|^\.\d|^-[a-z]|^[A-Z](?![A-Za-z])/.test(right)) return true;
  if (!n.unit && !n.spelled && (NAME_BEFORE.test(own) || (/^\s?:/.test(right) && NUMBERED.test(own)))) return true;
  const year = !n.unit && !n.scale && Number.isInteger(n.value) && !n.grouped && n.value >= 1900 && n.value <= 2100;
  return year && (YEAR_AS_BASE.test(right) || englishLeftOf(own).comparator === null);
}
