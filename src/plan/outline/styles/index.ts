import { english } from '../../facts/english';
import { perRange } from '../../per-range';
import { arabicBracket } from './arabic-bracket';
import { arabicHalfBracket } from './arabic-half-bracket';
import { arabicStop } from './arabic-stop';
import { article, chapter, chapterSection, partNumber, proposal, week } from './chapter';
import { chineseBracket } from './chinese-bracket';
import { chineseComma } from './chinese-comma';
import { circled } from './circled';
import { decimal, zeroDecimal } from './decimal';
import { letter, letterNumber, roman, romanSign } from './english';
import { formal, stem } from './formal';
import { keycap } from './keycap';
import { named } from './named';
import { oneIs } from './one-is';
import { markerOf } from './marker-of';
import { ordinal } from './ordinal';
import type { Marker, NumberingStyle } from './style';
import { ticket } from './ticket';

export { markerOf } from './marker-of';
export type { Marker, NumberingStyle } from './style';
export { STYLE_NUMERALS } from './style';

/** Every way of numbering that is recognized, tried in this order, behind English words with numbers. */
export const STYLES: readonly NumberingStyle[] = [
  partNumber,
  chapter,
  chapterSection,
  article,
  week,
  proposal,
  ordinal,
  formal,
  stem,
  ...named,
  letterNumber,
  romanSign,
  roman,
  oneIs,
  chineseComma,
  chineseBracket,
  zeroDecimal,
  decimal,
  arabicStop,
  arabicBracket,
  arabicHalfBracket,
  circled,
  keycap,
  ticket,
  letter,
];

const OPENS = STYLES.map(({ opens }) => new RegExp(`[${opens}]`));
const byLetter = new Map<string, readonly NumberingStyle[]>();

/** The styles whose numbers may begin with a letter, in their order. */
function stylesOf(letter: string): readonly NumberingStyle[] {
  const known = byLetter.get(letter);
  if (known) return known;
  const found = STYLES.filter((_, i) => OPENS[i]?.test(letter));
  byLetter.set(letter, found);
  return found;
}

/** Goal 1, Action Step A, KR1.2: words before a number, which the part for English reads. */
const WORDS = /[A-Z][A-Za-z]+\s+(?:[A-Za-z]+\s+){0,3}[\dA-Z]|(?:O|KR)\s?\d/y;

/** The number at the start of a stretch, if it has one. */
export const readMarker = perRange((source, { start, end }): Marker | null => {
  WORDS.lastIndex = start;
  const words = WORDS.test(source.folded) ? english().wordStyles : [];
  for (const style of [...words, ...stylesOf(source.folded.charAt(start))]) {
    const marker = markerOf(style, source, start, end);
    if (marker) return marker;
  }
  return null;
});
