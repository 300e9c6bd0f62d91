/** 提示: why a figure that somebody reported gives no 完成率, and which rows can have one. */
import { HINT } from '../columns/words';
import {
  BLANK,
  FALSE,
  and,
  cell,
  differs,
  equal,
  isNumber,
  ladder,
  not,
  or,
  present,
  value,
  when,
  word,
} from '../expression/build';
import type { Expr } from '../expression/types';
import type { Hint } from '../types';
import { ofRow } from './groups';
import { IS_WORK, kindIs, relationIs } from './measure';
import { CLOSED, RULES, STATUS } from './statuses';

type Reason = readonly [test: Expr, hint: Hint];

const NO_KIND: Reason = [equal(cell('kindNo'), value(0)), 'kind'];

/** What keeps a row that is no work from being scored, the first that holds. */
const OBSTACLES: readonly Reason[] = [
  [equal(cell('relationNo'), value(0)), 'relation'],
  // Not NOT(a=b): the engine of the workbench takes the comparison of cells for an array there.
  [when(kindIs('change'), FALSE, relationIs('+', '-', '~+', '~-')), 'direction'],
  [not(isNumber('target')), 'target'],
  [and(relationIs('range'), kindIs('level'), not(isNumber('upper'))), 'upper'],
  [equal(cell('periods'), value(0)), 'span'],
];

/** 1 for a row that can have a 完成率, else 0. */
export const SCORABLE = when(
  NO_KIND[0],
  value(0),
  when(IS_WORK, value(1), when(or(...OBSTACLES.map(([test]) => test)), value(0), value(1))),
);

const REASONS: readonly Reason[] = [NO_KIND, [IS_WORK, 'work'], [not(isNumber('actual')), 'number'], ...OBSTACLES];
const WHY = ladder(
  REASONS.map(([test, hint]) => [test, word(HINT, hint)]),
  word(HINT, 'base'),
);

/** Rows in force that are closed say nothing any more. */
const OPEN = and(
  equal(cell('doubt'), value(0)),
  ...CLOSED.filter(status => RULES[status].group !== 'out').map(status =>
    differs(cell('status'), word(STATUS, status)),
  ),
);

/** Blank where the figure is scored, and where nothing is reported. */
export const HINT_OF = ofRow(
  when(present(cell('rate')), BLANK, when(or(isNumber('actual'), isNumber('self')), when(OPEN, WHY, BLANK), BLANK)),
);
