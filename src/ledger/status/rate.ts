/** 完成率 */
import {
  BLANK,
  FALSE,
  NOT_THERE,
  absolute,
  and,
  atLeast,
  atMost,
  above,
  below,
  cell,
  equal,
  group,
  isNumber,
  isPercent,
  minus,
  orElse,
  over,
  present,
  rounded,
  setting,
  product,
  value,
  when,
} from '../expression/build';
import type { Expr } from '../expression/types';
import { IS_CEILING, IS_WORK, kindIs, relationIs } from './measure';

const [ZERO, ONE] = [value(0), value(1)];
const [actual, base, held, target] = [cell('actual'), cell('base'), cell('held'), cell('target')];

/** actual ÷ target; where that says nothing (target zero or below): reached or not. */
const floor = (of: Expr, goal: Expr): Expr =>
  when(above(goal, ZERO), over(of, goal), when(atLeast(of, goal), ONE, ZERO));

/** 1 while it is kept; else how much of the actual value the target is. */
const ceiling = (of: Expr, goal: Expr): Expr =>
  when(atMost(of, goal), ONE, when(above(goal, ZERO), over(goal, of), ZERO));

/** 1 within the tolerance. */
const about = (of: Expr, goal: Expr): Expr =>
  when(
    when(equal(goal, ZERO), FALSE, atMost(rounded(absolute(minus(over(of, goal), ONE))), setting('approxTolerance'))),
    ONE,
    floor(of, goal),
  );

/** 1 inside; nothing without an upper limit. */
const range = (of: Expr): Expr =>
  when(
    isNumber('upper'),
    when(below(of, target), when(above(target, ZERO), over(of, target), ZERO), ceiling(of, cell('upper'))),
    NOT_THERE,
  );

/** The movement from 基期值: a share of it in rows of %. */
const MOVED = when(isPercent('unit'), minus(over(actual, base), ONE), minus(actual, base));

/** What is held against the target: the movement of a change with a base, else 实际值; blank where none is reported or it cannot be told. */
export const COMPARED = orElse(
  when(
    isNumber('actual'),
    when(and(kindIs('change'), isNumber('base')), product(when(relationIs('-', '~-'), value(-1), ONE), MOVED), actual),
    BLANK,
  ),
  BLANK,
);

const goal = group(product(target, cell('periods')));
const AGAINST_TARGET = when(
  IS_CEILING,
  ceiling(held, goal),
  when(
    relationIs('~', '~+', '~-'),
    about(held, goal),
    when(and(kindIs('level'), relationIs('range')), range(held), floor(held, goal)),
  ),
);

/** 1 = 100 %, uncapped. Blank where it cannot be computed: nothing reported, what keeps a row from being scored, a cell with an error value. */
export const RATE = orElse(
  when(
    and(equal(cell('scorable'), ONE), below(cell('doubt'), value(2))),
    when(
      IS_WORK,
      when(isNumber('self'), rounded(cell('self')), BLANK),
      when(present(held), rounded(AGAINST_TARGET), BLANK),
    ),
    BLANK,
  ),
  BLANK,
);
