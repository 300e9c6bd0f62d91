/**
 * Rules about one row as data. Two interpreters read them: `evaluate.ts` computes, `src/workbook/formulas/write.ts` writes the
 * formula of a sheet. What both must say alike is said here once.
 */
import type { ColumnKey } from '../columns/types';
import type { HelperKey } from '../columns/helpers';
import type { Vocabulary } from '../columns/vocabulary';

/** A cell of the same row: a column of the matrix or a hidden one that holds a step of the calculation. */
export type CellKey = ColumnKey | HelperKey;

/** Cells of 设置 that rules ask for, by the names that formulas know. */
export type SettingName =
  | 'asOf'
  | 'planStart'
  | 'periodStart'
  | 'paceByDay'
  | 'aheadPoints'
  | 'slightPoints'
  | 'severePoints'
  | 'approxTolerance';

/** Functions of a sheet; ROUND is to 6 places, ROUNDUP to none, NA the missing value. */
export type FunctionName =
  | 'ABS'
  | 'AND'
  | 'IF'
  | 'IFERROR'
  | 'INT'
  | 'ISNUMBER'
  | 'MAX'
  | 'MIN'
  | 'N'
  | 'NA'
  | 'NOT'
  | 'OR'
  | 'ROUND'
  | 'ROUNDUP';

export type Sign = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** What a typed cell can be asked: a date, a number, nothing but white space, the sign of percent. None of them errs. */
export type CellTest = 'day' | 'number' | 'blank' | 'percent';

export type Expr =
  /** `''` is the blank that formulas show. */
  | { readonly op: 'constant'; readonly value: number | boolean | string }
  | { readonly op: 'cell'; readonly key: CellKey }
  | { readonly op: 'setting'; readonly name: SettingName }
  /** A code of a vocabulary: its word in the sheet. */
  | { readonly op: 'word'; readonly words: Vocabulary<string>; readonly code: string }
  | { readonly op: 'call'; readonly name: FunctionName; readonly args: readonly Expr[] }
  | { readonly op: 'infix'; readonly sign: Sign; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'negative'; readonly of: Expr }
  /** In brackets, whether needed or not. */
  | { readonly op: 'group'; readonly of: Expr }
  | { readonly op: 'test'; readonly test: CellTest; readonly key: CellKey }
  /** A typed cell holds one of these words. */
  | {
      readonly op: 'says';
      readonly key: CellKey;
      readonly words: Vocabulary<string>;
      readonly codes: readonly string[];
    }
  /** Place of a typed cell's word in its vocabulary, from 1; 0 for a word that is in none. */
  | { readonly op: 'place'; readonly key: CellKey; readonly words: Vocabulary<string> }
  /** Calendar months from one day to another, both ends counted. */
  | { readonly op: 'months'; readonly from: Expr; readonly to: Expr }
  /** A day is the last one of its month. */
  | { readonly op: 'month-end'; readonly day: Expr }
  /** `then` where no cell holds an error value, else `otherwise`. */
  | { readonly op: 'sound'; readonly keys: readonly CellKey[]; readonly then: Expr; readonly otherwise: Expr }
  /** Row of the sheet, from 1. */
  | { readonly op: 'line' }
  /** A line in which nobody wrote: in a ledger there is none. */
  | { readonly op: 'unwritten'; readonly keys: readonly CellKey[] }
  /** A text between marks, `、甲、乙、`: a list of names, or one label. */
  | { readonly op: 'marked'; readonly key: CellKey; readonly of: 'names' | 'label' };
