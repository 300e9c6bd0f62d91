import { wholeNumber } from '../../../language/numeral/read';
import type { Range } from '../../source';

/** A printed number that opens an entry of the outline. */
export interface Marker {
  /** Which way of numbering: markers of one style count on in one row. */
  readonly style: string;
  /** Usual depth of the style, outermost least; only decides where the text itself leaves it open. */
  readonly rank: number;
  /** Place in the row: 3 for 三, (三), ③. */
  readonly value: number;
  /** What a compound number hangs under: `1.2` for 1.2.3; empty otherwise. */
  readonly prefix: string;
  /** Punctuation after the number; tells `1、` from `1.` where a plan nests them. */
  readonly stop: string;
  /** As printed, without its punctuation, brackets kept: 一, (一), 1, Action 1. */
  readonly token: string;
  /** Number with punctuation and the blanks after it. */
  readonly at: Range;
}

/** A way of numbering. Patterns are sticky and read folded text; group 1 is the token, group 2 the punctuation, if any. */
export interface NumberingStyle {
  readonly id: string;
  readonly rank: number;
  readonly pattern: RegExp;
  /** What the text must hold for numbers without punctuation to count: M1 Line alone opens nothing. */
  readonly openRow?: RegExp;
  /** Letters that its numbers begin with, as in a class of characters: elsewhere it is not tried. */
  readonly opens: string;
  /** Null where the token is no number of this style after all. */
  readonly value: (token: string) => number | null;
  readonly prefix?: (token: string) => string;
  /** True where the style may also open an entry inside a line whose breaks are lost. */
  readonly runsOn?: true;
}

/** Pattern of what a month has behind its number and a decimal has not: 2.6月底前 and 2.5·12护士节 are entry 2, 2.6月度考核 entry 2.6. */
export const OF_MONTH = '(?:(?:[-—–~至]\\d{1,2})?月(?:[底末初前份,、\\d]|[上中下]旬)|[·•]\\d)';

/** Arabic digits, as in a class of characters. */
export const DIGITS = '0-9';

/** Characters of Chinese ordinal numbers as outlines use them. */
export const STYLE_NUMERALS = '一二三四五六七八九十百';

const NO_NUMERAL = new RegExp(`[^\\d${STYLE_NUMERALS}]`, 'g');
/** The number among the signs and words of a token: 第 三 章, (12). */
export const numeralIn = (token: string): number | null => wholeNumber(token.replace(NO_NUMERAL, ''));
