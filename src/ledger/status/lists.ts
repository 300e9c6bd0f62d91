/** What lists and means look for in a row, each in one number. */
import {
  BLANK,
  FALSE,
  LINE,
  above,
  and,
  atLeast,
  atMost,
  cell,
  equal,
  isBlank,
  least,
  minus,
  most,
  or,
  orElse,
  plus,
  present,
  setting,
  times,
  value,
  when,
  word,
  wordIn,
} from '../expression/build';
import { SAYS_STANDING } from './days';
import { ofRow } from './groups';
import { STATUS, TIMELESS } from './statuses';

/** Days ahead that count as soon. */
export const SOON = 30;
/** One step of a rank: more than a sheet has rows. */
export const RANK_STEP = 2_000_000;

const [ZERO, ONE] = [value(0), value(1)];
const [due, left, rate] = [cell('dueDay'), cell('daysLeft'), cell('rate')];
const rank = plus(times(left, value(RANK_STEP)), LINE);

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

/** 完成率 held within 0…1, as means count it: 0 where a row that can have one has none or is 待核; blank on rows that enter no mean. */
export const COUNTED = ofRow(
  when(
    equal(cell('scorable'), ONE),
    when(equal(cell('doubt'), ZERO), when(present(rate), most(ZERO, least(ONE, rate)), ZERO), ZERO),
    BLANK,
  ),
);
