import type { NameSpec, RowSpec, TableSpec } from '../../workbook/spec';
import type { Package } from '../../ooxml/package';
import { decodeXmlText, readXml } from '../../ooxml/read-xml';
import { relations } from '../../ooxml/relations';
import { parseArea } from '../../grid/a1';
import type { ChartExtras } from './charts';

/** What the library leaves out of a sheet, read from the parts themselves. */
export interface SheetExtras {
  /** Heights of rows, from 0; those that are only the least are not `custom` in the file. */
  readonly heights: ReadonlyMap<number, Pick<RowSpec, 'height' | 'grows'>>;
  readonly tables: readonly TableSpec[];
  readonly charts: readonly ChartExtras[];
}

function tableSpec(pack: Package, part: string): TableSpec | null {
  let name = '';
  let ref = '';
  let style = '';
  let filter = false;
  let inside = false;
  const columns: { name: string; formula?: string }[] = [];
  readXml(pack.pieces(part), part, {
    open(tag, attribute) {
      if (tag === 'table') {
        name = attribute('displayName') ?? '';
        ref = attribute('ref') ?? '';
      }
      if (tag === 'autoFilter') filter = true;
      if (tag === 'tableStyleInfo') style = attribute('name') ?? '';
      if (tag === 'tableColumn') columns.push({ name: decodeXmlText(attribute('name') ?? '') });
      inside = tag === 'calculatedColumnFormula';
    },
    text(text) {
      const column = columns[columns.length - 1];
      if (inside && column) column.formula = (column.formula ?? '') + text;
    },
    close() {
      inside = false;
    },
  });
  const area = parseArea(ref);
  return area && { name, area, columns, style, filter };
}

function barsLie(pack: Package, part: string): boolean {
  let lying = false;
  readXml(pack.pieces(part), part, {
    open(tag, attribute) {
      if (tag === 'barDir') lying = attribute('val') === 'bar';
    },
  });
  return lying;
}

function chartExtras(pack: Package, drawing: string): readonly ChartExtras[] {
  const related = relations(pack, drawing);
  const found: ChartExtras[] = [];
  let name = '';
  readXml(pack.pieces(drawing), drawing, {
    open(tag, attribute) {
      if (tag === 'cNvPr') name = attribute('name') ?? '';
      const path = tag === 'chart' ? related.get(attribute('id') ?? '')?.path : undefined;
      if (path !== undefined && pack.has(path)) found.push({ name, lying: barsLie(pack, path) });
    },
  });
  return found;
}

function rowHeights(pack: Package, part: string): SheetExtras['heights'] {
  const heights = new Map<number, Pick<RowSpec, 'height' | 'grows'>>();
  readXml(pack.pieces(part), part, {
    open(tag, attribute) {
      const height = tag === 'row' ? attribute('ht') : undefined;
      if (height === undefined) return;
      const fixed = attribute('customHeight') === '1';
      heights.set(Number(attribute('r')) - 1, { height: Number(height), ...(fixed ? {} : { grows: true }) });
    },
  });
  return heights;
}

export function sheetExtras(pack: Package, part: string): SheetExtras {
  const related = [...relations(pack, part).values()].filter(relation => pack.has(relation.path));
  return {
    heights: rowHeights(pack, part),
    tables: related
      .filter(relation => relation.kind === 'table')
      .map(relation => tableSpec(pack, relation.path))
      .filter(table => table !== null),
    charts: related
      .filter(relation => relation.kind === 'drawing')
      .flatMap(relation => chartExtras(pack, relation.path)),
  };
}

export interface BookExtras {
  readonly names: readonly NameSpec[];
  /** Part of each sheet, in order. */
  readonly sheets: readonly string[];
}

/** The book's own names, with those that are hidden, and the parts of its sheets. */
export function bookExtras(pack: Package, part: string): BookExtras {
  const related = relations(pack, part);
  const names: { name: string; refersTo: string; hidden?: boolean }[] = [];
  const sheets: string[] = [];
  let inside = false;
  readXml(pack.pieces(part), part, {
    open(tag, attribute) {
      const path = tag === 'sheet' ? related.get(attribute('id') ?? '')?.path : undefined;
      if (path !== undefined) sheets.push(path);
      inside = tag === 'definedName' && attribute('localSheetId') === undefined;
      if (inside) {
        const hidden = attribute('hidden') === '1';
        names.push({ name: attribute('name') ?? '', refersTo: '', ...(hidden ? { hidden } : {}) });
      }
    },
    text(text) {
      const name = names[names.length - 1];
      if (inside && name) name.refersTo += text;
    },
    close() {
      inside = false;
    },
  });
  return { names, sheets };
}
