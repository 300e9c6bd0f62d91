/** Short words to write rules with. */
import type { ColumnKey } from '../columns/types';
import type { Vocabulary } from '../columns/vocabulary';
import type { CellKey, CellTest, Expr, FunctionName, SettingName, Sign } from './types';

export const value = (constant: number | boolean | string): Expr => ({ op: 'constant', value: constant });
export const BLANK = value('');
export const FALSE = value(false);
export const TRUE = value(true);

export const cell = (key: CellKey): Expr => ({ op: 'cell', key });
export const setting = (name: SettingName): Expr => ({ op: 'setting', name });
export const word = <Code extends string>(words: Vocabulary<Code>, code: Code): Expr => ({ op: 'word', words, code });
export const LINE: Expr = { op: 'line' };

const call =
  (name: FunctionName) =>
  (...args: readonly Expr[]): Expr => ({ op: 'call', name, args });

export const when = (test: Expr, then: Expr, otherwise: Expr): Expr => call('IF')(test, then, otherwise);
export const and = call('AND');
export const or = call('OR');
export const not = call('NOT');
export const most = call('MAX');
export const least = call('MIN');
export const absolute = call('ABS');
export const whole = call('INT');
export const roundedUp = call('ROUNDUP');
/** Rounded to 6 places, half away from zero. */
export const rounded = call('ROUND');
export const NOT_THERE = call('NA')();
/** The value, or something else where it is an error. */
export const orElse = (of: Expr, otherwise: Expr): Expr => call('IFERROR')(of, otherwise);
/** A computed cell, or a setting, holds a number: asked before any comparison, since `"">=1` is TRUE in a sheet. */
export const present = call('ISNUMBER');
/** A number, 0 for anything else. */
export const asNumber = call('N');

const infix =
  (sign: Sign) =>
  (left: Expr, right: Expr): Expr => ({ op: 'infix', sign, left, right });

export const plus = infix('+');
export const minus = infix('-');
export const product = infix('*');
export const over = infix('/');
export const equal = infix('=');
export const differs = infix('<>');
export const below = infix('<');
export const atMost = infix('<=');
export const above = infix('>');
export const atLeast = infix('>=');
export const negative = (of: Expr): Expr => ({ op: 'negative', of });
export const group = (of: Expr): Expr => ({ op: 'group', of });

const test =
  (what: CellTest) =>
  (key: ColumnKey): Expr => ({ op: 'test', test: what, key });

/** Tests of typed cells. */
export const isDay = test('day');
export const isNumber = test('number');
export const isBlank = test('blank');
export const isPercent = test('percent');

export const says = <Code extends string>(
  key: ColumnKey,
  words: Vocabulary<Code>,
  ...codes: readonly Code[]
): Expr => ({
  op: 'says',
  key,
  words,
  codes,
});
export const placeOf = (key: ColumnKey, words: Vocabulary<string>): Expr => ({ op: 'place', key, words });

export const months = (from: Expr, to: Expr): Expr => ({ op: 'months', from, to });
export const isMonthEnd = (day: Expr): Expr => ({ op: 'month-end', day });

/** One test as it is, several in OR. */
export const someOf = (tests: readonly Expr[]): Expr => (tests.length === 1 && tests[0] ? tests[0] : or(...tests));

/** A computed cell holds one of these words. */
export const wordIn = <Code extends string>(key: CellKey, words: Vocabulary<Code>, codes: readonly Code[]): Expr[] =>
  codes.map(code => equal(cell(key), word(words, code)));

/** The first test that holds decides. */
export const ladder = (steps: readonly (readonly [test: Expr, then: Expr])[], otherwise: Expr): Expr =>
  steps.reduceRight((rest, [each, then]) => when(each, then, rest), otherwise);
