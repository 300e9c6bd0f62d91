import type { Lang } from '../../i18n/lang';
import { FORMER_NUMBER } from '../../i18n/words-of-values';
import { fillBlanks } from '../../i18n/fill';
import type { Row } from '../types';

/** A 编号 that the plan now gives to another row. */
const formerly = (no: string, n: number, lang: Lang): string => {
  const count = n === 1 ? '' : String(n);
  return fillBlanks(FORMER_NUMBER[lang], { count, no });
};

/** Rows that the plan does not number, with numbers that no other row has. */
export function freeNumbers(rows: readonly Row[], planned: readonly Row[], lang: Lang): Row[] {
  const taken = new Set(planned.map(row => row.no));
  return rows.map(row => {
    let { no } = row;
    for (let n = 1; no !== '' && taken.has(no); n++) no = formerly(row.no, n, lang);
    taken.add(no);
    return no === row.no ? row : { ...row, no };
  });
}
