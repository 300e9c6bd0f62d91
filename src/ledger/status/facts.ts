/** What a row tells by itself, without settings and a day: the same rules, asked one at a time. */
import { not } from '../expression/build';
import { compile, type ExprScope } from '../expression/evaluate';
import type { CellKey, Expr } from '../expression/types';
import type { Computed, Row } from '../types';
import { RULE_OF, isCalculated } from './calculated';
import type { ComputedRow } from './compute';
import { HAS_DEADLINE, IS_SOON, LACKS_OWNER } from './lists';
import { IS_WORK } from './measure';
import { CLOSED, RULES, type Status } from './statuses';
import { type SerialDay, asSerialDay } from '../dates/serial';

const scopeOf = (row: Row): ExprScope => {
  const scope: ExprScope = {
    line: 1,
    cell: (key: CellKey) => (isCalculated(key) ? RULE_OF[key](scope) : row[key]),
    setting: name => {
      throw new Error(`A row by itself knows no ${name}.`);
    },
  };
  return scope;
};

const fact = (test: Expr): ((row: Row) => boolean) => {
  const run = compile(test);
  return row => run(scopeOf(row)) === true;
};

/** The day by which a row is due: 调整后时限 if that is a date, else 完成时限 if that is one, else null. */
export function dueOf(row: Row): SerialDay | null {
  const day = scopeOf(row).cell('dueDay');
  return typeof day === 'number' ? asSerialDay(day) : null;
}

/** 实际值, 自报进度 and 进展情况 are all blank. */
export const isUnreported = (row: Row): boolean => scopeOf(row).cell('blank') === 1;

const CLOSING = CLOSED.map(status => [status, fact(RULES[status].when)] as const);

/** The status by which nobody reports a row any more: struck off or out of force. Null while it is open. */
export const closedAs = (row: Row): Status | null => CLOSING.find(([, closes]) => closes(row))?.[0] ?? null;

/** Kinds whose 完成率 is what somebody reports in 自报进度. */
export const isWork = fact(IS_WORK);

/** A row that nobody leads. */
export const lacksOwner = fact(LACKS_OWNER);

/** A row without a date and without 长期推进. */
export const lacksDeadline = fact(not(HAS_DEADLINE));

const soon = compile(IS_SOON);

/** An open row due today or within 30 days. */
export const isSoon = ({ daysLeft }: Pick<Computed, 'daysLeft'>): boolean =>
  soon({ line: 1, cell: () => daysLeft, setting: () => null }) === true;

/** 本期未报: an open row without a 填报日期 since 本期起始. */
export const isStale = ({ cell }: ComputedRow): boolean => cell('stale') === 1;
