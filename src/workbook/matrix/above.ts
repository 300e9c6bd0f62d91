/** What stands above the head of the matrix: our title and band, and what the office has typed beside, above and between them. */
import { LANGS, type Lang } from '../../i18n/lang';
import { BLOCK_WORDS, SHEETS } from '../../i18n/sheets';
import type { AboveCell, AboveLine, LedgerMeta } from '../../ledger/types';
import { showsDate } from '../read/formats';
import { valueOf } from '../read/grid';
import type { ReadRow, ReadSheet } from '../read/types';
import type { CellSpec, RowSpec } from '../spec';

/** The title over the matrix. */
export const matrixTitle = ({ title }: LedgerMeta, lang: Lang): string =>
  title === '' ? SHEETS.matrix[lang] : `${title} · ${SHEETS.matrix[lang]}`;

const BANDS: ReadonlySet<unknown> = new Set(Object.values(BLOCK_WORDS).flatMap(words => Object.values(words)));

const cellsOf = (row: ReadRow, isOurs: (value: unknown) => boolean): readonly AboveCell[] =>
  Array.from(row, (cell, column): AboveCell | null => {
    const value = valueOf(cell ?? null);
    if (value === null || isOurs(value)) return null;
    const isDay = typeof value === 'number' && cell?.format !== undefined && showsDate(cell.format);
    return {
      column,
      value,
      ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
      ...(isDay ? { isDay } : {}),
    };
  }).filter(cell => cell !== null);

/**
 * Lines above the head of a matrix as read; undefined where nothing but ours stands there. A title that somebody has put in other
 * words is the line above the band that begins in the first column.
 */
export function readAbove(sheet: ReadSheet, headerRow: number, meta: LedgerMeta): readonly AboveLine[] | undefined {
  const rows = Array.from({ length: headerRow }, (_, i): ReadRow => sheet.rows[i] ?? []);
  const titles = new Set<unknown>(LANGS.map(lang => matrixTitle(meta, lang)));
  const texts = rows.map(row => Array.from(row, cell => valueOf(cell ?? null)));
  const band = texts.findIndex(row => row.filter(value => BANDS.has(value)).length > 1);
  const known = texts.findIndex(row => row.some(value => titles.has(value)));
  const above = band > 0 && typeof texts[band - 1]?.[0] === 'string' ? band - 1 : -1;
  const title = known >= 0 ? known : above;
  const lines = rows.map((row, i): AboveLine => {
    if (i === title) return { is: 'title', cells: cellsOf(row, value => titles.has(value)) };
    return i === band
      ? { is: 'band', cells: cellsOf(row, value => BANDS.has(value)) }
      : { is: 'own', cells: cellsOf(row, () => false) };
  });
  return lines.some(({ cells }) => cells.length > 0) ? lines : undefined;
}

const specOf = ({ value, formula, isDay }: AboveCell, style: string | undefined): CellSpec => ({
  value,
  ...(formula === undefined ? {} : { formula }),
  style: isDay ? 'subtitle.date' : (style ?? 'subtitle'),
});

/** A row with the office's own cells in it. */
function withCells(row: RowSpec, own: readonly AboveCell[]): RowSpec {
  if (own.length === 0) return row;
  const width = Math.max(row.cells.length, ...own.map(({ column }) => column + 1));
  const cells = Array.from({ length: width }, (_, i): CellSpec => row.cells[i] ?? { value: null });
  for (const cell of own) cells[cell.column] = specOf(cell, row.cells[cell.column]?.style);
  return { ...row, cells };
}

/** Rows above the head: ours, where the office has not taken their place, among its own. */
export function aboveRows(lines: readonly AboveLine[] | undefined, title: RowSpec, band: RowSpec): readonly RowSpec[] {
  const ours = { title, band, own: { cells: [] } };
  const missing = (['title', 'band'] as const)
    .filter(is => !lines?.some(line => line.is === is))
    .map((is): AboveLine => ({ is, cells: [] }));
  return [...(lines ?? []), ...missing].map(({ is, cells }) => withCells(ours[is], cells));
}
