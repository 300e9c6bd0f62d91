import type { CellStyle, WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { PrintSpec, SheetSpec, WorkbookSpec } from '../../workbook/spec';
import { areaA1 } from '../../grid/a1';
import { plainText } from '../xml';
import { chart } from './charts';
import { styleInFile, DEFAULT_FONT, differentialStyle } from './styles';
import { validation } from './validations';

/** Any moment: the part that holds it is written without. */
const SOME_TIME = new Date(0);

const print = (spec: PrintSpec): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> => ({
  // The library's break stands below its row.
  ...(spec.breaks === undefined ? {} : { rowBreaks: spec.breaks.map(row => row - 1) }),
  pageSetup: {
    paperSize: spec.paper === 'A3' ? 'a3' : 'a4',
    orientation: spec.orientation,
    ...(spec.breaks === undefined
      ? { fitToPage: true, fitToWidth: spec.fitWidth, fitToHeight: spec.fitHeight }
      : { scale: spec.scale ?? 100 }),
    ...(spec.margins ? { margins: spec.margins } : {}),
    ...(spec.centerHorizontally ? { horizontalCentered: true } : {}),
  },
  headerFooter: {
    ...(spec.header === undefined ? {} : { oddHeader: plainText(spec.header) }),
    ...(spec.footer === undefined ? {} : { oddFooter: plainText(spec.footer) }),
  },
});

function sheet(spec: SheetSpec): WriteSheet {
  return {
    name: spec.name,
    rows: [],
    ...(spec.visibility === 'hidden' ? { hidden: true } : {}),
    ...(spec.visibility === 'veryHidden' ? { veryHidden: true } : {}),
    view: {
      showGridLines: spec.showGridLines,
      ...(spec.zoom === undefined ? {} : { zoomScale: spec.zoom }),
      ...(spec.tabColor === undefined ? {} : { tabColor: { rgb: spec.tabColor } }),
    },
    ...(spec.columns.some(column => column.group) ? { outlineProperties: { summaryRight: false } } : {}),
    ...(spec.freeze ? { freezePane: { rows: spec.freeze.rows, columns: spec.freeze.columns } } : {}),
    merges: spec.merges.map(area => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    dataValidations: spec.validations.map(validation),
    conditionalRules: spec.formats.map((format, index) => ({
      type: 'expression',
      priority: index + 1,
      formula: format.formula,
      range: areaA1(format.area),
      style: differentialStyle(format.style),
      ...(format.stop ? { stopIfTrue: true } : {}),
    })),
    // The library makes the parts and their relations; write/tables.ts fills them.
    tables: spec.tables.map(table => ({
      name: table.name,
      range: areaA1(table.area),
      columns: table.columns.map(column => ({ name: column.name })),
    })),
    charts: spec.charts.map(chart),
    ...(spec.protection
      ? {
          protection: {
            sheet: true,
            objects: true,
            scenarios: true,
            autoFilter: spec.protection.allowFilter,
            sort: spec.protection.allowSort,
            formatColumns: spec.protection.allowFormatColumns,
            formatRows: spec.protection.allowFormatRows,
          },
        }
      : {}),
    ...(spec.print ? print(spec.print) : {}),
  };
}

/**
 * The workbook without its cells, as the library takes it. The first row of the first sheet holds one cell per named style, in
 * order, so that the styles' numbers can be read off what the library writes, and one text, so that it makes a part for texts.
 */
export function bookFrame(spec: WorkbookSpec): WriteOptions {
  const sheets = spec.sheets.map(sheet);
  const styles = Object.values(spec.styles).map(style => styleInFile(style, spec.lang));
  const cells = new Map<string, { value: string | null; style?: CellStyle }>(
    styles.map((style, index) => [`0,${index}`, { value: null, style }]),
  );
  cells.set(`0,${styles.length}`, { value: 'x' });
  const [first, ...rest] = sheets;
  return {
    sheets: first ? [{ ...first, cells }, ...rest] : [],
    defaultFont: DEFAULT_FONT[spec.lang],
    activeSheet: spec.active,
    properties: {
      title: plainText(spec.properties.title),
      modified: SOME_TIME,
      ...(spec.properties.subject === undefined ? {} : { subject: plainText(spec.properties.subject) }),
      ...(spec.properties.custom
        ? {
            custom: Object.fromEntries(
              Object.entries(spec.properties.custom).map(([name, value]) => [name, plainText(value)]),
            ),
          }
        : {}),
    },
  };
}
