/** Counts on 部门: COUNTIFS over the helper columns of the matrix. */
import type { Lang } from '../../i18n/lang';
import { DEPARTMENT_COLUMNS } from '../../i18n/departments';
import { NAMES, TABLES } from '../../i18n/sheets';
import type { StatusGroup } from '../../ledger/status/statuses';
import { tableColumnName } from '../formulas/columns';
import type { CellKey } from '../../ledger/expression/types';
import { groupNumber } from '../../ledger/status/groups';
import { RANK_STEP } from '../../ledger/status/lists';
import { spaced } from '../formulas/terms';

export type CountKey = Exclude<keyof typeof DEPARTMENT_COLUMNS, 'name' | 'aliases' | 'contact' | 'keywords'>;

/** A whole column of the matrix table. */
export const wholeColumn = (lang: Lang, key: CellKey): string =>
  `${TABLES.matrix[lang]}[${tableColumnName(key, lang)}]`;

const own = (lang: Lang, key: keyof typeof DEPARTMENT_COLUMNS): string =>
  `${TABLES.departments[lang]}[[#This Row],[${DEPARTMENT_COLUMNS[key][lang]}]]`;

/** Text in which COUNTIFS finds no wildcards; blanks tidied. */
export const literal = (cell: string): string =>
  ['~', '*', '?'].reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","~${mark}")`, `TRIM(${spaced(cell)})`);

/** Pattern by which COUNTIFS finds a name between its marks. */
const search = (lang: Lang): string =>
  `IF(TRIM(${spaced(own(lang, 'name'))})="","","*、"&${literal(own(lang, 'name'))}&"、*")`;

/** A number by which LARGE lists bodies, those that lead most first, then as they stand. */
const rank = (lang: Lang): string => `IF(N(${own(lang, 'led')})>0,${own(lang, 'led')}*${RANK_STEP}-ROW(),"")`;

/** Rows that a unit must lead to have a place, as 设置 says; one at least. */
export const leastRanked = (lang: Lang): string => `MAX(1,${NAMES.rankLeast[lang]})`;

/** Place by 滞后率, then 已逾期, then 平均完成率: see `rankUnits`. */
function place(lang: Lang): string {
  const column = (key: keyof typeof DEPARTMENT_COLUMNS): string =>
    `${TABLES.departments[lang]}[${DEPARTMENT_COLUMNS[key][lang]}]`;
  const among = `${column('led')},">="&${leastRanked(lang)},${column('late')}`;
  const [late, overdue, rate] = [own(lang, 'late'), own(lang, 'overdue'), own(lang, 'rate')];
  return (
    `IF(N(${own(lang, 'led')})<${leastRanked(lang)},"",1+COUNTIFS(${among},"<"&${late})` +
    `+COUNTIFS(${among},${late},${column('overdue')},"<"&${overdue})` +
    `+COUNTIFS(${among},${late},${column('overdue')},${overdue},${column('rate')},">"&N(${rate})))`
  );
}

/** A number by which SMALL lists those that have a place, the first first, then as they stand. */
const placing = (lang: Lang): string =>
  `IF(ISNUMBER(${own(lang, 'place')}),${own(lang, 'place')}*${RANK_STEP}+ROW(),"")`;

/** Counts of rows that meet a criterion, if any is given, by groups of statuses; what 总览 and 部门 have in common. */
export const groupFormula = (lang: Lang, criterion: string | null, group: StatusGroup): string =>
  `COUNTIFS(${criterion === null ? '' : `${criterion},`}${wholeColumn(lang, 'group')},${groupNumber(group)})`;

/** Criterion for lines that hold a row in force: the blank line of an empty matrix is none. */
export const isRow = (lang: Lang): string => `${wholeColumn(lang, 'group')},">0"`;

/** Rows that can have a 完成率, of those that meet a criterion: both means go over them. */
export const scorableFormula = (lang: Lang, criterion: string | null): string =>
  `COUNTIFS(${criterion ?? isRow(lang)},${wholeColumn(lang, 'counted')},">=0")`;

/** Those of them that have one to count. */
export const ratedFormula = (lang: Lang, criterion: string | null): string =>
  `COUNTIFS(${criterion ?? isRow(lang)},${wholeColumn(lang, 'counted')},">=0",${wholeColumn(lang, 'rate')},">=-1.7E+308",${wholeColumn(lang, 'doubt')},0)`;

/** Those of them that time measures. */
export const pacedFormula = (lang: Lang, criterion: string | null): string =>
  `COUNTIFS(${criterion ?? isRow(lang)},${wholeColumn(lang, 'counted')},">=0",${wholeColumn(lang, 'pace')},">=0")`;

/** Mean 完成率, each held within 0…1, a missing one counted as 0; "" where no row can have one. */
export const rateFormula = (lang: Lang, criterion: string | null): string =>
  `IFERROR(ROUND(AVERAGEIFS(${wholeColumn(lang, 'counted')},${criterion ?? isRow(lang)}),6),"")`;

/** Mean 序时进度 of the same rows, a missing one counted as 0. */
export const paceFormula = (lang: Lang, criterion: string | null): string =>
  `IFERROR(ROUND(SUMIFS(${wholeColumn(lang, 'pace')},${criterion ?? isRow(lang)},${wholeColumn(lang, 'counted')},">=0")/` +
  `${scorableFormula(lang, criterion)},6),"")`;

/** Formula of a counting column. */
export function countFormula(lang: Lang, key: CountKey): string {
  if (key === 'search') return search(lang);
  if (key === 'rank') return rank(lang);
  if (key === 'place') return place(lang);
  if (key === 'placing') return placing(lang);
  const pattern = own(lang, 'search');
  const led = `${wholeColumn(lang, 'leads')},${pattern}`;
  const supports = `${wholeColumn(lang, 'supports')},${pattern}`;
  const body = {
    led: (): string => `COUNTIFS(${led})`,
    supported: (): string => `COUNTIFS(${supports})-COUNTIFS(${supports},${led})`,
    blank: (): string => `COUNTIFS(${led},${wholeColumn(lang, 'blank')},1)`,
    other: (): string => groupFormula(lang, led, 'other'),
    rate: (): string => rateFormula(lang, led),
    done: (): string => groupFormula(lang, led, 'done'),
    onPace: (): string => groupFormula(lang, led, 'onPace'),
    behind: (): string => groupFormula(lang, led, 'behind'),
    overdue: (): string => groupFormula(lang, led, 'overdue'),
    late: (): string =>
      `IF(N(${own(lang, 'led')})=0,"",ROUND((${own(lang, 'behind')}+${own(lang, 'overdue')})/${own(lang, 'led')},6))`,
  }[key]();
  return `IF(${pattern}="","",${body})`;
}
