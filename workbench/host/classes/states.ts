/** What an object of each class stands for. */
import type { Book } from '../model/book';
import type { Name } from '../model/names';
import type { Block, Sheet } from '../model/sheet';
import type { Chart, ConditionalFormat, Series } from '../model/state';
import type { Side } from '../model/style';
import type { Table, TableColumn } from '../model/table';

export interface Blocks {
  readonly sheet: Sheet;
  readonly blocks: readonly Block[];
}

/** A workbook that an add-in has made and may open. */
export interface CreatedBook {
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface States {
  Workbook: Book;
  Application: Book;
  WorkbookCreated: CreatedBook;
  Runtime: Book;
  WorksheetCollection: Book;
  Worksheet: Sheet;
  Range: Block;
  RangeAreas: Blocks;
  RangeCollection: Blocks;
  RangeFormat: Blocks;
  RangeFill: Blocks;
  RangeFont: Blocks;
  RangeBorderCollection: Blocks;
  RangeBorder: { readonly of: Blocks; readonly name: string; readonly sides: readonly Side[] };
  FormatProtection: Blocks;
  DataValidation: Blocks;
  ConditionalFormatCollection: Blocks;
  ConditionalFormat: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  CustomConditionalFormat: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  ConditionalFormatRule: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  ConditionalRangeFormat: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  ConditionalRangeFont: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  ConditionalRangeFill: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  TableCollection: { readonly book: Book; readonly sheet?: Sheet };
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: { readonly table: Table; readonly column: TableColumn };
  TableRowCollection: Table;
  TableSort: Table;
  TableRow: { readonly table: Table; readonly index: number };
  NamedItemCollection: { readonly book: Book; readonly sheet?: Sheet };
  NamedItem: { readonly book: Book; readonly name: Name };
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  PageLayout: Sheet;
  PageBreakCollection: Sheet;
  PageBreak: { readonly sheet: Sheet; readonly row: number };
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  ChartCollection: Sheet;
  Chart: { readonly sheet: Sheet; readonly chart: Chart };
  ChartTitle: { readonly sheet: Sheet; readonly chart: Chart };
  ChartLegend: { readonly sheet: Sheet; readonly chart: Chart };
  ChartAxes: { readonly sheet: Sheet; readonly chart: Chart };
  ChartAxis: { readonly chart: Chart; readonly axis: 'valueAxis' | 'categoryAxis' };
  ChartSeriesCollection: { readonly sheet: Sheet; readonly chart: Chart };
  ChartSeries: { readonly sheet: Sheet; readonly chart: Chart; readonly series: Series };
  ChartSeriesFormat: { readonly series: Series };
  ChartFill: { readonly series: Series };
  SettingCollection: Book;
  Setting: { readonly book: Book; readonly key: string };
  DocumentProperties: Book;
  CustomPropertyCollection: Book;
  CustomProperty: { readonly book: Book; readonly key: string };
}
