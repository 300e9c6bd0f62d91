import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { collect, type Returned } from '../../src/exchange/collect';
import { OoxmlError, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { cost, growth, IN_PROPORTION } from '../support/growth';
import { fileOf, lineOf, options, returned, rowOf, sent, type, cell, column, HEAD } from './support';

jest.setTimeout(120_000);

const out = sent();
const { master } = out;
const department = '县教育局';
const file = out.files.find(one => one.department === department)!;
const good = (): Promise<Uint8Array> => writeWorkbook(file.book);

/** As the command line takes a file: its sheets, or why not. */
async function asReturned(name: string, bytes: Uint8Array): Promise<Returned> {
  try {
    return { name, book: await readWorkbook(bytes) };
  } catch (error) {
    if (error instanceof OoxmlError) return { name, code: error.code };
    throw error;
  }
}

/** Collects a bad file beside a good one: the good one counts, the rest of the master stays. */
async function beside(bytes: Uint8Array) {
  const honest = type(fileOf(out, '县交通局'), '6-1a', 'actual', 48);
  const result = collect(master, [await asReturned('bad.xlsx', bytes), returned(honest)], options);
  expect(rowOf(result.ledger, '6-1a').actual).toBe(48);
  return { ...result, bad: result.report.files.find(one => one.file === 'bad.xlsx')! };
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** A good file with one part rewritten. */
async function rewritten(part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await good());
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array(0)))) });
}

test('zip bombs, paths, entities, truncation: named as such, nobody else is stopped, the master untouched', async () => {
  const whole = await good();
  const bomb = zipSync({ ...unzipSync(whole), 'xl/media/a.bin': new Uint8Array(40_000_000) });
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['paths', zipSync({ ...unzipSync(whole), '../../evil.xml': strToU8('x') }), 'unsafe'],
    [
      'entities',
      await rewritten(SHEET, xml => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet')),
      'unsafe',
    ],
    ['truncated', whole.subarray(0, whole.length - 100), 'truncated'],
    ['text', strToU8('编号,进展情况'), 'not-a-package'],
    ['nothing', new Uint8Array(0), 'empty'],
  ];
  for (const [name, bytes, code] of cases) {
    const { bad } = await beside(bytes);
    expect([name, bad.status, bad.code]).toEqual([name, 'unreadable', code]);
  }
  expect((await beside(bomb)).bad.status).toBe('read');
});

/** A good file with so many sheets more that share the part of its first one. */
async function sharing(many: number): Promise<Uint8Array> {
  const parts = unzipSync(await good());
  const sheets = Array.from({ length: many }, (_, i) => `<sheet name="s${i}" sheetId="${i + 10}" r:id="x${i}"/>`).join(
    '',
  );
  const rels = Array.from(
    { length: many },
    (_, i) =>
      `<Relationship Id="x${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>`,
  ).join('');
  const book = strFromU8(parts['xl/workbook.xml']!).replace('</sheets>', `${sheets}</sheets>`);
  const links = strFromU8(parts['xl/_rels/workbook.xml.rels']!).replace('</Relationships>', `${rels}</Relationships>`);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(book), 'xl/_rels/workbook.xml.rels': strToU8(links) });
}

test('ten thousand sheets that share one part are refused without their being read', async () => {
  const [few, many] = [await sharing(2500), await sharing(10_000)];
  const { bad } = await beside(many);
  expect([bad.status, bad.code]).toEqual(['unreadable', 'too-large']);
  const least = await cost(() => beside(few));
  expect(await cost(() => beside(many))).toBeLessThan(4 * IN_PROPORTION * least);
}, 120_000);

test('a cell of a megabyte is asked about: no cell of the master could hold it', () => {
  const form = fileOf(out, department);
  type(form, '10-1a', 'progress', '长'.repeat(1_000_000));
  type(form, '10-1b', 'actual', '9'.repeat(40_000));
  const { ledger, report } = collect(master, [returned(form)], options);
  expect(report.questions.map(q => [q.no, q.why])).toEqual([
    ['10-1a', 'too-long'],
    ['10-1b', 'too-long'],
  ]);
  expect(ledger.rows).toEqual(master.rows);
});

test('a million claimed rows are not made', async () => {
  const bytes = await rewritten(SHEET, xml =>
    xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
  );
  expect((await beside(bytes)).bad.status).toBe('read');
  const { rows } = (await readWorkbook(bytes)).sheets[0]!;
  expect(rows).toHaveLength(1_048_576);
  const filled = rows.filter(row => row.length > 0);
  // All that are empty are one and the same.
  expect(new Set(rows).size).toBe(filled.length + 1);
  expect(filled.length).toBeLessThan(30);
}, 120_000);

