import '../globals';
import { act } from 'react';
import { BookError } from '../../../src/taskpane/ports';
import { readWorkbook } from '../../../src/xlsx';
import { byRole, changeFact, memoryPorts, open, paste, press, SAMPLE, settle, shown, toTree, until } from '../harness';
import { memoryBook } from '../memory-book';

const connected = () => {
  const book = memoryBook();
  const surroundings = { lang: 'zh-CN', locale: 'zh-CN', surface: 'light', excel: 'ready', partition: '' } as const;
  return { book, ports: memoryPorts({ book, surroundings }) };
};
const readPlan = async (text = SAMPLE) => {
  await press('tab', '计划');
  await paste(text);
  await toTree();
  await press('button', '下一步：写入工作簿');
};
const listed = (name: string) => byRole('button', new RegExp(`^${name}`))?.textContent ?? '';

test('says what will be new, writes it, says where it is, and the draft is gone', async () => {
  const { book, ports } = connected();
  await open(ports);
  await readPlan();
  await until(() => /还没有责任矩阵/.test(shown()), 'preview');
  expect(listed('新增')).toContain('3 行');
  await press('button', '写入工作簿');
  await until(() => /写好了/.test(shown()), 'done');
  expect(book.ledger?.rows).toHaveLength(3);
  await press('button', /^打开 责任矩阵/);
  expect(book.calls).toEqual(['goTo matrix']);
  await settle(1200);
  expect(ports.kept).toBeNull();
});

test('writing over a matrix: counts by kind first, reports kept', async () => {
  const { book, ports } = connected();
  await open(ports);
  await readPlan();
  await press('button', '写入工作簿');
  await until(() => /写好了/.test(shown()), 'done');
  const first = book.ledger!.rows[0]!;
  await book.fill(first.key, { actual: 7 });
  await readPlan(
    SAMPLE.replace('种植树木3000棵。', '种植树木3200棵。').replace('6月底前完成勘测。', '') +
      '\n3.清理河道。清淤5公里。',
  );
  await until(() => /已有责任矩阵/.test(shown()), 'preview');
  expect(['新增', '改动', '计划已无', '未变'].map(listed).map(text => /(\d+) 行/.exec(text)?.[1])).toEqual([
    '1',
    '1',
    '1',
    '1',
  ]);
  await press('button', '写入工作簿');
  await until(() => /写好了/.test(shown()), 'done');
  expect(book.ledger!.rows.find(row => row.key === first.key)?.actual).toBe(7);
  expect(shown()).toContain('备份');
});

test('a lost row is paired with a new one by hand and apart again; what was reported goes with it', async () => {
  const { book, ports } = connected();
  await open(ports);
  await readPlan();
  await press('button', '写入工作簿');
  await until(() => /写好了/.test(shown()), 'done');
  const trees = book.ledger!.rows.find(row => row.measure.includes('种植树木'))!;
  await book.fill(trees.key, { actual: 900 });
  await readPlan(SAMPLE.replace('种植树木3000棵。', '营造防护林带，绿化荒坡十二处。'));
  await until(() => /已有责任矩阵/.test(shown()), 'preview');
  expect([listed('新增'), listed('计划已无')]).toEqual([
    expect.stringMatching(/ 1 行/),
    expect.stringMatching(/ 1 行/),
  ]);
  await press('button', /^计划已无/);
  await press('button', /^对应到新增的一行/);
  await press('option', /营造防护林带/);
  expect(listed('改动')).toMatch(/ 1 行/);
  expect(shown()).toContain('没有新增、移动、计划已无的行');
  expect(shown()).not.toMatch(/ 0 行/);
  await press('button', /^改动/);
  await press('button', /^取消对应/);
  expect(listed('计划已无')).toMatch(/ 1 行/);
  await press('button', /^对应到新增的一行/);
  await press('option', /营造防护林带/);
  await press('button', '写入工作簿');
  await until(() => /写好了/.test(shown()), 'done');
  expect(book.ledger!.rows.find(row => row.key === trees.key)).toMatchObject({
    measure: '营造防护林带，绿化荒坡十二处。',
    actual: 900,
    adjust: null,
  });
});

test('the words of a changed sentence are marked: struck out, put in', async () => {
  const { ports } = connected();
  await open(ports);
  await readPlan();
  await press('button', '写入工作簿');
  await until(() => /写好了/.test(shown()), 'done');
  await readPlan(SAMPLE.replace('种植树木3000棵。', '种植树木3200棵。'));
  await until(() => /已有责任矩阵/.test(shown()), 'preview');
  await press('button', /^改动/);
  expect(Array.from(document.querySelectorAll('del'), e => e.textContent)).toContain('3000');
  expect(Array.from(document.querySelectorAll('ins'), e => e.textContent)).toContain('3200');
});

