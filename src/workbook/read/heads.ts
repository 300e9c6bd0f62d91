/** Recognises the columns of a matrix by their heads, in both languages, by name and by the names that offices use. */
import { KINDS } from '../../language/bodies/kinds';
import type { Lang } from '../../i18n/lang';
import { COLUMNS } from '../../ledger/columns/columns';
import type { ColumnKey } from '../../ledger/columns/types';
import { tableColumnName } from '../formulas/columns';
import { HELPER_KEYS } from '../../ledger/columns/helpers';
import { textOfCell, valueOf, shownAt } from './grid';
import type { ReadSheet } from './types';

/** Heads that mean 牵头单位 where they stand alone and 配合单位 beside a lead column. */
const EITHER = new RegExp(`^责任(?:${KINDS})(?:单位)?$`);

export const foldHead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[:*]+$/, '')
    .toLowerCase();

/** A note behind a head: in brackets, a unit of shares, or words behind a colon. */
const NOTE = /(?:\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>|【[^【】]*】|〔[^〔〕]*〕|〖[^〖〗]*〗|[%‰]|:.*)$/;

/** A folded head without the notes behind it and the mark of what must be filled in before it: 自报进度（%）, ★进展情况【必填】. */
export function withoutNotes(folded: string): string {
  const head = folded.replace(/^[*★※#]+/, '');
  const cut = head.replace(NOTE, '').replace(/[:*★※]+$/, '');
  return cut === head || cut === '' ? head : withoutNotes(cut);
}

interface Known {
  readonly key: ColumnKey | 'helper';
  readonly lang: Lang | null;
}

const isOwn = (known: Known | undefined): boolean => known !== undefined && known.lang !== null;

const BY_NAME: ReadonlyMap<string, Known> = new Map<string, Known>([
  ...COLUMNS.flatMap(c => c.synonyms.map((name): [string, Known] => [foldHead(name), { key: c.key, lang: null }])),
  ...(['en', 'zh-CN'] as const).flatMap(lang => [
    ...HELPER_KEYS.map((key): [string, Known] => [foldHead(tableColumnName(key, lang)), { key: 'helper', lang }]),
    ...COLUMNS.map((c): [string, Known] => [foldHead(c.name[lang]), { key: c.key, lang }]),
  ]),
]);

export interface Heads {
  readonly lang: Lang;
  /** Column of the sheet by key. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Heads that mean nothing to us. */
  readonly unknown: readonly { readonly column: number; readonly name: string }[];
  readonly repeated: readonly { readonly column: number; readonly name: string }[];
  /** Columns without a head. */
  readonly bare: readonly number[];
  /** Heads that were renamed, as they are called now; their columns are among `columns`. */
  readonly renamed?: ReadonlyMap<ColumnKey, string>;
  /** How many columns were recognised; own names count double. */
  readonly score: number;
}

/** By its name, else by its name without notes; that way it means a column only where no other head does. */
function knownAs(folded: string): { readonly known: Known | undefined; readonly noted: boolean } {
  const known = BY_NAME.get(folded);
  if (known !== undefined || EITHER.test(folded)) return { known, noted: false };
  const bare = BY_NAME.get(withoutNotes(folded));
  return bare === undefined || bare.key === 'helper'
    ? { known: undefined, noted: false }
    : { known: { ...bare, lang: null }, noted: true };
}

/** Reads one row of a sheet as heads. Exact names win over synonyms, these over names with a note; the first over later ones. */
export function readHeads(sheet: ReadSheet, row: number, left: number, right: number): Heads {
  const all = Array.from({ length: right - left + 1 }, (_, i) => {
    const name = textOfCell(valueOf(shownAt(sheet, row, left + i)));
    const folded = foldHead(name);
    return { column: left + i, name, folded, ...knownAs(folded) };
  });
  const found = all.filter(head => head.name !== '');
  const columns = new Map<ColumnKey, number>();
  const repeated: { column: number; name: string }[] = [];
  const unknown: { column: number; name: string }[] = [];
  const rank = ({ known, noted }: (typeof found)[number]): number => (noted ? 2 : isOwn(known) ? 0 : 1);
  const exactFirst = [...found].sort((a, b) => rank(a) - rank(b));
  for (const { column, name, folded, known, noted } of exactFirst) {
    const either = EITHER.test(folded);
    if (known === undefined && !either) unknown.push({ column, name });
    else if (known !== undefined && known.key !== 'helper') {
      if (columns.has(known.key)) (noted ? unknown : repeated).push({ column, name });
      else columns.set(known.key, column);
    }
  }
  for (const { column, name, folded } of found.filter(head => EITHER.test(head.folded) && !head.known)) {
    const key = (['lead', 'support'] as const).find(candidate => !columns.has(candidate));
    if (key === undefined || folded === '') repeated.push({ column, name });
    else columns.set(key, column);
  }
  const own = (lang: Lang): number => found.filter(head => head.known?.lang === lang).length;
  return {
    lang:
      own('en') > own('zh-CN') || (own('zh-CN') === 0 && found.every(head => /^[\x20-\x7e]*$/.test(head.name)))
        ? 'en'
        : 'zh-CN',
    columns,
    unknown,
    repeated,
    bare: all.filter(head => head.name === '').map(({ column }) => column),
    score: columns.size + found.filter(head => isOwn(head.known)).length,
  };
}

/** Columns that mean nothing to us, or say again what another one says: somebody's own, to be kept as they are, in their order. */
export const ownColumns = ({ unknown, repeated, bare }: Heads): { readonly column: number; readonly name: string }[] =>
  [...unknown, ...repeated, ...bare.map(column => ({ column, name: '' }))].sort((a, b) => a.column - b.column);
