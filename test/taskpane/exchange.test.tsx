import './globals';
import { act } from 'react';
import { split } from '../../src/exchange/split';
import { serialOf } from '../../src/ledger/dates/serial';
import { buildLedger } from '../../src/ledger/rows/build';
import type { Ledger } from '../../src/ledger/types';
import { parsePlan } from '../../src/plan';
import { CannotOpenBook, ColumnsGone, type ExchangeBook } from '../../src/taskpane/ports/exchange';
import { BookError } from '../../src/taskpane/ports';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { filledForm } from '../support/fill-form';
import { drop as dropOn, given } from '../files/harness';
import { byRole, field, memoryPorts, open, press, shown, type, until } from './harness';
import { memoryBook, type MemoryBook } from './memory-book';

const PLAN = [
  '石桥镇2024年工作计划',
  '一、改善人居环境',
  '1.整治道路。新建村道不少于12公里。（责任单位：镇建设办）',
  '2.绿化村庄。种植树木3000棵。（责任单位：镇林业站）',
  '3.清理河道。整治沟渠8公里。',
].join('\n');
const ledger = (): Ledger => buildLedger(parsePlan(PLAN), { lang: 'zh-CN', departments: [] });
const JUNE = { period: '2024-05', asOf: serialOf(2024, 5, 1) };

interface MemoryExchange extends ExchangeBook {
  readonly calls: string[];
  readonly opened: Uint8Array[];
  /** Thrown by the next call. */
  trouble: Error | null;
}

/** The master in the memory of the test; everything else is real. */
function memoryExchange(book: MemoryBook): MemoryExchange {
  const fail = () => {
    const { trouble } = memory;
    memory.trouble = null;
    if (trouble) throw trouble;
  };
  const memory: MemoryExchange = {
    calls: [],
    opened: [],
    trouble: null,
    async record(make) {
      fail();
      const made = make(book.ledger!);
      book.ledger = made.master;
      memory.calls.push(`record ${made.batch.files.map(file => file.name).join()}`);
      return made;
    },
    async openNew(bytes) {
      fail();
      memory.calls.push('open');
      memory.opened.push(bytes);
    },
    async takeBack(merge) {
      fail();
      const collected = await merge(book.ledger!);
      const copy = collected.ledger === book.ledger ? null : '责任矩阵 备份 0501-0800';
      book.ledger = collected.ledger;
      return { collected, copy };
    },
    async dropCopy(name) {
      fail();
      memory.calls.push(`drop ${name}`);
    },
  };
  return memory;
}

async function exchangePage(master: Ledger | null) {
  const book = memoryBook();
  book.ledger = master;
  const exchange = memoryExchange(book);
  const pane = await open(memoryPorts({ book, exchange }));
  await press('tab', '收发');
  return { ...pane, book, exchange };
}

/** Drops files on the page that is shown: the areas of the files page stand in the pane too. */
const drop: typeof dropOn = async (title, files) => {
  const hidden = Array.from(document.querySelectorAll('[role=tabpanel]'));
  expect(hidden.length).toBeGreaterThan(0);
  await dropOn(title, files);
};

async function formOf(master: Ledger, unit: string, cells: Record<string, string | number>) {
  const file = split(master, JUNE).files.find(one => one.department === unit)!;
  return { name: file.name, bytes: await filledForm(await writeWorkbook(file.book), () => cells) };
}

test('one unit at a time: the master records it before the form opens, and a second form is a correction', async () => {
  const { exchange, book, close } = await exchangePage(ledger());
  await until(() => byRole('button', '镇建设办：生成并打开填报表'), 'units');
  expect(shown()).toContain('单位（2 个）');
  expect(shown()).toMatch(/没有发给任何单位的任务：1 行/);
  expect(document.querySelector<HTMLAnchorElement>('a[href="files.html"]')?.textContent).toContain('文件页');
  await type(field('期次*'), '2024-05');
  await press('button', '镇建设办：生成并打开填报表');
  await until(() => shown().includes('已在新窗口打开'), 'opened');
  expect(exchange.calls).toEqual(['record 01_镇建设办_2024-05.xlsx', 'open']);
  expect(shown()).toContain('01_镇建设办_2024-05.xlsx');
  const form = await readWorkbook(exchange.opened[0]!);
  expect(form.sheets.map(sheet => sheet.name)).toEqual(['填报表', '填报说明', '_mubiao']);
  expect(form.properties?.['mubiao-department']).toBe('镇建设办');
  await until(() => byRole('button', '镇建设办：更正重发填报表'), 'sent');
  expect(byRole('button', '镇林业站：生成并打开填报表')).toBeDefined();
  const half = await filledForm(exchange.opened[0]!, () => ({ progress: '已开工' }));
  await press('button', '镇建设办：更正重发填报表');
  expect(shown()).toContain('镇建设办：第 2 次发放');
  await drop('已填了一部分的旧表（可不放）', [given('half.xlsx', half)]);
  await press('button', '生成并打开');
  await until(() => exchange.opened.length === 2, 'opened again');
  expect(exchange.calls[2]).toBe('record 01_镇建设办_2024-05_r2.xlsx');
  const again = await readWorkbook(exchange.opened[1]!);
  expect(JSON.stringify(again.sheets[0]!.rows)).toContain('已开工');
  expect(book.ledger?.rows.map(row => row.progress)).toEqual([null, null, null]);
  await close();
});

