/** The vocabulary of formulas: columns of the same row, defined names, words in quotes, and tests that never err. */
import type { Lang } from '../../i18n/lang';
import { NAMES } from '../../i18n/sheets';
import { COMPARATOR, KIND, wordOf, type Vocabulary } from '../../ledger/columns/words';
import { BLANKS, FIRST_DAY, LAST_DAY } from '../../ledger/status/cells';
import type { Relation, RowKind } from '../../ledger/types';
import { tableColumnName, type TableKey } from './columns';

export interface Terms {
  readonly lang: Lang;
  /** A cell of the same row. */
  readonly cell: (key: TableKey) => string;
  /** A defined name. */
  readonly name: (key: keyof typeof NAMES) => string;
  /** A word of a vocabulary, in quotes. */
  readonly word: <Code extends string>(words: Vocabulary<Code>, code: Code) => string;
}

export const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Terms for a table's own calculated columns. */
export const terms = (lang: Lang, table: string): Terms => ({
  lang,
  cell: key => `${table}[[#This Row],[${tableColumnName(key, lang)}]]`,
  name: key => NAMES[key][lang],
  word: (words, code) => quote(wordOf(words, code, lang)),
});

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
export const clean = (cell: string): string =>
  `TRIM(SUBSTITUTE(SUBSTITUTE(${spaced(cell)},CHAR(10)," "),CHAR(13)," "))`;

/** True for nothing and for mere white space; most cells are empty, and told by their length. */
export const isBlankCell = (cell: string): string => `IF(LEN(${cell})=0,TRUE,${clean(cell)}="")`;

/** Texts that stand for a code: its word, and the code itself as people paste it. */
const textsOf = <Code extends string>(t: Terms, words: Vocabulary<Code>, code: Code): string[] => [
  ...new Set([t.word(words, code), quote(code)]),
];

/** Place of a cell's word in its vocabulary, from 1; 0 for a word that is in none. */
export function placeOf<Code extends string>(t: Terms, key: TableKey, words: Vocabulary<Code>): string {
  const known = [...words.keys()].flatMap((code, i) => textsOf(t, words, code).map(text => [text, i + 1] as const));
  const texts = known.map(([text]) => text).join(',');
  const places = known.map(([, place]) => place).join(',');
  return `SUMPRODUCT((${clean(t.cell(key))}={${texts}})*{${places}})`;
}

/** A cell holds one of these words. */
export const saysOneOf = <Code extends string>(
  t: Terms,
  key: TableKey,
  words: Vocabulary<Code>,
  ...codes: readonly Code[]
): string => {
  const texts = codes.flatMap(code => textsOf(t, words, code));
  const cell = clean(t.cell(key));
  return `IF(ISTEXT(${t.cell(key)}),${texts.length === 1 ? `${cell}=${texts[0]}` : `OR(${cell}={${texts.join(',')}})`},FALSE)`;
};

const oneOf = <Code extends string>(cell: string, words: Vocabulary<Code>, codes: readonly Code[]): string => {
  const all = [...words.keys()];
  const tests = codes.map(code => `${cell}=${all.indexOf(code) + 1}`);
  return tests.length === 1 ? tests.join('') : `OR(${tests.join(',')})`;
};

/** 类型 is one of these. */
export const kindIs = (t: Terms, ...kinds: RowKind[]): string => oneOf(t.cell('kindNo'), KIND, kinds);
/** 关系 is one of these. */
export const relationIs = (t: Terms, ...relations: Relation[]): string =>
  oneOf(t.cell('relationNo'), COMPARATOR, relations);

/** 单位 is %. */
export const isPercentCell = (t: Terms): string => `OR(${clean(t.cell('unit'))}={"%","％"})`;
