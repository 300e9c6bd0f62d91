import { HEADLESS } from '../../i18n/sheets';
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

/** Names that a table can hold: safe, and none twice. @param known names that it has already */
export function freeNames(names: readonly string[], known: readonly string[], blank: string): string[] {
  const taken = new Set(known.map(name => name.toLowerCase()));
  return names.map(name => {
    const wanted = safe(name) === '' ? blank : safe(name);
    let free = wanted;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${wanted} ${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Columns that somebody added, under names that the table can hold. */
export function extraColumns({ extras = [], lang }: Ledger): ExtraColumn[] {
  const known = TABLE_KEYS.map(key => tableColumnName(key, lang));
  const names = freeNames(
    extras.map(({ name }) => name),
    known,
    HEADLESS[lang],
  );
  return extras.map(({ name, cells }, i) => ({ name: names[i] ?? name, cells }));
}
