/** What sums need of a row, each in one number, so that a count looks at one column instead of one word after the other. */
import { STATUS } from '../../ledger/columns/words';
import { STATUS_GROUPS, type StatusGroup } from '../../ledger/status/groups';
import type { Status } from '../../ledger/types';
import type { Terms } from './terms';

const GROUPS = Object.entries(STATUS_GROUPS) as [StatusGroup, readonly Status[]][];

/** Place of a group of statuses, from 1: what stands in the helper column. */
export const groupNumber = (group: StatusGroup): number => GROUPS.findIndex(([each]) => each === group) + 1;

/** The group of a row's status as a number; what is in no other is in the last. */
export function groupFormula(t: Terms): string {
  const tests = GROUPS.slice(0, -1).map(([group, statuses]) => {
    const any = statuses.map(status => `${t.cell('status')}=${t.word(STATUS, status)}`);
    return [any.length === 1 ? any.join('') : `OR(${any.join(',')})`, groupNumber(group)] as const;
  });
  return tests.reduceRight((otherwise, [test, number]) => `IF(${test},${number},${otherwise})`, String(GROUPS.length));
}

/** 完成率 held within 0…1, as means count it; "" where there is none. */
export const countedFormula = (t: Terms): string =>
  `IF(ISNUMBER(${t.cell('rate')}),MAX(0,MIN(1,${t.cell('rate')})),"")`;
