/** Where a sheet holds a report form: a row of heads that look like one. */
import { FORM_WORDS } from '../../i18n/exchange';
import { foldHead, readHeads, withoutNotes, type Heads } from '../../workbook/read/heads';
import type { ReadSheet } from '../../workbook/read/types';
import { SAY_KEYS, type SayKey } from '../split/columns';
import { REPORT_KEYS, SHOWN_KEYS } from '../../ledger/columns/columns';

const ROWS_SEARCHED = 30;
const LEAST_REPORT_COLUMNS = 2;
/** Columns past this are no part of a form. */
const MOST_COLUMNS = 256;

/** Columns of the form that the matrix does not have. */
export type MarkKey = 'role' | 'lastStatus' | 'letter' | SayKey | 'stamp';
const MARK_KEYS: readonly MarkKey[] = ['role', 'lastStatus', 'letter', ...SAY_KEYS, 'stamp'];

const MARK_OF: ReadonlyMap<string, MarkKey> = new Map(
  MARK_KEYS.flatMap(key => Object.values<string>(FORM_WORDS[key]).map(name => [foldHead(name), key])),
);

export interface FormHead {
  readonly column: number;
  readonly name: string;
}

export interface FormFound {
  readonly sheet: ReadSheet;
  readonly row: number;
  readonly heads: Heads;
  readonly marks: ReadonlyMap<MarkKey, number>;
  /** Heads that the form does not have: nothing below them is read. */
  readonly own: readonly FormHead[];
}

const isForm = ({ columns }: Heads): boolean =>
  REPORT_KEYS.filter(key => columns.has(key)).length >= LEAST_REPORT_COLUMNS &&
  (columns.has('key') || columns.has('no') || columns.has('measure'));

/** Columns of the form that have a meaning when they come back. */
const READ: ReadonlySet<string> = new Set([...REPORT_KEYS, ...SHOWN_KEYS, 'key']);

function asFound(sheet: ReadSheet, row: number, heads: Heads): FormFound {
  const marks = new Map<MarkKey, number>();
  const own: FormHead[] = [...heads.repeated];
  for (const { column, name } of heads.unknown) {
    const key = MARK_OF.get(foldHead(name)) ?? MARK_OF.get(withoutNotes(foldHead(name)));
    if (key === undefined || marks.has(key)) own.push({ column, name });
    else marks.set(key, column);
  }
  for (const [key, column] of heads.columns)
    if (!READ.has(key)) own.push({ column, name: String(sheet.rows[row]?.[column]?.value ?? key) });
  return { sheet, row, heads, marks, own: own.sort((a, b) => a.column - b.column) };
}

/**
 * The first row that says at least half of what the best one says: where a sheet repeats its heads, as 填报表 does above its second
 * block, somebody may have renamed some of the first ones.
 */
export function findForm(sheet: ReadSheet): FormFound | null {
  const forms = Array.from({ length: Math.min(ROWS_SEARCHED, sheet.rows.length) }, (_, row) => row).flatMap(row => {
    const width = Math.min(MOST_COLUMNS, sheet.rows[row]?.length ?? 0);
    if (width < LEAST_REPORT_COLUMNS) return [];
    const heads = readHeads(sheet, row, 0, width - 1);
    return isForm(heads) ? [{ row, heads }] : [];
  });
  const best = Math.max(...forms.map(({ heads }) => heads.score));
  const first = forms.find(({ heads }) => heads.score * 2 >= best);
  return first === undefined ? null : asFound(sheet, first.row, first.heads);
}