test('merged areas over everything cost time in proportion to their number', async () => {
  const form = fileOf(out, department);
  const whole = form.book;
  const take = (many: number): void => {
    const merges = Array.from({ length: many }, (_, i) => ({ top: 0, left: i % 20, bottom: 1_048_575, right: i % 20 }));
    form.book = { ...whole, sheets: whole.sheets.map((s, i) => (i === 0 ? { ...s, merges } : s)) };
    collect(master, [returned(form)], options);
  };
  expect(await growth(take, 12_500)).toBeLessThan(IN_PROPORTION);
});

test('formulas in a return are texts or results, never formulas of the master', async () => {
  const form = fileOf(out, department);
  type(form, '10-1a', 'progress', '=cmd|"/c calc"!A1');
  form.grid[lineOf(form, '10-1b')]![column('progress')] = {
    value: '结果',
    formula: 'WEBSERVICE("http://example.com")',
  };
  type(form, '10-2', 'reporter', '@SUM(A1)');
  const { ledger } = collect(master, [returned(form)], options);
  expect(['10-1a', '10-1b'].map(no => rowOf(ledger, no).progress)).toEqual(['=cmd|"/c calc"!A1', '结果']);
  const { book } = out.files.find(one => one.department === department)!;
  const xml = strFromU8(
    unzipSync(
      await writeWorkbook({
        ...book,
        sheets: [
          {
            ...book.sheets[0]!,
            rows: ledger.rows.map(row => ({ cells: [{ value: row.progress }] })),
            tables: [],
            validations: [],
          },
        ],
      }),
    )[SHEET]!,
  );
  expect(xml).not.toContain('<f>');
});

test('a form with macros, links and comments is read for its values alone', async () => {
  const parts = unzipSync(await good());
  const edit = (part: string, change: (xml: string) => string) => ({
    [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array(0)))),
  });
  const bytes = zipSync({
    ...parts,
    'xl/vbaProject.bin': strToU8('Sub Auto_Open()'),
    'xl/comments1.xml': strToU8(
      '<comments><commentList><comment ref="A4"><text><t>批注里的话</t></text></comment></commentList></comments>',
    ),
    ...edit('[Content_Types].xml', xml =>
      xml.replace('spreadsheetml.sheet.main+xml', 'spreadsheetml.sheet.macroEnabled.main+xml'),
    ),
    ...edit('xl/_rels/workbook.xml.rels', xml =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    ),
    ...edit(SHEET, xml =>
      xml.replace(
        '</sheetData>',
        '</sheetData><hyperlinks><hyperlink ref="A4" display="点这里" location="x"/></hyperlinks>',
      ),
    ),
  });
  const { bad, report, ledger } = await beside(bytes);
  expect([bad.status, bad.edits]).toEqual(['read', 0]);
  expect(report.changes.map(change => change.places[0]?.file)).not.toContain('bad.xlsx');
  expect(JSON.stringify(ledger)).not.toMatch(/批注里的话|点这里|Auto_Open/);
});

test('wrong types everywhere', () => {
  const values = [
    true,
    false,
    Number.MAX_VALUE,
    -1e308,
    1e-320,
    '\u0000',
    '\ud800',
    '￿',
    '9'.repeat(400),
    '１'.repeat(50),
    '-',
    '%',
  ];
  for (const value of values) {
    const form = fileOf(out, department);
    for (const row of form.grid.slice(HEAD + 1))
      for (let c = 0; c < row.length; c++) if (c !== column('key') && c !== column('stamp')) row[c] = cell(value);
    const { report, ledger } = collect(master, [returned(form)], options);
    expect(report.files[0]?.status).toBe('read');
    for (const row of ledger.rows)
      for (const n of [row.actual, row.self, row.reportedOn])
        if (typeof n === 'number') expect(Number.isFinite(n)).toBe(true);
  }
});

