import { act } from 'react';
import { memoryBook } from '../memory-book';
import { byRole, memoryPorts, open, paste, press, SAMPLE, settle, shown, toTree, until } from '../harness';

const NEXT = SAMPLE.replace('种植树木3000棵。', '种植树木5000棵。');

const write = async () => {
  await press('button', '下一步：写入工作簿');
  await press('button', /^写入工作簿$/);
  await until(() => /写好了|已写入/.test(shown()), 'written');
};

/** A book that holds a plan whose source was corrected before it was written. */
async function written() {
  const book = memoryBook();
  const ports = memoryPorts({
    book,
    surroundings: { lang: 'zh-CN', locale: 'zh-CN', surface: 'light', excel: 'ready', partition: '' },
  });
  await open(ports);
  await press('tab', '计划');
  await paste(SAMPLE);
  await toTree();
  await press('tab', '原文');
  const row = () =>
    Array.from(document.querySelectorAll<HTMLElement>('[role=row]')).find(r => r.textContent?.includes('6月底前'))!;
  await act(async () => row().click());
  await press('button', '不要');
  await write();
  await press('tab', '计划');
  await until(() => byRole('button', '修改'), 'card');
  return { book, ports };
}

test('after writing the plan in force is there, opened again with its text and what was corrected', async () => {
  await written();
  expect(shown()).toContain('现行计划：石桥镇2024年工作计划');
  expect(shown()).toContain('原文和改动都存在工作簿里');
  await press('button', '修改');
  await toTree();
  expect(byRole('tree')?.textContent).not.toContain('6月底前完成勘测');
  await press('tab', '原文');
  expect(shown()).toContain('未读 · 手工排除');
  await press('button', '撤销');
  expect(shown()).not.toContain('未读 · 手工排除');
});

test('a new version goes to the comparison; then back to before it was written, what was reported stays', async () => {
  const { book } = await written();
  await paste(NEXT);
  await toTree();
  await write();
  expect(book.ledger?.rows.some(row => row.measure.includes('5000'))).toBe(true);
  const key = book.ledger!.rows[0]!.key;
  await act(async () => book.fill(key, { actual: 3 }));
  await press('tab', '计划');
  await press('button', '退回到写入前');
  expect(shown()).toMatch(/退回到 11月22日 09:00 写入之前.*1 行后来填报的内容留在原行/);
  await press('button', '退回');
  await until(() => book.ledger?.rows.some(row => row.measure.includes('3000')), 'back');
  expect(book.ledger?.rows.find(row => row.key === key)?.actual).toBe(3);
});

test('backups are listed and dropped', async () => {
  const { book } = await written();
  await paste(NEXT);
  await toTree();
  await write();
  await press('tab', '计划');
  await press('button', '备份 1 份');
  expect(shown()).toContain('责任矩阵 备份 1122-0900');
  expect(shown()).not.toContain('_mubiao');
  await press('button', '删除备份：11月22日 09:00');
  await press('button', '删除');
  expect(await book.backups()).toEqual([]);
  expect(shown()).toContain('没有备份。');
});

test('back from a page or a question, the button that opened it has the focus', async () => {
  await written();
  await paste(NEXT);
  await toTree();
  await write();
  await press('tab', '计划');
  const has = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
  await press('button', '查看');
  await press('button', '返回');
  expect(focused()).toBe('查看');
  await press('button', '退回到写入前');
  await press('button', '取消');
  expect(focused()).toBe('退回到写入前');
  await press('button', '备份 1 份');
  await press('button', '删除备份：11月22日 09:00');
  await press('button', '取消');
  expect(focused()).toBe('删除备份：11月22日 09:00');
  await press('button', '返回');
  expect(focused()).toBe('备份 1 份');
  has.mockRestore();
});

test('a book from elsewhere shows what its matrix says, and takes a new version', async () => {
  const { book, ports } = await written();
  book.ledger = { ...book.ledger!, stampLines: [] };
  await open({ ...ports, kept: null } as typeof ports);
  await press('tab', '计划');
  await until(() => byRole('button', '查看'), 'card');
  expect(byRole('button', '修改')).toBeUndefined();
  expect(shown()).toContain('内容以责任矩阵为准');
  await press('button', '查看');
  expect(byRole('list')?.textContent).toContain('新建村道不少于12公里');
  await press('button', '返回');
  expect(document.querySelector('textarea')).not.toBeNull();
});

test('what is typed into the place for a new version stays while the workbook is read', async () => {
  const book = memoryBook();
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>(resolve => (letGo = resolve));
  const { book: full } = await written();
  book.ledger = full.ledger;
  const read = book.read.bind(book);
  await open(
    memoryPorts({
      book: { ...book, read: () => gate.then(read) },
      surroundings: { lang: 'zh-CN', locale: 'zh-CN', surface: 'light', excel: 'ready', partition: '' },
    }),
  );
  await press('tab', '计划');
  const box = await until(() => document.querySelector('textarea'), 'box');
  box.value = '正在输入';
  await act(async () => letGo());
  await settle();
  await until(() => byRole('button', '查看'), 'card');
  expect(document.querySelector('textarea')).toBe(box);
  expect(box.value).toBe('正在输入');
});
