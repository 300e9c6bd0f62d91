/** The vocabulary of formulas: words in quotes, and tests of cells that never err. */
import type { Lang } from '../../i18n/lang';
import { wordOf, type Vocabulary } from '../../ledger/columns/vocabulary';
import { BLANKS, ERRORS, FIRST_DAY, LAST_DAY } from '../../ledger/status/cells';

export const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** True for a number: TRUE is one in some programs and in others not. */
export const isNumber = (cell: string): string => `AND(ISNUMBER(${cell}),NOT(ISLOGICAL(${cell})))`;

/** True for a date cell; nested, since AND would compare an error value. */
export const isDay = (cell: string): string =>
  `IF(ISNUMBER(${cell}),AND(${cell}>=${FIRST_DAY},${cell}<${LAST_DAY + 1}),FALSE)`;

const SIGNS: Readonly<Record<(typeof BLANKS)[number], string>> = {
  '\t': 'CHAR(9)',
  '\u00a0': '"\u00a0"',
  '\u3000': '"\u3000"',
};

/** Text whose blanks are all plain ones; line breaks stay. */
export const spaced = (cell: string): string =>
  BLANKS.reduce((text, blank) => `SUBSTITUTE(${text},${SIGNS[blank]}," ")`, cell);

/** Text without outer white space, inner collapsed. */
export const cleanedText = (cell: string): string =>
  `TRIM(SUBSTITUTE(SUBSTITUTE(${spaced(cell)},CHAR(10)," "),CHAR(13)," "))`;

/** True for nothing and for mere white space; most cells are empty, and told by their length. */
export const isBlankCell = (cell: string): string => `IF(LEN(${cell})=0,TRUE,${cleanedText(cell)}="")`;

/** 单位 is %. */
export const isPercentSign = (cell: string): string => `OR(${cleanedText(cell)}={"%","％"})`;

/** Texts that stand for a code: its word, and the code itself as people paste it. */
const textsOf = (lang: Lang, words: Vocabulary<string>, code: string): string[] => [
  ...new Set([quote(wordOf(words, code, lang)), quote(code)]),
];

/** Place of a cell's word in its vocabulary, from 1; 0 for a word that is in none. */
export function placeOf(lang: Lang, cell: string, words: Vocabulary<string>): string {
  const known = [...words.keys()].flatMap((code, i) => textsOf(lang, words, code).map(text => [text, i + 1] as const));
  const texts = known.map(([text]) => text).join(',');
  const places = known.map(([, place]) => place).join(',');
  return `SUMPRODUCT((${cleanedText(cell)}={${texts}})*{${places}})`;
}

/** A cell holds one of these words. */
export function says(lang: Lang, cell: string, words: Vocabulary<string>, codes: readonly string[]): string {
  const texts = codes.flatMap(code => textsOf(lang, words, code));
  const text = cleanedText(cell);
  return `IF(ISTEXT(${cell}),${texts.length === 1 ? `${text}=${texts.join('')}` : `OR(${text}={${texts.join(',')}})`},FALSE)`;
}

/** Two tests of cells already joined by `|`: none can hold an error value, and one does. */
export function faultTests(joined: string): { readonly none: string; readonly some: string } {
  const texts = ERRORS.map(error => quote(`|${error.replace(/[?*~]/g, '~$&')}|`)).join(',');
  return {
    // Where no cell begins like an error value, the mark at the end is the first to be found.
    none: `SEARCH("|#","|"&${joined}&"|#")>LEN(${joined})+1`,
    some: `SUMPRODUCT(--ISNUMBER(SEARCH({${texts}},"|"&${joined}&"|")))>0`,
  };
}

const SEPARATORS = ['"，"', '","', '"；"', '";"', 'CHAR(10)', 'CHAR(13)'];

/** Names of an owner cell between marks, `、甲、乙、`, whatever separators and blanks were typed. */
export function markedNames(cell: string): string {
  const bare = SEPARATORS.reduce((text, separator) => `SUBSTITUTE(${text},${separator},"、")`, spaced(cell));
  return `SUBSTITUTE(SUBSTITUTE(TRIM("、"&${bare}&"、"),"、 ","、")," 、","、")`;
}

/** One label between the same marks. */
export const markedLabel = (cell: string): string => `"、"&TRIM(${spaced(cell)})&"、"`;
