import { wholeNumber } from '../../../language/numeral/read';
import { isDigits, lastNumber, isDigitAt } from '../../../language/script/signs';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
/** Signs that count as letters do. */
export const STEMS = '甲乙丙丁戊己庚辛壬癸';
const FORMAL = '壹贰叁肆伍陆柒捌玖拾';
/** First signs of rows of ready-made numbers, with how many of them count up: ⑴ ⒈ ❶ ➀ ➊ ㈠ ㊀ Ⓐ ⓐ ⒜ Ⅰ ⅰ. */
const SIGNS: readonly (readonly [string, number])[] = [
  ['①', 20],
  ['⑴', 20],
  ['⒈', 20],
  ['❶', 10],
  ['➀', 10],
  ['➊', 10],
  ['㈠', 10],
  ['㊀', 10],
  ['Ⓐ', 26],
  ['ⓐ', 26],
  ['⒜', 26],
  ['Ⅰ', 12],
  ['ⅰ', 12],
];

/** A number as one of the systems of numerals writes it. Text comes folded. */
export interface SeriesNumeral {
  /** Numbers of one system count on in one row. */
  readonly system: string;
  readonly value: number;
  /** What a compound number hangs under: 1 of 1.2; empty otherwise. */
  readonly prefix: string;
}

const signOf = (token: string): SeriesNumeral | null => {
  const code = token.charCodeAt(0);
  for (const [first, count] of SIGNS) {
    const value = code - first.charCodeAt(0) + 1;
    if (value >= 1 && value <= count) return { system: first, value, prefix: '' };
  }
  return null;
};

/** Every sign of {@link SIGNS} as a class of characters. */
export const SIGN = `[${SIGNS.map(([first, count]) => `${first}-${String.fromCharCode(first.charCodeAt(0) + count - 1)}`).join('')}]`;
/** What a scanner reads for 1 and 0 inside a number. */
export const SLIPS = 'lIO|';
/** One number of any system, as a source for patterns. */
export const NUMERAL = `[A-Z]?\\d{1,2}[a-z](?![a-z])|[A-Z${STEMS}][.\\-–—]?\\d{1,3}|[${STEMS}][一二三四五六七八九十]{1,3}|\\d{1,2}/\\d{1,2}|\\d{1,2}(?:[.\\-–—]\\d{1,2}){1,3}|\\d{1,3}|[一二三四五六七八九十百]{1,4}|[${FORMAL}]{1,3}|[${STEMS}]|[IVX]{1,5}|[ivx]{1,5}|[A-Za-z]`;

const LETTERED = new RegExp(`^[A-Z${STEMS}].*\\d$`);

/** The value of a token; null where it is no number. */
export function numeralOf(token: string): SeriesNumeral | null {
  if (isDigits(token)) return { system: '1', value: Number(token), prefix: '' };
  if (/^\d+\//.test(token)) return { system: '1/1', value: Number.parseInt(token, 10), prefix: '' };
  const behind = STEMS.includes(token.charAt(0)) ? wholeNumber(token.slice(1)) : null;
  if (behind !== null && !isDigitAt(token, 1)) return { system: 'A1', value: behind, prefix: token.charAt(0) };
  if (LETTERED.test(token))
    return { system: 'A1', value: lastNumber(token), prefix: /^[A-Z]+|^./.exec(token)?.[0] ?? '' };
  if (/^[A-Z]?\d+[a-z]$/.test(token))
    return { system: '1a', value: token.charCodeAt(token.length - 1) - 96, prefix: token.slice(0, -1) };
  if (isDigitAt(token, 0)) {
    const at = token.search(/[.\-–—]\d+$/);
    return { system: '1.1', value: Number(token.slice(at + 1)), prefix: token.slice(0, at) };
  }
  const chinese = wholeNumber(token);
  if (chinese !== null) return { system: FORMAL.includes(token.charAt(0)) ? '壹' : '一', value: chinese, prefix: '' };
  if (token.length === 1 && STEMS.includes(token)) return { system: '甲', value: STEMS.indexOf(token) + 1, prefix: '' };
  if (/^(?:[IVX]+|[ivx]+)$/.test(token)) {
    const roman = ROMAN.indexOf(token.toUpperCase()) + 1;
    if (roman > 0) return { system: token === token.toLowerCase() ? 'i' : 'I', value: roman, prefix: '' };
  }
  if (/^[A-Za-z]$/.test(token))
    return {
      system: token === token.toLowerCase() ? 'a' : 'A',
      value: token.toLowerCase().charCodeAt(0) - 96,
      prefix: '',
    };
  return signOf(token);
}
