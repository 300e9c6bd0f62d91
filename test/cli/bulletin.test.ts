import fs from 'node:fs';
import path from 'node:path';
import { docxText } from '../../src/input';
import { writeDocument } from '../../src/docx/document';
import { letter } from '../support/letters';
import { cli } from '../support/cli';
import { temporary } from '../support/office';

jest.setTimeout(120_000);

const seeds = path.join(__dirname, '../../seeds');
let folder: string;
beforeAll(async () => {
  folder = temporary();
  const args = ['build', path.join(seeds, 'county-running.txt'), '-o', 'm.xlsx'];
  await cli(folder, [...args, '--departments', path.join(seeds, 'departments.csv')]);
  await cli(folder, ['period', 'm.xlsx', '--as-of', '2024-06-30', '-o', 'june.xlsx']);
});

const bulletin = (...args: string[]) => cli(folder, ['bulletin', 'june.xlsx', '--as-of', '2024-09-30', ...args]);
const file = (name: string): Uint8Array => Uint8Array.from(fs.readFileSync(path.join(folder, name)));
const lines = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map(line => line.replace(/ +/g, ' ').trim())
    .filter(line => line !== '');

describe('bulletin', () => {
  it('says the same as text, as .docx and on the screen, twice in the same bytes', async () => {
    for (const name of ['a.docx', 'b.docx', 'a.txt']) expect((await bulletin('--out', name)).status).toBe(0);
    const printed = await bulletin('--out', '-');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file('a.txt'));
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(lines(docxText(file('a.docx')))).toEqual(lines(text));
    expect(lines(printed.out)).toEqual(lines(text));
    expect(Buffer.compare(file('a.docx'), file('b.docx'))).toBe(0);
    expect(text).toContain('较上期（6月30日）');
  });

  it('gives sentences with their rows and numbers as JSON', async () => {
    const { out, status } = await bulletin('--json', '--kind', '专报');
    const json = JSON.parse(out) as {
      asOf: string;
      sentences: { id: string; rows: string[] }[];
      totals: { rows: number };
    };
    expect(status).toBe(0);
    expect(json.asOf).toBe('2024-09-30');
    expect(json.sentences.find(one => one.id === 'total')!.rows).toHaveLength(json.totals.rows);
  });

  it('fills a letterhead and keeps what it does not know', async () => {
    const text = (words: string) => ({ kind: 'paragraph' as const, runs: [{ text: words }] });
    const head = [text('文头 {{标题}}'), text('{{正文}}'), text('{{日期}} {{抄送}}')];
    fs.writeFileSync(path.join(folder, 't.docx'), await writeDocument(letter(head)));
    const made = await bulletin('--out', 'filled.docx', '--template', 't.docx', '--date', '2024-10-08');
    expect(made.status).toBe(0);
    expect(made.err).toContain('{{抄送}}');
    const filled = docxText(file('filled.docx'));
    expect(filled).toContain('文头 关于《');
    expect(filled).toContain('一、总体情况');
    expect(filled).toMatch(/2024年10月8日 \{\{抄送\}\}/);
    await bulletin('--out', 'again.docx', '--template', 't.docx', '--date', '2024-10-08');
    expect(Buffer.compare(file('filled.docx'), file('again.docx'))).toBe(0);
  });

  it.each([
    ['no day', ['bulletin', 'june.xlsx', '--out', '-'], /--as-of \d{4}-\d\d-\d\d/],
    ['before the plan', ['bulletin', 'june.xlsx', '--as-of', '1999-01-01', '--out', '-'], /计划尚未开始/],
    ['nowhere to write', ['bulletin', 'june.xlsx', '--as-of', '2024-09-30'], /--out/],
    ['an ending', ['bulletin', 'june.xlsx', '--as-of', '2024-09-30', '--out', 'a.pdf'], /\.docx \| \*\.txt/],
    ['a kind', ['bulletin', 'june.xlsx', '--as-of', '2024-09-30', '--out', '-', '--kind', '报告'], /通报 \| 简报/],
    ['a period', ['bulletin', 'june.xlsx', '--as-of', '2024-09-30', '--out', '-', '--period', '2024-01'], /没有登记过/],
    [
      'a later period',
      ['bulletin', 'june.xlsx', '--as-of', '2024-05-31', '--out', '-', '--period', '2024-06'],
      /不早于/,
    ],
    [
      'a book without a day',
      ['bulletin', 'june.xlsx', '--as-of', '2024-09-30', '--out', '-', '--previous', 'm.xlsx'],
      /=TODAY\(\)/,
    ],
    [
      'text as letterhead',
      ['bulletin', 'june.xlsx', '--as-of', '2024-09-30', '--out', 'x.docx', '--template', 'plain.txt'],
      /不是 \.docx/,
    ],
    [
      'a letterhead for text',
      ['bulletin', 'june.xlsx', '--as-of', '2024-09-30', '--out', 'x.txt', '--template', 't.docx'],
      /Word 模板/,
    ],
    [
      'no place',
      ['bulletin', 'june.xlsx', '--as-of', '2024-09-30', '--out', 'x.docx', '--template', 'bare.docx'],
      /没有 \{\{正文\}\}.*\{\{抬头\}\}/,
    ],
    ['no matrix', ['bulletin', 'plain.txt', '--as-of', '2024-09-30', '--out', '-'], /plain\.txt/],
  ] as const)('refuses in words: %s', async (_, args, words) => {
    fs.writeFileSync(path.join(folder, 'plain.txt'), '不是工作簿');
    const bare = letter([{ kind: 'paragraph', runs: [{ text: '{{抬头}}' }] }]);
    fs.writeFileSync(path.join(folder, 'bare.docx'), await writeDocument(bare));
    const { status, err } = await cli(folder, [...args]);
    expect(status).not.toBe(0);
    expect(err).toMatch(words);
    expect(fs.existsSync(path.join(folder, 'x.docx'))).toBe(false);
  });

  it('leaves an existing file alone without --force, and keeps a copy with it', async () => {
    await bulletin('--out', 'twice.docx');
    const again = await bulletin('--out', 'twice.docx');
    expect([again.status, again.err]).toEqual([1, expect.stringContaining('--force')]);
    expect((await bulletin('--out', 'twice.docx', '--force')).err).toContain('twice.backup.docx');
  });

  it('refuses another plan as the last period', async () => {
    await cli(folder, ['build', path.join(seeds, 'health-owners.txt'), '-o', 'other.xlsx', '--as-of', '2024-06-30']);
    const { status, err } = await bulletin('--out', '-', '--previous', 'other.xlsx');
    expect([status, err]).toEqual([1, expect.stringContaining('另一份计划')]);
  });

  it('speaks English', async () => {
    const { out } = await bulletin('--out', '-', '--lang', 'en', '--kind', 'brief');
    expect(out).toContain('Progress brief');
    expect(out).toContain('As of 30 September,');
  });
});
