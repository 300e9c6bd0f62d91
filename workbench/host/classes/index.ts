/** All classes of the host by the client's names. */
import type { Classes } from '../protocol/object';
import { chart, chartCollection } from './chart';
import { chartAxes, chartAxis, chartLegend, chartTitle } from './chart-parts';
import { chartFill, chartSeries, chartSeriesCollection, chartSeriesFormat } from './chart-series';
import * as cf from './conditional-format';
import { dataValidation } from './data-validation';
import { namedItem, namedItemCollection } from './names';
import {
  headerFooter,
  headerFooterGroup,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  worksheetProtection,
} from './page';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorderCollection } from './range-border';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './range-format';
import { table, tableCollection } from './table';
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from './table-parts';
import { tableSort } from './table-sort';
import { workbookCreated } from './created-book';
import * as book from './workbook';
import {
  worksheet,
  worksheetCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
  worksheetFreezePanes,
} from './worksheet';

export const classes: Classes = {
  Workbook: book.workbook,
  Application: book.application,
  WorkbookCreated: workbookCreated,
  Runtime: book.runtime,
  SettingCollection: book.settingCollection,
  Setting: book.setting,
  DocumentProperties: book.documentProperties,
  CustomPropertyCollection: book.customPropertyCollection,
  CustomProperty: book.customProperty,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: cf.conditionalFormatCollection,
  ConditionalFormat: cf.conditionalFormat,
  CustomConditionalFormat: cf.customConditionalFormat,
  ConditionalFormatRule: cf.conditionalFormatRule,
  ConditionalRangeFormat: cf.conditionalRangeFormat,
  ConditionalRangeFont: cf.conditionalRangeFont,
  ConditionalRangeFill: cf.conditionalRangeFill,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableSort: tableSort,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
};
