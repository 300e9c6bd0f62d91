/** 序时进度 and 差值 */
import {
  BLANK,
  above,
  and,
  cell,
  equal,
  group,
  isMonthEnd,
  least,
  minus,
  months,
  most,
  orElse,
  over,
  plus,
  present,
  rounded,
  setting,
  product,
  value,
  when,
} from '../expression/build';
import type { Expr } from '../expression/types';
import { DAYS } from './frequency';
import { IS_HELD, IS_PACED } from './measure';

const [ZERO, ONE] = [value(0), value(1)];
const [start, due, asOf] = [cell('startDay'), cell('dueDay'), setting('asOf')];

/** Calendar months over by the evening of the as-of day; the last one counts only on its last day. */
const MONTHS_OVER = group(minus(months(start, asOf), when(isMonthEnd(asOf), ZERO, ONE)));
const DAYS_OVER = group(plus(minus(asOf, start), ONE));

const share = (part: Expr, all: Expr): Expr =>
  when(above(all, ZERO), rounded(most(ZERO, least(ONE, over(part, all)))), BLANK);

/**
 * 0…1: the share of the row's time that is over on the as-of day, by whole calendar months (as notices of Chinese offices count:
 * 11/12 at the end of November) or by days. Blank for rows that time does not measure, and without a span.
 */
export const PACE = when(
  IS_PACED,
  when(
    and(present(start), present(due)),
    when(equal(setting('paceByDay'), ONE), share(DAYS_OVER, DAYS), share(MONTHS_OVER, months(start, due))),
    BLANK,
  ),
  BLANK,
);

const [rate, pace] = [cell('rate'), cell('pace')];
const points = (against: Expr): Expr => rounded(product(minus(rate, against), value(100)));

/** In percentage points: 完成率 against 序时进度, or against 100 % for level, change and ceilings. */
export const GAP = orElse(
  when(present(rate), when(IS_HELD, points(ONE), when(present(pace), points(pace), BLANK)), BLANK),
  BLANK,
);
