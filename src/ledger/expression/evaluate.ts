/**
 * Rules computed as a sheet computes them: an error in an operand is an error of the whole, AND and OR ask all their tests, IF only
 * the branch it takes. Expressions become functions once; a row's computed cells are each computed once.
 */
import { isMonthEnd } from '../dates/serial';
import type { Cell } from '../types';
import { markedLabel, markedNames } from '../rows/names';
import { dayIn, isBlank, isError, isPercent, numberIn } from '../status/cells';
import { monthsIn } from '../status/periods';
import { round6 } from '../status/round';
import type { CellKey, CellTest, Expr, FunctionName, SettingName, Sign } from './types';

/** What an expression gives; null is the blank of a formula or an empty cell. */
export type ExprValue = Cell;

/** Where the names of an expression find their values. */
export interface ExprScope {
  readonly cell: (key: CellKey) => ExprValue;
  readonly setting: (name: SettingName) => ExprValue;
  /** Row of the sheet, from 1. */
  readonly line: number;
}

export type ExprRun = (scope: ExprScope) => ExprValue;

/** Thrown and caught here alone: what a sheet would show as an error value. */
const FAULT = { fault: true };
const fail = (): never => {
  throw FAULT;
};

const number = (value: ExprValue): number => (typeof value === 'number' ? value : fail());
const finite = (value: number): number => (Number.isFinite(value) ? value : fail());
const truth = (value: ExprValue): boolean => (typeof value === 'boolean' ? value : fail());

/** Numbers stand below texts, and the blank of a formula is a text. */
const order = (a: ExprValue, b: ExprValue): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : Number(typeof a !== 'number') - Number(typeof b !== 'number');

const SIGNS: Readonly<Record<Sign, (a: ExprValue, b: ExprValue) => ExprValue>> = {
  '+': (a, b) => finite(number(a) + number(b)),
  '-': (a, b) => finite(number(a) - number(b)),
  '*': (a, b) => finite(number(a) * number(b)),
  '/': (a, b) => finite(number(a) / number(b)),
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => order(a, b) < 0,
  '<=': (a, b) => order(a, b) <= 0,
  '>': (a, b) => order(a, b) > 0,
  '>=': (a, b) => order(a, b) >= 0,
};

const TESTS: Readonly<Record<CellTest, (cell: ExprValue) => boolean>> = {
  day: cell => dayIn(cell) !== null,
  number: cell => numberIn(cell) !== null,
  blank: isBlank,
  percent: cell => typeof cell === 'string' && isPercent(cell),
};

type Plain = Exclude<FunctionName, 'IF' | 'IFERROR' | 'AND' | 'OR'>;

const PLAIN: Readonly<Record<Plain, (x: ExprValue, y: ExprValue) => ExprValue>> = {
  ABS: x => Math.abs(number(x)),
  INT: x => Math.floor(number(x)),
  ISNUMBER: x => typeof x === 'number',
  MAX: (x, y) => Math.max(number(x), number(y)),
  MIN: (x, y) => Math.min(number(x), number(y)),
  N: x => (typeof x === 'number' ? x : 0),
  NA: fail,
  NOT: x => !truth(x),
  ROUND: x => round6(number(x)),
  ROUNDUP: x => (number(x) < 0 ? Math.floor(number(x)) : Math.ceil(number(x))),
};

/** All tests are asked, also when the first one has decided: an error in any is an error. */
const all =
  (tests: readonly ExprRun[], decides: boolean): ExprRun =>
  scope => {
    let found = !decides;
    for (const test of tests) if (truth(test(scope)) === decides) found = decides;
    return found;
  };

function calling(name: FunctionName, args: readonly ExprRun[]): ExprRun {
  const [first = () => null, second = () => null, third = () => null] = args;
  switch (name) {
    case 'IF':
      return scope => (truth(first(scope)) ? second(scope) : third(scope));
    case 'IFERROR':
      return scope => {
        try {
          return first(scope);
        } catch (error) {
          if (error !== FAULT) throw error;
          return second(scope);
        }
      };
    case 'AND':
      return all(args, false);
    case 'OR':
      return all(args, true);
    default: {
      const run = PLAIN[name];
      return scope => run(first(scope), second(scope));
    }
  }
}

/** An expression as a function. Rules catch their errors: one that gets out of them is a mistake of ours. */
export function compile(expr: Expr): ExprRun {
  switch (expr.op) {
    case 'constant': {
      const constant = expr.value === '' ? null : expr.value;
      return () => constant;
    }
    case 'cell':
      return scope => scope.cell(expr.key);
    case 'setting':
      return scope => scope.setting(expr.name);
    case 'word':
      return () => expr.code;
    case 'call':
      return calling(expr.name, expr.args.map(compile));
    case 'infix': {
      const [run, left, right] = [SIGNS[expr.sign], compile(expr.left), compile(expr.right)];
      return scope => run(left(scope), right(scope));
    }
    case 'negative': {
      const of = compile(expr.of);
      return scope => -number(of(scope));
    }
    case 'group':
      return compile(expr.of);
    case 'test': {
      const test = TESTS[expr.test];
      return scope => test(scope.cell(expr.key));
    }
    case 'says':
      return scope => (expr.codes as readonly ExprValue[]).includes(scope.cell(expr.key));
    case 'place': {
      const places = new Map<ExprValue, number>([...expr.words.keys()].map((code, i) => [code, i + 1]));
      return scope => places.get(scope.cell(expr.key)) ?? 0;
    }
    case 'months': {
      const [from, to] = [compile(expr.from), compile(expr.to)];
      return scope => monthsIn(number(from(scope)), number(to(scope)));
    }
    case 'month-end': {
      const day = compile(expr.day);
      return scope => isMonthEnd(number(day(scope)));
    }
    case 'sound': {
      const [then, otherwise] = [compile(expr.then), compile(expr.otherwise)];
      return scope => (expr.keys.some(key => isError(scope.cell(key))) ? otherwise : then)(scope);
    }
    case 'line':
      return scope => scope.line;
    case 'unwritten':
      return () => false;
    case 'marked': {
      const marked = expr.of === 'names' ? markedNames : markedLabel;
      return scope => {
        const text = scope.cell(expr.key);
        return marked(typeof text === 'string' ? text : null);
      };
    }
  }
}
