/** A small workbook in which everything occurs that a WorkbookSpec can say. */
import type { CellSpec, RowSpec, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';

const SHEET: Omit<SheetSpec, 'id' | 'name' | 'columns' | 'rows'> = {
  visibility: 'visible',
  tables: [],
  validations: [],
  formats: [],
  charts: [],
  merges: [],
  showGridLines: false,
};
const cell = (value: CellSpec['value'], style?: string): CellSpec => ({
  value,
  ...(style === undefined ? {} : { style }),
});
const row = (...cells: CellSpec[]): RowSpec => ({ cells });

const RATE = '任务表[[#This Row],[实际值]]/任务表[[#This Row],[目标值]]';

/** Texts that Excel would take for something else. */
export const TRICKY = [
  '8-2',
  '1-2a',
  '=1+1',
  '+5',
  '-3',
  '@here',
  "'quoted",
  '2026-6-30',
  '3月5日',
  '50%',
  '007',
  '123456789012345678',
  'TRUE',
  '#N/A',
  '１２',
  '1/2',
  'Mar 5',
  '＝A1',
  '2024.6.30',
  '品牌学校 ≥15个',
];

export interface SampleRow {
  readonly no: string;
  readonly item: string;
  readonly target: number | null;
  readonly actual: number | string | null;
  readonly due: number | null;
}

export const ROWS: readonly SampleRow[] = TRICKY.map((no, i) => ({
  no,
  item: `任务${i + 1}：${TRICKY[TRICKY.length - 1 - i] ?? ''}`,
  target: 10 + i,
  actual: i % 3 === 0 ? i : i % 3 === 1 ? null : '约5',
  due: 46203 + i,
}));

function matrix(rows: readonly SampleRow[]): SheetSpec {
  const last = 2 + rows.length;
  const area = (column: number): SheetSpec['merges'][number] => ({ top: 3, left: column, bottom: last, right: column });
  return {
    ...SHEET,
    id: 'matrix',
    name: '责任矩阵',
    tabColor: '1F4E79',
    columns: [
      { width: 8 },
      { width: 40 },
      { width: 10, group: 1, hidden: true },
      { width: 10, collapsed: true },
      { width: 11.5 },
      { width: 9 },
      { width: 9, hidden: true },
    ],
    rows: [
      { height: 30, cells: [cell('重点工作 · 责任矩阵', 'title')] },
      { height: 18, cells: ['计划', null, null, '进展', null, '计算', '系统'].map(text => cell(text, 'band')) },
      {
        height: 32,
        cells: ['编号', '具体举措', '目标值', '实际值', '完成时限', '完成率', '行键'].map(text => cell(text, 'head')),
      },
      ...rows.map((r, i): RowSpec => ({
        grows: true,
        height: 20,
        cells: [
          cell(r.no, 'text'),
          cell(r.item, 'free'),
          cell(r.target, i % 4 === 0 ? 'percent' : 'number'),
          cell(r.actual, 'input'),
          cell(r.due, 'date'),
          { value: '', formula: `IF(ISNUMBER(任务表[[#This Row],[实际值]]),${RATE},"")`, style: 'percent' },
          cell(`key${i}`, 'text'),
        ],
      })),
    ],
    tables: [
      {
        name: '任务表',
        area: { top: 2, left: 0, bottom: last, right: 6 },
        columns: [
          { name: '编号' },
          { name: '具体举措' },
          { name: '目标值' },
          { name: '实际值' },
          { name: '完成时限' },
          { name: '完成率', formula: `IF(ISNUMBER(任务表[[#This Row],[实际值]]),${RATE},"")` },
          { name: '行键' },
        ],
        style: 'TableStyleLight1',
        filter: true,
      },
    ],
    validations: [
      { area: area(1), rule: { type: 'list', source: '单位名单' }, allowBlank: true, onError: 'none' },
      {
        area: area(2),
        rule: { type: 'decimal', operator: 'atLeast', low: 0 },
        allowBlank: true,
        onError: 'stop',
        error: { title: '目标值', text: '请填数字' },
      },
      {
        area: area(4),
        rule: { type: 'date', operator: 'between', low: 45000, high: 60000 },
        allowBlank: true,
        onError: 'warning',
        prompt: { title: '时限', text: '例：2026-6-30' },
      },
      { area: area(3), rule: { type: 'custom', formula: 'LEN($D4)<50' }, allowBlank: false, onError: 'stop' },
    ],
    formats: [
      { area: area(5), formula: '$F4<宽限', style: { color: '9C0006', fill: 'FFC7CE' }, stop: true },
      { area: area(5), formula: 'AND(ISNUMBER($F4),$F4>=1)', style: { fill: 'C6EFCE', bold: true } },
    ],
    freeze: { rows: 3, columns: 1 },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      area: { top: 0, left: 0, bottom: last, right: 5 },
      titleRows: [2, 2],
      titleColumns: [0, 0],
      fitWidth: 1,
      fitHeight: 0,
      header: '&L重点工作&R&D',
      footer: '&C第 &P 页，共 &N 页',
      margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
      centerHorizontally: true,
    },
  };
}

