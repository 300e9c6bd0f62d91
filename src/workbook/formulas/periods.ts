import { DAYS_PER, MONTHS_PER } from '../../ledger/status/periods';
import type { Rhythm } from '../../plan/types';
import { months } from './days';
import { EVERY } from '../../ledger/columns/words';
import { kindIs, saysOneOf, type Terms } from './terms';

/** How often a frequency comes round in its span; 1 for other kinds, 0 where that cannot be told. */
export function periodsFormula(t: Terms): string {
  const start = t.cell('startDay');
  const due = t.cell('dueDay');
  const times = (span: string, length: number): string =>
    length === 1 ? `MAX(1,${span})` : `MAX(1,ROUNDUP(${span}/${length},0))`;
  const branch = (lengths: Readonly<Partial<Record<Rhythm, number>>>, span: string, rest: string): string =>
    (Object.entries(lengths) as [Rhythm, number][]).reduceRight(
      (otherwise, [every, length]) => `IF(${saysOneOf(t, 'every', EVERY, every)},${times(span, length)},${otherwise})`,
      rest,
    );
  const counted = branch(MONTHS_PER, months(start, due), branch(DAYS_PER, `(${due}-${start}+1)`, '0'));
  return `IF(${kindIs(t, 'frequency')},IF(AND(ISNUMBER(${start}),ISNUMBER(${due})),${counted},0),1)`;
}
