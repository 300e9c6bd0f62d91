import { STATUS } from '../../ledger/columns/words';
import { isBlankCell, isDay, type Terms } from './terms';

/** 1 where 实际值, 自报进度 and 进展情况 are all blank, else 0. */
export const blankFormula = (t: Terms): string =>
  `IFERROR(IF(AND(${(['actual', 'self', 'progress'] as const).map(key => isBlankCell(t.cell(key))).join(',')}),1,0),0)`;

/** 1 for an open row without a 填报日期 since 本期起始, else 0. */
export const staleFormula = (t: Terms): string => {
  const on = t.cell('reportedOn');
  const status = t.cell('status');
  const closed = (['struck', 'cancelled', 'dropped'] as const)
    .map(code => `${status}=${t.word(STATUS, code)}`)
    .join(',');
  const since = t.name('periodStart');
  return `IF(ISNUMBER(${since}),IF(OR(${closed}),0,IF(${isDay(on)},IF(${on}<${since},1,0),1)),0)`;
};