/** Tags close in the order in which they opened, and no entity is unknown. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml)) return false;
  const tags = xml.replace(/<\?[\s\S]*?\?>/g, '').matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g);
  for (const [, close, name = '', self] of tags) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!self) open.push(name);
  }
  return open.length === 0;
}

/** Xorshift: the same mutants in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.abs(state) % below;
  };
}

type Mutation = (xml: string, pick: (below: number) => number) => string;

const nth = (
  xml: string,
  pattern: RegExp,
  pick: (below: number) => number,
  change: (match: string) => string,
): string => {
  const count = (xml.match(pattern) ?? []).length;
  if (count === 0) return xml;
  let left = pick(count);
  return xml.replace(pattern, match => (left-- === 0 ? change(match) : match));
};

/** Changes that keep the XML well formed. */
const MUTATIONS: readonly Mutation[] = [
  (xml, pick) => nth(xml, /<row [^>]*>[\s\S]*?<\/row>/g, pick, () => ''),
  (xml, pick) => nth(xml, /<row [^>]*>[\s\S]*?<\/row>/g, pick, row => row + row),
  (xml, pick) => nth(xml, /<c [^>]*?(?:\/>|>[\s\S]*?<\/c>)/g, pick, () => ''),
  (xml, pick) =>
    nth(xml, / t="s"/g, pick, () => ['', ' t="b"', ' t="e"', ' t="d"', ' t="n"', ' t="zz"'][pick(6)] ?? ''),
  (xml, pick) =>
    nth(xml, /<v>[^<]*<\/v>/g, pick, () => `<v>${['', '-1', '1e999', 'NaN', '99999999', '文字', '0x10'][pick(7)]}</v>`),
  (xml, pick) => nth(xml, /<v>[^<]*<\/v>/g, pick, v => `<f>1/0</f>${v}`),
  (xml, pick) => nth(xml, /r="[A-Z]+\d+"/g, pick, () => `r="${['A1', 'ZZ9', 'A1048576', 'B2'][pick(4)]}"`),
  (xml, pick) => nth(xml, /<si>[\s\S]*?<\/si>/g, pick, () => '<si/>'),
  (xml, pick) =>
    nth(xml, /<t[^>]*>[^<]*<\/t>/g, pick, () => `<t>${['=1+1', '行键', '编号', '无变化', '&#1;', ' '][pick(6)]}</t>`),
  (xml, pick) => nth(xml, /state="veryHidden"/g, pick, () => ''),
  (xml, pick) =>
    nth(
      xml,
      /<(mergeCells|autoFilter|sheetProtection|tableParts|dataValidations)\b[\s\S]*?(?:\/>|<\/\1>)/g,
      pick,
      () => '',
    ),
  xml => xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
];
const PARTS = [
  SHEET,
  'xl/sharedStrings.xml',
  'xl/workbook.xml',
  'xl/worksheets/sheet3.xml',
  'xl/tables/table1.xml',
  'xl/styles.xml',
];

test('two hundred mutants of a good file, most of them valid archives of well-formed XML: none crashes, the master keeps its own', async () => {
  const whole = await good();
  const parts = unzipSync(whole);
  const pick = random(20240630);
  let sound = 0;
  const statuses = new Map<string, number>();
  for (let i = 0; i < 200; i++) {
    let bytes: Uint8Array;
    if (i % 4 === 3) {
      bytes = Uint8Array.from(whole);
      for (let n = 0; n < 1 + pick(20); n++) bytes[pick(bytes.length)] = pick(256);
    } else {
      const mutant = { ...parts };
      for (let n = 0; n < 1 + pick(6); n++) {
        const part = PARTS[pick(PARTS.length)] ?? SHEET;
        const mutation = MUTATIONS[pick(MUTATIONS.length)] ?? (xml => xml);
        mutant[part] = strToU8(mutation(strFromU8(mutant[part] ?? new Uint8Array(0)), pick));
      }
      bytes = zipSync(mutant);
      const wellFormed = Object.entries(mutant)
        .filter(([path]) => /\.(xml|rels)$/.test(path))
        .every(([, xml]) => isWellFormed(strFromU8(xml)));
      if (wellFormed) sound++;
    }
    const { bad, ledger, report } = await beside(bytes);
    statuses.set(bad.status, (statuses.get(bad.status) ?? 0) + 1);
    // Whatever it brought is a change that the report names.
    for (const row of ledger.rows) {
      const was = rowOf(master, row.no);
      for (const key of [
        'actual',
        'self',
        'progress',
        'problem',
        'next',
        'evidence',
        'reporter',
        'reportedOn',
      ] as const)
        if (row[key] !== was[key]) expect(report.changes.some(c => c.key === row.key && c.column === key)).toBe(true);
    }
  }
  expect(sound).toBeGreaterThanOrEqual(100);
  expect(statuses.get('read') ?? 0).toBeGreaterThan(50);
  expect([...statuses.values()].reduce((a, b) => a + b, 0)).toBe(200);
}, 600_000);
