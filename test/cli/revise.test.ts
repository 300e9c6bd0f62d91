import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readLedger } from '../../src/workbook/read/ledger';
import { readWorkbook } from '../../src/xlsx';
import { updatedMaster } from '../../src/exchange/master';
import { patchWorkbook, writeWorkbook } from '../../src/xlsx';
import { cli } from '../support/cli';
import { temporary } from '../support/office';
import { asSerialDay } from '../../src/ledger/dates/serial';

jest.setTimeout(120_000);

const SEED = path.join(__dirname, '../../seeds/county-running.txt');
const TEXT = fs.readFileSync(SEED, 'utf8');

const masterOf = async (file: string) => {
  const bytes = fs.readFileSync(file);
  const book = await readWorkbook(bytes);
  return { bytes, book, ...readLedger(book)! };
};

/** A master with progress in every row that says whose it is, and the new plan beside it. */
async function office(next: string): Promise<string> {
  const folder = temporary();
  expect((await cli(folder, ['build', SEED, '-o', 'm.xlsx'])).status).toBe(0);
  const read = await masterOf(path.join(folder, 'm.xlsx'));
  const rows = read.ledger.rows.map(row => ({ ...row, progress: `报 ${row.measure}${row.indicator}` }));
  const tools = { patch: patchWorkbook, read: readWorkbook, write: writeWorkbook };
  const { bytes } = await updatedMaster(read, { ...read.ledger, rows }, asSerialDay(45458), tools);
  fs.writeFileSync(path.join(folder, 'm.xlsx'), bytes);
  fs.writeFileSync(path.join(folder, 'new.txt'), next);
  return folder;
}
const revise = (folder: string, ...more: string[]) =>
  cli(folder, ['revise', 'new.txt', 'm.xlsx', '-o', 'n.xlsx', '--report', 'r.json', ...more]);
const report = (folder: string) => JSON.parse(fs.readFileSync(path.join(folder, 'r.json'), 'utf8'));

/** An item put in front, so that all others count one more, a number corrected, a sentence struck out. */
const REVISED = TEXT.replace(/^(\d+)\./gm, (_, n: string) => `${Number(n) + 1}.`)
  .replace(/^2\./m, '1.夯实工业基础。开展工业用地全面普查。（责任单位：县自然资源局）\n2.')
  .replace('完成年度投资42亿元', '完成年度投资45亿元')
  .replace('编制新型建材产业链招商图谱。', '');

test('the same plan changes no byte', async () => {
  const folder = await office(TEXT);
  const { status, out } = await revise(folder);
  expect([status, out]).toEqual([0, expect.stringContaining('没有要改的')]);
  expect(fs.readFileSync(path.join(folder, 'n.xlsx'))).toEqual(fs.readFileSync(path.join(folder, 'm.xlsx')));
  expect(report(folder)).toMatchObject({ changed: [], moved: [], added: [], gone: [], differs: [] });
});

test('a revised plan: each report stays with its sentence, all is listed, and 更新记录 tells it', async () => {
  const folder = await office(REVISED);
  const { status, out } = await revise(folder, '--who', '张三');
  expect(status).toBe(0);
  expect(out).toMatch(/未变 47，改动 2，移动 0，新增 1，计划已无 1。/);
  const told = report(folder);
  const before = (await masterOf(path.join(folder, 'm.xlsx'))).ledger;
  const after = (await masterOf(path.join(folder, 'n.xlsx'))).ledger;
  expect(after.rows).toHaveLength(before.rows.length + told.added.length);
  const words = new Map(before.rows.map(row => [row.key, row.progress]));
  for (const row of after.rows) expect(row.progress).toBe(words.get(row.key) ?? null);
  for (const row of told.changed)
    expect(row).toMatchObject({ text: expect.stringContaining('45亿元'), oldText: expect.stringContaining('42亿元') });
  const [gone] = told.gone as { key: string }[];
  expect(after.rows.find(row => row.key === gone!.key)).toMatchObject({
    adjust: 'drop',
    measure: '编制新型建材产业链招商图谱。',
  });
  const renumbered = (told.kept as { no: string; oldNo: string }[]).find(row => row.no !== row.oldNo)!;
  expect(after.changes).toContainEqual(
    expect.objectContaining({ who: '张三', column: '编号', before: renumbered.oldNo, after: renumbered.no }),
  );
  // And back again: the numbers of before, and nothing lost.
  fs.writeFileSync(path.join(folder, 'new.txt'), TEXT);
  expect((await cli(folder, ['revise', 'new.txt', 'n.xlsx', '-o', 'b.xlsx'])).status).toBe(0);
  const back = (await masterOf(path.join(folder, 'b.xlsx'))).ledger.rows;
  for (const row of before.rows)
    expect(back.find(each => each.key === row.key)).toMatchObject({ no: row.no, adjust: null, progress: row.progress });
});

test('forms that are out when the plan is revised come back into their rows', async () => {
  const folder = await office(REVISED);
  expect((await cli(folder, ['split', 'm.xlsx', '-o', 'out', '--period', '2024-06'])).status).toBe(0);
  expect((await revise(folder)).status).toBe(0);
  const forms = fs.readdirSync(path.join(folder, 'out')).filter(name => !name.startsWith('00'));
  const back = await cli(folder, [
    'collect',
    'n.xlsx',
    ...forms.slice(0, 3).map(name => path.join('out', name)),
    '--report',
    'back.json',
    '--dry-run',
  ]);
  expect(back.status).toBe(0);
  const { files, changes, conflicts } = JSON.parse(fs.readFileSync(path.join(folder, 'back.json'), 'utf8'));
  expect((files as { status: string }[]).map(file => file.status)).toEqual(forms.slice(0, 3).map(() => 'read'));
  expect([changes, conflicts]).toEqual([[], []]);
});

