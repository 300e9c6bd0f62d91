/** Words of a row as numbers, looked up once for all formulas that ask. */
import { COMPARATOR, KIND } from '../../ledger/columns/words';
import { isBlankCell, placeOf, type Terms } from './terms';

/** Place of 类型 in its vocabulary; 0 for none that is known. */
export const kindNoFormula = (t: Terms): string => `IFERROR(${placeOf(t, 'kind', KIND)},0)`;

/** Place of 关系 in its vocabulary; a blank one is a bare number, 0 a word that nobody knows. */
export function relationNoFormula(t: Terms): string {
  const bare = [...COMPARATOR.keys()].indexOf('=') + 1;
  return `IFERROR(IF(${isBlankCell(t.cell('comparator'))},${bare},${placeOf(t, 'comparator', COMPARATOR)}),0)`;
}
