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

function change(t: Terms): string {
  const actual = t.cell('actual');
  const base = t.cell('base');
  const sign = `IF(${relationIs(t, '-')},-1,1)`;
  const moved = `IF(${isPercentCell(t)},${actual}/${base}-1,${actual}-${base})`;
  return floor(`IF(${isNumber(base)},${sign}*${moved},${actual})`, t.cell('target'));
}

/** 完成率 as a formula; "" where it cannot be computed. */
export function rateFormula(t: Terms): string {
  const actual = t.cell('actual');
  const target = `(${t.cell('target')}*${t.cell('periods')})`;
  const none = `TRIM(${t.cell('comparator')})=""`;
  const bare = `OR(${none},${relationIs(t, '=', '>=', '>', 'range')})`;
  const known = `OR(${none},${relationIs(t, '=', '>=', '>', '<=', '<', '~', 'range', '+', '-')})`;
  const compared =
    `IF(${relationIs(t, '<=', '<')},${ceiling(actual, target)},` +
    `IF(${relationIs(t, '~')},${about(t, actual, target)},` +
    `IF(AND(${kindIs(t, 'level')},${relationIs(t, 'range')}),${range(t, actual, t.cell('target'))},` +
    `IF(${bare},${floor(actual, target)},NA()))))`;
  const byNumber =
    `IF(${kindIs(t, 'change')},IF(${known},${change(t)},NA()),` +
    `IF(${kindIs(t, 'count', 'level', 'frequency')},${compared},NA()))`;
  const self = t.cell('self');
  return (
    `IFERROR(IF(${kindIs(t, 'deliverable', 'event', 'task')},IF(${isNumber(self)},ROUND(${self},6),""),` +
    `IF(AND(${isNumber(actual)},${isNumber(t.cell('target'))},${t.cell('periods')}>0),ROUND(${byNumber},6),"")),"")`
  );
}
