import { read as sheetjs } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { CellSpec, WorkbookSpec } from '../../src/workbook/spec';
import { type OoxmlError, readWorkbook, writeWorkbook } from '../../src/xlsx';
import type { ReadCell } from '../../src/workbook/read/types';
import { everything, sheet } from '../support/books';

const parts = async (spec: WorkbookSpec): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeWorkbook(spec))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
const withCells = (cells: readonly CellSpec[]): WorkbookSpec => ({
  ...everything,
  names: [],
  active: 0,
  sheets: [sheet('matrix', '表', { rows: [{ cells }] })],
});

describe('writeWorkbook', () => {
  it('gives the same bytes whenever and wherever it runs', async () => {
    const first = Buffer.from(await writeWorkbook(everything));
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    const zone = process.env.TZ;
    process.env.TZ = 'America/St_Johns';
    const again = Buffer.from(await writeWorkbook(structuredClone(everything)));
    jest.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(again.equals(first)).toBe(true);
  });

  it('keeps every value, formula, table and name', async () => {
    const book = await readWorkbook(await writeWorkbook(everything));
    const want = everything.sheets.map(one => ({
      name: one.name,
      visibility: one.visibility,
      rows: one.rows.map(row =>
        row.cells.map(cell =>
          cell.value === null && cell.formula === undefined
            ? null
            : cell.formula === undefined
              ? { value: cell.value }
              : { value: cell.value, formula: cell.formula },
        ),
      ),
      tables: one.tables.map(table => ({
        name: table.name,
        area: table.area,
        columns: table.columns.map(column => column.name),
      })),
      merges: one.merges,
      ...(one.protection === undefined ? {} : { guarded: true }),
    }));
    const bare = (cell: ReadCell): ReadCell => ({
      value: cell.value,
      ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    });
    const got = book.sheets.map(one => ({
      ...one,
      rows: one.rows.map(row => Array.from(row, cell => (cell ? bare(cell) : null))),
    }));
    expect(got).toEqual(want);
    expect(book.names).toEqual(everything.names.map(({ name, refersTo }) => ({ name, refersTo })));
  });

  it('is read by another library as it is by ours', async () => {
    const book = sheetjs(await writeWorkbook(everything), { cellFormula: true });
    expect(book.SheetNames).toEqual(['总览', '责任矩阵', '部门 表', "It's set", '_mubiao']);
    const matrix = book.Sheets['责任矩阵'];
    expect(matrix?.B3).toMatchObject({ t: 's', v: '=1+1' });
    expect(matrix?.B3?.f).toBeUndefined();
    expect(matrix?.E3).toMatchObject({ t: 'n', v: 0.4, f: expect.stringContaining('[#This Row]') });
    expect(matrix?.F3).toMatchObject({ t: 'n', v: 45291 });
    expect(matrix?.D4).toMatchObject({ t: 'b', v: true });
    expect(book.Workbook?.Sheets?.map(one => one.Hidden)).toEqual([0, 0, 0, 1, 2]);
  });

  it.each(['=1+1', '+86 10 1234', '@x', '-2', "'quoted", '=HYPERLINK("http://x")', '\t=1'])(
    'leaves %j a text',
    async text => {
      const files = await parts(withCells([{ value: text }, { value: 'plain' }]));
      const cells = files['xl/worksheets/sheet1.xml'] ?? '';
      expect(cells).not.toContain('<f>');
      const style = Number(/<c r="A1" s="(\d+)" t="s">/.exec(cells)?.[1]);
      const formats = (files['xl/styles.xml'] ?? '').match(/<xf [^>]*quotePrefix="1"[^>]*>|<xf [^>]*>/g) ?? [];
      const cellFormats = formats.slice(1); // the first belongs to cellStyleXfs
      expect(cellFormats[style]).toContain('quotePrefix="1"');
      expect(cells).toContain('<c r="B1" t="s">');
      const book = await readWorkbook(await writeWorkbook(withCells([{ value: text }])));
      expect(book.sheets[0]?.rows[0]?.[0]).toEqual({ value: text });
    },
  );

  it.each([
    '',
    ' blanks ',
    'a\nb',
    'tab\there',
    '&amp;<b>"\'',
    '_x0041_',
    '_x005F_',
    '\u0000\u0001\u001f',
    '\r\n',
    '𠀀😀',
    '\ufffe',
    '#N/A',
    'TRUE',
    '1e5',
  ])('carries the text %j', async text => {
    const formula = '1+1';
    const book = await readWorkbook(await writeWorkbook(withCells([{ value: text }, { value: text, formula }])));
    expect(book.sheets[0]?.rows[0]).toEqual([{ value: text }, { value: text, formula }]);
  });

  it('replaces what is no character', async () => {
    const book = await readWorkbook(await writeWorkbook(withCells([{ value: 'a\ud800b\udc00\udc00c' }])));
    expect(book.sheets[0]?.rows[0]).toEqual([{ value: 'a\ufffdb\ufffd\ufffdc' }]);
  });

  it.each([0, -0.1, 1e21, 1e-7, 45291.5, Number.MAX_SAFE_INTEGER])('carries the number %d', async value => {
    const book = await readWorkbook(await writeWorkbook(withCells([{ value }])));
    expect(book.sheets[0]?.rows[0]).toEqual([{ value }]);
  });

  it('leaves a number blank that is none', async () => {
    const book = await readWorkbook(
      await writeWorkbook(withCells([{ value: NaN }, { value: Infinity }, { value: 1 }])),
    );
    expect(Array.from(book.sheets[0]?.rows[0] ?? [])).toEqual([undefined, undefined, { value: 1 }]);
  });

  it('refuses a text that no cell can hold, naming the place', async () => {
    await expect(writeWorkbook(withCells([{ value: 'x' }, { value: '长'.repeat(32_768) }]))).rejects.toMatchObject({
      code: 'cell-too-long',
      data: { sheet: '表', cell: 'B1', length: 32_768 },
    } satisfies Partial<OoxmlError>);
    await expect(writeWorkbook(withCells([{ value: '长'.repeat(32_767) }]))).resolves.toBeInstanceOf(Uint8Array);
  });

  it('writes the formula that fills a table column', async () => {
    const table = (await parts(everything))['xl/tables/table1.xml'] ?? '';
    expect(table).toContain(
      '<tableColumn id="5" name="完成率"><calculatedColumnFormula>任务表[[#This Row],[实际值]]/任务表[[#This Row],[目标值]]</calculatedColumnFormula></tableColumn>',
    );
    expect(table.match(/calculatedColumnFormula>/g)).toHaveLength(2);
    expect(table).toContain('<autoFilter ref="A2:F5"/>');
  });

  it('writes what printing, panes, groups and protection need', async () => {
    const files = await parts(everything);
    const matrix = files['xl/worksheets/sheet2.xml'] ?? '';
    const book = files['xl/workbook.xml'] ?? '';
    expect(matrix).toContain('outlineLevelCol="1"');
    expect(matrix).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"');
    expect(matrix).toMatch(
      /<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="1" autoFilter="0"\/>/,
    );
    expect(matrix).toContain('<hyperlink ref="A4" location="\'总览\'!A1"/>');
    expect(book).toContain('localSheetId="1">\'责任矩阵\'!$A$1:$F$5<');
    expect(book).toContain('localSheetId="1">\'责任矩阵\'!$2:$2<');
    expect(book).toContain('<definedName name="_隐藏" hidden="1">');
    expect(book).toContain('activeTab="1"');
  });

  it('names each chart and quotes nothing from the clock', async () => {
    const files = await parts(everything);
    for (const type of ['bar', 'barStacked', 'column', 'columnStacked', 'pie', 'line']) {
      expect(files['xl/drawings/drawing1.xml']).toContain(`name="图 ${type}"`);
    }
    expect(files['docProps/core.xml']).not.toMatch(/modified|created/);
    expect(files['docProps/custom.xml']).toContain('name="指纹"');
  });
});
