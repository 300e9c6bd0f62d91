/** What the office does to its own master between sending and collecting: rows by hand, columns with other heads. */
import { updatedMaster, type FileTools, type MasterRead } from '../../src/exchange/master';
import { split } from '../../src/exchange/split';
import type { Ledger } from '../../src/ledger/types';
import { buildWorkbook } from '../../src/workbook/build';
import { TABLE_KEYS } from '../../src/workbook/matrix/columns';
import { readLedger } from '../../src/workbook/read/ledger';
import type { SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { patchWorkbook, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { back, county, fileOf, june, rowOf, today, type } from './support';

jest.setTimeout(120_000);

const tools: FileTools = { patch: patchWorkbook, read: readWorkbook, write: writeWorkbook };
type Read = MasterRead & { readonly bytes: Uint8Array };

async function readMaster(bytes: Uint8Array): Promise<Read> {
  const book = await readWorkbook(bytes);
  const read = readLedger(book);
  if (read === null) throw new Error('no matrix');
  return { ...read, book, bytes };
}

/** A master whose matrix somebody has changed. */
async function master(change: (matrix: SheetSpec) => SheetSpec): Promise<Read> {
  const spec = buildWorkbook(county(), { asOf: today });
  const sheets = spec.sheets.map(sheet => (sheet.id === 'matrix' ? change(sheet) : sheet));
  return readMaster(await writeWorkbook({ ...spec, sheets } satisfies WorkbookSpec));
}

/** As the file has it after the ledger was written into it. */
async function written(read: Read, ledger: Ledger): Promise<Read> {
  const { bytes, rebuilt } = await updatedMaster(read, ledger, today, tools);
  expect(rebuilt).toBe(false);
  return readMaster(bytes);
}

const at = (key: (typeof TABLE_KEYS)[number]): number => TABLE_KEYS.indexOf(key);
const heads = (read: Read): unknown[] => {
  const { sheet, headerRow } = read.place;
  return Array.from(sheet.rows[headerRow] ?? [], cell => cell?.value ?? null);
};

describe('a row that somebody has typed below', () => {
  const byHand = (measure: string) => (matrix: SheetSpec) => {
    const last = matrix.rows[matrix.rows.length - 1];
    const cells = Array.from({ length: last?.cells.length ?? 0 }, (_, c) => ({
      value:
        c === at('no')
          ? '99-1'
          : c === at('measure')
            ? measure
            : c === at('item')
              ? '临时任务'
              : c === at('lead')
                ? '县教育局'
                : null,
    }));
    return { ...matrix, rows: [...matrix.rows, { cells }] };
  };

  test('gets its 行键 when forms go out, so that rewording it later refuses nothing', async () => {
    const read = await master(byHand('办好临时交办事项'));
    const out = split(read.ledger, june);
    const sent = await written(read, out.master);
    expect(sent.fresh).toEqual([]);
    const key = rowOf(sent.ledger, '99-1').key;
    expect(key).toBe(rowOf(read.ledger, '99-1').key);
    const reworded = {
      ...sent.ledger,
      rows: sent.ledger.rows.map(row => (row.no === '99-1' ? { ...row, measure: '办好上级临时交办事项' } : row)),
    };
    const { ledger, report } = back(reworded, [type(fileOf(out, '县教育局'), '99-1', 'progress', '已办结')]);
    expect(rowOf(ledger, '99-1').progress).toBe('已办结');
    expect(report.refusals.filter(refusal => refusal.reason === 'row-gone')).toEqual([]);
  });

  test('gets it at the next collection too, also where nothing came back', async () => {
    const read = await master(byHand('办好临时交办事项'));
    const taken = await written(read, read.ledger);
    expect(taken.fresh).toEqual([]);
    expect(rowOf(taken.ledger, '99-1').key).toBe(rowOf(read.ledger, '99-1').key);
  });
});

describe('a head that the office has renamed', () => {
  const renamed = (from: string, to: string) => (matrix: SheetSpec) => ({
    ...matrix,
    rows: matrix.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => (cell.value === from ? { ...cell, value: to } : cell)),
    })),
    tables: matrix.tables.map(table => ({
      ...table,
      columns: table.columns.map(one => (one.name === from ? { ...one, name: to } : one)),
    })),
  });

  test('is found by its place: what comes back goes there, and no second column is made', async () => {
    const read = await master(renamed('佐证', '证明'));
    expect(read.place.heads.renamed).toEqual(new Map([['evidence', '证明']]));
    const out = split(read.ledger, june);
    const sent = await written(read, out.master);
    const { ledger } = back(sent.ledger, [type(fileOf(out, '县教育局'), '10-1a', 'evidence', '竣工备案表')]);
    const after = await written(sent, ledger);
    expect(rowOf(after.ledger, '10-1a').evidence).toBe('竣工备案表');
    expect(heads(after)).toEqual(heads(read));
    expect(after.ledger.extras).toBeUndefined();
  });

  test('is found by its stored name when the column is moved afterwards', async () => {
    const read = await master(renamed('佐证', '证明'));
    const { stampLines = [] } = split(read.ledger, june).master;
    expect(stampLines).toContainEqual(['column', 'evidence', '证明']);
    const moved = await master(matrix => {
      const one = renamed('佐证', '证明')(matrix);
      const swap = <T>(list: readonly T[]): T[] => {
        const copy = [...list];
        [copy[at('evidence')], copy[at('remark')]] = [copy[at('remark')] as T, copy[at('evidence')] as T];
        return copy;
      };
      return {
        ...one,
        rows: one.rows.map(row => (row.cells.length > at('remark') ? { ...row, cells: swap(row.cells) } : row)),
        tables: one.tables.map(table => ({ ...table, columns: swap(table.columns) })),
      };
    });
    const stamp = moved.book.sheets.find(sheet => sheet.rows[0]?.[0]?.value === 'mubiao');
    const sheets = moved.book.sheets.map(sheet =>
      sheet === stamp
        ? { ...sheet, rows: [...sheet.rows, ['column', 'evidence', '证明'].map(value => ({ value }))] }
        : sheet,
    );
    expect(readLedger({ ...moved.book, sheets })?.place.heads.columns.get('evidence')).toBe(at('remark'));
  });

  test('two side by side are found in their order; a column of the office’s own stays one', async () => {
    const two = await master(matrix => renamed('填报人', '谁填的')(renamed('佐证', '证明')(matrix)));
    expect([...(two.place.heads.renamed ?? [])]).toEqual([
      ['evidence', '证明'],
      ['reporter', '谁填的'],
    ]);
    const own = readLedger({
      ...two.book,
      sheets: two.book.sheets.map(sheet =>
        sheet === two.place.sheet
          ? {
              ...sheet,
              tables: [],
              rows: sheet.rows.map((row, i) => [
                ...row.slice(0, 3),
                { value: i === two.place.headerRow ? '科室意见' : '同意' },
                ...row.slice(3),
              ]),
            }
          : sheet,
      ),
    });
    expect(own?.place.heads.unknown.map(head => head.name)).toEqual(['科室意见']);
  });
});
