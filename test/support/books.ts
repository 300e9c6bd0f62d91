import type { CellSpec, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';

const text = (value: string, style?: string): CellSpec => (style === undefined ? { value } : { value, style });

/** An empty sheet to spread over. */
export const sheet = (id: SheetSpec['id'], name: string, more: Partial<SheetSpec> = {}): SheetSpec => ({
  id,
  name,
  visibility: 'visible',
  columns: [],
  rows: [],
  tables: [],
  validations: [],
  formats: [],
  charts: [],
  merges: [],
  showGridLines: true,
  ...more,
});

const rate = '任务表[[#This Row],[实际值]]/任务表[[#This Row],[目标值]]';

/** A small book that has one of everything a spec can say. */
export const everything: WorkbookSpec = {
  lang: 'zh-CN',
  properties: { title: '责任 & 矩阵', subject: '2023', custom: { mubiao: '1', 指纹: 'a<b' } },
  active: 1,
  names: [
    { name: '部门名单', refersTo: "'部门 表'!$A$2:$A$4" },
    { name: '_隐藏', refersTo: "'责任矩阵'!$A$1", hidden: true },
  ],
  styles: {
    plain: {},
    head: {
      font: { name: 'Noto Sans CJK SC', size: 12, bold: true, color: 'FFFFFF' },
      fill: '1F4E79',
      border: { color: '808080', sides: ['top', 'right', 'bottom', 'left'] },
      align: { horizontal: 'center', vertical: 'center', wrap: true },
    },
    open: { locked: false, numberFormat: '0.00' },
    percent: { numberFormat: '0.0%' },
    date: { numberFormat: 'yyyy-mm-dd', align: { indent: 1 } },
  },
  sheets: [
    sheet('overview', '总览', {
      columns: [{ width: 20 }, { width: 12.5 }],
      rows: [
        { cells: [text('部门', 'head'), text('已完成', 'head'), text('滞后', 'head')] },
        { cells: [text('教育局'), { value: 3, formula: '1+2' }, { value: 1 }] },
        { cells: [text('财政局'), { value: 1 }, { value: 2 }] },
      ],
      charts: (['bar', 'barStacked', 'column', 'columnStacked', 'pie', 'line'] as const).map((type, i) => ({
        name: `图 ${type}`,
        type,
        title: '完成 <与> 序时',
        categories: "'总览'!$A$2:$A$3",
        series: [
          { name: '已完成', values: "'总览'!$B$2:$B$3", color: '70AD47' },
          { name: '滞后', values: "'总览'!$C$2:$C$3", color: 'FFC000' },
        ].slice(0, type === 'pie' ? 1 : 2),
        area: { top: 5 + i * 12, left: 0, bottom: 15 + i * 12, right: 6 },
        percentAxis: type === 'column',
      })),
      showGridLines: false,
      zoom: 90,
      tabColor: '70AD47',
    }),
    sheet('matrix', '责任矩阵', {
      columns: [
        { width: 10 },
        { width: 30, style: 'open' },
        { width: 12, group: 1, hidden: true },
        { width: 12, group: 1, hidden: true },
        { width: 12, collapsed: true },
        { width: 8 },
      ],
      rows: [
        { height: 30, cells: [text('标题', 'head')] },
        { cells: ['编号', '具体举措', '目标值', '实际值', '完成率', '时限'].map(name => text(name, 'head')) },
        {
          cells: [
            text('1-1'),
            { value: '=1+1', style: 'open' },
            { value: 15 },
            { value: 6, style: 'open' },
            { value: 0.4, formula: rate, style: 'percent' },
            { value: 45291, style: 'date' },
          ],
        },
        {
          height: 45.5,
          hidden: true,
          cells: [
            { value: '跳', link: "'总览'!A1" },
            text('两行\n文字 "引" <号> & _x0041_ \u0001'),
            { value: null },
            { value: true },
            { value: '', formula: rate },
          ],
        },
        { cells: [text(' 空白在前'), text('#N/A'), { value: 0 }, { value: false }, { value: true, formula: '1=1' }] },
      ],
      tables: [
        {
          name: '任务表',
          area: { top: 1, left: 0, bottom: 4, right: 5 },
          columns: [
            { name: '编号' },
            { name: '具体举措' },
            { name: '目标值' },
            { name: '实际值' },
            { name: '完成率', formula: rate },
            { name: '时限' },
          ],
          style: 'TableStyleLight1',
          filter: true,
        },
      ],
      validations: [
        {
          area: { top: 2, left: 0, bottom: 999, right: 0 },
          rule: { type: 'list', source: '部门名单' },
          allowBlank: true,
          onError: 'warning',
          prompt: { title: '部门', text: '从名单中选, 也可以写几个' },
          error: { title: '不在名单中', text: '仍要写入吗?' },
        },
        {
          area: { top: 2, left: 1, bottom: 4, right: 1 },
          rule: { type: 'words', words: ['取消', '延期'] },
          allowBlank: true,
          onError: 'stop',
        },
        {
          area: { top: 2, left: 3, bottom: 4, right: 3 },
          rule: { type: 'decimal', operator: 'between', low: 0, high: 1 },
          allowBlank: false,
          onError: 'none',
        },
        {
          area: { top: 2, left: 5, bottom: 4, right: 5 },
          rule: { type: 'date', operator: 'atLeast', low: 'A1' },
          allowBlank: true,
          onError: 'stop',
        },
        {
          area: { top: 2, left: 2, bottom: 4, right: 2 },
          rule: { type: 'custom', formula: 'ISNUMBER(C3)' },
          allowBlank: true,
          onError: 'warning',
        },
      ],
      formats: [
        {
          area: { top: 2, left: 4, bottom: 4, right: 4 },
          formula: '$E3>=1',
          style: { fill: 'C6EFCE', color: '006100' },
          stop: true,
        },
        { area: { top: 2, left: 4, bottom: 4, right: 4 }, formula: '$E3<0.5', style: { color: 'FF0000', bold: true } },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 5 }],
      freeze: { rows: 2, columns: 1 },
      protection: { allowFilter: true, allowSort: false, allowFormatColumns: true, allowFormatRows: true },
      print: {
        orientation: 'landscape',
        paper: 'A4',
        area: { top: 0, left: 0, bottom: 4, right: 5 },
        titleRows: [1, 1],
        fitWidth: 1,
        fitHeight: 0,
        header: '&C责任矩阵',
        footer: '&R第 &P 页 共 &N 页',
        margins: { top: 0.5, right: 0.4, bottom: 0.5, left: 0.4, header: 0.2, footer: 0.2 },
        centerHorizontally: true,
      },
    }),
    sheet('departments', '部门 表', {
      rows: ['名称', '教育局', '财政局', '发改委'].map(name => ({ cells: [text(name)] })),
      freeze: { rows: 1, columns: 0 },
    }),
    sheet('settings', "It's set", { visibility: 'hidden', rows: [{ cells: [{ value: 46021 }] }] }),
    sheet('stamp', '_mubiao', { visibility: 'veryHidden', rows: [{ cells: [text('版本')] }] }),
  ],
};
