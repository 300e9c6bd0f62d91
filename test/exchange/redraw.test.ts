/** A setting changed and 领导看板 drawn anew in a master's file: the cached results follow, everything else stays. */
import { strFromU8, unzipSync } from 'fflate';
import { updatedMaster, type FileTools } from '../../src/exchange/master';
import { BRIEF } from '../../src/i18n/brief';
import { computeRows } from '../../src/ledger/status/compute';
import { closePeriod } from '../../src/ledger/period/close';
import { STATUS } from '../../src/ledger/status/statuses';
import { wordOf } from '../../src/ledger/columns/vocabulary';
import type { Ledger } from '../../src/ledger/types';
import { findBrief } from '../../src/workbook/brief/find';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import { graftSheets, patchWorkbook, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { sheet } from '../support/books';
import { county, today } from './support';
import { addDays } from '../../src/ledger/dates/serial';

jest.setTimeout(120_000);

const tools: FileTools = { patch: patchWorkbook, read: readWorkbook, write: writeWorkbook, graft: graftSheets };
const read = async (bytes: Uint8Array) => {
  const book = await readWorkbook(bytes);
  return { ...readLedger(book)!, book, bytes };
};
/** With a sheet of the office's own that is called as ours is. */
async function office(ledger: Ledger, rename?: string): Promise<Uint8Array> {
  const spec = buildWorkbook(ledger, { asOf: today });
  const own = sheet('foreign', '领导看板', { rows: [{ cells: [{ value: '领导自己的' }] }] });
  const sheets = spec.sheets.flatMap(one => {
    if (one.id !== 'brief') return [one];
    return rename === undefined ? [own] : [own, { ...one, name: rename }];
  });
  return writeWorkbook({ ...spec, sheets });
}
const says = (words: NonNullable<ReturnType<typeof findBrief>>): string =>
  words.rows.flatMap(row => Array.from(row, cell => String(cell?.value ?? ''))).join('\n');

it.each([
  ['beside the office’s sheet of that name', undefined, '领导看板 2'],
  ['where somebody has renamed it', '一页纸', '一页纸'],
])('draws the page %s', async (_, rename, name) => {
  const closed = closePeriod(county(), { asOf: addDays(today, -1) }).ledger;
  const before = await read(await office(closed, rename));
  const next = { ...before.ledger, settings: { ...before.ledger.settings, asOf: today } };
  const made = await updatedMaster(before, next, today, tools, ['brief']);
  expect(made).toMatchObject({ rebuilt: false, remade: false });
  const after = await read(made.bytes);
  expect(findBrief(after.book)?.name).toBe(name);
  expect(says(findBrief(after.book)!)).toContain(BRIEF.unchanged['zh-CN']);
  expect(after.book.sheets.find(one => one.name === '领导看板')?.rows[0]?.[0]?.value).toBe('领导自己的');
  expect(after.ledger.settings).toEqual(next.settings);
  expect(after.ledger.rows).toEqual(before.ledger.rows);
});

it('writes the results of every row for another day into the file', async () => {
  const before = await read(await office(county(), '看板'));
  const asOf = addDays(today, 400);
  const next = { ...before.ledger, settings: { ...before.ledger.settings, asOf } };
  const { bytes } = await updatedMaster(before, next, today, tools);
  const after = await read(bytes);
  const column = after.place.heads.columns.get('status')!;
  const shown = after.lines.map(line => after.place.sheet.rows[line]?.[column]?.value);
  expect(shown).toEqual(
    computeRows(next.rows, next.settings, asOf).map(({ computed }) => wordOf(STATUS, computed.status, 'zh-CN')),
  );
  expect(new Set(shown).size).toBeGreaterThan(0);
  const back = { ...after.ledger, settings: { ...after.ledger.settings, asOf: null } };
  const open = await updatedMaster(after, back, today, tools);
  expect((await read(open.bytes)).ledger.settings.asOf).toBeNull();
  const parts = Object.values(unzipSync(open.bytes)).map(part => strFromU8(part));
  expect(parts.some(part => /<f>TODAY\(\)<\/f>/.test(part))).toBe(true);
});

it('leaves 总览 as it is where a column was renamed: its formulas would not find it', async () => {
  const closed = closePeriod(county(), { asOf: addDays(today, -30) }).ledger;
  const named = JSON.stringify(buildWorkbook(closed, { asOf: today }))
    .replaceAll('[状态]', '[当前状态]')
    .replaceAll('"name":"状态"', '"name":"当前状态"')
    .replaceAll('"value":"状态"', '"value":"当前状态"');
  const before = await read(await writeWorkbook(JSON.parse(named) as ReturnType<typeof buildWorkbook>));
  const made = await updatedMaster(before, closePeriod(before.ledger, { asOf: today }).ledger, today, tools);
  const after = await read(made.bytes);
  expect(after.ledger.periods).toHaveLength(2);
  const formulas = (book: typeof after.book) =>
    book.sheets
      .filter(({ name }) => name === '总览')
      .flatMap(({ rows }) => rows.flatMap(row => Array.from(row, cell => cell?.formula ?? '')));
  expect(formulas(after.book)).toEqual(formulas(before.book));
  expect(formulas(after.book).join()).toContain('任务表[当前状态]');
});
