import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FORM_KEYS } from '../../src/exchange/split/columns';
import { readLedger } from '../../src/workbook/read/ledger';
import type { ReadBook } from '../../src/workbook/read/types';
import { patchWorkbook, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { CELL_STYLES } from '../../src/workbook/style/styles';
import { sheet } from '../support/books';
import { cli } from '../support/cli';
import { temporary } from '../support/office';

jest.setTimeout(120_000);

const seeds = path.join(__dirname, '../../seeds');
const SPLIT = ['split', 'm.xlsx', '-o', 'out', '--period', '2024-06'];

/** A folder with the county's master. */
async function office(): Promise<string> {
  const folder = temporary();
  const args = ['build', path.join(seeds, 'county-running.txt'), '-o', 'm.xlsx', '--as-of', '2024-06-30'];
  const { status, err } = await cli(folder, [...args, '--departments', path.join(seeds, 'departments.csv')]);
  expect([status, err]).toEqual([0, '']);
  return folder;
}

const bookOf = (file: string): Promise<ReadBook> => readWorkbook(fs.readFileSync(file));
const rowsOf = async (file: string) => readLedger(await bookOf(file))!.ledger.rows;
const rowIn = async (file: string, no: string) => (await rowsOf(file)).find(row => row.no === no)!;

/** Writes a form anew with other values in some cells: what a program does that keeps nothing but values. */
async function fill(
  from: string,
  to: string,
  cells: readonly (readonly [no: string, key: (typeof FORM_KEYS)[number], value: string | number])[],
) {
  const book = await bookOf(from);
  const sheets = book.sheets.map(one =>
    sheet('form', one.name, {
      visibility: one.visibility,
      rows: one.rows.map(row => ({
        cells: Array.from(row, (cell, column) => {
          const no = row[FORM_KEYS.indexOf('no')]?.value;
          const typed = cells.find(
            ([n, key]) => one.name === '填报表' && n === no && FORM_KEYS.indexOf(key) === column,
          );
          return { value: typed?.[2] ?? cell?.value ?? null };
        }),
      })),
    }),
  );
  fs.writeFileSync(
    to,
    await writeWorkbook({
      lang: 'zh-CN',
      properties: { title: '' },
      sheets,
      names: [],
      styles: CELL_STYLES,
      active: 0,
    }),
  );
}

describe('split', () => {
  it('writes a form per unit, the list, and the batch into the master, after a backup', async () => {
    const folder = await office();
    const before = await rowsOf(path.join(folder, 'm.xlsx'));
    const { status, out, err } = await cli(folder, SPLIT);
    expect(status).toBe(0);
    const files = fs.readdirSync(path.join(folder, 'out')).sort();
    expect(files).toHaveLength(21);
    expect(files.slice(0, 2)).toEqual(['00_发放清单_2024-06.xlsx', '01_县发改局_2024-06.xlsx']);
    expect(out).toContain('16_县教育局_2024-06.xlsx  牵头 3 行，配合 0 行');
    expect(err).toMatch(/批次 b[0-9a-f]{10}，2024-06 第 1 次发放/);
    expect(fs.existsSync(path.join(folder, 'm.backup.xlsx'))).toBe(true);
    expect(await rowsOf(path.join(folder, 'm.xlsx'))).toEqual(before);
    const again = await cli(folder, SPLIT);
    expect(again.err).toMatch(/第 2 次发放/);
  });

  it('refuses before anything is written: files that exist, unknown units, no period, no folder, nothing to send', async () => {
    const folder = await office();
    expect((await cli(folder, SPLIT)).status).toBe(0);
    const master = fs.readFileSync(path.join(folder, 'm.xlsx'));
    fs.copyFileSync(
      path.join(folder, 'out', '01_县发改局_2024-06.xlsx'),
      path.join(folder, 'out', '01_县发改局_2024-06_r2.xlsx'),
    );
    const cases: readonly (readonly [string[], number, RegExp])[] = [
      [SPLIT, 1, /01_县发改局_2024-06_r2\.xlsx 已经存在/],
      [[...SPLIT, '--departments', '县教育局,县气象局'], 1, /没有这些单位：县气象局/],
      [['split', 'm.xlsx', '-o', 'out'], 2, /--period/],
      [['split', 'm.xlsx', '--period', '2024-06'], 2, /-o 文件夹/],
      [[...SPLIT, '--departments', '县审计局'], 1, /没有可发放的任务/],
      [['split', 'gone.xlsx', '-o', 'out', '--period', 'x'], 1, /找不到文件/],
      [['split', 'out/01_县发改局_2024-06.xlsx', '-o', 'out', '--period', 'x'], 1, /不是总表/],
      [['collect', 'out/01_县发改局_2024-06.xlsx', 'm.xlsx', '-o', 'x.xlsx'], 1, /不是总表/],
    ];
    for (const [args, exit, words] of cases) {
      const { status, err } = await cli(folder, args);
      expect([args.join(' '), status, words.test(err)]).toEqual([args.join(' '), exit, true]);
    }
    expect(fs.readFileSync(path.join(folder, 'm.xlsx')).equals(master)).toBe(true);
    const forced = await cli(folder, [...SPLIT, '--force']);
    expect(forced.status).toBe(0);
    expect(forced.err).toMatch(/r2\.backup\.xlsx/);
  });

  it('sends some units alone, by alias, and leaves the master alone where it shall go elsewhere', async () => {
    const folder = await office();
    const master = fs.readFileSync(path.join(folder, 'm.xlsx'));
    const { status } = await cli(folder, [...SPLIT, '--departments', '教育局，县交通运输局', '--master', 'n.xlsx']);
    expect(status).toBe(0);
    expect(fs.readdirSync(path.join(folder, 'out')).sort()).toEqual([
      '00_发放清单_2024-06.xlsx',
      '11_县交通局_2024-06.xlsx',
      '16_县教育局_2024-06.xlsx',
    ]);
    expect(fs.readFileSync(path.join(folder, 'm.xlsx')).equals(master)).toBe(true);
    expect(fs.existsSync(path.join(folder, 'n.xlsx'))).toBe(true);
  });
});

describe('collect', () => {
  it('brings edits into a new master with a log and a report; a second run changes nothing', async () => {
    const folder = await office();
    await cli(folder, SPLIT);
    const at = (name: string): string => path.join(folder, name);
    await fill(at('out/16_县教育局_2024-06.xlsx'), at('教育局（已填）.xlsx'), [
      ['10-1a', 'actual', '两所'],
      ['10-1b', 'actual', '400（已竣工）'],
      ['10-2', 'progress', '=1+1'],
    ]);
    fs.writeFileSync(at('坏.xlsx'), 'not a workbook');
    const args = [
      'collect',
      'm.xlsx',
      '教育局（已填）.xlsx',
      '坏.xlsx',
      '没有.xlsx',
      '-o',
      'n.xlsx',
      '--report',
      'r.json',
      '--who',
      '张三',
    ];
    const { status, out, err } = await cli(folder, args);
    expect(status).toBe(0);
    expect((await rowIn(at('n.xlsx'), '10-1a')).actual).toBe(2);
    expect((await rowIn(at('n.xlsx'), '10-1b')).actual).toBeNull();
    expect((await rowIn(at('n.xlsx'), '10-2')).progress).toBe('=1+1');
    expect(out).toContain('10-1a 实际值: （空） → 2');
    expect(out).toContain('“400（已竣工）” 数字旁有说明, 是否 400');
    expect(out).toMatch(/坏\.xlsx: 打不开, .*不是 Excel 工作簿/);
    expect(out).toMatch(/没有\.xlsx: 打不开, 找不到文件/);
    expect(err).toContain('读入 1 份，未收 0 份，打不开 2 份；采纳 2 处，冲突 0 处，需核对 1 处');
    const report = JSON.parse(fs.readFileSync(at('r.json'), 'utf8')) as { changes: unknown[]; questions: unknown[] };
    expect([report.changes.length, report.questions.length]).toEqual([2, 1]);
    const { ledger } = readLedger(await bookOf(at('n.xlsx')))!;
    expect(ledger.changes?.map(c => [c.no, c.column, c.after, c.who, c.source])).toEqual([
      ['10-1a', '实际值', 2, '张三', '教育局（已填）.xlsx'],
      ['10-2', '进展情况', '=1+1', '张三', '教育局（已填）.xlsx'],
    ]);
    const again = await cli(folder, ['collect', 'n.xlsx', '教育局（已填）.xlsx', '-o', 'o.xlsx']);
    expect(again.err).toContain('采纳 0 处，冲突 0 处，需核对 1 处');
    expect(fs.readFileSync(at('o.xlsx')).equals(fs.readFileSync(at('n.xlsx')))).toBe(true);
  });

  it('previews without writing, and fails where nothing could be read', async () => {
    const folder = await office();
    await cli(folder, SPLIT);
    const dry = await cli(folder, ['collect', 'm.xlsx', 'out/16_县教育局_2024-06.xlsx', '--dry-run', '-o', 'n.xlsx']);
    expect([dry.status, fs.existsSync(path.join(folder, 'n.xlsx'))]).toEqual([0, false]);
    const none = await cli(folder, ['collect', 'm.xlsx', 'out/00_发放清单_2024-06.xlsx', '-o', 'n.xlsx']);
    expect([none.status, fs.existsSync(path.join(folder, 'n.xlsx'))]).toEqual([1, false]);
    expect(none.err).toContain('没有一个报回的文件能读入');
    expect(none.out).toContain('里面没有填报表');
  });

  it('settles conflicts by rule or by a list, and refuses a list that is none', async () => {
    const folder = await office();
    await cli(folder, SPLIT);
    const at = (name: string): string => path.join(folder, name);
    for (const [name, value] of [
      ['a.xlsx', 1],
      ['b.xlsx', 2],
    ] as const)
      await fill(at('out/16_县教育局_2024-06.xlsx'), at(name), [['10-1a', 'actual', value]]);
    const run = (...more: string[]) =>
      cli(folder, ['collect', 'm.xlsx', 'a.xlsx', 'b.xlsx', '-o', 'n.xlsx', '--force', ...more]);
    expect((await run()).err).toContain('冲突 1 处');
    expect((await rowIn(at('n.xlsx'), '10-1a')).actual).toBeNull();
    fs.writeFileSync(at('d.json'), '[{"no": "10-1a", "column": "实际值", "take": {"file": "b.xlsx"}}]');
    expect((await run('--resolve', 'd.json')).err).toContain('采纳 1 处，冲突 0 处');
    expect((await rowIn(at('n.xlsx'), '10-1a')).actual).toBe(2);
    fs.writeFileSync(at('d.json'), '{"no": 1}');
    const bad = await run('--resolve', 'd.json');
    expect([bad.status, /不是处理意见清单/.test(bad.err)]).toEqual([1, true]);
  });

  it('keeps sheets of the office’s own, and a column that it added', async () => {
    const folder = await office();
    const at = (name: string): string => path.join(folder, name);
    const book = await bookOf(at('m.xlsx'));
    const sheets = book.sheets.map(one =>
      sheet('matrix', one.name, {
        visibility: one.visibility,
        rows: one.rows.map((row, line) => {
          const cells = Array.from(row, cell => ({ value: cell?.value ?? null }));
          const own = line === 2 ? '科室意见' : line === 5 ? '请核实' : null;
          return { cells: one.name === '责任矩阵' && own !== null ? [...cells, { value: own }] : cells };
        }),
      }),
    );
    const mine = sheet('foreign', '我的草稿', { rows: [{ cells: [{ value: '勿删' }] }] });
    const spec = { properties: { title: '' }, sheets: [...sheets, mine], names: [], styles: CELL_STYLES, active: 0 };
    fs.writeFileSync(at('m.xlsx'), await writeWorkbook({ lang: 'zh-CN', ...spec }));
    await cli(folder, SPLIT);
    await fill(at('out/16_县教育局_2024-06.xlsx'), at('a.xlsx'), [['10-1a', 'actual', 1]]);
    expect((await cli(folder, ['collect', 'm.xlsx', 'a.xlsx', '-o', 'n.xlsx'])).status).toBe(0);
    const after = await bookOf(at('n.xlsx'));
    expect(after.sheets.find(one => one.name === '我的草稿')?.rows[0]?.[0]?.value).toBe('勿删');
    const extras = readLedger(after)?.ledger.extras;
    expect(extras?.map(extra => [extra.name, Object.values(extra.cells)])).toEqual([['科室意见', ['请核实']]]);
    expect((await rowIn(at('n.xlsx'), '10-1a')).actual).toBe(1);
  });

  it('a corrected batch keeps what was typed', async () => {
    const folder = await office();
    await cli(folder, SPLIT);
    const at = (name: string): string => path.join(folder, name);
    await fill(at('out/16_县教育局_2024-06.xlsx'), at('half.xlsx'), [['10-1a', 'actual', 2]]);
    expect((await cli(folder, [...SPLIT, '--departments', '县教育局', '--keep', 'half.xlsx'])).status).toBe(0);
    const form = await bookOf(at('out/16_县教育局_2024-06_r2.xlsx'));
    const row = form.sheets[0]?.rows.find(one => one[FORM_KEYS.indexOf('no')]?.value === '10-1a');
    expect(row?.[FORM_KEYS.indexOf('actual')]?.value).toBe(2);
  });
});

describe('macros', () => {
  /** The same file as Excel knows it with macros. */
  const withMacros = (bytes: Uint8Array, edit: (xml: string) => string = xml => xml): Uint8Array => {
    const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
      if (name === '[Content_Types].xml')
        return [name, strToU8(strFromU8(content).replace('sheet.main+xml', 'sheet.macroEnabled.main+xml'))];
      return [name, /sheet\d+\.xml$/.test(name) ? strToU8(edit(strFromU8(content))) : content];
    });
    return zipSync({ ...Object.fromEntries(parts), 'xl/vbaProject.bin': strToU8('macros') });
  };

  it('a master without macros is not written under a name that says it has some, in both languages', async () => {
    const folder = await office();
    await cli(folder, SPLIT);
    const form = path.join('out', '16_县教育局_2024-06.xlsx');
    const collect = ['collect', 'm.xlsx', form, '-o', 'new.xlsm', '--report', 'r.json'];
    const { status, err } = await cli(folder, collect);
    expect([status, /new\.xlsm.*没有宏.*\.xlsx/.test(err)]).toEqual([1, true]);
    const english = await cli(folder, [...collect, '--lang', 'en']);
    expect([english.status, /new\.xlsm.*no macros.*\.xlsx/.test(english.err)]).toEqual([1, true]);
    expect(fs.readdirSync(folder).filter(name => /new|r\.json/.test(name))).toEqual([]);
    const split = await cli(folder, [...SPLIT, '--force', '--master', 'new.xlsm']);
    expect([split.status, fs.existsSync(path.join(folder, 'new.xlsm'))]).toEqual([1, false]);
  });

  it('a master with macros keeps them; one that would have to be made anew is left alone', async () => {
    const folder = await office();
    const master = path.join(folder, 'm.xlsm');
    fs.writeFileSync(master, withMacros(fs.readFileSync(path.join(folder, 'm.xlsx'))));
    expect((await cli(folder, ['split', 'm.xlsm', ...SPLIT.slice(2)])).status).toBe(0);
    const parts = unzipSync(fs.readFileSync(master));
    expect(strFromU8(parts['xl/vbaProject.bin']!)).toBe('macros');
    expect(strFromU8(parts['[Content_Types].xml']!)).toContain('macroEnabled');
    const odd = withMacros(fs.readFileSync(path.join(folder, 'm.xlsx')), xml =>
      xml.replace('</row>', '<!-- x --></row>'),
    );
    fs.writeFileSync(master, odd);
    const { status, err } = await cli(folder, ['split', 'm.xlsm', '-o', 'more', '--period', '2024-07']);
    expect([status, /m\.xlsm.*宏/.test(err)]).toEqual([1, true]);
    expect(Buffer.from(odd).equals(fs.readFileSync(master))).toBe(true);
  });
});

