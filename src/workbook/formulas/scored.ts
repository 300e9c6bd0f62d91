import { HINT, STATUS } from '../../ledger/columns/words';
import type { Hint } from '../../ledger/types';
import { ofRow } from './group';
import { isNumber, kindIs, relationIs, type Terms } from './terms';

/** What keeps a row from being scored, the first that holds. */
const obstacles = (t: Terms): readonly (readonly [string, Hint])[] => [
  [`${t.cell('relationNo')}=0`, 'relation'],
  // Not NOT(a=b): the engine of the workbench takes the comparison of cells for an array there.
  [`IF(${kindIs(t, 'change')},FALSE,${relationIs(t, '+', '-', '~+', '~-')})`, 'direction'],
  [`NOT(${isNumber(t.cell('target'))})`, 'target'],
  [`AND(${relationIs(t, 'range')},${kindIs(t, 'level')},NOT(${isNumber(t.cell('upper'))}))`, 'upper'],
  [`${t.cell('periods')}=0`, 'span'],
];

const isWork = (t: Terms): string => kindIs(t, 'deliverable', 'event', 'task');

/** 1 for a row that can have a 完成率, else 0. */
export const scorableFormula = (t: Terms): string =>
  `IF(${t.cell('kindNo')}=0,0,IF(${isWork(t)},1,IF(OR(${obstacles(t)
    .map(([test]) => test)
    .join(',')}),0,1)))`;

/** 提示: why a reported figure is not scored; "" where it is, and where nothing is reported. */
export function hintFormula(t: Terms): string {
  const word = (hint: Hint): string => t.word(HINT, hint);
  const actual = isNumber(t.cell('actual'));
  const reported = `OR(${actual},${isNumber(t.cell('self'))})`;
  const why = [
    [`${t.cell('kindNo')}=0`, 'kind'] as const,
    [isWork(t), 'work'] as const,
    [`NOT(${actual})`, 'number'] as const,
    ...obstacles(t),
  ].reduceRight((otherwise, [test, hint]) => `IF(${test},${word(hint)},${otherwise})`, word('base'));
  const open = `AND(${t.cell('doubt')}=0,${t.cell('status')}<>${t.word(STATUS, 'struck')})`;
  return ofRow(t, `IF(ISNUMBER(${t.cell('rate')}),"",IF(${reported},IF(${open},${why},""),""))`);
}
