import { months } from './days';
import type { Terms } from './terms';

/** 序时进度 as a formula; "" for rows that time does not measure. */
export function paceFormula(t: Terms): string {
  const [start, due, asOf] = [t.cell('startDay'), t.cell('dueDay'), t.name('asOf')];
  const over = `(${months(start, asOf)}-IF(DAY(${asOf}+1)=1,0,1))`;
  const share = (part: string, whole: string): string => `IF(${whole}>0,ROUND(MAX(0,MIN(1,${part}/${whole})),6),"")`;
  const byDay = share(`(${asOf}-${start}+1)`, `(${due}-${start}+1)`);
  const byMonth = share(over, months(start, due));
  return (
    `IF(${t.cell('mode')}=1,IF(AND(ISNUMBER(${start}),ISNUMBER(${due})),` +
    `IF(${t.name('paceByDay')}=1,${byDay},${byMonth}),""),"")`
  );
}
