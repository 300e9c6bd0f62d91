/** What lists and means look for in a row, each in one number. */
import {
  BLANK,
  FALSE,
  LINE,
  above,
  and,
  asNumber,
  atLeast,
  atMost,
  cell,
  equal,
  group,
  isBlank,
  least,
  minus,
  most,
  or,
  orElse,
  plus,
  present,
  rounded,
  setting,
  product,
  value,
  when,
  whole,
  word,
  wordIn,
} from '../expression/build';
import { SAYS_STANDING } from './days';
import { LIGHT } from '../columns/words';
import type { Expr } from '../expression/types';
import { groupNumber, ofRow } from './groups';
import { STATUS, TIMELESS } from './statuses';

/** Days ahead that count as soon. */
export const SOON = 30;
/** One step of a rank: more than a sheet has rows. */
export const RANK_STEP = 2_000_000;

const [ZERO, ONE] = [value(0), value(1)];
const [due, left, rate] = [cell('dueDay'), cell('daysLeft'), cell('rate')];
const ranked = (order: Expr): Expr => plus(product(order, value(RANK_STEP)), LINE);
const rank = ranked(left);

/** 剩余天数: blank for rows whose days are not counted any more, and without a due day. */
export const DAYS_LEFT = when(
  present(due),
  when(or(...wordIn('status', STATUS, TIMELESS)), BLANK, minus(due, setting('asOf'))),
  BLANK,
);

/** A number by which SMALL lists overdue rows, the longest overdue first, then as they stand; blank for other rows. */
export const LATE = ofRow(when(equal(cell('status'), word(STATUS, 'overdue')), rank, BLANK));

/** An open row due today or within 30 days. */
export const IS_SOON = when(present(left), and(atLeast(left, ZERO), atMost(left, value(SOON))), FALSE);
/** The same for those, the nearest first. */
export const SOON_RANK = ofRow(when(IS_SOON, rank, BLANK));

/** A row that nobody leads. */
export const LACKS_OWNER = orElse(isBlank('lead'), FALSE);
/** A row with a date or 长期推进. */
export const HAS_DEADLINE = or(present(due), SAYS_STANDING);
/** What a row lacks: 1 an owner, 2 a deadline, 3 both, 0 nothing. */
export const LACKS = ofRow(orElse(plus(when(LACKS_OWNER, ONE, ZERO), when(HAS_DEADLINE, ZERO, value(2))), ZERO), ZERO);
/** A number by which SMALL lists rows that lack something, as they stand; blank for other rows. */
export const LACK_ROW = when(above(cell('lacks'), ZERO), LINE, BLANK);

/** Steps between classes of attention; no gap or count of days reaches from one into the next. */
const STEP = { overdue: -3_000_000, red: -1_000_000, most: -900_000 } as const;
const IS_RED = equal(cell('light'), word(LIGHT, 'red'));
const IS_BEHIND = equal(cell('group'), value(groupNumber('behind')));
const tenths = most(whole(rounded(product(cell('gap'), value(10)))), value(STEP.most));
/**
 * A number by which SMALL lists what a leader is shown: rows that are overdue, the longest first, then red ones, then those behind,
 * the widest gap first; blank for rows that need no attention.
 */
export const ATTENTION = ofRow(
  when(
    equal(cell('status'), word(STATUS, 'overdue')),
    ranked(group(plus(value(STEP.overdue), most(asNumber(left), value(STEP.most))))),
    when(
      when(or(IS_RED, IS_BEHIND), present(cell('gap')), FALSE),
      ranked(group(plus(when(IS_RED, value(STEP.red), ZERO), tenths))),
      BLANK,
    ),
  ),
);

/** 完成率 held within 0…1, as means count it: 0 where a row that can have one has none or is 待核; blank on rows that enter no mean. */
export const COUNTED = ofRow(
  when(
    equal(cell('scorable'), ONE),
    when(equal(cell('doubt'), ZERO), when(present(rate), most(ZERO, least(ONE, rate)), ZERO), ZERO),
    BLANK,
  ),
);