test('a fact corrected in the draft and by hand in the sheet: told cell by cell, taken only when ticked', async () => {
  const { book, ports } = connected();
  await open(ports);
  await readPlan();
  await press('button', '写入工作簿');
  await until(() => /写好了/.test(shown()), 'done');
  book.ledger = { ...book.ledger!, rows: book.ledger!.rows.map((row, i) => (i === 0 ? { ...row, target: 14 } : row)) };
  for (const [tick, value] of [
    [false, 14],
    [true, 15],
  ] as const) {
    await press('tab', '计划');
    await paste(SAMPLE);
    await toTree();
    await press('treeitem', /新建村道/);
    await changeFact('target', '15公里');
    await press('button', '返回');
    await press('button', '下一步：写入工作簿');
    await until(() => /草稿与表中不同 1 行/.test(shown()), 'preview');
    expect(listed('未变')).toContain('3 行');
    await press('button', /^草稿与表中不同/);
    expect(shown()).toContain('目标值：14 → 15');
    if (tick) await act(async () => document.querySelector<HTMLInputElement>('input[type=checkbox]')!.click());
    await press('button', '写入工作簿');
    await until(() => /写好了/.test(shown()), 'done');
    expect(book.ledger!.rows[0]!.target).toBe(value);
  }
});

test('progress names the sheet; stop ends it between steps and says that it can go on', async () => {
  const { book, ports } = connected();
  let release: () => void = () => undefined;
  book.gate = () => new Promise(resolve => (release = resolve));
  await open(ports);
  await readPlan();
  await press('button', '写入工作簿');
  await until(() => /正在写入内容：.+（0%）/.test(shown()), 'first step');
  await press('tab', '计划');
  await press('tab', '写入');
  expect(shown()).toMatch(/正在写入内容/);
  await press('button', '停止');
  release();
  await until(() => /已停止/.test(shown()), 'stopped');
  expect(book.ledger).toBeNull();
  book.gate = async () => undefined;
  await press('button', '写入工作簿');
  await until(() => /写好了/.test(shown()), 'done');
});

test('while one step lasts, the seconds are counted', async () => {
  const { book, ports } = connected();
  let release: () => void = () => undefined;
  book.gate = () => new Promise(resolve => (release = resolve));
  await open(ports);
  await readPlan();
  await press('button', '写入工作簿');
  await until(() => /正在写入内容/.test(shown()), 'first step');
  expect(shown()).not.toMatch(/已用/);
  await until(() => /已用 \d+ 秒/.test(shown()), 'seconds');
  await press('button', '停止');
  release();
  await until(() => /已停止/.test(shown()), 'stopped');
  expect(shown()).not.toMatch(/已用/);
});

test.each([
  ['editing', /按 Enter 或 Esc/],
  ['lost', /没有回应/],
  ['protected', /撤消工作表保护/],
  ['other', /Excel 报告：quota/],
] as const)('trouble %s: what happened and what to do, and the draft is still there', async (trouble, words) => {
  const { book, ports } = connected();
  await open(ports);
  await readPlan();
  await until(() => byRole('button', '写入工作簿'), 'preview');
  book.trouble = new BookError(trouble, 'quota');
  await press('button', '写入工作簿');
  await until(() => words.test(shown()), 'trouble');
  expect(byRole('button', '写入工作簿')).toBeDefined();
  await press('tab', '计划');
  expect(byRole('tree')).toBeDefined();
});

test('a plan that is edited while it is written stays as a draft', async () => {
  const { book, ports } = connected();
  let release: () => void = () => undefined;
  book.gate = i => (i === 0 ? new Promise(resolve => (release = resolve)) : Promise.resolve());
  await open(ports);
  await readPlan();
  await press('button', '写入工作簿');
  await press('tab', '计划');
  await press('treeitem', /种植树木/);
  await press('button', '删除这条');
  release();
  await settle(100);
  expect(book.ledger?.rows).toHaveLength(3);
  expect(byRole('tree')!.textContent).not.toContain('种植树木');
});

test('without Excel the matrix is saved as a file that holds the rows', async () => {
  const files: [Uint8Array, string][] = [];
  const ports = memoryPorts({ save: (bytes, name) => files.push([bytes, name]) });
  await open(ports);
  await readPlan();
  expect(byRole('button', '写入工作簿')).toBeUndefined();
  await press('button', '另存为 .xlsx 文件');
  await until(() => files.length > 0, 'file');
  expect(files[0]![1]).toBe('石桥镇2024年工作计划.xlsx');
  const book = await readWorkbook(files[0]![0]);
  const matrix = book.sheets.find(sheet => sheet.name === '责任矩阵')!;
  expect(matrix.rows.some(row => row.some(cell => cell?.value === '种植树木3000棵。'))).toBe(true);
});