test('one press sends to all units that have none yet, and stops where a window does not open; names are copied', async () => {
  const { exchange, close } = await exchangePage(ledger());
  await until(() => byRole('button', '镇建设办：生成并打开填报表'), 'units');
  await type(field('期次*'), '2024-05');
  const { openNew } = exchange;
  let tries = 0;
  exchange.openNew = bytes => (++tries === 2 ? Promise.reject(new BookError('editing')) : openNew(bytes));
  await press('button', '全部生成并打开（2 个未发单位，各开一个窗口）');
  await until(() => shown().includes('不会重复登记'), 'stopped at the second');
  expect(exchange.opened).toHaveLength(1);
  await press('button', '打开');
  await until(() => exchange.opened.length === 2, 'both open');
  expect(exchange.calls.filter(call => call.startsWith('record'))).toHaveLength(2);
  const copies: string[] = [];
  const answers = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (_: string, text: string) => copies.push(text) } });
    return document.dispatchEvent(event) || true;
  };
  Object.assign(document, { execCommand: answers });
  await press('button', '复制文件名 01_镇建设办_2024-05.xlsx');
  await until(() => shown().includes('已复制'), 'copied');
  expect(copies).toContain('01_镇建设办_2024-05.xlsx');
  expect(byRole('button', '复制文件名 02_镇林业站_2024-05.xlsx')).toBeDefined();
  await close();
});

test('an Excel that opens no workbook says so; one that failed opens on the second try without a second record', async () => {
  const { exchange, close } = await exchangePage(ledger());
  await until(() => byRole('button', '镇建设办：生成并打开填报表'), 'units');
  exchange.openNew = async () => {
    throw new CannotOpenBook();
  };
  await press('button', '镇建设办：生成并打开填报表');
  await until(() => shown().includes('不能替加载项打开新工作簿'), 'impossible');
  let tries = 0;
  exchange.openNew = async () => {
    if (++tries === 1) throw new BookError('editing');
  };
  await press('button', '镇林业站：生成并打开填报表');
  await until(() => shown().includes('不会重复登记'), 'failed');
  expect(shown()).toContain('按 Enter 或 Esc');
  await press('button', '打开');
  await until(() => shown().includes('镇林业站的填报表已在新窗口打开'), 'opened');
  expect(exchange.calls.filter(call => call.startsWith('record'))).toHaveLength(2);
  await close();
});

