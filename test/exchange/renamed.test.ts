/** A master whose sheets are not those of today is revised: the office's own sheets stay whole. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { updatedMaster, type FileTools, type UpdatedMaster } from '../../src/exchange/master';
import { asRowKey } from '../../src/ledger/rows/key';
import type { Ledger } from '../../src/ledger/types';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import type { SheetId } from '../../src/workbook/spec';
import { graftSheets, patchWorkbook, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { sheet } from '../support/books';
import { county, today } from './support';

jest.setTimeout(120_000);

const tools: FileTools = { patch: patchWorkbook, read: readWorkbook, write: writeWorkbook, graft: graftSheets };
const read = async (bytes: Uint8Array) => {
  const book = await readWorkbook(bytes);
  return { ...readLedger(book)!, book, bytes };
};

/** A master without some of our sheets, and with one of the office's own. */
async function office(without?: SheetId): Promise<Uint8Array> {
  const spec = buildWorkbook(county(), { asOf: today });
  const own = sheet('foreign', '台账', { rows: [{ cells: [{ value: 3, formula: "COUNTA('责任矩阵'!$A:$A)" }] }] });
  return writeWorkbook({ ...spec, sheets: [...spec.sheets.filter(({ id }) => id !== without), own] });
}

/** The sheet is called otherwise, everywhere in the file. */
const called = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, part]) => {
        const text = strFromU8(part);
        const named = path === 'xl/workbook.xml' ? text.replace(`name="${from}"`, `name="${to}"`) : text;
        return [path, /\.xml$/.test(path) ? strToU8(named.replaceAll(`'${from}'!`, `'${to}'!`)) : part];
      }),
    ),
  );

/** One row more, which no patch of cells can say. */
const revised = (ledger: Ledger): Ledger => {
  const [first] = ledger.rows;
  const added = { ...first!, key: asRowKey('bbbbbbbb'), no: '99-1', measure: '开展普查。', order: 999 };
  return { ...ledger, rows: [...ledger.rows, added] };
};
async function revise(bytes: Uint8Array): Promise<UpdatedMaster> {
  const before = await read(bytes);
  return updatedMaster(before, revised(before.ledger), today, tools);
}

test('a matrix that the office calls otherwise keeps its name, and nothing speaks of another', async () => {
  const before = called(await office(), '责任矩阵', '任务总表');
  const { bytes, rebuilt, remade } = await revise(before);
  expect([rebuilt, remade]).toEqual([false, true]);
  const { book, place, ledger } = await read(bytes);
  expect(place.sheet.name).toBe('任务总表');
  expect(book.sheets.map(one => one.name)).not.toContain('责任矩阵');
  expect(ledger.rows).toHaveLength(county().rows.length + 1);
  const speaking = Object.values(unzipSync(bytes)).filter(part => strFromU8(part).includes("'责任矩阵'!"));
  expect(speaking).toEqual([]);
});

test('a book made before there was a page for printing gets one', async () => {
  const { bytes, rebuilt, remade } = await revise(await office('print'));
  expect([rebuilt, remade]).toEqual([false, true]);
  const names = (await read(bytes)).book.sheets.map(one => one.name);
  expect(names).toEqual(expect.arrayContaining(['打印', '台账']));
});
