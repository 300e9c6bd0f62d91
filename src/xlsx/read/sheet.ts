import type { Area } from '../../grid/area';
import type { ReadCell, ReadRow } from '../../workbook/read/types';
import { OoxmlError } from '../../ooxml/errors';
import { parseArea, parseCell } from '../../grid/a1';
import { shiftFormula } from './formulas';
import { showsDate } from '../../workbook/read/formats';
import type { Package } from '../../ooxml/package';
import { decodeXmlText, readXml, type Attributes } from '../../ooxml/read-xml';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** Cells with something in them, in one sheet. A book of 10,000 rows has half a million. */
const MAX_CELLS = 5_000_000;
/** Days between the two date systems (ECMA-376 part 1, 18.17.4.1). */
const SINCE_1900 = 1462;
const EPOCH = Date.UTC(1899, 11, 30);

/** What the cells of all sheets refer to. */
export interface Shared {
  readonly texts: readonly string[];
  /** Number format of each cell format, where it shows more than the number. */
  readonly formats: readonly (string | undefined)[];
  readonly from1904: boolean;
}

interface Cells {
  readonly rows: readonly ReadRow[];
  readonly merges: readonly Area[];
  /** Relations that lead to the sheet's tables. */
  readonly tableIds: readonly string[];
  /** Sheet protection is on. */
  readonly guarded: boolean;
}

interface Open {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  formula?: { text: string; shared: string | undefined };
  value: string;
  hasValue: boolean;
}

const NOTHING: ReadRow = [];

/** Serial day of a date, a time of day or both (ISO 8601, ECMA-376 part 1, 18.18.11); other text as it stands. */
function isoSerial(text: string): number | string {
  const local = text.trim().replace(/(?:Z|(:\d{2}(?:\.\d+)?)[+-]\d{2}:?\d{2})$/, '$1');
  const whole = /^T?\d{2}:\d{2}/.test(local) ? `1899-12-30T${local.replace(/^T/, '')}` : local;
  const time = Date.parse(/T/.test(whole) ? `${whole}Z` : whole);
  return Number.isNaN(time) ? text : (time - EPOCH) / 86_400_000;
}

function numeric(cell: Open, shared: Shared): Pick<ReadCell, 'value' | 'format'> {
  if (cell.value.trim() === '') return { value: null };
  const number = Number(cell.value);
  if (!Number.isFinite(number)) return { value: cell.value };
  const format = shared.formats[cell.style];
  if (format === undefined) return { value: number };
  return { value: shared.from1904 && showsDate(format) ? number + SINCE_1900 : number, format };
}

/** A cell of a date by its type shows one, whatever its style says. */
function day(cell: Open, shared: Shared): Pick<ReadCell, 'value' | 'format'> {
  const value = cell.value.trim() === '' ? null : isoSerial(cell.value);
  if (typeof value !== 'number') return { value };
  const format = shared.formats[cell.style];
  return { value, format: format !== undefined && showsDate(format) ? format : 'yyyy-mm-dd' };
}

/** @throws OoxmlError `damaged` where a text is named that the book does not hold: no text is never shown for a lost one */
function sharedText({ value }: Open, texts: readonly string[], part: string): string | null {
  if (value.trim() === '') return null;
  const text = texts[Number(value)];
  if (text === undefined) throw new OoxmlError('damaged', { part });
  return text;
}

function content(cell: Open, shared: Shared, part: string): Omit<ReadCell, 'formula'> {
  const { value, type } = cell;
  switch (type) {
    case 's':
      return { value: sharedText(cell, shared.texts, part) };
    case 'str':
    case 'inlineStr':
      return { value: cell.hasValue ? decodeXmlText(value) : null };
    case 'b':
      return { value: cell.hasValue ? value === '1' || value === 'true' : null };
    case 'e':
      return { value: null, error: value };
    case 'd':
      return day(cell, shared);
    default:
      return numeric(cell, shared);
  }
}

