import type { Style } from '../engine/engine';
import { intersect } from '../../../src/grid/area';
import type { CellFormat, Patch } from '../model/style';
import { common, paint } from '../model/style';
import { refuseLocked } from '../model/write';
import { colour, count, flag, number, text, word } from '../protocol/args';
import { denied, invalid } from '../protocol/errors';
import type { HostClass } from '../protocol/object';
import { object } from '../protocol/object';
import type { Blocks } from './states';

type Format = CellFormat;

/** The value that all cells of all areas share, else null. */
export function read<T>(of: Blocks, get: (format: Format) => T): T | null {
  const values = of.blocks.map(b => common(of.sheet, b.area, get));
  const [first] = values;
  return values.every(v => JSON.stringify(v) === JSON.stringify(first)) ? (first ?? null) : null;
}

/** Formats of locked cells of a protected sheet cannot be changed unless the protection allows it. */
export function change(of: Blocks, patch: Patch, member: string): void {
  const { protection } = of.sheet;
  if (protection && protection['allowFormatCells'] !== true)
    for (const b of of.blocks) refuseLocked(of.sheet, b.area, member);
  for (const b of of.blocks) paint(of.sheet, b.area, () => patch);
}

const HORIZONTAL: Readonly<Record<string, number>> = {
  General: 0,
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
  Fill: 5,
  CenterAcrossSelection: 6,
  Distributed: 7,
};
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const nameOf = (map: Readonly<Record<string, number>>, value: unknown, fallback: string): string =>
  Object.keys(map).find(k => map[k] === value) ?? fallback;

/** Excel's standard column and row, in points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

function sizes(of: Blocks, rows: boolean): number | null {
  const map = rows ? of.sheet.heights : of.sheet.widths;
  const standard = rows ? STANDARD_HEIGHT : STANDARD_WIDTH;
  const seen = new Set<number>();
  for (const { area } of of.blocks) {
    const [from, to] = rows ? [area.top, area.bottom] : [area.left, area.right];
    const known = [...map].filter(([at]) => at >= from && at <= to);
    for (const [, value] of known) seen.add(value);
    if (known.length < to - from + 1) seen.add(standard);
  }
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

function resize(of: Blocks, rows: boolean, value: number): void {
  const allowed = rows ? 'allowFormatRows' : 'allowFormatColumns';
  if (of.sheet.protection && of.sheet.protection[allowed] !== true)
    throw denied(rows ? 'RangeFormat.rowHeight' : 'RangeFormat.columnWidth');
  if (value < 0 || value > (rows ? 409.5 : 1342.5))
    throw invalid(rows ? 'RangeFormat.rowHeight' : 'RangeFormat.columnWidth');
  const map = rows ? of.sheet.heights : of.sheet.widths;
  const extent = of.sheet.book.engine.bounds.extent(of.sheet.id);
  for (const { area } of of.blocks) {
    const target = rows && area.bottom > 100_000 ? (intersect(area, extent ?? area) ?? area) : area;
    const [from, to] = rows ? [target.top, target.bottom] : [target.left, target.right];
    for (let at = from; at <= to; at++) map.set(at, value);
  }
}

export const rangeFormat: HostClass<Blocks> = {
  get: {
    HorizontalAlignment: of => read(of, f => nameOf(HORIZONTAL, f.style.ht ?? 0, 'General')),
    VerticalAlignment: of => read(of, f => nameOf(VERTICAL, f.style.vt, 'Bottom')),
    WrapText: of => read(of, f => f.style.tb === 3),
    IndentLevel: of => read(of, f => f.custom?.indent ?? 0),
    ColumnWidth: of => sizes(of, false),
    RowHeight: of => sizes(of, true),
  },
  set: {
    HorizontalAlignment: (of, value, host) => {
      const ht = HORIZONTAL[word(host, 'HorizontalAlignment', value, 'RangeFormat.horizontalAlignment')] ?? 0;
      change(of, { style: { ht } }, 'RangeFormat.horizontalAlignment');
    },
    VerticalAlignment: (of, value, host) => {
      const vt = VERTICAL[word(host, 'VerticalAlignment', value, 'RangeFormat.verticalAlignment')];
      if (vt === undefined) throw invalid('RangeFormat.verticalAlignment');
      change(of, { style: { vt } }, 'RangeFormat.verticalAlignment');
    },
    WrapText: (of, value) =>
      change(of, { style: { tb: flag(value, 'RangeFormat.wrapText') ? 3 : 0 } }, 'RangeFormat.wrapText'),
    IndentLevel: (of, value) => {
      const indent = count(value, 'RangeFormat.indentLevel');
      if (indent > 250) throw invalid('RangeFormat.indentLevel');
      change(of, { custom: { indent } }, 'RangeFormat.indentLevel');
    },
    ColumnWidth: (of, value) => resize(of, false, number(value, 'RangeFormat.columnWidth')),
    RowHeight: (of, value) => resize(of, true, number(value, 'RangeFormat.rowHeight')),
  },
  go: {
    Fill: of => object('RangeFill', of),
    Font: of => object('RangeFont', of),
    Borders: of => object('RangeBorderCollection', of),
    Protection: of => object('FormatProtection', of),
  },
  call: {
    /** Rows without a height of their own are fitted when shown. */
    AutofitRows: of => {
      for (const { area } of of.blocks)
        for (const at of [...of.sheet.heights.keys()])
          if (at >= area.top && at <= area.bottom) of.sheet.heights.delete(at);
    },
  },
};

