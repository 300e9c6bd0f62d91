import type { Area } from '../../workbook/spec';
import type { ReadCell, ReadRow } from '../../workbook/read/types';
import { OoxmlError } from '../../ooxml/errors';
import { parseArea, parseCell } from '../refs';
import { shiftFormula } from './formulas';
import type { Package } from '../../ooxml/package';
import { decodeText, readXml, type Attributes } from '../../ooxml/read-xml';

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
  /** In books that count from 1904: which cell formats show a date. */
  readonly dateStyles: readonly boolean[] | null;
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

function isoSerial(text: string): number | string {
  const time = Date.parse(/T/.test(text) ? text.replace(/Z?$/, 'Z') : text);
  return Number.isNaN(time) ? text : (time - EPOCH) / 86_400_000;
}

function content(cell: Open, shared: Shared): Pick<ReadCell, 'value' | 'error'> {
  const { value, type } = cell;
  switch (type) {
    case 's':
      return { value: cell.hasValue ? (shared.texts[Number(value)] ?? null) : null };
    case 'str':
    case 'inlineStr':
      return { value: cell.hasValue ? decodeText(value) : null };
    case 'b':
      return { value: cell.hasValue ? value === '1' || value === 'true' : null };
    case 'e':
      return { value: null, error: value };
    case 'd':
      return { value: value === '' ? null : isoSerial(value) };
    default: {
      if (value.trim() === '') return { value: null };
      const number = Number(value);
      if (!Number.isFinite(number)) return { value };
      return { value: shared.dateStyles?.[cell.style] ? number + SINCE_1900 : number };
    }
  }
}

/** Reads one sheet's cells. Cells that hold neither value nor formula are left out. */
export function readCells(pack: Package, part: string, shared: Shared): Cells {
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
  let guarded = false;

  const openCell = (attribute: Attributes): Open => {
    const ref = attribute('r');
    const place = ref === undefined ? { row, column: column + 1 } : parseCell(ref);
    if (!place || place.row >= MAX_ROWS || place.column >= MAX_COLUMNS || place.row < 0)
      throw new OoxmlError('damaged', { part });
    ({ row, column } = place);
    const style = shared.dateStyles === null ? 0 : Number(attribute('s') ?? 0);
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
    const held = content(done, shared);
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
        case 'v':
        case 't':
          if (!cell || phonetic) break;
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
        closeCell(cell);
        cell = null;
      }
    },
  });
  return { rows: Array.from(rows, filled => filled ?? NOTHING), merges, tableIds, guarded };
}
