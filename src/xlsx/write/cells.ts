import type { CellSpec, SheetSpec } from '../../workbook/spec';
import { OoxmlError } from '../../ooxml/errors';
import { a1, columnLetters } from '../../grid/a1';
import { escapeFormula, escapeText } from '../xml';

/** Excel's limit for the text of a cell. */
export const MAX_TEXT = 32_767;
/** Characters gathered before they are turned into bytes. */
const PIECE = 1 << 19;

/** What all sheets of a book share while its cells are written. */
export interface Pool {
  /** Number of a text in the book's part for texts. */
  text(value: string): number;
  /** Number of a named style; `literal`: of its twin for texts that begin like a formula. */
  style(name: string | undefined, literal: boolean): number;
}

/** Texts which Excel would take for a formula on the next keystroke in their cell. */
const LITERAL = /^[=+\-@\t\r']/;

const formulas = new Map<string, string>();
/** Columns of a table share their formula: it is escaped once. */
function formulaXml(formula: string): string {
  const known = formulas.get(formula);
  if (known !== undefined) return known;
  if (formulas.size > 500) formulas.clear();
  const xml = `<f>${escapeFormula(formula)}</f>`;
  formulas.set(formula, xml);
  return xml;
}

function content(value: CellSpec['value'], formula: string | undefined, pool: Pool): readonly [string, string] {
  const f = formula === undefined ? '' : formulaXml(formula);
  if (typeof value === 'number') return Number.isFinite(value) ? ['', `${f}<v>${value}</v>`] : ['', f];
  if (typeof value === 'boolean') return [' t="b"', `${f}<v>${value ? 1 : 0}</v>`];
  if (typeof value === 'string') {
    return formula === undefined
      ? [' t="s"', `<v>${pool.text(value)}</v>`]
      : [' t="str"', `${f}<v>${escapeText(value)}</v>`];
  }
  return ['', f];
}

function cellXml(cell: CellSpec, ref: string, pool: Pool, sheet: string): string {
  const { value, formula } = cell;
  if (typeof value === 'string' && value.length > MAX_TEXT) {
    throw new OoxmlError('cell-too-long', { sheet, cell: ref, length: value.length, limit: MAX_TEXT });
  }
  const literal = typeof value === 'string' && formula === undefined && LITERAL.test(value);
  const style = pool.style(cell.style, literal);
  const s = style === 0 ? '' : ` s="${style}"`;
  const [type, inner] = content(value, formula, pool);
  if (inner !== '') return `<c r="${ref}"${s}${type}>${inner}</c>`;
  return s === '' ? '' : `<c r="${ref}"${s}/>`;
}

/** The rows of a sheet as XML, in pieces. */
export function* rowsXml(spec: SheetSpec, pool: Pool): Generator<string> {
  const letters: string[] = [];
  let piece = '';
  for (let r = 0; r < spec.rows.length; r++) {
    const row = spec.rows[r];
    if (!row) continue;
    let cells = '';
    for (let c = 0; c < row.cells.length; c++) {
      const cell = row.cells[c];
      if (cell) cells += cellXml(cell, (letters[c] ??= columnLetters(c)) + (r + 1), pool, spec.name);
    }
    const height = row.height === undefined ? '' : ` ht="${row.height}"${row.grows ? '' : ' customHeight="1"'}`;
    const hidden = row.hidden ? ' hidden="1"' : '';
    if (cells === '' && height === '' && hidden === '') continue;
    piece += `<row r="${r + 1}"${height}${hidden}>${cells}</row>`;
    if (piece.length > PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/** Area of the sheet's cells as the file wants it. */
export function dimension(spec: SheetSpec): string {
  const width = spec.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  return width === 0 ? 'A1' : `A1:${a1(spec.rows.length - 1, width - 1)}`;
}
