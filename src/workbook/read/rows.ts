/** Rows of a matrix as read. */
import type { Lang } from '../../i18n/lang';
import type { ColumnKey } from '../../ledger/columns/types';
import { codeOf, wordOf, type Vocabulary } from '../../ledger/columns/vocabulary';
import { readOldMark } from '../../ledger/revise/dropped';
import { asRowKey, makeHandKey, type RowKey } from '../../ledger/rows/key';
import { cleaned } from '../../ledger/status/cells';
import type { Cell, Row } from '../../ledger/types';
import { BLANK_CELLS, RESULT_KEYS, TELLING_KEYS, TYPED_KEYS, columnOf } from '../../ledger/columns/columns';
import { cellAt, shownAt, textOfCell, valueAt, valueOf } from './grid';
import type { Located } from './locate';
import { textAsNumber } from './text-cell';
import type { ReadNote, ReadNoteCode } from './notes';

export interface ReadRows {
  readonly rows: readonly Row[];
  /** Row of the sheet for each row, from 0. */
  readonly lines: readonly number[];
  /** Keys that were made now: their cells hold none, or one that another row has. */
  readonly fresh: readonly string[];
  /** Keys of rows whose computed cells hold no formulas. */
  readonly withoutFormulas: readonly RowKey[];
  readonly notes: readonly ReadNote[];
}

/** The cell says the word itself, whatever its blanks and letter case. */
const saysWord = (words: Vocabulary<string>, code: string, text: string, lang: Lang): boolean =>
  cleaned(text).toLowerCase() === wordOf(words, code, lang).toLowerCase();

type Say = (code: ReadNoteCode, row: number, column: number, text: string) => void;

function typedValue(place: Located, lang: Lang, key: ColumnKey, line: number, say: Say): Cell {
  const column = place.heads.columns.get(key);
  if (column === undefined) return null;
  const { block, value: kind, words, holds } = columnOf(key);
  const fill = block === 'plan' || block === 'duty';
  const cell = fill ? shownAt(place.sheet, line, column) : cellAt(place.sheet, line, column);
  const plain = valueOf(cell);
  const value = kind === 'amount' || kind === 'share' ? textAsNumber(plain, cell?.format, lang) : plain;
  if (value === null) return null;
  if (cell?.error !== undefined) say('error-value', line, column, cell.error);
  if (words !== undefined && kind === 'word') {
    const code = codeOf(words, textOfCell(value), lang);
    if (code === null) say('unknown-word', line, column, textOfCell(value));
    else if (!saysWord(words, code, textOfCell(value), lang)) say('pasted-code', line, column, textOfCell(value));
    return code ?? textOfCell(value);
  }
  if (holds === 'text' || holds === 'words') return textOfCell(value);
  if (words !== undefined && typeof value === 'string') {
    const code = codeOf(words, value, lang);
    if (code === null) say('not-a-date', line, column, value);
    else if (!saysWord(words, code, value, lang)) say('pasted-code', line, column, value);
    return code ?? value;
  }
  if (kind === 'date' && typeof value !== 'number') say('not-a-date', line, column, textOfCell(value));
  if ((kind === 'amount' || kind === 'share') && typeof value !== 'number')
    say('not-a-number', line, column, textOfCell(value));
  return value;
}

function readRow(place: Located, lang: Lang, line: number, say: Say): Omit<Row, 'key' | 'order'> {
  const cells = TYPED_KEYS.map((key): readonly [ColumnKey, Cell] => {
    const value = typedValue(place, lang, key, line, say);
    return [key, value === null && columnOf(key).holds === 'text' ? '' : value];
  });
  return { ...BLANK_CELLS, ...Object.fromEntries(cells) };
}

/** Lines below the head that hold a row; a repeated head is none. */
const isRow = ({ sheet, headerRow, heads }: Located): ((line: number) => boolean) => {
  const columns = TELLING_KEYS.map(key => heads.columns.get(key)).filter(column => column !== undefined);
  return line =>
    line > headerRow &&
    columns.some(column => valueAt(sheet, line, column) !== null) &&
    columns.some(column => valueAt(sheet, line, column) !== valueAt(sheet, headerRow, column));
};

const linesOf = (place: Located): number[] => place.sheet.rows.map((_, line) => line).filter(isRow(place));

/** One line of the matrix as a row of known key and order. Null: it holds none. */
export const readLine = (place: Located, lang: Lang, line: number, known: Pick<Row, 'key' | 'order'>): Row | null =>
  isRow(place)(line) ? readOldMark({ ...readRow(place, lang, line, () => undefined), ...known }) : null;

const hasFormulas = (place: Located, line: number): boolean =>
  RESULT_KEYS.every(key => {
    const column = place.heads.columns.get(key);
    return column !== undefined && cellAt(place.sheet, line, column)?.formula !== undefined;
  });

/**
 * Reads every row under the head. Rows without 行键, or with one that is taken, get a key of their own.
 * @param elsewhere keys of rows that are not in `place`: new ones differ from them too
 */
export function readRows(place: Located, lang: Lang, elsewhere: Iterable<RowKey> = []): ReadRows {
  const notes: ReadNote[] = [];
  const say: Say = (code, row, column, text) => notes.push({ code, sheet: place.sheet.name, row, column, text });
  const keyColumn = place.heads.columns.get('key');
  const orderColumn = place.heads.columns.get('order');
  const lines = linesOf(place);
  const keyOn = (line: number): RowKey =>
    asRowKey(keyColumn === undefined ? '' : textOfCell(valueAt(place.sheet, line, keyColumn)).trim());
  const taken = new Set([...lines.map(keyOn), ...elsewhere]);
  const orders = lines.map(line => (orderColumn === undefined ? null : valueAt(place.sheet, line, orderColumn)));
  let next = orders.reduce<number>((most, order) => (typeof order === 'number' ? Math.max(most, order) : most), 0);
  const used = new Set<RowKey>();
  const withoutFormulas: RowKey[] = [];
  const made: RowKey[] = [];
  const rows = lines.map((line, i): Row => {
    const row = readRow(place, lang, line, say);
    const old = keyOn(line);
    const fresh = old === '' || used.has(old);
    const key = fresh ? makeHandKey(`${row.item}\n${row.measure}\n${row.indicator}`, taken) : old;
    if (fresh) made.push(key);
    if (fresh) say(old === '' ? 'new-row' : 'repeated-key', line, keyColumn ?? 0, old === '' ? row.measure : old);
    if (!hasFormulas(place, line)) {
      withoutFormulas.push(key);
      say('no-formula', line, 0, row.no);
    }
    taken.add(key);
    used.add(key);
    const order = orders[i];
    return readOldMark({ ...row, key, order: typeof order === 'number' && !fresh ? order : ++next });
  });
  return { rows, lines, notes, fresh: made, withoutFormulas };
}