function overview(rows: readonly SampleRow[]): SheetSpec {
  const sections = rows.slice(0, 3);
  return {
    ...SHEET,
    id: 'overview',
    name: '总览',
    columns: [{ width: 20 }, { width: 12 }, { width: 12 }],
    rows: [
      { height: 30, cells: [cell('总览', 'title'), cell(null, 'title')] },
      row(
        cell('任务数', 'head'),
        { value: rows.length, formula: 'ROWS(任务表[编号])', style: 'number' },
        { value: '去矩阵', link: "'责任矩阵'!A4" },
      ),
      row(cell('已达成', 'head'), { value: 0, formula: 'COUNTIFS(任务表[完成率],">=1")', style: 'number' }),
      ...sections.map((r, i) =>
        row(
          cell(r.item, 'free'),
          { value: i, formula: `'责任矩阵'!$C$${4 + i}*宽限`, style: 'number' },
          { value: i, formula: `'设置'!$B$2+${i}`, style: 'number' },
        ),
      ),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    charts: [
      {
        name: '各项',
        type: 'barStacked',
        title: '各项进展',
        categories: "'总览'!$A$4:$A$6",
        series: [
          { name: '目标', values: "'总览'!$B$4:$B$6", color: '1F4E79' },
          { name: '实际', values: "'总览'!$C$4:$C$6", color: 'C00000' },
        ],
        area: { top: 8, left: 0, bottom: 20, right: 2 },
        percentAxis: true,
      },
      {
        name: '构成',
        type: 'pie',
        title: '构成',
        categories: "'总览'!$A$4:$A$6",
        series: [{ name: '目标', values: "'总览'!$B$4:$B$6", color: '1F4E79' }],
        area: { top: 8, left: 4, bottom: 20, right: 8 },
      },
    ],
  };
}

const settings: SheetSpec = {
  ...SHEET,
  id: 'settings',
  name: '设置',
  columns: [{ width: 20 }, { width: 12 }],
  rows: [
    row(cell('设置', 'title')),
    row(cell('宽限', 'head'), cell(0.5, 'input')),
    row(cell('单位', 'head'), cell('教育局', 'input')),
    row(cell(null), cell('财政局', 'input')),
  ],
  protection: { allowFilter: true, allowSort: false, allowFormatColumns: true, allowFormatRows: false },
};

const stamp: SheetSpec = {
  ...SHEET,
  id: 'stamp',
  name: '_mubiao',
  visibility: 'veryHidden',
  columns: [{ width: 16 }, { width: 60 }],
  rows: [row(cell('mubiao'), cell(1)), row(cell('title'), cell('=not a formula'))],
  showGridLines: true,
};

const FONT = { name: 'Microsoft YaHei', size: 10, color: '1A1A1A' };
const BOX = { color: 'D9D9D9', sides: ['top', 'right', 'bottom', 'left'] as const };

export function sample(rows: readonly SampleRow[] = ROWS): WorkbookSpec {
  return {
    lang: 'zh-CN',
    properties: { title: '重点工作', subject: '责任矩阵', custom: { mubiao: '1' } },
    sheets: [overview(rows), matrix(rows), settings, stamp],
    names: [
      { name: '宽限', refersTo: "'设置'!$B$2" },
      { name: '单位名单', refersTo: "'设置'!$B$3:$B$4", hidden: true },
    ],
    styles: {
      title: { font: { ...FONT, size: 18, bold: true }, align: { vertical: 'center' } },
      band: {
        font: { ...FONT, bold: true, color: 'FFFFFF' },
        fill: '1F4E79',
        align: { horizontal: 'left', vertical: 'center' },
      },
      head: {
        font: { ...FONT, bold: true, italic: true, underline: true },
        fill: 'DCE6F1',
        border: BOX,
        align: { horizontal: 'center', vertical: 'center', wrap: true },
      },
      text: { font: FONT, border: BOX, align: { vertical: 'top', wrap: true }, numberFormat: '@' },
      free: { font: FONT, border: BOX, align: { vertical: 'top', wrap: true, indent: 1 } },
      number: {
        font: FONT,
        border: { color: 'D9D9D9', sides: ['bottom'] },
        align: { horizontal: 'right' },
        numberFormat: '#,##0',
      },
      percent: { font: FONT, border: BOX, align: { horizontal: 'right' }, numberFormat: '0.0%' },
      date: { font: FONT, border: BOX, align: { horizontal: 'center' }, numberFormat: 'yyyy-mm-dd' },
      input: { font: FONT, fill: 'FFF9E5', border: BOX, locked: false },
    },
    active: 0,
  };
}
