import type { Terms } from './terms';

/** 差值 in percentage points as a formula; "" where there is nothing to compare. */
export function gapFormula(t: Terms): string {
  const [rate, pace] = [t.cell('rate'), t.cell('pace')];
  const paced = `IF(ISNUMBER(${pace}),ROUND((${rate}-${pace})*100,6),"")`;
  return `IFERROR(IF(ISNUMBER(${rate}),IF(${t.cell('mode')}=2,ROUND((${rate}-1)*100,6),${paced}),""),"")`;
}
