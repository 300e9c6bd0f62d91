/** A sheet's part with some rows changed. */
import type { RowPatch, SheetPatch } from '../../workbook/patch';
import { a1, parseArea, parseCell } from '../../grid/a1';
import { attribute, patchCells, withoutAttribute, withoutResults, type Formats } from './cells';
import { blocks } from './blocks';
import { Unpatchable } from './unpatchable';

const ROW = /<row(?=[\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/g;
const CELL_TAG = /<c(?=[\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*>/g;
const NO_CELLS: RowPatch = new Map();

/** Attributes of a row that holds other cells than before, and needs a height. */
function rowAttributes(attributes: string, least: number | undefined): string {
  const bare = withoutAttribute(attributes, 'spans');
  const height = Number(attribute(bare, 'ht') ?? 0);
  if (least === undefined || height === 0 || height >= least) return bare;
  return `${withoutAttribute(bare, 'ht')} ht="${least}"`;
}

/** Writes rows that come in order, with those that are changed or new. */
class Rows {
  private readonly waiting: readonly number[];
  private next = 0;

  constructor(
    private readonly patch: SheetPatch,
    private readonly formats: Formats,
  ) {
    this.waiting = [...patch.rows.keys()].sort((a, b) => a - b);
  }

  /** New rows before this one. */
  private *fresh(before: number): Generator<string> {
    for (; (this.waiting[this.next] ?? Infinity) < before; this.next++) {
      const row = this.waiting[this.next] ?? 0;
      const cells = patchCells('', row, this.patch.rows.get(row) ?? NO_CELLS, this.formats);
      if (cells !== '') yield `<row r="${row + 1}">${cells}</row>`;
    }
  }

  private patched(attributes: string, body: string, row: number): string {
    const cells = patchCells(body, row, this.patch.rows.get(row) ?? NO_CELLS, this.formats);
    return `<row${rowAttributes(attributes, this.patch.heights?.get(row))}>${cells}</row>`;
  }

  /** @param rows whole rows, those that follow the ones before */
  *block(rows: string): Generator<string> {
    const nextRow = new RegExp(ROW);
    let at = 0;
    for (let open = nextRow.exec(rows); open !== null; open = nextRow.exec(rows)) {
      const [tag, attributes = '', closed] = open;
      const row = Number(attribute(attributes, 'r') ?? 0) - 1;
      if (row < 0) throw new Unpatchable('row without number');
      const start = open.index + tag.length;
      const end = closed === '/' ? start : rows.indexOf('</row>', start);
      if (end === -1) throw new Unpatchable('row without end');
      const stop = closed === '/' ? start : end + '</row>'.length;
      yield* this.fresh(row);
      if (this.waiting[this.next] !== row) yield rows.slice(at, stop);
      else {
        this.next++;
        yield this.patched(attributes, rows.slice(start, end), row);
      }
      at = stop;
      nextRow.lastIndex = at;
    }
  }

  rest(): Iterable<string> {
    return this.fresh(Infinity);
  }
}

/** The stated area of a sheet, made to hold the changed cells. */
function withDimension(before: string, { rows }: SheetPatch): string {
  return before.replace(/(<dimension\s+ref=")([^"]*)(")/, (all: string, start: string, ref: string, end: string) => {
    const area = parseArea(ref);
    if (area === null) return all;
    let { bottom, right } = area;
    for (const [row, cells] of rows) {
      bottom = Math.max(bottom, row);
      for (const column of cells.keys()) right = Math.max(right, column);
    }
    return `${start}${a1(area.top, area.left)}:${a1(bottom, right)}${end}`;
  });
}

/**
 * Number of the format that cells of each column have in one row, or in the first row that has some. Most sheets have all cells that
 * are changed, and are never asked.
 * @param sheet the sheet's part once more, from its beginning
 */
function formatsIn(sheet: () => Iterable<string>, row: number | null): (column: number) => string | undefined {
  let known: Map<number, string> | null = null;
  const read = (): Map<number, string> => {
    const found = new Map<number, string>();
    for (const { kind, text } of blocks(sheet())) {
      for (const [tag] of kind === 'rows' ? text.matchAll(CELL_TAG) : []) {
        const place = parseCell(attribute(tag, 'r') ?? '');
        const style = attribute(tag, 's');
        if (place === null || style === undefined || found.has(place.column)) continue;
        if (row === null || place.row === row) found.set(place.column, style);
      }
    }
    return found;
  };
  return column => (known ??= read()).get(column);
}

/**
 * The sheet's part in pieces, with its changes. Rows are taken as they come: large sheets never stand in memory as a whole.
 * @param sheet the part's text in pieces, from its beginning whenever asked
 * @param kept columns whose formulas' results are right; absent: no result in the sheet depends on what has changed
 * @throws Unpatchable
 */
export function* patchSheet(
  sheet: () => Iterable<string>,
  patch: SheetPatch | undefined,
  kept: ReadonlySet<number> | undefined,
  forDay: Formats['forDay'],
): Generator<string> {
  const inColumn = patch?.replaces ? () => undefined : formatsIn(sheet, patch?.table?.like ?? null);
  const rows = patch && new Rows(patch, { inColumn, forDay });
  for (const { kind, text } of blocks(sheet())) {
    if (kind === 'before') yield patch ? withDimension(text, patch) : text;
    else if (kind === 'after') {
      if (rows) yield* rows.rest();
      yield text;
    } else if (!patch?.replaces) {
      const old = kept === undefined ? text : withoutResults(text, kept);
      if (rows) yield* rows.block(old);
      else yield old;
    }
  }
}