it('wrong usage says what is missing', async () => {
  const folder = temporary();
  for (const args of [
    ['collect'],
    ['collect', 'm.xlsx'],
    ['collect', 'm.xlsx', 'a.xlsx'],
    ['split'],
    ['split', 'a', 'b'],
  ])
    expect([args.join(' '), (await cli(folder, args)).status]).toEqual([args.join(' '), 2]);
  const help = await cli(folder, ['split', '--help', '--lang', 'en']);
  expect(help.out).toContain('--period');
});

it('a master of a later version is refused by every command, in the user’s language, and stays as it is', async () => {
  const folder = await office();
  const file = path.join(folder, 'm.xlsx');
  const cells = new Map([[0, new Map([[1, { value: 99 }]])]]);
  const later = await patchWorkbook(fs.readFileSync(file), {
    sheets: [{ name: '_mubiao', rows: cells }],
    stale: new Map(),
  });
  fs.writeFileSync(file, later!);
  for (const args of [SPLIT, ['collect', 'm.xlsx', 'm.xlsx', '-o', 'n.xlsx'], ['status', 'm.xlsx']]) {
    const { status, err } = await cli(folder, args);
    expect([status, /m\.xlsx.*更新版本/.test(err)]).toEqual([1, true]);
    expect((await cli(folder, [...args, '--lang', 'en'])).err).toContain('later version of Mubiao');
  }
  expect(Buffer.from(later!).equals(fs.readFileSync(file))).toBe(true);
  expect(fs.readdirSync(folder)).toEqual(['m.xlsx']);
});