export const rangeFill: HostClass<Blocks> = {
  get: { Color: of => read(of, f => f.style.bg?.rgb ?? '#FFFFFF') ?? '' },
  set: {
    Color: (of, value) => change(of, { style: { bg: { rgb: colour(value, 'RangeFill.color') } } }, 'RangeFill.color'),
  },
  call: { Clear: of => change(of, { style: { bg: null } as unknown as Style }, 'RangeFill.clear') },
};

const UNDERLINES: Readonly<Record<string, number>> = { None: 0, Single: 12, Double: 10 };

export const rangeFont: HostClass<Blocks> = {
  get: {
    Name: of => read(of, f => f.style.ff ?? 'Calibri'),
    Size: of => read(of, f => f.style.fs ?? 11),
    Bold: of => read(of, f => f.style.bl === 1),
    Italic: of => read(of, f => f.style.it === 1),
    Color: of => read(of, f => f.style.cl?.rgb ?? '#000000'),
    Strikethrough: of => read(of, f => f.style.st?.s === 1),
    Underline: of => read(of, f => (f.style.ul?.s === 1 ? nameOf(UNDERLINES, f.style.ul.t ?? 12, 'Single') : 'None')),
  },
  set: {
    Name: (of, value) => change(of, { style: { ff: text(value, 'RangeFont.name') } }, 'RangeFont.name'),
    Size: (of, value) => {
      const fs = number(value, 'RangeFont.size');
      if (fs < 1 || fs > 409) throw invalid('RangeFont.size');
      change(of, { style: { fs } }, 'RangeFont.size');
    },
    Bold: (of, value) => change(of, { style: { bl: flag(value, 'RangeFont.bold') ? 1 : 0 } }, 'RangeFont.bold'),
    Italic: (of, value) => change(of, { style: { it: flag(value, 'RangeFont.italic') ? 1 : 0 } }, 'RangeFont.italic'),
    Color: (of, value) => change(of, { style: { cl: { rgb: colour(value, 'RangeFont.color') } } }, 'RangeFont.color'),
    Strikethrough: (of, value) =>
      change(of, { style: { st: { s: flag(value, 'RangeFont.strikethrough') ? 1 : 0 } } }, 'RangeFont.strikethrough'),
    Underline: (of, value, host) => {
      const t = UNDERLINES[word(host, 'RangeUnderlineStyle', value, 'RangeFont.underline')] ?? 12;
      change(of, { style: { ul: t === 0 ? { s: 0 } : { s: 1, t } } }, 'RangeFont.underline');
    },
  },
};

export const formatProtection: HostClass<Blocks> = {
  get: { Locked: of => read(of, f => f.locked), FormulaHidden: of => read(of, f => f.custom?.formulaHidden ?? false) },
  set: {
    Locked: (of, value) =>
      change(of, { custom: { locked: flag(value, 'FormatProtection.locked') } }, 'FormatProtection.locked'),
    FormulaHidden: (of, value) =>
      change(
        of,
        { custom: { formulaHidden: flag(value, 'FormatProtection.formulaHidden') } },
        'FormatProtection.formulaHidden',
      ),
  },
};
