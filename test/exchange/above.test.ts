/** What somebody typed above the head of the matrix stays there when our sheets are made anew. */
import { updatedMaster, type FileTools } from '../../src/exchange/master';
import type { AboveLine, Ledger } from '../../src/ledger/types';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import type { CellSpec, RowSpec, SheetSpec } from '../../src/workbook/spec';
import { graftSheets, patchWorkbook, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { county, today } from './support';

jest.setTimeout(120_000);

const tools: FileTools = { patch: patchWorkbook, read: readWorkbook, write: writeWorkbook, graft: graftSheets };
const read = async (bytes: Uint8Array) => {
  const book = await readWorkbook(bytes);
  return { ...readLedger(book)!, book, bytes };
};
const spec = (ledger: Ledger) => buildWorkbook(ledger, { asOf: today });
const matrixOf = (ledger: Ledger): SheetSpec => spec(ledger).sheets.find(({ id }) => id === 'matrix')!;
const bytesOf = (ledger: Ledger) => writeWorkbook(spec(ledger));
/** A row less: sheets are laid out by their rows, and have to be made anew. */
const shorter = (ledger: Ledger): Ledger => ({ ...ledger, rows: ledger.rows.slice(1) });

const own = (...cells: AboveLine['cells'][number][]): AboveLine => ({ is: 'own', cells });
const TYPED: readonly AboveLine[] = [
  own({ column: 0, value: '内部资料 注意保存' }),
  { is: 'title', cells: [{ column: 9, value: '单位：市政府督查室' }] },
  own({ column: 1, value: 46000, isDay: true }, { column: 2, value: 3, formula: '1+2' }),
  { is: 'band', cells: [] },
];

it('lines, and cells beside the title, come back in their places with dates and formulas', async () => {
  const { ledger, place } = await read(await bytesOf({ ...county(), above: TYPED }));
  expect(ledger.above).toEqual(TYPED);
  expect(place.headerRow).toBe(4);
  expect(ledger.rows).toEqual(county().rows);
});

it('all that is placed by rows moves with the head', () => {
  const [bare, pushed] = [matrixOf(county()), matrixOf({ ...county(), above: TYPED })];
  const down = <T extends { top: number; bottom: number }>(area: T): T => ({
    ...area,
    top: area.top + 2,
    bottom: area.bottom + 2,
  });
  expect(pushed.tables[0]!.area).toEqual(down(bare.tables[0]!.area));
  expect(pushed.validations.map(({ area }) => area)).toEqual(bare.validations.map(({ area }) => down(area)));
  expect(pushed.formats.map(({ area }) => area)).toEqual(bare.formats.map(({ area }) => down(area)));
  expect(pushed.print).toMatchObject({ area: down(bare.print!.area!), titleRows: [4, 4] });
  expect(pushed.freeze!.rows).toBe(bare.freeze!.rows + 2);
});

it('a file whose sheets are made anew keeps them', async () => {
  const before = await read(await bytesOf({ ...county(), above: TYPED }));
  const { bytes, remade } = await updatedMaster(before, shorter(before.ledger), today, tools);
  expect(remade).toBe(true);
  expect((await read(bytes)).ledger.above).toEqual(TYPED);
});

/** The file with other cells in a line above the head. */
async function typedInto(line: number, change: (cells: readonly CellSpec[]) => readonly CellSpec[]) {
  const book = spec(county());
  const rows = (sheet: SheetSpec): RowSpec[] =>
    sheet.rows.map((row, i) => (i === line ? { ...row, cells: change(row.cells) } : row));
  const sheets = book.sheets.map(sheet => (sheet.id === 'matrix' ? { ...sheet, rows: rows(sheet) } : sheet));
  return read(await writeWorkbook({ ...book, sheets }));
}

it('a title in the office’s own words stays the title', async () => {
  const before = await typedInto(0, () => [{ value: '重点任务责任清单' }]);
  expect(before.ledger.above![0]).toEqual({ is: 'title', cells: [{ column: 0, value: '重点任务责任清单' }] });
  const title = matrixOf(before.ledger).rows[0]!;
  expect(title.cells).toEqual([{ value: '重点任务责任清单', style: 'title' }]);
  expect(matrixOf(before.ledger).rows).toHaveLength(matrixOf(county()).rows.length);
});

it('a band in other words stays, beside ours', async () => {
  const before = await typedInto(1, ([, ...rest]) => [{ value: '任务部分' }, ...rest]);
  const [, band] = matrixOf(before.ledger).rows;
  expect(band!.cells[0]).toEqual({ value: '任务部分', style: 'plan.band' });
  expect(band!.cells.slice(1)).toEqual(matrixOf(county()).rows[1]!.cells.slice(1));
});

it('nothing is remembered where nobody has typed', async () => {
  expect((await read(await bytesOf(county()))).ledger).not.toHaveProperty('above');
});
