/** Writing cells the way Excel does. */
import type { Area } from '../../../src/grid/area';
import type { Cell, Cells } from '../engine/engine';
import { KIND } from '../engine/engine';
import { denied, invalid } from '../protocol/errors';
import { cellAt, shaped, valueOf } from './read';
import { fileForm, references, shownForm } from './structured';
import type { Block, Sheet } from './sheet';
import { formatOf } from './style';
import { readHeader, tableAt } from './table';
import type { Typed } from './typed';
import { typed } from './typed';

export const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

/** The formula as Excel answers it, or the value. */
export function formulaAt(sheet: Sheet, row: number, column: number): number | string | boolean {
  const cell = cellAt(sheet, row, column);
  return cell?.f ? shownForm(cell.f, tableAt(sheet, row, column)?.name) : valueOf(cell);
}

export function refuseLocked(sheet: Sheet, area: Area, member: string): void {
  if (!sheet.protection) return;
  const extent = sheet.book.engine.bounds.extent(sheet.id);
  const bottom = Math.min(area.bottom, Math.max(extent?.bottom ?? 0, area.top));
  const right = Math.min(area.right, Math.max(extent?.right ?? 0, area.left));
  for (let r = area.top; r <= bottom; r++)
    for (let c = area.left; c <= right; c++) if (formatOf(sheet, r, c).locked) throw denied(member);
}

function checkFormula(sheet: Sheet, formula: string, member: string): void {
  const outside = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");
  const depth = [...outside].reduce((d, c) => (d < 0 ? d : c === '(' ? d + 1 : c === ')' ? d - 1 : d), 0);
  const broken =
    depth !== 0 ||
    (formula.match(/"/g) ?? []).length % 2 === 1 ||
    formula.length > MAX_FORMULA ||
    /[+\-*/^&=<>,(]$/.test(outside.trim());
  if (broken) throw invalid(member, 'The formula is missing a range reference or has an error.');
  for (const { table, columns } of references(formula)) {
    const known = sheet.book.tables.find(t => t.name.toLowerCase() === table.toLowerCase());
    const missing = columns.find(c => !known?.columns.some(k => k.name === c));
    if (!known || missing !== undefined)
      throw invalid(member, `The formula refers to ${table}[${missing ?? ''}], which does not exist.`);
  }
}

/** The cell that a typed value makes, formats aside. */
function content(read: Typed, sheet: Sheet, row: number, column: number, member: string): Cell {
  const empty = { v: null, t: null, f: null, si: null, p: null } as unknown as Cell;
  switch (read.kind) {
    case 'empty':
      return empty;
    case 'formula': {
      const formula = fileForm(String(read.value), tableAt(sheet, row, column)?.name);
      checkFormula(sheet, formula, member);
      return { ...empty, f: formula };
    }
    case 'number':
      return { ...empty, v: read.value as number, t: KIND.number };
    case 'boolean':
      return { ...empty, v: read.value ? 1 : 0, t: KIND.boolean };
    default:
      if (String(read.value).length > MAX_TEXT) throw invalid(member, 'A cell holds at most 32,767 characters.');
      return { ...empty, v: String(read.value), t: KIND.text };
  }
}

/**
 * Writes values or formulas, which Excel treats alike. `null` leaves a cell as it is.
 * @returns the cells that were written
 */
export function writeCells(block: Block, input: unknown, member: string): number {
  const { sheet, area } = block;
  const { book } = sheet;
  refuseLocked(sheet, area, `Range.${member}`);
  const at = shaped(block, input, member);
  const covered = (r: number, c: number): boolean =>
    sheet.merges.some(m => r >= m.top && r <= m.bottom && c >= m.left && c <= m.right && (r !== m.top || c !== m.left));
  const cells: Cells = {};
  const formulas = new Map<string, Cell>();
  let count = 0;
  for (let r = area.top; r <= area.bottom; r++) {
    for (let c = area.left; c <= area.right; c++) {
      const value = at(r, c);
      if (value === null || value === undefined || (sheet.merges.length > 0 && covered(r, c))) continue;
      const format = formatOf(sheet, r, c);
      const read = typed(value, format.numberFormat === '@', book.year);
      const key = read.kind === 'formula' ? `${tableAt(sheet, r, c)?.name ?? ''} ${String(read.value)}` : undefined;
      const checked = key === undefined ? undefined : formulas.get(key);
      const cell = checked ? { ...checked } : content(read, sheet, r, c, `Range.${member}`);
      if (key !== undefined && !checked) formulas.set(key, { ...cell });
      if (read.format !== undefined && format.numberFormat === 'General')
        cell.s = { ...format.style, n: { pattern: read.format } };
      else if (!cellAt(sheet, r, c) && Object.keys(format.style).length > 0) cell.s = format.style;
      const error = read.kind === 'error';
      if (format.custom || read.quoted || error)
        cell.custom = { ...format.custom, quoted: read.quoted ?? false, error };
      (cells[r] ??= {})[c] = cell;
      count++;
    }
  }
  book.engine.write(sheet.id, cells, area);
  afterWriting(block);
  return count;
}

/** Header cells become titles; a column of formulas becomes a calculated column, filled with the last formula written. */
function afterWriting(block: Block): void {
  const { sheet, area } = block;
  for (const table of sheet.book.tables.filter(t => t.sheet === sheet)) {
    const { area: whole, body } = table;
    if (area.left > whole.right || area.right < whole.left) continue;
    if (area.top <= whole.top && area.bottom >= whole.top) {
      readHeader(table);
      table.announce();
    }
    if (area.top > body.bottom || area.bottom < body.top || !sheet.book.autoCorrect) continue;
    for (let c = Math.max(area.left, whole.left); c <= Math.min(area.right, whole.right); c++)
      autoCorrect(sheet, area, body, c, table.columns[c - whole.left]);
  }
}

/** AutoCorrect acts on writes of an add-in too: the last formula fills the column (OfficeDev/office-js#6745). */
function autoCorrect(
  sheet: Sheet,
  written: Area,
  body: Area,
  column: number,
  target: { formula?: string } | undefined,
): void {
  if (!target) return;
  let last: string | undefined;
  for (let r = Math.max(written.top, body.top); r <= Math.min(written.bottom, body.bottom); r++) {
    const cell = cellAt(sheet, r, column);
    if (cell?.f) last = cell.f;
    else if (valueOf(cell) !== '') return;
  }
  if (last === undefined || last === target.formula) return;
  for (let r = body.top; r <= body.bottom; r++) {
    if (r >= written.top && r <= written.bottom) continue;
    const cell = cellAt(sheet, r, column);
    if (cell?.f ? cell.f !== target.formula : valueOf(cell) !== '') return;
  }
  // A formula with relative cell addresses would be adjusted row by row; only those that are the same in every row are filled.
  if (/(^|[^A-Za-z\p{L}_$.])\$?[A-Z]{1,3}[1-9]\d*\b/u.test(last)) return;
  target.formula = last;
  const cells: Cells = {};
  for (let r = body.top; r <= body.bottom; r++) (cells[r] ??= {})[column] = { f: last, si: null, p: null } as Cell;
  sheet.book.engine.write(sheet.id, cells, { bottom: body.bottom, right: column });
}
