import { kindIs, relationIs, type Terms } from './terms';

/** 1: held against elapsed time; 2: held against the target itself (level, change, ceilings); 0: neither. */
export const modeFormula = (t: Terms): string =>
  `IF(OR(${kindIs(t, 'level', 'change')},AND(${kindIs(t, 'count', 'frequency')},${relationIs(t, '<=', '<')})),2,` +
  `IF(${t.cell('kindNo')}>0,1,0))`;