/** Reads one sheet's cells. Cells that hold neither value nor formula are left out. */
export function readPartCells(pack: Package, part: string, shared: Shared): Cells {
  const rows: (ReadCell | null)[][] = [];
  const merges: Area[] = [];
  const tableIds: string[] = [];
  const masters = new Map<string, { text: string; row: number; column: number }>();
  const known = new Map<string, string>();
  let row = -1;
  let column = -1;
  let count = 0;
  let cell: Open | null = null;
  let into: 'value' | 'formula' | null = null;
  let phonetic = false;
  let inline = false;
  let guarded = false;

  const openCell = (attribute: Attributes): Open => {
    const ref = attribute('r');
    const place = ref === undefined ? { row, column: column + 1 } : parseCell(ref);
    if (!place || place.row >= MAX_ROWS || place.column >= MAX_COLUMNS || place.row < 0)
      throw new OoxmlError('damaged', { part });
    ({ row, column } = place);
    const style = Number(attribute('s') ?? 0);
    return { row, column, type: attribute('t') ?? 'n', style, value: '', hasValue: false };
  };

  const formulaOf = ({ formula, row: r, column: c }: Open): string | undefined => {
    if (!formula) return undefined;
    if (formula.shared !== undefined) {
      const master = masters.get(formula.shared);
      if (formula.text !== '') masters.set(formula.shared, { text: formula.text, row: r, column: c });
      else if (master) return shiftFormula(master.text, r - master.row, c - master.column);
    }
    if (formula.text === '') return undefined;
    // One string for all cells of a column, not a slice of the part for each.
    const one = known.get(formula.text);
    if (one === undefined) known.set(formula.text, formula.text);
    return one ?? formula.text;
  };

  const closeCell = (done: Open) => {
    const formula = formulaOf(done);
    const held = content(done, shared, part);
    if (held.value === null && held.error === undefined && formula === undefined) return;
    if (++count > MAX_CELLS) throw new OoxmlError('too-large', { what: 'cells', part, limit: MAX_CELLS });
    (rows[done.row] ??= [])[done.column] = formula === undefined ? held : { ...held, formula };
  };

  readXml(pack.pieces(part), part, {
    open(name, attribute) {
      switch (name) {
        case 'row':
          row = Number(attribute('r') ?? row + 2) - 1;
          column = -1;
          break;
        case 'c':
          cell = openCell(attribute);
          break;
        case 'is':
          // Some programs write the text a second time as a value; what stands in `is` is what the cell shows.
          if (cell) cell.value = '';
          inline = true;
          break;
        case 'v':
        case 't':
          if (!cell || phonetic || (name === 'v' && inline)) break;
          into = 'value';
          cell.hasValue = true;
          break;
        case 'f':
          if (!cell) break;
          into = 'formula';
          cell.formula = { text: '', shared: attribute('t') === 'shared' ? attribute('si') : undefined };
          break;
        case 'rPh':
          phonetic = true;
          break;
        case 'mergeCell': {
          const area = parseArea(attribute('ref') ?? '');
          if (area) merges.push(area);
          break;
        }
        case 'sheetProtection':
          guarded = ['1', 'true'].includes(attribute('sheet') ?? '');
          break;
        case 'tablePart':
          tableIds.push(attribute('id') ?? '');
          break;
      }
    },
    text(text) {
      if (!cell || !into) return;
      if (into === 'value') cell.value += text;
      else if (cell.formula) cell.formula.text += text;
    },
    close(name) {
      if (name === 'v' || name === 't' || name === 'f') into = null;
      if (name === 'rPh') phonetic = false;
      if (name === 'c' && cell) {
        inline = false;
        closeCell(cell);
        cell = null;
      }
    },
  });
  return { rows: Array.from(rows, filled => filled ?? NOTHING), merges, tableIds, guarded };
}
