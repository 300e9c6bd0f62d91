/** `getCellProperties` and `setCellProperties`: the formats of many cells at once. */
import type { Host } from '../host';
import { sheetAsPrinted } from '../model/address';
import { rangeA1 } from '../../../src/grid/a1';
import { matrix } from '../model/read';
import { formatOf } from '../model/style';
import { Block } from '../model/sheet';
import { record } from '../protocol/args';
import { invalid, notImplemented } from '../protocol/errors';
import type { HostClass, HostObject } from '../protocol/object';
import { object } from '../protocol/object';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './range-format';
import { rangeBorder, SIDES } from './range-border';
import type { Blocks } from './states';

const PARTS: Readonly<Record<string, HostClass<Blocks>>> = {
  fill: rangeFill,
  font: rangeFont,
  protection: formatProtection,
};
const wire = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const EDGES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};

function readPart(cls: HostClass<Blocks>, of: Blocks, wanted: unknown, path: string): Record<string, unknown> {
  const names =
    wanted === true
      ? Object.keys(cls.get ?? {}).map(n => n.charAt(0).toLowerCase() + n.slice(1))
      : Object.keys(record(wanted, Object.keys(wanted as object), path)).filter(
          n => (wanted as Record<string, unknown>)[n] === true,
        );
  return Object.fromEntries(
    names.map(name => {
      const get = cls.get?.[wire(name)];
      if (!get) throw notImplemented(`${path}.${name}`);
      return [name, get(of, undefined as never)];
    }),
  );
}

function readFormat(of: Blocks, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const own: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    const cls = PARTS[name];
    if (cls) answer[name] = readPart(cls, of, value, `CellPropertiesFormat.${name}`);
    else if (name === 'borders') answer[name] = readBorders(of, value);
    else own[name] = value;
  }
  return { ...answer, ...readPart(rangeFormat, of, own, 'CellPropertiesFormat') };
}

/** The same properties for each of the four edges of the cell. */
function readBorders(of: Blocks, wanted: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(EDGES).map(([edge, name]) => {
      const state = { of, name, sides: SIDES[name] ?? [] };
      const names = Object.keys(wanted as object);
      return [edge, Object.fromEntries(names.map(n => [n, rangeBorder.get?.[wire(n)]?.(state, undefined as never)]))];
    }),
  );
}

export function getCellProperties(block: Block, options: unknown): unknown[][] {
  const wanted = record(
    options,
    ['address', 'addressLocal', 'format', 'hidden', 'hyperlink', 'style'],
    'Range.getCellProperties',
  );
  const alike = new Map<string, Record<string, unknown>>();
  /** Cells that look alike have one answer, unless sizes are asked for: these are of the column and the row. */
  const format = (of: Blocks, r: number, c: number, names: Readonly<Record<string, unknown>>) => {
    const key =
      'columnWidth' in names || 'rowHeight' in names ? `${r} ${c}` : JSON.stringify(formatOf(block.sheet, r, c));
    const known = alike.get(key) ?? readFormat(of, names);
    alike.set(key, known);
    return known;
  };
  return matrix(block.area, (r, c) => {
    const cell = new Block(block.sheet, { top: r, bottom: r, left: c, right: c });
    const answer: Record<string, unknown> = {};
    for (const name of Object.keys(wanted).filter(n => wanted[n])) {
      if (name === 'address') answer[name] = `${sheetAsPrinted(block.sheet.name)}!${rangeA1(cell.area)}`;
      else if (name === 'format')
        answer[name] = format({ sheet: block.sheet, blocks: [cell] }, r, c, wanted[name] as Record<string, unknown>);
      else if (name === 'hyperlink') answer[name] = formatOf(block.sheet, r, c).custom?.link ?? null;
      else throw notImplemented(`Range.getCellProperties(${name})`);
    }
    return answer;
  });
}

export function setCellProperties(block: Block, data: unknown, host: Host): void {
  const rows = data as unknown[][];
  const { top, left, bottom, right } = block.area;
  if (!Array.isArray(rows) || rows.length !== bottom - top + 1 || rows.some(row => row.length !== right - left + 1))
    throw invalid('Range.setCellProperties');
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const { format } = record(cell, ['format'], 'Range.setCellProperties');
      const of = {
        sheet: block.sheet,
        blocks: [new Block(block.sheet, { top: top + r, bottom: top + r, left: left + c, right: left + c })],
      };
      if (format) apply(object('RangeFormat', of), format as Record<string, unknown>, host);
    }),
  );
}

function apply(target: HostObject<'RangeFormat'>, values: Readonly<Record<string, unknown>>, host: Host): void {
  for (const [name, value] of Object.entries(values)) {
    const cls = PARTS[name];
    const pairs = cls ? Object.entries(value as object) : [[name, value] as const];
    for (const [key, v] of pairs) {
      const set = (cls ?? rangeFormat).set?.[wire(key)];
      if (!set) throw notImplemented(`Range.setCellProperties(${name})`);
      set(target.state, v, host);
    }
  }
}
