/** The master's file after a batch went out or came back: what changed is changed, everything else stays byte for byte. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { collect } from '../../src/exchange/collect';
import { updatedMaster, type FileTools, type MasterRead, type UpdatedMaster } from '../../src/exchange/master';
import { split, type Split } from '../../src/exchange/split';
import { computeRows } from '../../src/ledger/status/compute';
import type { Ledger } from '../../src/ledger/types';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { graftSheets, patchWorkbook, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { everything, sheet } from '../support/books';
import { county, fileOf, june, options, returned, rowOf, today, type } from './support';
import { asRowKey } from '../../src/ledger/rows/key';

jest.setTimeout(120_000);

const tools: FileTools = { patch: patchWorkbook, read: readWorkbook, write: writeWorkbook };

/** The county's master with sheets of the office's own: one with formulas on the matrix, one with charts and formats. */
async function office(ledger: Ledger = county()): Promise<Uint8Array> {
  const spec = buildWorkbook(ledger, { asOf: today });
  const [own, matrix] = everything.sheets;
  const styles = Object.fromEntries(Object.entries(everything.styles).map(([name, style]) => [`own ${name}`, style]));
  const dressed = [own, matrix].flatMap((one, i) =>
    one
      ? [
          {
            ...one,
            id: 'foreign' as const,
            name: `自建${i}`,
            tables: [],
            charts: one.charts.map(chart => ({ ...chart, categories: "'自建0'!$A$2:$A$3" })),
            rows: one.rows.map(row => ({
              ...row,
              cells: row.cells.map(({ value, style }) => ({ value, ...(style ? { style: `own ${style}` } : {}) })),
            })),
          },
        ]
      : [],
  );
  const sums = sheet('foreign', '汇总', {
    rows: [
      {
        cells: [
          { value: '已报', style: 'own head' },
          { value: 999, formula: "COUNTA('责任矩阵'!$Z:$Z)" },
        ],
      },
      {
        cells: [
          { value: '再加', style: 'own head' },
          { value: 998, formula: '1+1' },
        ],
      },
    ],
  });
  const links = sheet('foreign', '转引', { rows: [{ cells: [{ value: 997, formula: "'汇总'!B1*2" }] }] });
  const plain = sheet('foreign', '台账', { rows: [{ cells: [{ value: 3, formula: '1+2' }] }] });
  const book: WorkbookSpec = {
    ...spec,
    styles: { ...spec.styles, ...styles },
    sheets: [...spec.sheets, ...dressed, sums, links, plain],
  };
  return writeWorkbook(book);
}

async function readMaster(bytes: Uint8Array): Promise<MasterRead & { readonly bytes: Uint8Array }> {
  const book = await readWorkbook(bytes);
  const read = readLedger(book);
  if (!read) throw new Error('no matrix');
  return { ...read, book, bytes };
}

const update = async (bytes: Uint8Array, change: (ledger: Ledger) => Ledger): Promise<UpdatedMaster> => {
  const read = await readMaster(bytes);
  return updatedMaster(read, change(read.ledger), today, tools);
};

/** Parts that differ between two archives. */
function differing(a: Uint8Array, b: Uint8Array): string[] {
  const [one, two] = [unzipSync(a), unzipSync(b)];
  return [...new Set([...Object.keys(one), ...Object.keys(two)])]
    .filter(path => !one[path] || !two[path] || !Buffer.from(one[path]).equals(Buffer.from(two[path])))
    .sort();
}

