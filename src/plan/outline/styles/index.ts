import type { Range, Source } from '../../source';
import { arabicBracket } from './arabic-bracket';
import { arabicHalfBracket } from './arabic-half-bracket';
import { arabicStop } from './arabic-stop';
import { article, chapter, chapterSection, part, week } from './chapter';
import { chineseBracket } from './chinese-bracket';
import { chineseComma } from './chinese-comma';
import { circled } from './circled';
import { decimal } from './decimal';
import { englishWords, letter, letterNumber, roman, romanSign } from './english';
import { formal, stem } from './formal';
import { keycap } from './keycap';
import { keyResult, objective } from './okr';
import { named } from './named';
import { oneIs } from './one-is';
import { ordinal } from './ordinal';
import type { Marker, Style } from './style';

export type { Marker, Style } from './style';
export { NUMERALS } from './style';

/** Every way of numbering that is recognized, tried in this order. */
export const STYLES: readonly Style[] = [
  part,
  chapter,
  chapterSection,
  article,
  week,
  ordinal,
  formal,
  stem,
  ...englishWords,
  ...named,
  objective,
  keyResult,
  letterNumber,
  romanSign,
  roman,
  oneIs,
  chineseComma,
  chineseBracket,
  decimal,
  arabicStop,
  arabicBracket,
  arabicHalfBracket,
  circled,
  keycap,
  letter,
];

/** Reads one style at one place of the text; null if it does not stand there. */
export function markerOf(style: Style, source: Source, at: number, end: number): Marker | null {
  style.pattern.lastIndex = at;
  const m = style.pattern.exec(source.folded);
  if (!m || at + m[0].length > end) return null;
  const token = m[1] ?? '';
  const value = style.value(token);
  if (value === null || value < 1) return null;
  return {
    style: style.id,
    rank: style.rank,
    value,
    prefix: style.prefix?.(token) ?? '',
    stop: m[2] ?? '',
    token: source.text.slice(at, at + token.length).replace(/\s+/g, token.startsWith('(') ? '' : ' '),
    at: { start: at, end: at + m[0].length },
  };
}

/** The number at the start of a stretch, if it has one. */
export function readMarker(source: Source, { start, end }: Range): Marker | null {
  for (const style of STYLES) {
    const marker = markerOf(style, source, start, end);
    if (marker) return marker;
  }
  return null;
}
