import type { When } from './calendar';

type Recurring = readonly [NonNullable<When['every']>, number];

const RECURRING: Readonly<Record<string, Recurring>> = {
  半月: ['week', 2],
  半个月: ['week', 2],
  半学期: ['term', 1],
  半个学期: ['term', 1],
  半年: ['half-year', 1],
  半年度: ['half-year', 1],
  双月: ['month', 2],
  单月: ['month', 2],
  双周: ['week', 2],
  单周: ['week', 2],
  月度: ['month', 1],
  旬: ['day', 10],
  工作日: ['day', 1],
  日: ['day', 1],
  天: ['day', 1],
  周: ['week', 1],
  星期: ['week', 1],
  学期: ['term', 1],
  季度: ['quarter', 1],
  季: ['quarter', 1],
  学年: ['year', 1],
  年度: ['year', 1],
  年: ['year', 1],
  月: ['month', 1],
};

/** Pattern of a period that can recur; one group. */
export const PERIOD =
  '(半个?月|半个?学期|半年度?|[单双]月|[单双]周|旬|工作日|日|天|周|星期|学期|季度|季(?![节军])|学年|年度?|月)';

/** The rhythm of so many periods. */
export const recurring = (period: string, times = 1): When | null => {
  const found = RECURRING[period];
  if (found === undefined) return null;
  const interval = found[1] * times;
  return interval === 1 ? { every: found[0] } : { every: found[0], interval };
};
