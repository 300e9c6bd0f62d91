/** A master changed in place, as other programs see it: what LibreOffice works out from it, and files that others have saved. */
import fs from 'node:fs';
import path from 'node:path';
import { collect } from '../../../src/exchange/collect';
import { updatedMaster, type FileTools } from '../../../src/exchange/master';
import { split } from '../../../src/exchange/split';
import { computeRows } from '../../../src/ledger/status/compute';
import { buildWorkbook } from '../../../src/workbook/build';
import { readLedger } from '../../../src/workbook/read/ledger';
import type { ReadBook } from '../../../src/workbook/read/types';
import { graftSheets, patchWorkbook, readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { sheet } from '../../support/books';
import { ANOTHER_LIBRARY, savedByAnotherLibrary } from '../../support/another-library';
import { describeWith, ooxmlSchemas, recalculate, script, temporary } from '../../support/office';
import { county, fileOf, june, options, returned, rowOf, today, type } from '../../exchange/support';
import { asRowKey } from '../../../src/ledger/rows/key';
import { asSerialDay } from '../../../src/ledger/dates/serial';

const tools: FileTools = { patch: patchWorkbook, read: readWorkbook, write: writeWorkbook };

async function readMaster(bytes: Uint8Array) {
  const book = await readWorkbook(bytes);
  const read = readLedger(book);
  if (!read) throw new Error('no matrix');
  return { ...read, book, bytes };
}

/** The county's master, with a sheet of the office's own that adds the matrix up. */
async function master(): Promise<Uint8Array> {
  const { ledger } = { ledger: { ...county(), settings: { ...county().settings, asOf: june.asOf } } };
  const spec = buildWorkbook(ledger, { asOf: today });
  const own = sheet('foreign', '汇总', {
    rows: [{ cells: [{ value: '已报' }, { value: 999, formula: 'COUNT(任务表[实际值])' }] }],
  });
  return writeWorkbook({ ...spec, sheets: [...spec.sheets, own] });
}

/** Sends out, fills one form, takes it back; both times the file is changed in place. */
async function outAndBack(bytes: Uint8Array) {
  const first = await readMaster(bytes);
  const out = split(first.ledger, june);
  const sent = await updatedMaster(first, out.master, today, tools);
  const form = fileOf(out, '县教育局', '教育局.xlsx');
  type(form, '10-1a', 'actual', '两所');
  type(form, '10-1a', 'progress', '=1+1 已完成');
  type(form, '10-1b', 'reportedOn', '6.28');
  const second = await readMaster(sent.bytes);
  const { ledger } = collect(second.ledger, [returned(form)], options);
  const back = await updatedMaster(second, ledger, today, tools);
  return { rebuilt: [sent.rebuilt, back.rebuilt], bytes: back.bytes, ledger };
}

const put = (folder: string, name: string, bytes: Uint8Array): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, bytes);
  return file;
};

/** The master as we write it, and as LibreOffice and another library save it. Made once: each start of LibreOffice takes seconds. */
const savedByAll = (() => {
  let made: Promise<readonly [name: string, bytes: Uint8Array][]> | undefined;
  const make = async (): Promise<readonly [name: string, bytes: Uint8Array][]> => {
    const ours = await master();
    const [saved = ''] = recalculate([put(temporary(), 'ours.xlsx', ours)], '2024-07-03');
    return [
      ['ours.xlsx', ours],
      ['libreoffice.xlsx', Uint8Array.from(fs.readFileSync(saved))],
      ['exceljs.xlsx', await savedByAnotherLibrary(ours)],
    ];
  };
  return () => (made ??= make());
})();

/** What the book shows of each row's status, and the office's own sum. */
function shown(book: ReadBook) {
  const read = readLedger(book);
  const at = (key: 'rate' | 'status' | 'light') =>
    read?.lines.map(line => read.place.sheet.rows[line]?.[read.place.heads.columns.get(key) ?? -1]?.value ?? null);
  const own = book.sheets.find(one => one.name === '汇总')?.rows[0]?.[1]?.value;
  return { rate: at('rate'), status: at('status'), light: at('light'), own };
}

describeWith({ programs: ['soffice'], packages: [ANOTHER_LIBRARY] }, 'a master changed in place', () => {
  test('ours, and as LibreOffice and another library save it: LibreOffice works out what a new book says', async () => {
    const files = await savedByAll();
    const made: string[] = [];
    for (const [name, bytes] of files) {
      const { rebuilt, bytes: changed, ledger } = await outAndBack(bytes);
      expect([name, rebuilt]).toEqual([name, [false, false]]);
      expect(rowOf(ledger, '10-1a').actual).toBe(2);
      made.push(put(temporary(), name, changed));
    }
    const { ledger } = await outAndBack(await master());
    const fresh = put(temporary(), 'fresh.xlsx', await writeWorkbook(buildWorkbook(ledger, { asOf: today })));
    const [expected, ...opened] = await Promise.all(
      recalculate([fresh, ...made], '2024-07-03').map(async file => readWorkbook(fs.readFileSync(file))),
    );
    if (!expected) throw new Error('nothing was saved');
    const computed = computeRows(ledger.rows, ledger.settings, asSerialDay(june.asOf));
    expect(shown(expected).rate).toEqual(computed.map(entry => entry.computed.rate ?? expect.anything()));
    for (const book of opened) {
      expect(shown(book)).toEqual({ ...shown(expected), own: ledger.rows.filter(row => row.actual !== null).length });
      expect(readLedger(book)?.ledger.rows.map(row => [row.key, row.actual, row.progress])).toEqual(
        ledger.rows.map(row => [row.key, row.actual, row.progress]),
      );
    }
  });
});

describeWith(
  { programs: ['soffice'], packages: [ANOTHER_LIBRARY] },
  'a master into which sheets for a revised plan were put',
  () => {
    test('LibreOffice works out what a new book says, whoever saved the file before', async () => {
      const made: string[] = [];
      const fresh: string[] = [];
      for (const [, bytes] of await savedByAll()) {
        const read = await readMaster(bytes);
        const [first] = read.ledger.rows;
        const rows = [
          { ...first!, key: asRowKey('bbbbbbbb'), no: '0-1', measure: '开展普查。', actual: 3 },
          ...read.ledger.rows.slice(2),
        ].map((row, i) => ({ ...row, order: i + 1 }));
        const ledger = { ...read.ledger, rows };
        const done = await updatedMaster(read, ledger, today, { ...tools, graft: graftSheets });
        expect([done.rebuilt, done.remade]).toEqual([false, true]);
        made.push(put(temporary(), 'grafted.xlsx', done.bytes));
        fresh.push(put(temporary(), 'fresh.xlsx', await writeWorkbook(buildWorkbook(ledger, { asOf: today }))));
      }
      const opened = await Promise.all(
        recalculate([...made, ...fresh], '2024-07-03').map(async file => readWorkbook(fs.readFileSync(file))),
      );
      made.forEach((_, i) => {
        const [book, expected] = [opened[i]!, opened[made.length + i]!];
        const reported = readLedger(book)!.ledger.rows.filter(row => row.actual !== null).length;
        expect(shown(book)).toEqual({ ...shown(expected), own: reported });
      });
    });
  },
);

describeWith({ programs: ['soffice'], files: [ooxmlSchemas] }, 'a master changed in place passes the checker', () => {
  test('with the batch, with what came back', async () => {
    const { bytes } = await outAndBack(await master());
    const { status, output } = script('tools/check-xlsx.sh', put(temporary(), 'm.xlsx', bytes));
    expect([status, output]).toEqual([0, expect.any(String)]);
  });
});
