import { STANDING_WORD } from '../../ledger/columns/words';
import { ofRow } from './group';
import { isBlankCell, saysOneOf, type Terms } from './terms';

/** What a row lacks: 1 an owner, 2 a deadline, 3 both, 0 nothing. */
export function lacksFormula(t: Terms): string {
  const timed = `OR(ISNUMBER(${t.cell('dueDay')}),${saysOneOf(t, 'due', STANDING_WORD, 'standing')})`;
  return ofRow(t, `IFERROR(IF(IFERROR(${isBlankCell(t.cell('lead'))},FALSE),1,0)+IF(${timed},0,2),0)`, '0');
}

/** A number by which SMALL lists rows that lack something, as they stand; "" for other rows. */
export const lackRowFormula = (t: Terms): string => `IF(${t.cell('lacks')}>0,ROW(),"")`;
