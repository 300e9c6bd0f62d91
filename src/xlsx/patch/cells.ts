/** One row of a sheet's part with some of its cells changed. Everything else of it stays as written. */
import type { CellPatch, RowPatch } from '../../workbook/patch';
import { a1, parseCell } from '../../grid/a1';
import { escapeText } from '../xml';
import { Unpatchable } from './unpatchable';

/** Number of a cell format for a new cell, and of one that shows a day. */
export interface Formats {
  /** As cells of this column look that are there; undefined: plain. */
  inColumn(column: number): string | undefined;
  /** The format, or a twin of it that shows days. */
  forDay(style: string | undefined): string;
}

interface FileCell {
  readonly column: number;
  readonly attributes: string;
  readonly inner: string;
  readonly raw: string;
}

/** An attribute of a tag as written, decoded no further: references and numbers need no decoding. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? (match[1] ?? match[2]) : undefined;
}

export const withoutAttribute = (attributes: string, name: string): string =>
  attributes.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');

const CELL = /<c(?=[\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

function cellsOf(body: string): FileCell[] {
  const cells: FileCell[] = [];
  const rest = body.replace(CELL, (raw: string, attributes: string, inner: string | undefined) => {
    const place = parseCell(attribute(attributes, 'r') ?? '');
    if (place === null) throw new Unpatchable('cell without reference');
    cells.push({ column: place.column, attributes, inner: inner ?? '', raw });
    return '';
  });
  if (rest.trim() !== '') throw new Unpatchable('more than cells in a row');
  return cells;
}

const FORMULA = /<f(?=[\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*?(?:\/>|>[\s\S]*?<\/f>)/;
const RESULT = /<v(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/v>)/g;

/** A cell with a formula and a new result, or none. */
export function withResult(attributes: string, inner: string, value: CellPatch['value']): string {
  const bare = withoutAttribute(attributes, 't');
  const formula = inner.replace(RESULT, '');
  if (typeof value === 'number') return `<c${bare}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c${bare} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'string') return `<c${bare} t="str">${formula}<v>${escapeText(value)}</v></c>`;
  return `<c${bare}>${formula}</c>`;
}

export const hasFormula = (inner: string): boolean => FORMULA.test(inner);

function withValue(ref: string, style: string | undefined, { value, formula }: CellPatch): string {
  const s = style === undefined ? '' : ` s="${style}"`;
  if (formula !== undefined) return withResult(` r="${ref}"${s}`, `<f>${escapeText(formula)}</f>`, value);
  if (value === null || value === '') return style === undefined ? '' : `<c r="${ref}"${s}/>`;
  if (typeof value === 'number') return `<c r="${ref}"${s}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${ref}"${s} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${ref}"${s} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
}

function patched(cell: FileCell | undefined, ref: string, patch: CellPatch, column: number, formats: Formats): string {
  if (patch.isResult) {
    if (cell === undefined || !hasFormula(cell.inner)) return cell?.raw ?? '';
    return withResult(cell.attributes, cell.inner, patch.value);
  }
  // Others take their formula from it.
  if (cell && /<f(?=[\s/>])[^>]*\sref\s*=/.test(cell.inner)) throw new Unpatchable('formula for several cells');
  const own = cell ? attribute(cell.attributes, 's') : formats.inColumn(column);
  return withValue(ref, patch.isDay ? formats.forDay(own) : own, patch);
}

/** @param body what stands between the row's tags */
export function patchCells(body: string, row: number, patch: RowPatch, formats: Formats): string {
  const cells = new Map(cellsOf(body).map(cell => [cell.column, cell]));
  const columns = [...new Set([...cells.keys(), ...patch.keys()])].sort((a, b) => a - b);
  return columns
    .map(column => {
      const change = patch.get(column);
      const cell = cells.get(column);
      return change ? patched(cell, a1(row, column), change, column, formats) : (cell?.raw ?? '');
    })
    .join('');
}

/**
 * A sheet's rows without the results of its formulas, so that whoever opens the file works them out.
 * @param kept columns whose results are right
 */
export function withoutResults(rows: string, kept: ReadonlySet<number>): string {
  return rows.replace(CELL, (raw: string, attributes: string, inner: string | undefined) => {
    if (inner === undefined || !hasFormula(inner)) return raw;
    const place = parseCell(attribute(attributes, 'r') ?? '');
    return place !== null && kept.has(place.column) ? raw : withResult(attributes, inner, null);
  });
}
