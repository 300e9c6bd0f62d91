/** What sums need of a row, each in one number, so that a count looks at one column instead of one word after the other. */
import { STATUS } from '../../ledger/columns/words';
import { STATUS_GROUPS, type StatusGroup } from '../../ledger/status/groups';
import type { Status } from '../../ledger/types';
import { TELLING } from '../telling';
import type { Terms } from './terms';

const GROUPS = Object.entries(STATUS_GROUPS) as [StatusGroup, readonly Status[]][];

/** Place of a group of statuses, from 1; 0 for what is out of force: what stands in the helper column. */
export const groupNumber = (group: StatusGroup): number =>
  group === 'out' ? 0 : GROUPS.findIndex(([each]) => each === group) + 1;

/**
 * The group of a row's status as a number; what no other group names is among the others, and a line without a row is in none: "".
 * Counts go by this column, never by 行键, which a row typed by hand gets only when the program has seen it.
 */
export function groupFormula(t: Terms): string {
  const tests = GROUPS.filter(([group]) => group !== 'other').map(([group, statuses]) => {
    const any = statuses.map(status => `${t.cell('status')}=${t.word(STATUS, status)}`);
    return [any.length === 1 ? any.join('') : `OR(${any.join(',')})`, groupNumber(group)] as const;
  });
  const group = tests.reduceRight(
    (otherwise, [test, number]) => `IF(${test},${number},${otherwise})`,
    String(groupNumber('other')),
  );
  return `IF(COUNTA(${TELLING.map(t.cell).join(',')})=0,"",${group})`;
}

/** What a formula says on a line that holds a row in force, and what stands on any other: no count, list or mean finds it there. */
export const ofRow = (t: Terms, formula: string, otherwise = '""'): string =>
  `IF(N(${t.cell('group')})>0,${formula},${otherwise})`;

/** 完成率 held within 0…1, as means count it: 0 where a row that can have one has none or is 待核; "" on rows that enter no mean. */
export const countedFormula = (t: Terms): string =>
  ofRow(
    t,
    `IF(${t.cell('scorable')}=1,IF(${t.cell('doubt')}=0,IF(ISNUMBER(${t.cell('rate')}),MAX(0,MIN(1,${t.cell('rate')})),0),0),"")`,
  );
