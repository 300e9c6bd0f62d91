/**
 * The open workbook as a WorkbookSpec, read through Microsoft's client member by member: what a renderer has left there, for
 * comparing. Our own marks and copies are left out. Needs ExcelApi 1.15 for the ranges of chart series.
 */
import { SHEET_MARKS, readMark } from '../../src/excel/marks';
import { readSheetCells } from '../../src/excel/read-cells';
import { givenArea, parseRange } from '../../src/grid/a1';
import { withoutSheet } from '../../src/excel/survey';
import { fileForm } from '../../src/excel/file-form';
import type { CellSpec, NameSpec, SheetSpec, StyleSpec, TableSpec, WorkbookSpec } from '../../src/workbook/spec';
import { readCharts } from './charts';
import { readFormats, readValidations } from './checks';
import { readPage } from './page';
import { readStyles } from './styles';

export type Styles = Record<string, StyleSpec>;

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

async function readTables(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<TableSpec[]> {
  sheet.tables.load('items/name,items/style,items/showFilterButton');
  await context.sync();
  const asked = sheet.tables.items.map(table => {
    const range = table.getRange();
    range.load('address');
    table.columns.load('items/name');
    const first = table.getDataBodyRange().getRow(0);
    first.load('formulas,values');
    return { table, range, first };
  });
  await context.sync();
  return asked.map(({ table, range, first }) => ({
    name: table.name,
    area: givenArea(withoutSheet(range.address)),
    columns: table.columns.items.map((column, i) => {
      const formula = String(first.formulas[0]?.[i]);
      const isFormula = formula.startsWith('=') && formula !== first.values[0]?.[i];
      return isFormula ? { name: column.name, formula: fileForm(formula.slice(1), table.name) } : { name: column.name };
    }),
    style: table.style,
    filter: table.showFilterButton,
  }));
}

/** `A:C` and the like as first and last index. */
const columnRun = (text: string): [number, number] => {
  const area = parseRange(text);
  if (area === null) throw new Error(`No columns: ${text}`);
  return [area.left, area.right];
};

async function readColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  width: number,
  groups: string,
): Promise<SheetSpec['columns']> {
  const asked = Array.from({ length: width }, (_, c) => {
    const column = sheet.getRangeByIndexes(0, c, 1, 1).getEntireColumn();
    column.load('columnHidden,format/columnWidth');
    return column;
  });
  await context.sync();
  const levels = groups === '' ? [] : groups.split(';').map(columnRun);
  return asked.map((column, c) => {
    const group = levels.filter(([from, to]) => c >= from && c <= to).length;
    return {
      width: Math.round((column.format.columnWidth / 0.75 - 5) / 0.07) / 100,
      ...(column.columnHidden ? { hidden: true } : {}),
      ...(group > 0 ? { group } : {}),
    };
  });
}

async function readSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  marks: Readonly<Record<'sheet' | 'groups', string>>,
  styles: Styles,
): Promise<SheetSpec> {
  const used = sheet.getUsedRangeOrNullObject();
  used.load('address');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount,isEntireColumn,isEntireRow');
  const merged = sheet.getRange().getMergedAreasOrNullObject();
  merged.load('address');
  sheet.load('name,visibility,tabColor,showGridlines');
  const tables = await readTables(context, sheet);
  const area = used.isNullObject
    ? { top: 0, left: 0, bottom: 0, right: 0 }
    : { ...givenArea(withoutSheet(used.address)), top: 0, left: 0 };
  const [cells = []] = await readSheetCells(context, [{ sheet, area, tables }]);
  const styleOf = await readStyles(context, sheet, area, styles);
  const rows = cells.map((row, r) => ({
    cells: Array.from({ length: area.right + 1 }, (_, c): CellSpec => {
      const cell = row[c];
      const look = styleOf(r, c);
      return {
        value: cell?.value ?? null,
        ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
        style: look.style,
        ...(look.link === undefined ? {} : { link: look.link }),
      };
    }),
  }));
  return {
    id: (marks.sheet || 'foreign') as SheetSpec['id'],
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility as keyof typeof VISIBILITY],
    ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor.slice(1) }),
    columns: await readColumns(context, sheet, area.right + 1, marks.groups),
    rows,
    tables,
    validations: await readValidations(context, sheet, area),
    formats: await readFormats(context, sheet, area),
    charts: await readCharts(context, sheet),
    merges: merged.isNullObject ? [] : merged.address.split(',').map(part => givenArea(withoutSheet(part))),
    ...(frozen.isNullObject
      ? {}
      : {
          freeze: {
            rows: frozen.isEntireColumn ? 0 : frozen.rowCount,
            columns: frozen.isEntireRow ? 0 : frozen.columnCount,
          },
        }),
    ...(await readPage(context, sheet)),
    showGridLines: sheet.showGridlines,
  };
}

export async function readSpec(context: Excel.RequestContext, lang: WorkbookSpec['lang']): Promise<WorkbookSpec> {
  const { worksheets, names, properties } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula,items/visible');
  properties.load('title,subject');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  await context.sync();
  const marked = worksheets.items.map(sheet => {
    const ask = (name: string): Excel.NamedItem => {
      const mark = sheet.names.getItemOrNullObject(name);
      mark.load('formula');
      return mark;
    };
    return { sheet, kind: ask(SHEET_MARKS.sheet), groups: ask(SHEET_MARKS.groups), backup: ask(SHEET_MARKS.backup) };
  });
  await context.sync();
  const styles: Styles = {};
  const sheets: SheetSpec[] = [];
  const ours = marked.filter(m => m.backup.isNullObject && !m.kind.isNullObject);
  for (const { sheet, kind, groups } of ours)
    sheets.push(await readSheet(context, sheet, { sheet: readMark(kind), groups: readMark(groups) }, styles));
  return {
    lang,
    properties: { title: properties.title, ...(properties.subject === '' ? {} : { subject: properties.subject }) },
    sheets,
    names: names.items
      .filter(n => !n.name.startsWith('_mubiao'))
      .map((n): NameSpec => ({
        name: n.name,
        refersTo: String(n.formula).slice(1),
        ...(n.visible ? {} : { hidden: true }),
      })),
    styles,
    active: ours.findIndex(m => m.sheet.id === active.id),
  };
}
