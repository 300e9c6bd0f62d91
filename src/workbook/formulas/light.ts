import { LIGHT, STATUS } from '../../ledger/columns/words';
import { LIGHT_OF } from '../../ledger/status/light';
import type { Light, Status } from '../../ledger/types';
import type { Terms } from './terms';

/** 灯 as a formula. */
export function lightFormula(t: Terms): string {
  const [status, pace, gap] = [t.cell('status'), t.cell('pace'), t.cell('gap')];
  const light = (code: Light): string => t.word(LIGHT, code);
  const behind = `IF(ISNUMBER(${gap}),${gap}<-${t.name('severePoints')},FALSE)`;
  const notStarted =
    `IF(IF(ISNUMBER(${pace}),${pace}=0,TRUE),${light('grey')},` + `IF(${behind},${light('red')},${light('yellow')}))`;
  const of = (wanted: Light): string =>
    (Object.entries(LIGHT_OF) as [Status, Light][])
      .filter(([, code]) => code === wanted)
      .map(([code]) => `${status}=${t.word(STATUS, code)}`)
      .join(',');
  const order: readonly Light[] = ['blue', 'green', 'yellow', 'red'];
  return order.reduceRight(
    (otherwise, code) => `IF(OR(${of(code)}),${light(code)},${otherwise})`,
    `IF(${status}=${t.word(STATUS, 'notStarted')},${notStarted},${light('grey')})`,
  );
}
