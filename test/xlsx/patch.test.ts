import { graftSheets, patchWorkbook, readWorkbook, writeWorkbook } from '../../src/xlsx';
import type { CellPatch } from '../../src/workbook/patch';
import { everything, sheet } from '../support/books';

const book = {
  ...everything,
  names: [],
  active: 0,
  sheets: [sheet('stamp', '_mubiao', { rows: [{ cells: [{ value: 'old' }] }] })],
};

test('a patch of more cells than a call can have arguments', async () => {
  // A batch of 10,000 rows over 60 departments has more.
  const [rows, columns] = [50_000, 4];
  const line = new Map(Array.from({ length: columns }, (_, c): [number, CellPatch] => [c, { value: c }]));
  const patch = new Map(Array.from({ length: rows }, (_, r) => [r, line]));
  const patched = await patchWorkbook(await writeWorkbook(book), {
    sheets: [{ name: '_mubiao', rows: patch, replaces: true }],
    stale: new Map(),
  });
  const read = patched && (await readWorkbook(patched)).sheets[0];
  expect(read?.rows).toHaveLength(rows);
  expect(read?.rows[rows - 1]?.map(cell => cell?.value)).toEqual([0, 1, 2, 3]);
});

describe('a patched file read with the file before it known', () => {
  const numbers = (name: string, value: number) => sheet('foreign', name, { rows: [{ cells: [{ value }] }] });
  const both = { ...book, sheets: [numbers('甲', 1), numbers('乙', 2)] };
  const patchOf = (value: number) => ({
    sheets: [{ name: '乙', rows: new Map([[0, new Map([[0, { value }]])]]) }],
    stale: new Map(),
  });
  const change = async (bytes: Uint8Array, value: number): Promise<Uint8Array> => {
    const patched = await patchWorkbook(bytes, patchOf(value));
    if (patched === null) throw new Error('not patched');
    return patched;
  };

  test('says what it says without; only what changed is read', async () => {
    const bytes = await writeWorkbook(both);
    const before = await readWorkbook(bytes);
    const patched = await change(bytes, 20);
    const after = await readWorkbook(patched, { bytes, book: before });
    expect(after).toEqual(await readWorkbook(patched));
    expect(after.sheets[1]?.rows[0]?.[0]).toEqual({ value: 20 });
    expect(after.sheets[0]?.rows).toBe(before.sheets[0]?.rows);
    expect(after.sheets[1]?.rows).not.toBe(before.sheets[1]?.rows);
  });

  test('formats that have come behind those of before leave a sheet as it was; others of before have it read again', async () => {
    const shown = (numberFormat: string, name = '甲') =>
      writeWorkbook({
        ...both,
        styles: { shown: { numberFormat } },
        sheets: [sheet('foreign', name, { rows: [{ cells: [{ value: 0.5, style: 'shown' }] }] })],
      });
    const bytes = await shown('0%');
    const known = { bytes, book: await readWorkbook(bytes) };
    const grafted = await graftSheets(bytes, await shown('0.00%', '乙'), [], ['乙']);
    if (grafted === null) throw new Error('not grafted');
    const more = await readWorkbook(grafted, known);
    expect(more.sheets[0]?.rows).toBe(known.book.sheets[0]?.rows);
    expect(more.sheets[1]?.rows[0]?.[0]?.format).toBe('0.00%');
    const other = await readWorkbook(await shown('0.0%'), known);
    expect(other.sheets[0]?.rows[0]?.[0]?.format).toBe('0.0%');
  });

  test('a sheet whose texts, tables or neighbours differ is read', async () => {
    const bytes = await writeWorkbook({
      ...both,
      sheets: [sheet('foreign', '甲', { rows: [{ cells: [{ value: '旧' }] }] })],
    });
    const known = { bytes, book: await readWorkbook(bytes) };
    const other = await writeWorkbook({
      ...both,
      sheets: [sheet('foreign', '甲', { rows: [{ cells: [{ value: '新' }] }] })],
    });
    // The same sheet part: the text stands in a part that all sheets share.
    expect((await readWorkbook(other, known)).sheets[0]?.rows[0]?.[0]).toEqual({ value: '新' });
    expect(await readWorkbook(await writeWorkbook(everything), known)).toEqual(
      await readWorkbook(await writeWorkbook(everything)),
    );
  });
});
