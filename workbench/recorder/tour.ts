/** The tour: what the add-in does to a workbook, step by step, on a plan of our own and a day that stands still. */
import { newPeriod, writeRow } from '../../src/excel/live';
import { goToRow, goToSheet, readLiveMatrix, selectedRow, selectedText, writeSettings } from '../../src/excel/pane';
import type { LiveMatrix } from '../../src/excel/pane/matrix';
import { renderWorkbook } from '../../src/excel/render-workbook';
import { buildLedger } from '../../src/ledger/rows/build';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import { asRowKey, type RowKey } from '../../src/ledger/rows/key';
import { asSerialDay } from '../../src/ledger/dates/serial';

export interface Step {
  readonly name: string;
  /** For the person who watches. */
  readonly words: string;
  run(): Promise<unknown>;
}

/** 2024-06-30 */
const DAY = asSerialDay(45473);
const BY_FORM = { on: DAY + 0.5, who: '王五', source: 'form' } as const;
const PLAN = [
  '石桥镇2024年工作计划',
  '一、改善人居环境',
  '1.整治道路。新建村道不少于12公里，6月底前完成勘测。（责任单位：镇建设办）',
  '2.绿化村庄。种植树木3000棵。（责任单位：农业农村办；配合单位：镇建设办）',
  '二、保障供水',
  '1.改造水厂。供水普及率达到95%以上，10月底前完成。（责任单位：水务站）',
].join('\n');
const LONGER = `${PLAN}\n2.节约用水。改造管网5公里，11月底前完成。（责任单位：水务站）`;

const write = (text: string, label: string) =>
  renderWorkbook(buildWorkbook(buildLedger(parsePlan(text), { lang: 'zh-CN', departments: [] }), { asOf: DAY }), {
    label,
  });

async function matrix(): Promise<LiveMatrix> {
  const read = await readLiveMatrix();
  if (!read) throw new Error('There is no matrix: writing it went wrong.');
  return read;
}

async function key(index: number): Promise<RowKey> {
  return (await matrix()).ledger.rows[index]?.key ?? asRowKey('');
}

/** In the matrix as it stands now. */
async function inMatrix(act: (sheet: Excel.Worksheet, table: Excel.Table, read: LiveMatrix) => void): Promise<void> {
  const read = await matrix();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem(read.place.sheet.name);
    act(sheet, sheet.tables.getItemAt(0), read);
    await context.sync();
  });
}

const sort = (column: 'lead' | 'no', ascending: boolean) =>
  inMatrix((_sheet, table, { place }) => {
    const at = place.heads.columns.get(column) ?? place.left;
    table.sort.apply([{ key: at - place.left, ascending }]);
  });

/** Something that Excel refuses; which code it gives is what we want to know. */
const refused = (act: (context: Excel.RequestContext) => void) => () =>
  Excel.run(async context => {
    act(context);
    await context.sync();
  }).then(
    () => {
      throw new Error('Excel did not refuse.');
    },
    () => undefined,
  );

export const TOUR: readonly Step[] = [
  { name: 'write', words: '写入责任矩阵 Write the matrix', run: () => write(PLAN, 'tour-1') },
  { name: 'read', words: '读回 Read it back', run: readLiveMatrix },
  {
    name: 'fill',
    words: '填报两行 Fill two rows',
    async run() {
      await writeRow(await key(0), { actual: 7, progress: '=1+1 已完成勘测', reportedOn: DAY }, BY_FORM);
      await writeRow(await key(2), { actual: 0.9, problem: '2024.6', evidence: '00123' }, BY_FORM);
      await writeRow(await key(0), { actual: null }, BY_FORM);
    },
  },
  {
    name: 'period',
    words: '新一期 A new period',
    run: () => newPeriod(DAY, { ...BY_FORM, source: 'period', label: '2024-07' }),
  },
  {
    name: 'settings',
    words: '改设置 Change settings',
    run: () => writeSettings({ asOf: DAY, severePoints: 25, paceBy: 'day' }),
  },
  {
    name: 'select',
    words: '定位和选择 Go to a row, read the selection',
    async run() {
      await goToRow(await key(1));
      await selectedRow();
      await selectedText();
      await goToSheet('overview');
    },
  },
  {
    name: 'sort',
    words: '排序 Sort',
    async run() {
      await sort('lead', false);
      await readLiveMatrix();
      await sort('no', true);
    },
  },
  {
    name: 'insert',
    words: '插入行、列 Insert a row and a column',
    async run() {
      await inMatrix((sheet, _table, { lines }) => {
        const line = (lines[1] ?? 0) + 1;
        sheet.getRange(`${line}:${line}`).insert('Down');
        sheet.getRange('B:B').insert('Right');
      });
      await readLiveMatrix();
    },
  },
  { name: 'rewrite', words: '再写一次 Write again', run: () => write(LONGER, 'tour-2') },
  { name: 'reread', words: '再读回 Read back again', run: readLiveMatrix },
  {
    name: 'no-sheet',
    words: '没有的工作表 A sheet that is not there',
    run: refused(context => context.workbook.worksheets.getItem('没有这张表').load('name')),
  },
  {
    name: 'wrong-shape',
    words: '形状不符的值 Values of the wrong shape',
    run: refused(context => (context.workbook.worksheets.getActiveWorksheet().getRange('Z1:Z3').values = [[1], [2]])),
  },
  {
    name: 'bad-address',
    words: '不存在的地址 An address that is none',
    run: refused(context => context.workbook.worksheets.getActiveWorksheet().getRange('不是地址').load('address')),
  },
];
