/** Periods and bulletins in the open book: a line on 期次, a snapshot in `_mubiao`, a sheet to print, rows selected together. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { snapshotsIn } from '../../src/ledger/period/snapshots';
import { parsePlan } from '../../src/plan';
import { composeBulletin } from '../../src/report/bulletin/compose';
import { excelBook } from '../../src/taskpane/adapters/excelBook';
import { docSheet } from '../../src/jobs/doc-sheet';
import { previewWrite, workbookOf } from '../../src/taskpane/book/writing';
import { sheetsOnly } from '../../src/workbook/build';
import { openBook } from '../workbench/open';
import { asRowKey } from '../../src/ledger/rows/key';
import { asSerialDay } from '../../src/ledger/dates/serial';

const seed = readFileSync(path.resolve(__dirname, '../../seeds/county-running.txt'), 'utf8').slice(0, 400);
const never = new AbortController().signal;

test('periods are closed one after the other; the bulletin becomes a sheet; rows are selected', async () => {
  const { host } = openBook();
  const book = excelBook(() => Date.UTC(2024, 8, 1));
  const preview = previewWrite(null, parsePlan(seed), 'zh-CN', []);
  await book.write(workbookOf(preview, asSerialDay(45444)), () => undefined, never);

  await book.closePeriod(asSerialDay(45473), '1');
  const first = (await book.read())!.ledger;
  expect(first.periods!.map(line => [line.period, line.issue])).toEqual([['2024-06', '1']]);
  expect(snapshotsIn(first)[0]!.rows.size).toBe(first.rows.length);
  expect((await book.closePeriod(asSerialDay(45504))).replaced).toBe(false);
  expect((await book.closePeriod(asSerialDay(45504))).replaced).toBe(true);
  const { ledger } = (await book.read())!;
  expect(ledger.periods!.map(line => line.period)).toEqual(['2024-06', '2024-07']);
  expect(ledger.rows).toEqual(preview.ledger.rows);
  expect(host.book.sheets.filter(sheet => sheet.name.includes('备份'))).toHaveLength(0);

  const { doc } = composeBulletin(ledger, { asOf: asSerialDay(45504), kind: 'notice' });
  const written = await book.write(sheetsOnly(ledger, [docSheet(doc)]), () => undefined, never);
  expect(written.sheets.map(sheet => sheet.name)).toEqual(['通报']);
  // Another paper stands beside it; the same one takes its own place.
  const slip = () => book.write(sheetsOnly(ledger, [docSheet(doc, '督办单 教育局')]), () => undefined, never);
  expect((await slip()).sheets.map(sheet => sheet.name)).toEqual(['督办单 教育局']);
  await slip();
  const names = host.book.sheets.map(sheet => sheet.name);
  expect(names.filter(name => /^(?:通报|督办单)/.test(name)).sort()).toEqual(['督办单 教育局', '通报'].sort());
  expect((await book.read())!.ledger.rows).toEqual(ledger.rows);

  await book.goTo({ rows: ledger.rows.slice(0, 2).map(row => row.key) });
  expect(host.book.active.name).toBe('责任矩阵');
  const { top, bottom } = host.book.active.selection;
  expect(bottom - top).toBe(1);
  await book.goTo({ rows: [ledger.rows[0]!.key, ledger.rows[2]!.key] });
  expect(host.book.active.selection).toMatchObject({ top, bottom: top });
  await expect(book.goTo({ rows: [asRowKey('no-such-key')] })).rejects.toMatchObject({ trouble: 'rowGone' });
}, 240_000);
