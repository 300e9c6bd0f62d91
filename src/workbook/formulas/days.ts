import { isDay, type Terms } from './terms';

/** Due day in force: 调整后时限, else 完成时限; "" without one. */
export const dueDayFormula = (t: Terms): string => {
  const [later, first] = [t.cell('newDue'), t.cell('due')];
  return `IF(${isDay(later)},INT(${later}),IF(${isDay(first)},INT(${first}),""))`;
};

/** First day: 起始, else 计划起始; "" without one. */
export const startDayFormula = (t: Terms): string => {
  const start = t.cell('start');
  return `IF(${isDay(start)},INT(${start}),${t.name('planStart')})`;
};

/** Calendar months from one day to another, both ends counted. */
export const months = (start: string, end: string): string =>
  `((YEAR(${end})-YEAR(${start}))*12+MONTH(${end})-MONTH(${start})+1)`;