const part = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array(0));
const sheetPart = (bytes: Uint8Array, name: string): string => {
  const names = [...part(bytes, 'xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(match => match[1]);
  return `xl/worksheets/sheet${names.indexOf(name) + 1}.xml`;
};

let master: Uint8Array;
let sent: Uint8Array;
let out: Split;
beforeAll(async () => {
  master = await office();
  const read = await readMaster(master);
  out = split(read.ledger, june);
  sent = (await updatedMaster(read, out.master, today, tools)).bytes;
});

const collected = (ledger: Ledger): Ledger => {
  const form = fileOf(out, '县教育局', '教育局.xlsx');
  type(form, '10-1a', 'actual', '两所');
  type(form, '10-1a', 'progress', '=1+1 已<完成>\n两处_x0041_');
  type(form, '10-1b', 'reportedOn', '6.28');
  return collect(ledger, [returned(form)], options).ledger;
};

test('sending out touches _mubiao alone', async () => {
  expect(differing(master, sent)).toEqual([sheetPart(master, '_mubiao')]);
  expect((await readMaster(sent)).ledger.stampLines).toEqual(
    (await readMaster(await office(out.master))).ledger.stampLines,
  );
  expect((await update(sent, ledger => split(ledger, { ...june, departments: ['县教育局'] }).master)).rebuilt).toBe(
    false,
  );
});

test('taking back touches matrix, log, _mubiao and what is worked out from them; nothing else of the file', async () => {
  const { bytes, rebuilt } = await update(sent, collected);
  expect(rebuilt).toBe(false);
  const changed = differing(sent, bytes);
  for (const name of ['责任矩阵', '更新记录', '_mubiao', '汇总', '转引'])
    expect(changed).toContain(sheetPart(sent, name));
  for (const name of ['自建0', '自建1', '台账']) expect(changed).not.toContain(sheetPart(sent, name));
  expect(changed.filter(path => /chart|drawing|theme|docProps|sharedStrings/.test(path))).toEqual([]);
  const { ledger } = await readMaster(bytes);
  expect(rowOf(ledger, '10-1a')).toMatchObject({ actual: 2, progress: '=1+1 已<完成>\n两处_x0041_' });
  expect(ledger.changes?.map(change => [change.no, change.after, change.source])).toEqual([
    ['10-1a', 2, '教育局.xlsx'],
    ['10-1a', '=1+1 已<完成>\n两处_x0041_', '教育局.xlsx'],
    ['10-1b', '2024-06-28', '教育局.xlsx'],
  ]);
});

test('no stale number is left: rows that changed have new results, all others that may have changed have none', async () => {
  const { bytes } = await update(sent, collected);
  const read = await readMaster(bytes);
  const computed = new Map(
    computeRows(read.ledger.rows, read.ledger.settings, today).map(entry => [entry.row.no, entry.computed]),
  );
  const i = read.ledger.rows.findIndex(row => row.no === '10-1a');
  const cells = read.place.sheet.rows[read.lines[i] ?? -1];
  expect(cells?.[read.place.heads.columns.get('rate') ?? -1]?.value).toBe(computed.get('10-1a')?.rate);
  expect(read.withoutFormulas).toEqual([]);
  const results = (name: string): unknown[] =>
    (read.book.sheets.find(one => one.name === name)?.rows ?? []).flatMap(row =>
      Array.from(row).flatMap(cell => (cell?.formula === undefined ? [] : [cell.value])),
    );
  expect(results('汇总')).toEqual([null, null]);
  expect(results('转引')).toEqual([null]);
  expect(results('台账')).toEqual([3]);
  expect(results('总览').every(value => value === null)).toBe(true);
  expect(part(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('the log grows in its table, with the looks of the lines before; a second collection changes no byte', async () => {
  const first = await update(sent, collected);
  const second = await update(first.bytes, collected);
  expect(second).toEqual({ bytes: first.bytes, rebuilt: false, remade: false });
  const more = await update(first.bytes, ledger => {
    const form = type(fileOf(out, '县财政局', '财政局.xlsx'), firstNo(ledger), 'progress', '做了');
    return collect(ledger, [returned(form)], options).ledger;
  });
  expect(more.rebuilt).toBe(false);
  const { book } = await readMaster(more.bytes);
  const log = book.sheets.find(one => one.name === '更新记录');
  expect(log?.tables[0]?.area).toMatchObject({ top: 2, bottom: 6 });
  const xml = part(more.bytes, sheetPart(sent, '更新记录'));
  const styles = (row: number): string[] =>
    [...xml.matchAll(new RegExp(`<c r="[A-Z]+${row}"[^>]*? s="(\\d+)"`, 'g'))].map(match => match[1] ?? '');
  expect(styles(7)).toEqual(styles(4));
});

const firstNo = (ledger: Ledger): string => {
  const key = out.batch.rows.find(row => row.reporter === '县财政局')?.key;
  return ledger.rows.find(row => row.key === key)?.no ?? '';
};

describe('files of other programs', () => {
  const change = (path: RegExp, edit: (xml: string) => string) => (bytes: Uint8Array) =>
    zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([name, content]) => [
          name,
          path.test(name) ? strToU8(edit(strFromU8(content))) : content,
        ]),
      ),
    );

  const CHAIN =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>';
  test('a chain of calculation goes, with all that names it; single quotes, blanks in tags and lost styles are taken', async () => {
    const parts = unzipSync(sent);
    const edited = zipSync({
      ...parts,
      'xl/calcChain.xml': strToU8(CHAIN),
      '[Content_Types].xml': strToU8(
        strFromU8(parts['[Content_Types].xml']!).replace(
          '</Types>',
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        strFromU8(parts['xl/_rels/workbook.xml.rels']!).replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
      ),
    });
    const matrix = sheetPart(sent, '责任矩阵');
    const rough = change(new RegExp(matrix.replace('.', '\\.')), xml =>
      xml.replace(/<c r="([A-Z]+\d+)" s="\d+"\/>/g, '').replace(/<row r="(\d+)"/g, '<row  r=\'$1\' spans="1:3"'),
    )(edited);
    const { bytes, rebuilt } = await update(rough, collected);
    expect(rebuilt).toBe(false);
    expect(Object.keys(unzipSync(bytes))).not.toContain('xl/calcChain.xml');
    expect(part(bytes, '[Content_Types].xml') + part(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    const { ledger } = await readMaster(bytes);
    expect([rowOf(ledger, '10-1a').actual, rowOf(ledger, '10-1b').reportedOn]).toEqual([2, 45471]);
    // The day stands in a cell whose format shows days.
    const day = [...part(bytes, matrix).matchAll(/<c r="[A-Z]+\d+" s="(\d+)"><v>45471<\/v>/g)].map(m => Number(m[1]));
    const formats =
      part(bytes, 'xl/styles.xml')
        .match(/<cellXfs[\s\S]*?<\/cellXfs>/)?.[0]
        .match(/<xf [^>]*>/g) ?? [];
    expect(day.map(style => /numFmtId="(14|1[6-9]\d)"/.test(formats[style] ?? ''))).toEqual([true]);
  });

  test.each<readonly [string, (bytes: Uint8Array) => Uint8Array]>([
    ['macros', change(/Content_Types/, xml => xml.replace('sheet.main+xml', 'sheet.macroEnabled.main+xml'))],
    [
      'a prefix before names',
      change(/worksheets\/sheet\d+\.xml$/, xml =>
        xml
          .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
          .replace(
            'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
            'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
          ),
      ),
    ],
    ['rows without numbers', change(/worksheets\/sheet\d+\.xml$/, xml => xml.replace(/<row r="\d+"/g, '<row'))],
    ['comments among cells', change(/worksheets\/sheet\d+\.xml$/, xml => xml.replace('</row>', '<!-- x --></row>'))],
  ])('%s: the file is made anew, and says so', async (_, edit) => {
    const { bytes, rebuilt } = await update(edit(sent), collected);
    expect(rebuilt).toBe(true);
    expect(rowOf((await readMaster(bytes)).ledger, '10-1a').actual).toBe(2);
  });

  test('macros stay where the file goes on being called .xlsm', async () => {
    const parts = unzipSync(
      change(/Content_Types/, xml => xml.replace('sheet.main+xml', 'sheet.macroEnabled.main+xml'))(sent),
    );
    const read = await readMaster(zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('macros') }));
    const patch: FileTools['patch'] = (bytes, changes) => patchWorkbook(bytes, changes, { keepMacros: true });
    const { bytes, rebuilt } = await updatedMaster(read, collected(read.ledger), today, { ...tools, patch });
    expect([rebuilt, part(bytes, 'xl/vbaProject.bin')]).toEqual([false, 'macros']);
  });

  test('something under the log, or no log at all: made anew', async () => {
    const log = sheetPart(sent, '更新记录');
    const under = change(new RegExp(log.replace('.', '\\.')), xml =>
      xml.replace('</sheetData>', '<row r="40"><c r="A40" t="inlineStr"><is><t>注</t></is></c></row></sheetData>'),
    )(sent);
    expect((await update(under, collected)).rebuilt).toBe(true);
  });
});

describe('a revised plan, by which rows come, go and get other numbers', () => {
  const grafting: FileTools = { ...tools, graft: graftSheets };
  /** Without its third row, with a new one in front, and numbered otherwise. */
  const revised = (ledger: Ledger): Ledger => {
    const [first] = ledger.rows;
    const added = {
      ...first!,
      key: asRowKey('bbbbbbbb'),
      no: '0-1',
      measure: '开展普查。',
      progress: null,
      lead: '县新设局',
    };
    const rows = [added, ...ledger.rows.filter((_, i) => i !== 2)].map((row, i) => ({
      ...row,
      no: `${i + 1}-1`,
      order: i + 1,
    }));
    const one = { name: '县新设局', aliases: [], contact: '', keywords: [] };
    return { ...ledger, rows, departments: [...ledger.departments, one] };
  };
  const graft = async (bytes: Uint8Array, change = revised): Promise<UpdatedMaster> => {
    const read = await readMaster(bytes);
    return updatedMaster(read, change(read.ledger), today, grafting);
  };

  test('our sheets are made anew, the office’s own are taken over byte for byte with their charts', async () => {
    const { bytes, rebuilt, remade } = await graft(sent);
    expect([rebuilt, remade]).toEqual([false, true]);
    const changed = differing(sent, bytes);
    for (const name of ['自建0', '自建1', '台账']) expect(changed).not.toContain(sheetPart(sent, name));
    const own = ['自建0', '自建1'].flatMap(name => [
      ...part(sent, sheetPart(sent, name).replace(/([^/]*)$/, '_rels/$1.rels')).matchAll(/Target="\.\.\/([^"]+)"/g),
    ]);
    expect(own.length).toBeGreaterThan(0);
    for (const [, target] of own) expect(changed).not.toContain(`xl/${target}`);
    const [before, after] = await Promise.all([sent, bytes].map(readMaster));
    for (const name of ['自建0', '自建1', '台账'])
      expect(after!.book.sheets.find(one => one.name === name)).toEqual(
        before!.book.sheets.find(one => one.name === name),
      );
    const wanted = revised(before!.ledger);
    expect(after!.ledger.rows).toEqual(wanted.rows);
    expect(after!.ledger.departments).toEqual(wanted.departments);
    expect(after!.ledger.stampLines).toEqual(before!.ledger.stampLines);
    // What is worked out from the matrix shows nothing old; the formats of before keep their numbers.
    expect(part(bytes, sheetPart(bytes, '汇总'))).not.toContain('999');
    const formats = (file: Uint8Array) =>
      /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(part(file, 'xl/styles.xml'))?.[1] ?? '';
    expect(formats(bytes).startsWith(formats(sent))).toBe(true);
  });

  test('every part that a relation names is there and has its type, and no number of a table stands twice', async () => {
    const twice = await graft((await graft(sent)).bytes, ledger => ({ ...ledger, rows: ledger.rows.slice(1) }));
    const parts = unzipSync(twice.bytes);
    const types = part(twice.bytes, '[Content_Types].xml');
    for (const path of Object.keys(parts).filter(name => name.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of strFromU8(parts[path]!).matchAll(/Target="([^"]+)"/g)) {
        const to = new URL(target, `http://x/${folder}`).pathname.slice(1);
        expect(Object.keys(parts)).toContain(to);
        if (to.startsWith('xl/')) expect(types).toContain(`"/${to}"`);
      }
    }
    for (const [, name = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(Object.keys(parts)).toContain(name);
    const ids = Object.keys(parts)
      .filter(path => path.startsWith('xl/tables/'))
      .map(path => /<table [^>]*?id="(\d+)"/.exec(strFromU8(parts[path]!))?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(part(twice.bytes, 'xl/workbook.xml').match(/_xlnm.Print_Area" localSheetId="1"/g)).toHaveLength(1);
    const names = [...part(twice.bytes, 'xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(
      match => match[1] ?? '',
    );
    const inView = names.filter(name => /tabSelected="1"/.test(part(twice.bytes, sheetPart(twice.bytes, name))));
    expect(inView).toHaveLength(1);
  });

  test('a file without one of our lists, or with macros, is made anew', async () => {
    const parts = unzipSync(sent);
    const types = strFromU8(parts['[Content_Types].xml']!);
    const macros = zipSync({
      ...parts,
      '[Content_Types].xml': strToU8(
        types.replace('sheet.main+xml', 'x').replace('spreadsheetml.x', 'sheet.macroEnabled.main+xml'),
      ),
    });
    expect(
      await graft(macros).then(
        ({ rebuilt }) => rebuilt,
        () => true,
      ),
    ).toBe(true);
    const renamed = zipSync({
      ...parts,
      'xl/workbook.xml': strToU8(part(sent, 'xl/workbook.xml').replace('name="部门"', 'name="单位"')),
    });
    expect(await graft(renamed)).toMatchObject({ rebuilt: true, remade: false });
  });
});
