import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parsePlan, toGuide } from '../../src/plan';
import { writeWorkbook } from '../../src/xlsx';
import { everything, sheet } from '../support/books';
import { cli } from '../support/cli';
import { utf8 } from '../support/encode';
import { temporary } from '../support/office';
import { archive, rels } from '../support/packages';
import { PLAN } from './plan';

const TABLE = [
  ['序号', '工作任务', '具体举措', '责任单位', '完成时限'],
  ['1', '人才引进', '引进高层次人才不少于20人', '组织科', '2024年6月底'],
  ['2', '技能培训', '开展“专场培训”5期，共300人次', '培训科', '12月底前'],
];

const setUp = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = temporary();
  for (const [name, content] of Object.entries({ 'plan.txt': PLAN, ...files }))
    fs.writeFileSync(path.join(folder, name), content);
  return folder;
};
const parsed = async (folder: string, ...args: readonly string[]) => {
  const { status, out, err } = await cli(folder, ['parse', ...args, '--json']);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return JSON.parse(out) as ReturnType<typeof toGuide>;
};

describe('the summary', () => {
  it('counts every stated deadline once: of tasks, of measures, of both', async () => {
    const text = [
      '青溪县2026年工作方案',
      '一、任务',
      '1. 新建学校2所。牵头单位：县教育局；完成时限：2026年8月底。',
      '2. 6月底前新建医院1所，年底前新建车站1座。',
      '3. 加强监督。',
    ].join('\n');
    const { out } = await cli(setUp({ 'deadlines.txt': text }), ['parse', 'deadlines.txt']);
    expect(out).toContain('3 处写明的时限');
  });
});

describe('parse', () => {
  it('prints the guide form, whose spans count in the text as pasted', async () => {
    const guide = await parsed(setUp(), 'plan.txt');
    expect(guide).toEqual(JSON.parse(JSON.stringify(toGuide(parsePlan(PLAN)))));
    for (const target of guide.targets) expect(PLAN.slice(target.span.start, target.span.end)).toContain(target.quote);
    expect(guide.targets.map(target => target.value)).toEqual(expect.arrayContaining([320000, 15000, 8, 85]));
  });

  it('takes the year from the option where the text has none', async () => {
    const folder = setUp({ 'bare.txt': '一、党建\n1．年底前建成示范点5个。\n' });
    expect((await parsed(folder, 'bare.txt')).plan.year).toBeNull();
    expect((await parsed(folder, 'bare.txt', '--year', '2025')).plan).toMatchObject({ year: 2025, yearBinds: true });
  });

  it('reads a table from a workbook, from .csv and from .docx as it would be pasted', async () => {
    const text = TABLE.map(row => row.join('\t')).join('\n');
    const book = await writeWorkbook({
      ...everything,
      names: [],
      active: 0,
      sheets: [sheet('foreign', 'Sheet1', { rows: TABLE.map(row => ({ cells: row.map(value => ({ value })) })) })],
    });
    const cell = (value: string) => `<w:tc><w:p><w:r><w:t>${value}</w:t></w:r></w:p></w:tc>`;
    const word = archive({
      '_rels/.rels': rels(['r', 'officeDocument', 'word/document.xml']),
      'word/document.xml': `<w:document xmlns:w="w"><w:body><w:tbl>${TABLE.map(row => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl></w:body></w:document>`,
    });
    const folder = setUp({
      't.txt': text,
      't.csv': TABLE.map(row => row.map(value => `"${value}"`).join(',')).join('\r\n'),
      't.xlsx': book,
      't.docx': word,
    });
    const want = await parsed(folder, 't.txt');
    expect(want.targets.map(target => target.value)).toEqual(expect.arrayContaining([20]));
    for (const name of ['t.csv', 't.xlsx', 't.docx']) expect(await parsed(folder, name)).toEqual(want);
  });

  it('prints a summary for people', async () => {
    const { out } = await cli(setUp(), ['parse', 'plan.txt']);
    expect(out).toContain('云溪县农业农村局2024年工作要点');
    expect(out).toMatch(/2 个板块，4 项任务，\d+ 条举措/);
    expect(out).toMatch(/夯实粮食安全 {2}2 项/);
    expect((await cli(setUp(), ['parse', 'plan.txt', '--lang', 'en'])).out).toMatch(/2 sections, 4 tasks/);
  });
});

describe('as a program', () => {
  const main = path.resolve(__dirname, '../../src/cli/main.ts');
  const tsx = require.resolve('tsx/cli');
  const call = (cwd: string, args: readonly string[], input = '', env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [tsx, main, ...args], {
      cwd,
      input: utf8(input),
      encoding: 'utf8',
      env: { ...process.env, npm_lifecycle_event: '', ...env },
    });

  it('reads standard input and gives the exit status', () => {
    const folder = setUp();
    const done = call(folder, ['parse', '-', '--json'], PLAN);
    expect(done.status).toBe(0);
    expect((JSON.parse(done.stdout) as { items: unknown[] }).items).toHaveLength(4);
    expect(call(folder, ['parse', '-']).status).toBe(1);
    expect(call(folder, ['dance']).status).toBe(2);
  });

  it('finds files where npm was called, not where the package is', () => {
    const folder = setUp();
    const elsewhere = temporary();
    const env = { npm_lifecycle_event: 'mubiao', INIT_CWD: folder };
    expect(call(elsewhere, ['build', 'plan.txt', '-o', 'out.xlsx'], '', env).status).toBe(0);
    expect(fs.readdirSync(folder).sort()).toEqual(['out.xlsx', 'plan.txt']);
    expect(fs.readdirSync(elsewhere)).toEqual([]);
  });
});

describe('parse --corrections', () => {
  const text = '一、库房\n【1】更换除湿设备\n本月采购两台。\n【2】重排柜架\n按年份排列。\n';
  const shape = { template: '【#】' };
  const list = [
    { type: 'reading', id: 'usual' },
    { type: 'level', at: { start: 5, end: 8 }, level: 'task', scope: { shape } },
  ];
  it('reads under the corrections of a file, and says what is wrong with a list', async () => {
    const folder = setUp({ 'plan2.txt': text, 'c.json': JSON.stringify(list), 'bad.json': '[{"type":"level"}]' });
    const { items } = await parsed(folder, 'plan2.txt', '--corrections', 'c.json');
    expect(items.map(i => i.heading)).toEqual(['更换除湿设备', '重排柜架']);
    const wrong = await cli(folder, ['parse', 'plan2.txt', '--corrections', 'bad.json']);
    expect([wrong.status, wrong.out]).toEqual([1, '']);
    expect(wrong.err).toMatch(/bad\.json.*1/);
  });
});
