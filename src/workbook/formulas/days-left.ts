import { STATUS } from '../../ledger/columns/words';
import type { Terms } from './terms';

/** 剩余天数 as a formula; "" for closed rows and without a due day. */
export function daysLeftFormula(t: Terms): string {
  const [status, due] = [t.cell('status'), t.cell('dueDay')];
  const closed = (['struck', 'cancelled', 'dropped', 'done'] as const)
    .map(code => `${status}=${t.word(STATUS, code)}`)
    .join(',');
  return `IF(ISNUMBER(${due}),IF(OR(${closed}),"",${due}-${t.name('asOf')}),"")`;
}
