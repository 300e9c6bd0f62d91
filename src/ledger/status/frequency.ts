/** How often a frequency comes round. */
import { EVERY } from '../columns/words';
import {
  and,
  cell,
  group,
  ladder,
  minus,
  months,
  most,
  over,
  plus,
  present,
  roundedUp,
  says,
  value,
  when,
} from '../expression/build';
import type { Expr } from '../expression/types';
import type { Rhythm } from '../../plan/types';
import { kindIs } from './measure';
import { DAYS_PER, MONTHS_PER } from './periods';

const [start, due] = [cell('startDay'), cell('dueDay')];
/** Days from start to due, both counted. */
export const DAYS = group(plus(minus(due, start), value(1)));

type Lengths = Readonly<Partial<Record<Rhythm, number>>>;

/** Rounded up, at least once. */
const times = (span: Expr, length: number): Expr =>
  most(value(1), length === 1 ? span : roundedUp(over(span, value(length))));
const steps = (lengths: Lengths, span: Expr): (readonly [Expr, Expr])[] =>
  (Object.entries(lengths) as [Rhythm, number][]).map(([every, length]) => [
    says('every', EVERY, every),
    times(span, length),
  ]);

/** How often a frequency comes round in its row's span; 1 for other kinds, 0 where that cannot be told. */
export const PERIODS = when(
  kindIs('frequency'),
  when(
    and(present(start), present(due)),
    ladder([...steps(MONTHS_PER, months(start, due)), ...steps(DAYS_PER, DAYS)], value(0)),
    value(0),
  ),
  value(1),
);
