import '../taskpane/globals';
import { act } from 'react';
import { docxText } from '../../src/input';
import { noticesOf } from '../../src/ledger/notices/read';
import { requestsOf } from '../../src/ledger/requests/read';
import { withRequest } from '../../src/ledger/requests/ask';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import type { Ledger } from '../../src/ledger/types';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { byRole, field, press, shown, type, until } from '../taskpane/harness';
import { drop, given, masterBytes, memoryPorts, open, TODAY } from './harness';

const ledgerOf = async (bytes: Uint8Array): Promise<Ledger> => readLedger(await readWorkbook(bytes))!.ledger;
const read = () => until(() => byRole('button', /^登记 \d+ 张$/), 'read');
const page = () => document.querySelector('#page-duties')!;

/** One row is overdue, one falls due in three days. */
const due = (ledger: Ledger): Ledger => ({
  ...ledger,
  rows: ledger.rows.map((row, i) => (i === 2 ? row : { ...row, due: TODAY + (i === 0 ? -5 : 3) })),
});

/** The page with the master of the tests, changed as the test wants it. */
async function begin(change: (ledger: Ledger) => Ledger = due, over = {}) {
  const ports = memoryPorts(over);
  const { close } = await open(ports);
  await press('tab', '督办');
  await until(() => document.querySelector('#page-duties section'), 'page');
  const bytes = await masterBytes();
  const changed = change(await ledgerOf(bytes));
  await drop('总表', [given('m.xlsx', await writeWorkbook(buildWorkbook(changed, { asOf: TODAY })))]);
  return { ports, close };
}

test('before a master is chosen it says what the page is for; a form is refused in words', async () => {
  const { close } = await begin(ledger => ({ ...ledger, rows: [] }));
  await until(() => /这份总表里还没有任务/.test(shown()), 'empty');
  expect(page().querySelector('[role=tablist]')).toBeNull();
  await drop('总表', [given('x.xlsx', new TextEncoder().encode('not a workbook'))]);
  await until(() => /不是 Excel 工作簿/.test(page().textContent ?? ''), 'refused');
  expect(shown()).toContain('看这一天该发哪些单子');
  await close();
});

test('letters are entered, undone, entered and written: a new master and the letters as .docx; the next one builds upon it', async () => {
  const { ports, close } = await begin();
  await read();
  await type(field('经办人'), '李四');
  await press('button', /^登记 \d+ 张$/);
  expect(shown()).toContain('1 项还没有写入');
  await press('button', '撤销');
  expect(shown()).not.toContain('项还没有写入');
  await press('button', /^登记 \d+ 张$/);
  // Another file would lose what was entered.
  expect(shown()).toContain('先生成新总表，或者放弃');
  // Nor does a look at another page.
  await press('tab', '发放');
  await press('tab', '督办');
  expect(shown()).toContain('1 项还没有写入');
  await press('button', '生成新总表');
  await until(() => ports.files.length === 1, 'saved');
  const [made] = ports.files;
  expect(made!.name).toBe('m_督办.xlsx');
  const ledger = await ledgerOf(made!.bytes);
  expect(noticesOf(ledger).length).toBeGreaterThan(0);
  expect(ledger.changes!.every(line => line.who === '李四')).toBe(true);
  expect(shown()).toContain('新总表已生成');
  expect(shown()).not.toContain('项还没有写入');
  await press('button', /^看这/);
  await press('button', '存为 .docx');
  await until(() => ports.files.length === 2, 'letters');
  expect(ports.files[1]!.name).toBe('督办单_2024-06-15.docx');
  const text = docxText(ports.files[1]!.bytes);
  for (const { id } of noticesOf(ledger)) expect(text).toContain(id);
  await press('button', '返回');
  // Once more, on what was made: a receipt.
  await press('button', '知道了');
  await press('tab', /^已发/);
  const first = noticesOf(ledger).at(-1)!;
  await press('button', `签收 ${first.id}`);
  await type(field('签收人'), '王五');
  await act(async () => document.querySelector('form')!.requestSubmit());
  await press('button', '生成新总表');
  await until(() => ports.files.length === 3, 'saved again');
  expect(ports.files[2]!.name).toBe('m_督办.xlsx');
  const next = await ledgerOf(ports.files[2]!.bytes);
  expect(noticesOf(next).map(one => one.id)).toEqual(noticesOf(ledger).map(one => one.id));
  expect(noticesOf(next).find(one => one.id === first.id)!.entry).toMatchObject({ signedBy: '王五' });
  await close();
});

test('a request is approved and in force in the new master', async () => {
  const { ports, close } = await begin(
    ledger =>
      withRequest(ledger, { type: 'extend', row: ledger.rows[0]!, unit: '镇建设办', on: TODAY, asked: '2025-03-31' })
        .ledger,
  );
  await until(() => byRole('tab', /^申请待核 1/), 'read');
  await press('tab', /^申请待核/);
  await press('button', '同意 延2024-001');
  await press('button', '同意并生效');
  await press('button', '生成新总表');
  await until(() => ports.files.length === 1, 'saved');
  const ledger = await ledgerOf(ports.files[0]!.bytes);
  expect(ledger.rows[0]).toMatchObject({ adjust: 'postpone' });
  expect(requestsOf(ledger)[0]).toMatchObject({ state: 'applied' });
  await close();
});

test('what keeps the master from being made is said, and what was entered stays', async () => {
  const ports = memoryPorts();
  const desk = { ...ports.desk, duties: () => Promise.reject(new Error('disk is full')) };
  const { close } = await begin(undefined, { desk });
  await read();
  await press('button', /^登记 \d+ 张$/);
  await press('button', '生成新总表');
  await until(() => /disk is full/.test(shown()), 'told');
  expect(shown()).toContain('1 项还没有写入');
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  await press('button', '看是哪些');
  await press('button', '全部放弃');
  const gone = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(gone);
  expect(gone.defaultPrevented).toBe(false);
  await close();
});

test('the due list is looked at and saved; English', async () => {
  const { ports, close } = await begin(undefined, { lang: 'zh-CN' });
  await read();
  await press('button', /^到期清单/);
  await type(field('几天内到期'), '400');
  await press('button', '看清单');
  await press('button', '存为 .docx');
  await until(() => ports.files.length === 1, 'saved');
  expect(ports.files[0]!.name).toBe('到期清单_2024-06-15.docx');
  await press('button', 'English');
  expect(shown()).toContain('Letters');
  await close();
});
