/** The vocabulary of formulas: columns of the same row, defined names, words in quotes, and tests that never err. */
import type { Lang } from '../../i18n/lang';
import { NAMES } from '../../i18n/sheets';
import { COMPARATOR, EVERY, KIND, wordOf, type Vocabulary } from '../../ledger/columns/words';
import { FIRST_DAY, LAST_DAY } from '../../ledger/status/cells';
import type { Rhythm } from '../../plan/types';
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

/** True for a number. */
export const isNumber = (cell: string): string => `ISNUMBER(${cell})`;

/** True for a date cell; nested, since AND would compare an error value. */
export const isDay = (cell: string): string =>
  `IF(ISNUMBER(${cell}),AND(${cell}>=${FIRST_DAY},${cell}<${LAST_DAY + 1}),FALSE)`;

/** True for nothing and for blanks, full-width ones too. */
export const isBlankCell = (cell: string): string => `TRIM(SUBSTITUTE(${cell},"\u3000",""))=""`;

const oneOf = <Code extends string>(
  t: Terms,
  key: TableKey,
  words: Vocabulary<Code>,
  codes: readonly Code[],
): string => {
  const tests = codes.map(code => `TRIM(${t.cell(key)})=${t.word(words, code)}`);
  return tests.length === 1 ? tests.join('') : `OR(${tests.join(',')})`;
};

/** 类型 is one of these. */
export const kindIs = (t: Terms, ...kinds: RowKind[]): string => oneOf(t, 'kind', KIND, kinds);
/** 关系 is one of these. */
export const relationIs = (t: Terms, ...relations: Relation[]): string => oneOf(t, 'comparator', COMPARATOR, relations);
/** 周期 is one of these. */
export const everyIs = (t: Terms, ...rhythms: Rhythm[]): string => oneOf(t, 'every', EVERY, rhythms);

/** 单位 is %. */
export const isPercentCell = (t: Terms): string => `OR(TRIM(${t.cell('unit')})="%",TRIM(${t.cell('unit')})="％")`;
