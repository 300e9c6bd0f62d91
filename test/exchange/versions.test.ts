/** What is stored tells its columns and its version: another order or a new column shifts nothing, a later version is refused. */
import { readSnapshot } from '../../src/excel/live/snapshot';
import { batchLines, readBatches } from '../../src/exchange/batch';
import { readForm } from '../../src/exchange/collect/form';
import { SHOWN_KEYS, TYPED_KEYS } from '../../src/ledger/columns/columns';
import type { Cell } from '../../src/ledger/types';
import { buildWorkbook } from '../../src/workbook/build';
import { isFromLater, LaterVersion } from '../../src/workbook/read/meta';
import { readMaster } from '../../src/jobs/read';
import { troubleText } from '../../src/ui/desk/trouble';
import { FILES_TEXTS } from '../../src/i18n/files';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { troubleOf } from '../../src/taskpane/adapters/excelBook';
import { troubleWords } from '../../src/taskpane/state/troubleWords';
import { writeWorkbook } from '../../src/xlsx';
import { readSpec } from '../support/read-spec';
import { back, cell, fileOf, june, returned, rowOf, sent, type, type Form } from './support';
import { split } from '../../src/exchange/split';
import { county } from './support';
import { asRowKey } from '../../src/ledger/rows/key';
import { asSerialDay } from '../../src/ledger/dates/serial';

const filled = () => ({
  ...county(),
  rows: county().rows.map((row, i) => ({ ...row, actual: i + 1, progress: `第${i + 1}行` })),
});

test('a column more in front, another order: every value as sent keeps its column', () => {
  const { batch } = split(filled(), june);
  const moved = batchLines(batch).map(line => {
    const [kind, first, ...rest] = line;
    if (kind === 'heads' && first === 'sent')
      return [kind, first, ...rest.slice(0, 4), 'quality', ...rest.slice(4).reverse()];
    return kind === 'sent' ? [kind, first ?? null, ...rest.slice(0, 3), '好', ...rest.slice(3).reverse()] : line;
  });
  const [again] = readBatches(moved);
  for (const [i, row] of batch.rows.entries()) expect(again?.rows[i]?.values).toEqual(row.values);
});

test('lines of both versions in one sheet: each batch by its own heads', () => {
  const { batch } = split(filled(), june);
  const old = batchLines({ ...batch, id: 'b0000000001' }).filter(line => line[0] !== 'heads');
  const batches = readBatches([...old, ...batchLines(batch)]);
  expect(batches.map(one => [one.id, one.rows])).toEqual([
    ['b0000000001', batch.rows.map(row => ({ ...row, shown: SHOWN_KEYS }))],
    [batch.id, batch.rows],
  ]);
});

function withVersion(form: Form, version: number): Form {
  const sheets = form.book.sheets.map(sheet =>
    sheet.rows[0]?.[0]?.value === 'mubiao-form'
      ? { ...sheet, rows: sheet.rows.map((row, i) => (i === 0 ? [row[0], cell(version)] : row)) }
      : sheet,
  );
  return { ...form, book: { ...form.book, sheets } };
}

test('a form of a later version is refused by name, and its edits are listed', () => {
  const out = sent();
  const form = withVersion(type(fileOf(out, '县教育局'), '10-1a', 'actual', 2), 3);
  const { ledger, report } = back(out.master, [form]);
  expect(report.files[0]).toMatchObject({ status: 'refused', code: 'later-form' });
  expect(report.refusals.map(r => [r.no, r.typed, r.reason])).toEqual([['10-1a', 2, 'file-refused']]);
  expect(rowOf(ledger, '10-1a').actual).toBeNull();
  const bare = { ...form.book, sheets: form.book.sheets.slice(0, 1) };
  expect(readForm({ ...bare, properties: { ...form.book.properties, 'mubiao-version': '3' } })?.later).toBe(true);
  const now = returned(withVersion(form, 2));
  expect('book' in now && readForm(now.book)?.later).toBe(false);
});

test('a master of a later version is known as such, and page and pane say so', async () => {
  const book = readSpec(buildWorkbook(county(), { asOf: asSerialDay(june.asOf) }));
  expect(isFromLater(book)).toBe(false);
  const sheets = book.sheets.map(sheet =>
    sheet.rows[0]?.[0]?.value === 'mubiao'
      ? { ...sheet, rows: sheet.rows.map((row, i) => (i === 0 ? [row[0], cell(3)] : row)) }
      : sheet,
  );
  expect(isFromLater({ ...book, sheets })).toBe(true);
  const spec = buildWorkbook(county(), { asOf: asSerialDay(june.asOf) });
  const bytes = await writeWorkbook({
    ...spec,
    sheets: spec.sheets.map(sheet =>
      sheet.id === 'stamp'
        ? { ...sheet, rows: sheet.rows.map((row, i) => (i === 0 ? { cells: [row.cells[0]!, { value: 3 }] } : row)) }
        : sheet,
    ),
  });
  const file = { name: '总表.xlsx', size: bytes.length, arrayBuffer: async () => Uint8Array.from(bytes).buffer };
  const trouble = await readMaster(file).catch((error: unknown) => error);
  expect(troubleText(trouble, FILES_TEXTS['zh-CN'], 'zh-CN')).toMatch(/总表\.xlsx.*更新版本/);
  expect(troubleText(trouble, FILES_TEXTS.en, 'en')).toContain('later version');
  const words = troubleWords(troubleOf(new LaterVersion()), PANE_TEXTS['zh-CN'].write.failed);
  expect(words).toContain('更新版本');
});

describe('the last snapshot', () => {
  const lines = (version: number, keys: readonly string[], values: readonly Cell[]) =>
    [['mubiao-last', version, 'done'], keys.map(key => `~${key}`), values].map(line => line.map(value => ({ value })));

  test('is read by its heads; what it lacks is said', () => {
    const read = readSnapshot('s', lines(1, ['quality', 'key', 'progress', 'actual'], ['好', 'abc', '在办', 3]));
    expect(read?.known.get(asRowKey('abc'))).toMatchObject({ key: 'abc', progress: '在办', actual: 3 });
    expect(read?.ours).toBe(false);
    expect(read?.lacks).toContain('measure');
    expect(readSnapshot('s', lines(1, ['key', ...TYPED_KEYS], ['abc']))).toMatchObject({ ours: true, lacks: [] });
  });

  test('of a later version is refused, not rebuilt', () => {
    expect(() => readSnapshot('s', lines(2, ['key', ...TYPED_KEYS], ['abc']))).toThrow(LaterVersion);
  });
});