test('back: many files, a conflict, a bad one; nothing is written before the button, then once; the copy can be dropped', async () => {
  const sent = split(ledger(), JUNE).master;
  const master = { ...sent, rows: sent.rows.map((row, i) => (i === 0 ? { ...row, progress: '办公室已问' } : row)) };
  const { exchange, book, close } = await exchangePage(master);
  const a = await formOf(ledger(), '镇建设办', { progress: '已开工', actual: 3 });
  const b = await formOf(ledger(), '镇林业站', { actual: '约900棵' });
  await press('tab', '收回');
  await drop('报回的文件', [given(a.name, a.bytes), given(b.name, b.bytes), given('坏.xlsx', Uint8Array.of(1, 2))]);
  await press('button', '读入并核对');
  await until(() => byRole('tab', '冲突 1'), 'preview');
  expect(shown()).toContain('总表还没有改动');
  expect(book.ledger).toBe(master);
  await press('tab', '文件 3');
  expect(shown()).toMatch(/坏\.xlsx打不开/);
  // A look at another page loses nothing.
  await press('tab', '总览');
  await press('tab', '收发');
  expect(byRole('tab', '文件 3')).toBeDefined();
  await press('button', '写入总表');
  await until(() => shown().includes('已写入 2 处改动'), 'written');
  expect(book.ledger?.rows.map(row => [row.progress, row.actual])).toEqual([
    ['办公室已问', 3],
    [null, 900],
    [null, null],
  ]);
  expect(book.ledger?.changes?.map(change => change.source)).toEqual([a.name, b.name]);
  expect(shown()).toContain('还有 1 处冲突');
  await press('button', '删除这份备份');
  await until(() => shown().includes('备份已删除'), 'dropped');
  expect(exchange.calls).toEqual(['drop 责任矩阵 备份 0501-0800']);
  await press('button', '再核对一次');
  await until(() => byRole('tab', '冲突 1'), 'preview again');
  const radio = Array.from(document.querySelectorAll<HTMLInputElement>('input[type=radio]')).find(input =>
    /采用报回：已开工/.test(input.labels?.[0]?.textContent ?? ''),
  );
  await act(async () => radio!.click());
  await press('button', '写入总表');
  await until(() => shown().includes('已写入 1 处改动'), 'resolved');
  expect(book.ledger?.rows[0]?.progress).toBe('已开工');
  await press('button', '再收回一批');
  await drop('报回的文件', [given(a.name, a.bytes), given(b.name, b.bytes)]);
  await press('button', '读入并核对');
  await until(() => byRole('button', '写入总表'), 'third');
  const before = book.ledger;
  await press('button', '写入总表');
  await until(() => shown().includes('没有要写的内容'), 'nothing');
  expect(book.ledger).toBe(before);
  await close();
});

test('a pane that is loaded anew names the files that were given and not written, until files are given again', async () => {
  const book = memoryBook();
  book.ledger = split(ledger(), JUNE).master;
  const ports = memoryPorts({ book, exchange: memoryExchange(book) });
  const a = await formOf(ledger(), '镇建设办', { progress: '已开工' });
  const reopen = async () => {
    const pane = await open(ports);
    await press('tab', '收发');
    await press('tab', '收回');
    return pane;
  };
  let pane = await reopen();
  expect(shown()).not.toContain('窗格重新打开过');
  await drop('报回的文件', [given(a.name, a.bytes), given('b.xlsx', a.bytes)]);
  // Twice: a note that nobody answered stays.
  for (let i = 0; i < 2; i++) {
    await pane.close();
    pane = await reopen();
    expect(shown()).toContain(`2 份文件请重新放入：${a.name}、b.xlsx。`);
  }
  await drop('报回的文件', [given(a.name, a.bytes)]);
  expect(shown()).not.toContain('窗格重新打开过');
  await press('button', '读入并核对');
  await until(() => byRole('button', '写入总表'), 'preview');
  await press('button', '写入总表');
  await until(() => shown().includes('已写入 1 处改动'), 'written');
  await pane.close();
  pane = await reopen();
  expect(shown()).not.toContain('窗格重新打开过');
  await pane.close();
});

test('what Excel refuses is said with what to do, and the choices stay', async () => {
  const master = split(ledger(), JUNE).master;
  const { exchange, book, close } = await exchangePage(master);
  const a = await formOf(ledger(), '镇建设办', { progress: '已开工' });
  await press('tab', '收回');
  await drop('报回的文件', [given(a.name, a.bytes)]);
  await press('button', '读入并核对');
  await until(() => byRole('button', '写入总表'), 'preview');
  exchange.trouble = new ColumnsGone(['进展情况']);
  await press('button', '写入总表');
  await until(() => shown().includes('责任矩阵里没有这些列：进展情况'), 'column');
  exchange.trouble = new BookError('protected');
  await press('button', '写入总表');
  await until(() => shown().includes('工作表设了保护'), 'protected');
  await press('button', '写入总表');
  await until(() => shown().includes('已写入 1 处改动'), 'written');
  expect(book.ledger?.rows[0]?.progress).toBe('已开工');
  await close();
});

test('without a matrix, or without a batch, the page says what to do', async () => {
  const none = await exchangePage(null);
  await until(() => byRole('button', '去粘贴计划'), 'no matrix');
  expect(byRole('button', '读入并核对')).toBeUndefined();
  await none.close();
  const fresh = await exchangePage(ledger());
  await press('tab', '收回');
  await until(() => shown().includes('这份总表没有发放记录'), 'no batch');
  expect(byRole('button', '读入并核对')?.getAttribute('aria-disabled')).toBe('true');
  await fresh.close();
});
