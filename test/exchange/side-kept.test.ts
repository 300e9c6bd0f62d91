/** Taking reports back keeps 期次, 申请核定 and 督办台账, and the columns that an office has added to them. */
import { collect } from '../../src/exchange/collect';
import { updatedMaster, type FileTools } from '../../src/exchange/master';
import { split } from '../../src/exchange/split';
import { NOTICE_COLUMNS } from '../../src/i18n/notices';
import { REQUEST_COLUMNS } from '../../src/i18n/requests';
import { closePeriod } from '../../src/ledger/period/close';
import type { SideEntry, SideId, SideKeys } from '../../src/ledger/side/types';
import type { Cell, Ledger } from '../../src/ledger/types';
import { buildWorkbook } from '../../src/workbook/build';
import { readLedger } from '../../src/workbook/read/ledger';
import { findSide } from '../../src/workbook/side/read';
import { isSide, SIDE_IDS } from '../../src/workbook/side/tables';
import type { SheetSpec } from '../../src/workbook/spec';
import { graftSheets, patchWorkbook, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { county, fileOf, june, options, returned, rowOf, today, type } from './support';
import { addDays } from '../../src/ledger/dates/serial';

jest.setTimeout(120_000);

const OWN = '科室意见';
const blank = <Id extends SideId>(columns: object, known: Partial<Record<SideKeys[Id], Cell>>): SideEntry<Id> =>
  ({ ...Object.fromEntries(Object.keys(columns).map(key => [key, null])), ...known }) as SideEntry<Id>;

function withSides(): Ledger {
  const ledger = county();
  const { key = '', no = '' } = ledger.rows[3] ?? {};
  return {
    ...closePeriod(closePeriod(ledger, { asOf: addDays(today, -60) }).ledger, { asOf: addDays(today, -30) }).ledger,
    requests: [blank<'requests'>(REQUEST_COLUMNS, { id: '延2024-001', type: '延期', no, reason: '=雨季', key })],
    notices: [
      blank<'notices'>(NOTICE_COLUMNS, {
        id: '督〔2024〕1号',
        unit: '县教育局',
        nos: no,
        sentOn: today - 9,
        keys: key,
      }),
      blank<'notices'>(NOTICE_COLUMNS, {
        id: '督〔2024〕2号',
        unit: '县工信局',
        nos: no,
        sentOn: today - 5,
        keys: key,
      }),
    ],
  };
}

/** A column of the office's own at the end of a side table, with a word in every line. */
function widened(sheet: SheetSpec): SheetSpec {
  const [table] = sheet.tables;
  if (table === undefined || !isSide(sheet.id)) return sheet;
  const { top, bottom, right } = table.area;
  const own = (line: number): string => (line === top ? OWN : `意见${line - top}`);
  return {
    ...sheet,
    tables: [{ ...table, area: { ...table.area, right: right + 1 }, columns: [...table.columns, { name: OWN }] }],
    rows: sheet.rows.map((row, line) =>
      line < top || line > bottom ? row : { ...row, cells: [...row.cells, { value: own(line) }] },
    ),
  };
}

const read = async (bytes: Uint8Array) => {
  const book = await readWorkbook(bytes);
  return { ...readLedger(book)!, book, bytes };
};
type Read = Awaited<ReturnType<typeof read>>;

/** What stands in the office's columns, table by table. */
const ownOf = ({ book }: Read): unknown =>
  SIDE_IDS.map(id => {
    const rows = findSide(book, id)?.sheet.rows ?? [];
    const head = rows.findIndex(row => row.some(cell => cell?.value === OWN));
    const column = rows[head]?.findIndex(cell => cell?.value === OWN) ?? -1;
    return [id, ...(head < 0 ? [] : rows.slice(head).map(row => row[column]?.value))];
  });

const tools: FileTools = { patch: patchWorkbook, read: readWorkbook, write: writeWorkbook, graft: graftSheets };
const EXPECTED = [
  ['periods', OWN, '意见1', '意见2'],
  ['requests', OWN, '意见1'],
  ['notices', OWN, '意见1', '意见2'],
];

test('reports are taken into the file, the side tables stay with every column', async () => {
  const spec = buildWorkbook(withSides(), { asOf: today });
  const before = await read(await writeWorkbook({ ...spec, sheets: spec.sheets.map(widened) }));
  expect(ownOf(before)).toEqual(EXPECTED);
  const out = split(before.ledger, june);
  const sent = await read((await updatedMaster(before, out.master, today, tools)).bytes);
  const form = type(fileOf(out, '县教育局'), '10-1a', 'actual', '两所');
  const { ledger } = collect(sent.ledger, [returned(form)], options);
  const made = await updatedMaster(sent, ledger, today, tools);
  expect(made).toMatchObject({ rebuilt: false, remade: false });
  const after = await read(made.bytes);
  expect(rowOf(after.ledger, '10-1a').actual).toBe(2);
  for (const id of SIDE_IDS) expect([id, after.ledger[id]]).toEqual([id, before.ledger[id]]);
  expect(ownOf(after)).toEqual(EXPECTED);
});

test.each<readonly [string, Partial<FileTools>]>([
  ['our sheets are made anew', { patch: async () => null }],
  ['the whole file is made anew', { patch: async () => null, graft: async () => null }],
])('where %s, the side tables stay with every column', async (_, lacking) => {
  const spec = buildWorkbook(withSides(), { asOf: today });
  const before = await read(await writeWorkbook({ ...spec, sheets: spec.sheets.map(widened) }));
  const out = split(before.ledger, june);
  const form = type(fileOf(out, '县教育局'), '10-1a', 'actual', '两所');
  const { ledger } = collect(out.master, [returned(form)], options);
  const after = await read((await updatedMaster(before, ledger, today, { ...tools, ...lacking })).bytes);
  expect(rowOf(after.ledger, '10-1a').actual).toBe(2);
  for (const id of SIDE_IDS) expect([id, after.ledger[id]]).toEqual([id, before.ledger[id]]);
  expect(ownOf(after)).toEqual(EXPECTED);
});
