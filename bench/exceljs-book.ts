import { Workbook, type CellValue, type DataValidation, type Style, type Worksheet } from 'exceljs';
import type { CellSpec, SheetSpec, StyleSpec, ValidationSpec, WorkbookSpec } from '../src/workbook/spec';
import { areaA1 } from '../src/grid/a1';

/**
 * The same workbook through exceljs 4.4, as far as it can. Left out, because it cannot: charts, the formulas that fill table
 * columns, the mark that keeps `=…` a text after editing, properties of our own.
 */
const argb = (rgb: string) => ({ argb: `FF${rgb}` });

function style(spec: StyleSpec): Partial<Style> {
  const { font, fill, border, align, numberFormat, locked } = spec;
  const side = border && { style: 'thin' as const, color: argb(border.color) };
  return {
    ...(font && {
      font: {
        name: font.name ?? '宋体',
        size: font.size ?? 11,
        bold: font.bold === true,
        ...(font.color ? { color: argb(font.color) } : {}),
      },
    }),
    ...(fill && { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: argb(fill) } }),
    ...(border && { border: Object.fromEntries(border.sides.map(name => [name, side])) }),
    ...(align && {
      alignment: {
        wrapText: align.wrap === true,
        ...(align.horizontal && { horizontal: align.horizontal }),
        ...(align.vertical && { vertical: align.vertical === 'center' ? ('middle' as const) : align.vertical }),
        ...(align.indent && { indent: align.indent }),
      },
    }),
    ...(numberFormat && { numFmt: numberFormat }),
    ...(locked === false && { protection: { locked: false } }),
  };
}

function value(cell: CellSpec): CellValue {
  if (cell.formula !== undefined) {
    return cell.value === null ? { formula: cell.formula } : { formula: cell.formula, result: cell.value };
  }
  return cell.value;
}

const OPERATORS = {
  between: 'between',
  atLeast: 'greaterThanOrEqual',
  atMost: 'lessThanOrEqual',
  greater: 'greaterThan',
  less: 'lessThan',
} as const;

function validation({ rule, ...spec }: ValidationSpec): DataValidation {
  const common = {
    allowBlank: spec.allowBlank,
    showErrorMessage: spec.onError !== 'none',
    errorStyle: spec.onError === 'stop' ? 'stop' : 'warning',
    ...(spec.prompt && { showInputMessage: true, promptTitle: spec.prompt.title, prompt: spec.prompt.text }),
    ...(spec.error && { errorTitle: spec.error.title, error: spec.error.text }),
  };
  switch (rule.type) {
    case 'list':
      return { ...common, type: 'list', formulae: [rule.source] };
    case 'words':
      return { ...common, type: 'list', formulae: [`"${rule.words.join(',')}"`] };
    case 'custom':
      return { ...common, type: 'custom', formulae: [rule.formula] };
    default:
      return {
        ...common,
        type: rule.type === 'length' ? 'textLength' : rule.type,
        operator: OPERATORS[rule.operator],
        formulae: rule.high === undefined ? [rule.low] : [rule.low, rule.high],
      } as DataValidation;
  }
}

function fill(sheet: Worksheet, spec: SheetSpec, styles: ReadonlyMap<string, Partial<Style>>): void {
  for (const table of spec.tables) {
    sheet.addTable({
      name: table.name,
      ref: areaA1({ ...table.area, bottom: table.area.top, right: table.area.left }),
      headerRow: true,
      style: { theme: 'TableStyleLight1', showRowStripes: false },
      columns: table.columns.map(column => ({ name: column.name, filterButton: table.filter })),
      rows: Array.from({ length: table.area.bottom - table.area.top }, () => table.columns.map(() => null)),
    });
  }
  spec.columns.forEach((column, c) => {
    const one = sheet.getColumn(c + 1);
    one.width = column.width;
    if (column.hidden) one.hidden = true;
    if (column.group) one.outlineLevel = column.group;
    const named = styles.get(column.style ?? '');
    if (named) one.style = named;
  });
  spec.rows.forEach((row, r) => {
    const one = sheet.getRow(r + 1);
    if (row.height !== undefined) one.height = row.height;
    if (row.hidden) one.hidden = true;
    row.cells.forEach((cell, c) => {
      if (cell.value === null && cell.formula === undefined && cell.style === undefined) return;
      const target = one.getCell(c + 1);
      target.value = value(cell);
      const named = styles.get(cell.style ?? '');
      if (named) target.style = named;
    });
  });
  for (const area of spec.merges) sheet.mergeCells(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
  // Its public form wants one call per cell; the model takes an area.
  const { dataValidations } = sheet as unknown as { dataValidations: { model: Record<string, DataValidation> } };
  for (const one of spec.validations) dataValidations.model[areaA1(one.area)] = validation(one);
  spec.formats.forEach((format, i) => {
    const { color, fill: background, bold } = format.style;
    sheet.addConditionalFormatting({
      ref: areaA1(format.area),
      rules: [
        {
          type: 'expression',
          priority: i + 1,
          formulae: [format.formula],
          style: {
            ...(background && { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(background) } }),
            ...((color ?? bold) && { font: { ...(color && { color: argb(color) }), ...(bold && { bold }) } }),
          },
        },
      ],
    });
  });
}

/** Makes the workbook and gives its bytes. */
export async function writeWithExceljs(spec: WorkbookSpec): Promise<Uint8Array> {
  const book = new Workbook();
  const styles = new Map(Object.entries(spec.styles).map(([name, one]) => [name, style(one)]));
  for (const one of spec.sheets) {
    const sheet = book.addWorksheet(one.name, {
      state: one.visibility,
      views: [
        one.freeze
          ? { state: 'frozen', xSplit: one.freeze.columns, ySplit: one.freeze.rows, showGridLines: one.showGridLines }
          : { showGridLines: one.showGridLines },
      ],
      ...(one.print && {
        pageSetup: {
          orientation: one.print.orientation,
          fitToPage: true,
          fitToWidth: one.print.fitWidth,
          fitToHeight: one.print.fitHeight,
        },
      }),
    });
    fill(sheet, one, styles);
  }
  for (const name of spec.names) book.definedNames.add(name.refersTo, name.name);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
