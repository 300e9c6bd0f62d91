import { CHUNK_BYTES } from '../../src/excel/batch';
import { renderWorkbook } from '../../src/excel/render-workbook';
import { largeLedger } from '../../bench/excel/write-rows';
import { bookOf, quietBook, read } from './books';

const ROWS = process.env['DEEP'] === '1' ? 5000 : 120;

test(`${ROWS} rows: few requests, none too large, and all of them come back`, async () => {
  const opened = quietBook();
  const ledger = largeLedger(ROWS);
  await renderWorkbook(bookOf(ledger), { label: '1122-0930' });
  const sizes = opened.host.traffic.map(t => t.up);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeLessThanOrEqual(12 + bytes / CHUNK_BYTES);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(CHUNK_BYTES * 1.1);
  expect(opened.host.screenSuspended).toBeGreaterThan(1);
  const { ledger: back } = await read(opened);
  expect(back.rows).toEqual(ledger.rows);
}, 600_000);
