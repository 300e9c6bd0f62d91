import { isNumber, isPercentCell, kindIs, relationIs, type Terms } from './terms';

const floor = (actual: string, target: string): string =>
  `IF(${target}>0,${actual}/${target},IF(${actual}>=${target},1,0))`;

const ceiling = (actual: string, target: string): string =>
  `IF(${actual}<=${target},1,IF(${target}>0,${target}/${actual},0))`;

const about = (t: Terms, actual: string, target: string): string =>
  `IF(IF(${target}=0,FALSE,ROUND(ABS(${actual}/${target}-1),6)<=${t.name('approxTolerance')}),1,${floor(actual, target)})`;

function range(t: Terms, actual: string, lower: string): string {
  const upper = t.cell('upper');
  const below = `IF(${lower}>0,${actual}/${lower},0)`;
  return `IF(${isNumber(upper)},IF(${actual}<${lower},${below},${ceiling(actual, upper)}),NA())`;
}

/** What is held against the target: the movement of a change with a base, else 实际值; "" where there is none. */
export function comparedFormula(t: Terms): string {
  const actual = t.cell('actual');
  const base = t.cell('base');
  const moved = `IF(${isPercentCell(t)},${actual}/${base}-1,${actual}-${base})`;
  const sign = `IF(${relationIs(t, '-', '~-')},-1,1)`;
  const value = `IF(AND(${kindIs(t, 'change')},${isNumber(base)}),${sign}*${moved},${actual})`;
  return `IFERROR(IF(${isNumber(actual)},${value},""),"")`;
}

/** 完成率 as a formula; "" where it cannot be computed. */
export function rateFormula(t: Terms): string {
  const value = t.cell('held');
  const target = `(${t.cell('target')}*${t.cell('periods')})`;
  const compared =
    `IF(${relationIs(t, '<=', '<')},${ceiling(value, target)},` +
    `IF(${relationIs(t, '~', '~+', '~-')},${about(t, value, target)},` +
    `IF(AND(${kindIs(t, 'level')},${relationIs(t, 'range')}),${range(t, value, t.cell('target'))},${floor(value, target)})))`;
  const self = t.cell('self');
  const computed =
    `IF(${kindIs(t, 'deliverable', 'event', 'task')},IF(${isNumber(self)},ROUND(${self},6),""),` +
    `IF(ISNUMBER(${value}),ROUND(${compared},6),""))`;
  return `IFERROR(IF(AND(${t.cell('scorable')}=1,${t.cell('doubt')}<2),${computed},""),"")`;
}
