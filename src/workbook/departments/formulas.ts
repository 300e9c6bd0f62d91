/** Counts on 部门: COUNTIFS over the helper columns of the matrix. */
import type { Lang } from '../../i18n/lang';
import { DEPARTMENT_COLUMNS } from '../../i18n/departments';
import { TABLES } from '../../i18n/sheets';
import { STATUS, wordOf } from '../../ledger/columns/words';
import type { Status } from '../../ledger/types';
import { tableColumnName, type TableKey } from '../formulas/columns';
import { quote } from '../formulas/terms';

export type CountKey = Exclude<keyof typeof DEPARTMENT_COLUMNS, 'name' | 'aliases' | 'contact' | 'keywords'>;

/** Statuses that each count takes together. */
export const GROUPS = {
  done: ['done', 'struck'],
  onPace: ['ahead', 'onPace'],
  behind: ['slightlyBehind', 'behind', 'severelyBehind'],
  overdue: ['overdue'],
} as const satisfies Readonly<Record<string, readonly Status[]>>;

/** A whole column of the matrix table. */
export const wholeColumn = (lang: Lang, key: TableKey): string =>
  `${TABLES.matrix[lang]}[${tableColumnName(key, lang)}]`;

const own = (lang: Lang, key: keyof typeof DEPARTMENT_COLUMNS): string =>
  `${TABLES.departments[lang]}[[#This Row],[${DEPARTMENT_COLUMNS[key][lang]}]]`;

/** Pattern by which COUNTIFS finds a name between its marks; wildcards inside a name lose their force. */
function search(lang: Lang): string {
  const tidy = `TRIM(SUBSTITUTE(${own(lang, 'name')},"\u3000"," "))`;
  const escaped = ['~', '*', '?'].reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","~${mark}")`, tidy);
  return `IF(${tidy}="","","*、"&${escaped}&"、*")`;
}

/** Formula of a counting column. */
export function countFormula(lang: Lang, key: CountKey): string {
  if (key === 'search') return search(lang);
  const pattern = own(lang, 'search');
  const led = `${wholeColumn(lang, 'leads')},${pattern}`;
  const body = ((): string => {
    switch (key) {
      case 'led':
        return `COUNTIFS(${led})`;
      case 'supported':
        return `COUNTIFS(${wholeColumn(lang, 'supports')},${pattern})-COUNTIFS(${wholeColumn(lang, 'supports')},${pattern},${led})`;
      case 'unreported':
        return `COUNTIFS(${led},${wholeColumn(lang, 'blank')},1)`;
      case 'rate': {
        const rate = wholeColumn(lang, 'rate');
        const part = `SUMIFS(${rate},${led},${rate},">0",${rate},"<=1")+COUNTIFS(${led},${rate},">1")`;
        return `IFERROR(ROUND((${part})/COUNTIFS(${led},${rate},">=-1E+300"),6),"")`;
      }
      default:
        return GROUPS[key]
          .map(status => `COUNTIFS(${led},${wholeColumn(lang, 'status')},${quote(wordOf(STATUS, status, lang))})`)
          .join('+');
    }
  })();
  return `IF(${pattern}="","",${body})`;
}
