import { TABLES } from '../../i18n/sheets';
import type { ExtraColumn, Ledger } from '../../ledger/types';
import { tableColumnName } from '../formulas/columns';
import { TABLE_KEYS } from './columns';

/** Marks that break structured references in some programs, and what stands for them. */
const STAND_INS: Readonly<Record<string, string>> = {
  '#': '＃',
  "'": '’',
  '[': '［',
  ']': '］',
  '(': '（',
  ')': '）',
};

const safe = (name: string): string =>
  name
    .replace(/[#'[\]()]/g, mark => STAND_INS[mark] ?? mark)
    .replace(/[\r\n\t]+/g, ' ')
    .trim();

/** Columns that somebody added, under names that a table can hold: safe, and none twice. */
export function extraColumns(ledger: Ledger): ExtraColumn[] {
  const taken = new Set(TABLE_KEYS.map(key => tableColumnName(key, ledger.lang).toLowerCase()));
  return (ledger.extras ?? []).map(({ name, cells }) => {
    const wanted = safe(name) === '' ? TABLES.matrix[ledger.lang] : safe(name);
    let free = wanted;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${wanted} ${n}`;
    taken.add(free.toLowerCase());
    return { name: free, cells };
  });
}
