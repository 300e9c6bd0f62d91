/** 实际值 as the matrix shows it: rows of % as percentages, unless a change is told from a base. */
import { KIND } from '../../ledger/columns/words';
import { isBlank, isPercent, numberIn } from '../../ledger/status/cells';
import type { Row } from '../../ledger/types';
import type { CellKey } from '../../ledger/expression/types';
import { cleanedText, isNumber } from '../formulas/terms';
import type { CellValue } from '../spec';

/** Beyond it a percentage is no figure that anybody reads; programs write such ones each in its way. */
const SHOWN = 1e9;

/** Tenths of a percent as TEXT writes them, half away from zero. */
export function percentText(share: number): string {
  const tenths = Math.round(Number((Math.abs(share) * 1000).toPrecision(15)));
  return `${share < 0 && tenths > 0 ? '-' : ''}${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

export function shownActual(row: Row): CellValue {
  const actual = numberIn(row.actual);
  if (actual === null)
    return isBlank(row.actual) ? '' : typeof row.actual === 'boolean' ? String(row.actual).toUpperCase() : row.actual;
  const absolute = row.kind === 'change' && numberIn(row.base) !== null;
  return isPercent(row.unit) && !absolute && Math.abs(actual) < SHOWN ? percentText(actual) : actual;
}

/** @param of a cell of the row in the matrix, by column */
export function actualFormula(of: (key: CellKey) => string): string {
  const actual = of('actual');
  const absolute = `AND(${of('kindNo')}=${[...KIND.keys()].indexOf('change') + 1},${isNumber(of('base'))})`;
  const percent = `OR(${cleanedText(of('unit'))}={"%","％"})`;
  const number = `IF(AND(${percent},NOT(${absolute}),ABS(${actual})<${SHOWN}),TEXT(${actual},"0.0%"),${actual})`;
  return `IFERROR(IF(${isNumber(actual)},${number},IF(ISLOGICAL(${actual}),IF(${actual},"TRUE","FALSE"),${actual}&"")),"")`;
}
