/** 在册 and the groups of 状态: which rows count, and where. A row that the office called off or that a later plan no longer has stays on the sheet and in no figure. */
import { above, someOf, asNumber, BLANK, cell, ladder, value, when, wordIn } from '../expression/build';
import type { Expr } from '../expression/types';
import { GROUPS, RULES, STATUS, statusesIn, type Status, type StatusGroup } from './statuses';
import { TELLING_KEYS } from '../columns/columns';

/** The group of a status. */
export const groupOf = (status: Status): StatusGroup => RULES[status].group;

/** 在册: in every total, share and mean. A row that was struck off before it went out stays in them. */
export const isInForce = (status: Status): boolean => groupOf(status) !== 'out';

/** Groups of the rows in force: together they are all of them. */
export const GROUPS_IN_FORCE = GROUPS.filter((group): group is Exclude<StatusGroup, 'out'> => group !== 'out');

/** Rows of a group. */
export const inGroup = (byStatus: Readonly<Record<Status, number>>, group: StatusGroup): number =>
  statusesIn(group).reduce((sum, status) => sum + byStatus[status], 0);

/** Place of a group of statuses, from 1; 0 for what is out of force: what stands in the helper column. */
export const groupNumber = (group: StatusGroup): number => (group === 'out' ? 0 : GROUPS.indexOf(group) + 1);

const numberOf = (group: StatusGroup): Expr => value(groupNumber(group));

/**
 * The group of a row's status as a number; what no other group names is among the others, and a line without a row is in none.
 * Counts go by this column, never by 行键, which a row typed by hand gets only when the program has seen it.
 */
export const GROUP = when(
  { op: 'unwritten', keys: TELLING_KEYS },
  BLANK,
  ladder(
    GROUPS.filter(group => group !== 'other').map(group => [
      someOf(wordIn('status', STATUS, statusesIn(group))),
      numberOf(group),
    ]),
    numberOf('other'),
  ),
);

/** What is said of a row in force, and what stands on any other: no count, list or mean finds it there. */
export const ofRow = (of: Expr, otherwise: Expr = BLANK): Expr =>
  when(above(asNumber(cell('group')), value(0)), of, otherwise);
