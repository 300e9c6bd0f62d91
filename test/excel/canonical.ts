/** Two workbooks are alike if their canonical forms are: styles resolved, defaults filled in, order made certain. */
import type { CellSpec, SheetSpec, StyleSpec, WorkbookSpec } from '../../src/workbook/spec';
import type { Area } from '../../src/grid/area';
import { rectangles } from '../../src/excel/rectangles';
import { areaA1, columnLetters } from '../../src/grid/a1';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

interface Look {
  readonly font: string;
  readonly fill: string;
  readonly align: string;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly edges: Readonly<Record<Side, string>>;
}

function look(style: StyleSpec | undefined): Look {
  const { font = {}, fill = 'none', border, align = {}, numberFormat = 'General', locked = true } = style ?? {};
  const marks = [font.bold ? 'bold' : '', font.italic ? 'italic' : '', font.underline ? 'underline' : ''].filter(
    m => m !== '',
  );
  return {
    font: [font.name ?? 'Calibri', font.size ?? 11, font.color ?? '000000', ...marks].join(' '),
    fill,
    align: [
      align.horizontal ?? 'general',
      align.vertical ?? 'bottom',
      align.wrap ? 'wrap' : '',
      align.indent ?? 0,
    ].join(' '),
    numberFormat,
    locked,
    edges: Object.fromEntries(SIDES.map(s => [s, border?.sides.includes(s) ? border.color : ''])) as Look['edges'],
  };
}

const empty = (cell: CellSpec | undefined): boolean =>
  !cell || ((cell.value === null || cell.value === '') && cell.formula === undefined);

/** An edge between two cells is drawn if either has it. */
function edges(at: (r: number, c: number) => Look, r: number, c: number): string {
  const own = at(r, c).edges;
  const beside = {
    top: at(r - 1, c).edges.bottom,
    bottom: at(r + 1, c).edges.top,
    left: at(r, c - 1).edges.right,
    right: at(r, c + 1).edges.left,
  };
  return SIDES.map(s => own[s] || beside[s]).join('/');
}

function cells(book: WorkbookSpec, sheet: SheetSpec): Record<string, string> {
  const styleAt = (r: number, c: number): Look =>
    look(book.styles[sheet.rows[r]?.cells[c]?.style ?? sheet.columns[c]?.style ?? '']);
  const found: Record<string, string> = {};
  const height = Math.max(sheet.rows.length, 1 + Math.max(-1, ...sheet.tables.map(t => t.area.bottom)));
  const width = Math.max(0, ...sheet.rows.map(row => row.cells.length));
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const cell = sheet.rows[r]?.cells[c];
      const { font, fill, align, numberFormat, locked } = styleAt(r, c);
      const content = empty(cell) ? '' : cell?.formula === undefined ? JSON.stringify(cell?.value) : `=${cell.formula}`;
      const text = [
        content,
        font,
        fill,
        align,
        numberFormat,
        locked ? '' : 'open',
        edges(styleAt, r, c),
        cell?.link ?? '',
      ].join(' | ');
      if (text !== ' | Calibri 11 000000 | none | general bottom  0 | General |  | /// | ')
        found[`${columnLetters(c)}${r + 1}`] = text;
    }
  }
  return found;
}

/** Areas with one and the same rule, cell by cell joined again, so that no cutting shows. */
function joined(items: readonly { readonly area: Area; readonly key: string }[]): string[] {
  const bottom = Math.max(0, ...items.map(i => i.area.bottom));
  const right = Math.max(0, ...items.map(i => i.area.right));
  const at = (r: number, c: number): string | undefined =>
    items.find(({ area }) => r >= area.top && r <= area.bottom && c >= area.left && c <= area.right)?.key;
  return [...rectangles(bottom + 1, right + 1, at)]
    .flatMap(([key, areas]) => areas.map(a => `${areaA1(a)} ${key}`))
    .sort();
}

const sorted = (record: object): string => JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

function sheetForm(book: WorkbookSpec, sheet: SheetSpec) {
  const { print } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor ?? '',
    gridLines: sheet.showGridLines,
    freeze: `${sheet.freeze?.rows ?? 0} ${sheet.freeze?.columns ?? 0}`,
    cells: cells(book, sheet),
    columns: sheet.columns.map(c => `${Math.round(c.width * 100) / 100} ${c.hidden ? 'hidden' : ''} ${c.group ?? 0}`),
    tables: sheet.tables.map(t => ({
      name: t.name,
      area: areaA1(t.area),
      columns: t.columns.map(c => `${c.name}${c.formula === undefined ? '' : `=${c.formula}`}`),
      style: t.style,
      filter: t.filter,
    })),
    validations: joined(sheet.validations.map(({ area, ...rest }) => ({ area, key: sorted(rest) }))),
    formats: sheet.formats.map(
      f => `${areaA1(f.area)} ${f.formula} ${sorted(f.style)} ${f.stop === true ? 'stop' : ''}`,
    ),
    merges: sheet.merges.map(areaA1).sort(),
    print: print && {
      paper: `${print.orientation} ${print.paper} ${print.fitWidth}x${print.fitHeight} ${print.centerHorizontally === true ? 'centred' : ''}`,
      area: print.area ? areaA1(print.area) : '',
      titles: print.titleRows?.join(':') ?? '',
      titleColumns: print.titleColumns?.join(':') ?? '',
      header: print.header ?? '',
      footer: print.footer ?? '',
      margins: print.margins ?? 'as they are',
    },
    protection: sheet.protection ?? 'off',
    charts: sheet.charts
      .map(c => ({
        name: c.name,
        type: c.type,
        title: c.title,
        categories: c.categories,
        series: c.series.map(s => `${s.name} ${s.values}`),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** References with their sheet always in quotation marks, as files have them. */
const quoted = (text: string): string =>
  text.replace(/(^|[^\p{L}\p{N}_.'"!\]])([\p{L}_][\p{L}\p{N}_.]*)!(?=\$?[A-Z])/gu, "$1'$2'!");

const deep = (value: unknown): unknown =>
  typeof value === 'string'
    ? quoted(value)
    : Array.isArray(value)
      ? value.map(deep)
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, deep(v)]))
        : value;

export function canonical(book: WorkbookSpec, margins = true): unknown {
  const form = {
    sheets: book.sheets.map(s => sheetForm(book, s)),
    names: book.names.map(n => `${n.name} ${n.refersTo} ${n.hidden === true ? 'hidden' : ''}`).sort(),
  };
  if (!margins) for (const sheet of form.sheets) if (sheet.print) sheet.print.margins = 'as they are';
  return deep(form);
}
