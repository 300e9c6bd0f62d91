import fs from 'node:fs';
import path from 'node:path';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { buildLedger } from '../../src/ledger/rows/build';
import { parsePlan } from '../../src/plan';
import { buildWorkbook } from '../../src/workbook/build';
import { everything } from '../support/books';
import { cli } from '../support/cli';
import { archive, container } from '../support/packages';
import { tableRows } from '../support/computed-cells';
import { gb18030, utf16be, utf16le } from '../support/encode';
import { temporary } from '../support/office';
import { MENUS, PLAN } from './plan';
import { asSerialDay } from '../../src/ledger/dates/serial';

const setUp = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = temporary();
  for (const [name, content] of Object.entries({ 'plan.txt': PLAN, ...files }))
    fs.writeFileSync(path.join(folder, name), content);
  return folder;
};
const read = async (folder: string, name: string) => readWorkbook(fs.readFileSync(path.join(folder, name)));
const rowsOf = async (folder: string, name: string, table = '任务表') => tableRows(await read(folder, name), table);

describe('build', () => {
  it('makes a workbook with a row for each measure and target', async () => {
    const folder = setUp();
    const done = await cli(folder, ['build', 'plan.txt', '-o', 'out.xlsx', '--as-of', '2024-05-31']);
    expect(done).toEqual({ status: 0, out: `已写成 ${path.join(folder, 'out.xlsx')}`, err: '' });
    expect(fs.readdirSync(folder).sort()).toEqual(['out.xlsx', 'plan.txt']);
    const rows = await rowsOf(folder, 'out.xlsx');
    const targets = rows.map(row => row.get('目标值')?.value);
    expect(targets).toEqual(expect.arrayContaining([32, 1.5, 8, 0.85]));
    expect(rows.map(row => row.get('牵头单位')?.value)).toEqual(
      expect.arrayContaining(['农机中心', '社会科', '经管站']),
    );
  });

  it('gives the same bytes twice, also under other names and on another day for a fixed as-of date', async () => {
    const folder = setUp({ 'same.txt': PLAN });
    await cli(folder, ['build', 'plan.txt', '-o', 'a.xlsx', '--as-of', '2024-05-31']);
    await cli(folder, ['build', 'same.txt', '-o', 'b.xlsx', '--as-of', '2024-05-31'], {
      today: () => asSerialDay(47000),
    });
    expect(fs.readFileSync(path.join(folder, 'a.xlsx')).equals(fs.readFileSync(path.join(folder, 'b.xlsx')))).toBe(
      true,
    );
  });

  it('writes the words of pasted codes on a refresh, and each of them into the log', async () => {
    const folder = setUp();
    const ledger = buildLedger(parsePlan(PLAN), { lang: 'zh-CN', settings: { asOf: asSerialDay(45443) } });
    const spec = buildWorkbook(ledger, { asOf: asSerialDay(45443) });
    const pasted = {
      ...spec,
      sheets: spec.sheets.map(sheet => ({
        ...sheet,
        rows: sheet.rows.map(line => ({
          ...line,
          cells: line.cells.map(cell =>
            sheet.id === 'matrix' && cell.value === '不少于' ? { ...cell, value: '>=' } : cell,
          ),
        })),
      })),
    };
    fs.writeFileSync(path.join(folder, 'pasted.xlsx'), await writeWorkbook(pasted));
    expect((await cli(folder, ['build', '--refresh', 'pasted.xlsx', '-o', 'again.xlsx'])).status).toBe(0);
    const words = (await rowsOf(folder, 'again.xlsx')).map(row => row.get('关系')?.value ?? null);
    expect(words).toEqual(
      ledger.rows.map(row => (row.comparator === '>=' ? '不少于' : (words[row.order - 1] ?? null))),
    );
    const log = await rowsOf(folder, 'again.xlsx', '记录表');
    const told = log.filter(line => [...line.values()].some(cell => cell?.value === '>='));
    expect(told).toHaveLength(ledger.rows.filter(row => row.comparator === '>=').length);
    expect(told.length).toBeGreaterThan(0);
  });

  it('protects the sheets on demand, and a refresh keeps that; the log can always grow', async () => {
    const folder = setUp();
    const guarded = async (name: string) =>
      (await read(folder, name)).sheets.filter(sheet => sheet.guarded).map(sheet => sheet.name);
    await cli(folder, ['build', 'plan.txt', '-o', 'open.xlsx']);
    expect(await guarded('open.xlsx')).toEqual([]);
    await cli(folder, ['build', 'plan.txt', '-o', 'out.xlsx', '--protect']);
    const sheets = await guarded('out.xlsx');
    expect(sheets).toEqual(expect.arrayContaining(['总览', '责任矩阵', '分工表', '部门', '设置', '填报说明']));
    expect(sheets).not.toContain('更新记录');
    expect((await cli(folder, ['build', '--refresh', 'out.xlsx', '-o', 'again.xlsx'])).status).toBe(0);
    expect(await guarded('again.xlsx')).toEqual(sheets);
    expect((await cli(folder, ['build', '--refresh', 'open.xlsx', '-o', 'plain.xlsx'])).status).toBe(0);
    expect(await guarded('plain.xlsx')).toEqual([]);
  });

  it('reads every usual encoding, standard input, and writes formula-like text as text', async () => {
    const folder = setUp({ 'gb.txt': gb18030(PLAN), 'le.txt': utf16le(PLAN), 'be.txt': utf16be(`\ufeff${PLAN}`) });
    const stdin = () => Promise.resolve(gb18030(PLAN));
    for (const name of ['plan.txt', 'gb.txt', 'le.txt', 'be.txt', '-']) {
      const output = `${name.replace(/\W/g, '_')}.xlsx`;
      expect((await cli(folder, ['build', name, '-o', output], { stdin })).status).toBe(0);
      const rows = await rowsOf(folder, output);
      const cell = rows.find(row => String(row.get('具体举措')?.value).startsWith('@'))?.get('具体举措');
      expect(cell).toEqual({ value: expect.stringContaining('=做到底数清') });
    }
  });

  it('takes a department list from text, table or workbook, with aliases', async () => {
    const list =
      'Name,Aliases,Contact,Duty keywords\n农业机械化服务中心,农机中心;农机办,"李四, 3001",农机\n种植业管理科,种植科,,粮食\n';
    const folder = setUp({ 'list.csv': list, 'list.txt': '农业机械化服务中心\t农机中心\n种植业管理科\t种植科\n' });
    for (const name of ['list.csv', 'list.txt']) {
      const output = `${name}.xlsx`;
      expect((await cli(folder, ['build', 'plan.txt', '-o', output, '--departments', name])).status).toBe(0);
      const rows = await rowsOf(folder, output);
      expect(rows.map(row => row.get('牵头单位')?.value)).toContain('农业机械化服务中心');
    }
    expect(
      (await cli(folder, ['build', 'plan.txt', '-o', 'again.xlsx', '--departments', 'list.csv.xlsx'])).status,
    ).toBe(0);
    const first = await rowsOf(folder, 'list.csv.xlsx', '部门表');
    const again = await rowsOf(folder, 'again.xlsx', '部门表');
    expect(first[0]?.get('联系人')).toEqual({ value: '李四, 3001' });
    expect(again.map(row => row.get('别名')?.value)).toEqual(first.map(row => row.get('别名')?.value));
  });

  it('follows the language of the plan unless told otherwise', async () => {
    const folder = setUp({
      'en.txt':
        'Data Office Work Plan 2024\n\n1. Skills\n1.1 Train at least 40 officers by 30 June 2024.\n1.2 Publish the data strategy.\n',
    });
    expect((await cli(folder, ['build', 'en.txt', '-o', 'en.xlsx'])).status).toBe(0);
    expect((await cli(folder, ['build', 'plan.txt', '-o', 'zh-as-en.xlsx', '--lang', 'en'])).out).toContain('Wrote ');
    expect((await read(folder, 'en.xlsx')).sheets.map(sheet => sheet.name)).toContain('Matrix');
    expect((await read(folder, 'zh-as-en.xlsx')).sheets.map(sheet => sheet.name)).toContain('Matrix');
  });

  it('leaves an existing file alone, or keeps it under another name', async () => {
    const folder = setUp({ 'out.xlsx': 'mine' });
    const output = path.join(folder, 'out.xlsx');
    const refused = await cli(folder, ['build', 'plan.txt', '-o', 'out.xlsx']);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('已经存在');
    expect(refused.err).toContain('--force');
    expect(fs.readFileSync(output, 'utf8')).toBe('mine');
    for (const backup of ['out.backup.xlsx', 'out.backup-2.xlsx']) {
      const before = fs.readFileSync(output);
      const forced = await cli(folder, ['build', 'plan.txt', '-o', 'out.xlsx', '--force']);
      expect(forced).toMatchObject({ status: 0, err: expect.stringContaining(backup) });
      expect(fs.readFileSync(path.join(folder, backup)).equals(before)).toBe(true);
    }
    expect((await rowsOf(folder, 'out.xlsx')).length).toBeGreaterThan(3);
    expect(fs.readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    ['an empty file', 'empty.txt', '', '没有文字'],
    ['a page of menus', 'menus.txt', MENUS, '没有找到工作安排'],
    [
      'a picture',
      'photo.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      '是图片，读不出计划正文。请先用文字识别',
    ],
    ['noise', 'noise.txt', Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31 + i * 7) & 255), '是无法识别的文件'],
    ['6 MB', 'big.txt', '一、工作\n'.repeat(500_000), '最多能读 5 MB'],
    [
      'an old Word file',
      'old.doc',
      container('WordDocument'),
      '旧版 Word 文档（.doc 或 .wps），读不出计划正文。请用 Word',
    ],
    ['an old Excel file', 'old.xls', container('Workbook'), '是旧格式的表格（.xls 或 .et）。请用 Excel'],
    ['a document with a password', 'secret.docx', container('EncryptedPackage'), '设有打开密码'],
    ['half a workbook', 'half.xlsx', archive({ 'xl/workbook.xml': '<a/>' }).subarray(0, 60), '不完整，可能没有传完'],
    ['a zip of something', 'x.zip', Uint8Array.from([0x50, 0x4b, 5, 6, ...new Uint8Array(18)]), '是压缩文件'],
  ])('refuses %s and writes nothing', async (_, name, content, words) => {
    const folder = setUp({ [name]: content });
    const before = fs.readdirSync(folder);
    for (const command of [
      ['build', name, '-o', 'out.xlsx'],
      ['parse', name],
      ['parse', name, '--json'],
    ]) {
      const refused = await cli(folder, command);
      expect(refused).toMatchObject({ status: 1, out: '', err: expect.stringContaining(words) });
      expect(refused.err).toContain(name);
      const english = await cli(folder, [...command, '--lang', 'en']);
      expect(english).toMatchObject({ status: 1, err: expect.not.stringMatching(/[\u4e00-\u9fff]/) });
    }
    expect(fs.readdirSync(folder)).toEqual(before);
  });

  it.each([
    [['build', 'gone.txt', '-o', 'o.xlsx'], '找不到文件'],
    [['build', '.', '-o', 'o.xlsx'], '是文件夹'],
    [['build', 'plan.txt', '-o', 'no/such/o.xlsx'], '不存在'],
    [['build', 'plan.txt', '-o', '.', '--force'], '是文件夹'],
    [['build', 'plan.txt', '-o', 'o.xlsx', '--departments', 'gone.csv'], '找不到文件'],
    [['build', 'plan.txt', '-o', 'o.xlsx', '--departments', 'blank.csv'], '没有部门名单'],
    [['status', 'plan.txt'], '不是 Excel 工作簿'],
    [['status', 'other.xlsx'], '没有责任矩阵'],
    [['build', '--refresh', 'other.xlsx'], '没有责任矩阵'],
    [['build', '--refresh', 'plan.txt'], '不是 Excel 工作簿'],
  ])('says what is wrong with %j', async (args, words) => {
    const sheets = everything.sheets.filter(sheet => sheet.id === 'departments');
    const other = await writeWorkbook({ ...everything, active: 0, names: [], sheets });
    const folder = setUp({ 'other.xlsx': other, 'blank.csv': '名称,别名\n' });
    const refused = await cli(folder, args);
    expect(refused).toMatchObject({ status: 1, out: '', err: expect.stringContaining(words) });
    expect(fs.readdirSync(folder).sort()).toEqual(['blank.csv', 'other.xlsx', 'plan.txt']);
  });
});
