import { KIND } from '../../../src/ledger/columns/words';
import {
  BLANK,
  LINE,
  NOT_THERE,
  TRUE,
  above,
  absolute,
  and,
  asNumber,
  atLeast,
  cell,
  equal,
  group,
  isBlank,
  isDay,
  isMonthEnd,
  isNumber,
  isPercent,
  ladder,
  least,
  minus,
  months,
  most,
  negative,
  not,
  or,
  orElse,
  over,
  placeOf,
  plus,
  present,
  rounded,
  roundedUp,
  says,
  setting,
  product,
  value,
  when,
  whole,
  word,
} from '../../../src/ledger/expression/build';
import { compile, type ExprScope, type ExprValue } from '../../../src/ledger/expression/evaluate';
import type { Expr } from '../../../src/ledger/expression/types';
import { serialOf } from '../../../src/ledger/dates/serial';

const DAY = serialOf(2024, 2, 29);
const CELLS: Readonly<Record<string, ExprValue>> = {
  actual: 12,
  self: null,
  progress: ' \u3000\n',
  kind: 'level',
  unit: '％',
  due: DAY,
  lead: '甲局，乙局',
  section: ' 党建\u3000工作 ',
  base: '#N/A',
};
const scope: ExprScope = { line: 7, cell: key => CELLS[key] ?? null, setting: () => 0.1 };
const of = (expr: Expr): ExprValue => compile(expr)(scope);
const [one, two, none] = [value(1), value(2), over(value(1), value(0))];

test('arithmetic, comparisons and functions are those of a sheet', () => {
  expect(of(plus(one, product(two, value(3))))).toBe(7);
  expect(of(group(minus(negative(two), over(one, two))))).toBe(-2.5);
  expect([of(most(one, two)), of(least(one, two)), of(absolute(value(-3))), of(whole(value(2.7)))]).toEqual([
    2, 1, 3, 2,
  ]);
  expect([of(rounded(value(1.0000005))), of(roundedUp(value(1.1))), of(roundedUp(value(-1.1)))]).toEqual([
    1.000001, 2, -2,
  ]);
  expect([of(asNumber(BLANK)), of(asNumber(two)), of(LINE), of(setting('approxTolerance'))]).toEqual([0, 2, 7, 0.1]);
  expect([of(equal(cell('kind'), word(KIND, 'level'))), of(present(cell('actual'))), of(present(BLANK))]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a blank that a formula shows is a text: more than any number', () => {
  expect(of(atLeast(BLANK, one))).toBe(true);
  expect(of(above(one, BLANK))).toBe(false);
});

test('cells are asked by tests that never err', () => {
  expect([of(isNumber('actual')), of(isNumber('progress')), of(isBlank('progress')), of(isBlank('actual'))]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([of(isDay('due')), of(isDay('actual')), of(isPercent('unit')), of(isPercent('actual'))]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([
    of(says('kind', KIND, 'count', 'level')),
    of(says('kind', KIND, 'task')),
    of(placeOf('kind', KIND)),
    of(placeOf('unit', KIND)),
  ]).toEqual([true, false, 2, 0]);
  expect([of(months(value(serialOf(2023, 11, 30)), cell('due'))), of(isMonthEnd(cell('due')))]).toEqual([4, true]);
  expect(of({ op: 'marked', key: 'lead', of: 'names' })).toBe('、甲局、乙局、');
  expect(of({ op: 'marked', key: 'section', of: 'label' })).toBe('、党建 工作、');
  expect(of({ op: 'unwritten', keys: ['self'] })).toBe(false);
});

test('an error value in a cell is found where it is looked for', () => {
  const sound = (key: 'base' | 'actual'): Expr => ({ op: 'sound', keys: ['unit', key], then: one, otherwise: two });
  expect([of(sound('base')), of(sound('actual'))]).toEqual([2, 1]);
});

test('an error goes through everything but IFERROR and the branch that IF does not take', () => {
  expect(of(orElse(none, two))).toBe(2);
  expect(of(orElse(plus(one, product(two, none)), two))).toBe(2);
  expect(of(orElse(and(value(false), above(none, one)), two))).toBe(2);
  expect(of(orElse(or(TRUE, above(none, one)), two))).toBe(2);
  expect(of(orElse(not(above(NOT_THERE, one)), two))).toBe(2);
  expect(of(orElse(plus(one, cell('progress')), two))).toBe(2);
  expect(of(orElse(product(value(1e308), value(1e10)), two))).toBe(2);
  expect(of(when(TRUE, one, none))).toBe(1);
  expect(
    of(
      ladder(
        [
          [TRUE, one],
          [above(none, one), two],
        ],
        none,
      ),
    ),
  ).toBe(1);
  expect(() => of(none)).toThrow();
});
