import { patchWorkbook, readWorkbook, writeWorkbook } from '../../src/xlsx';
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