test('words alone are changed in place: every other part stays byte for byte', async () => {
  const folder = await office(TEXT.replace('完成年度投资42亿元', '完成年度投资45亿元'));
  const { status, err } = await revise(folder);
  expect([status, err]).toEqual([0, '']);
  const [m, n] = ['m.xlsx', 'n.xlsx'].map(file => unzipSync(fs.readFileSync(path.join(folder, file))));
  const differing = Object.keys(n!).filter(part => strFromU8(n![part]!) !== strFromU8(m![part]!));
  expect(differing).not.toContain('xl/styles.xml');
  expect(Object.keys(n!).sort()).toEqual(Object.keys(m!).sort());
});

test('a figure changed in a table is taken and listed, unless somebody has changed it in the book', async () => {
  const folder = temporary();
  const table = (...figures: string[]): string =>
    `青川市教育局2026年工作计划\n\n序号\t工作任务\t目标\t责任单位\n${figures
      .map((figure, i) => `${i + 1}\t${['改扩建幼儿园', '改造食堂'][i] ?? ''}\t${figure}\t后勤科`)
      .join('\n')}\n`;
  fs.writeFileSync(path.join(folder, 'old.txt'), table('12所', '45个'));
  fs.writeFileSync(path.join(folder, 'new.txt'), table('15所', '50个'));
  await cli(folder, ['build', 'old.txt', '-o', 'm.xlsx']);
  const read = await masterOf(path.join(folder, 'm.xlsx'));
  const rows = read.ledger.rows.map((row, i) => (i === 1 ? { ...row, target: 48 } : row));
  const tools = { patch: patchWorkbook, read: readWorkbook, write: writeWorkbook };
  const { bytes } = await updatedMaster(read, { ...read.ledger, rows }, asSerialDay(46000), tools);
  fs.writeFileSync(path.join(folder, 'm.xlsx'), bytes);

  const { out } = await revise(folder);
  expect(out).toContain('改扩建幼儿园 12所 → 改扩建幼儿园 15所');
  expect(out).toContain('目标值: 48 ≠ 50');
  expect(report(folder)).toMatchObject({ changed: [{ oldTarget: '改扩建幼儿园 12所' }], kept: [{}] });
  const { ledger } = await masterOf(path.join(folder, 'n.xlsx'));
  expect(ledger.rows.map(row => row.target)).toEqual([15, 48]);
  expect(ledger.changes).toContainEqual(expect.objectContaining({ column: '目标值', before: 12, after: 15 }));

  const take = (numbers: string, to: string, ...more: string[]) =>
    cli(folder, ['revise', 'new.txt', 'm.xlsx', '-o', to, '--take-plan', numbers, ...more]);
  for (const [numbers, to] of [
    ['2-1', 'two.xlsx'],
    ['all', 'all.xlsx'],
  ] as const) {
    expect((await take(numbers, to)).out).toContain('1 行改用了新计划的');
    const taken = (await masterOf(path.join(folder, to))).ledger;
    expect(taken.rows.map(row => row.target)).toEqual([15, 50]);
    expect(taken.changes).toContainEqual(expect.objectContaining({ column: '目标值', before: 48, after: 50 }));
  }
  const none = await take('1-1、2-1', 'none.xlsx', '--lang', 'en');
  expect([none.status, none.err]).toEqual([2, expect.stringMatching(/differs from the new plan: 1-1$/)]);
  expect(fs.existsSync(path.join(folder, 'none.xlsx'))).toBe(false);
});

test('a preview writes nothing; what exists is refused, and overwritten only with a backup', async () => {
  const folder = await office(REVISED);
  expect((await cli(folder, ['revise', 'new.txt', 'm.xlsx', '--dry-run'])).status).toBe(0);
  expect(fs.readdirSync(folder).sort()).toEqual(['m.xlsx', 'new.txt']);
  const there = fs.readFileSync(path.join(folder, 'm.xlsx'));
  const over = await cli(folder, ['revise', 'new.txt', 'm.xlsx', '-o', 'm.xlsx']);
  expect([over.status, over.err]).toEqual([1, expect.stringContaining('--force')]);
  expect(fs.readFileSync(path.join(folder, 'm.xlsx'))).toEqual(there);
  expect((await cli(folder, ['revise', 'new.txt', 'm.xlsx', '-o', 'm.xlsx', '--force'])).status).toBe(0);
  expect(fs.readFileSync(path.join(folder, 'm.backup.xlsx'))).toEqual(there);
});

test('what does not fit is said', async () => {
  const folder = await office('没有任务的一句话');
  expect((await cli(folder, ['revise', 'new.txt'])).status).toBe(2);
  expect((await cli(folder, ['revise', 'new.txt', 'm.xlsx'])).err).toContain('-o');
  const none = await cli(folder, ['revise', 'new.txt', 'm.xlsx', '-o', 'n.xlsx', '--lang', 'en']);
  expect([none.status, none.err]).toEqual([1, expect.stringContaining('new.txt')]);
  expect((await cli(folder, ['revise', 'm.xlsx', 'new.txt', '-o', 'n.xlsx'])).status).toBe(1);
});
