import { DECIDING } from '../../ledger/status/doubt';
import { ERRORS } from '../../ledger/status/cells';
import { isBlankCell, isNumber, quote, type Terms } from './terms';

/** Of 进展情况 only the head: an error value is short, a text may be longer than a formula can join. */
const HEAD = 20;

/** 2 where a cell that decides holds an error value, 1 where words stand for a number or a self-report lies outside 0…1, else 0. */
export function doubtFormula(t: Terms): string {
  const [actual, self] = [t.cell('actual'), t.cell('self')];
  const all = DECIDING.map(key => (key === 'progress' ? `LEFT(${t.cell(key)},${HEAD})` : t.cell(key))).join('&"|"&');
  // Where no cell begins like an error value, the mark at the end is the first to be found.
  const none = `SEARCH("|#","|"&${all}&"|#")>LEN(${all})+1`;
  const texts = ERRORS.map(error => quote(`|${error.replace(/[?*~]/g, '~$&')}|`)).join(',');
  const written = `SUMPRODUCT(--ISNUMBER(SEARCH({${texts}},"|"&${all}&"|")))>0`;
  const words = `IF(${isBlankCell(actual)},FALSE,NOT(${isNumber(actual)}))`;
  const outside = `IF(${isNumber(self)},OR(${self}<0,${self}>1),NOT(${isBlankCell(self)}))`;
  const plain = `IF(OR(${words},${outside}),1,0)`;
  return `IFERROR(IF(${none},${plain},IF(${written},2,${plain})),2)`;
}
