/** Forms without columns for requests and letters are out in the world: what they bring is what they brought to the version that sent them. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { collect, type Collected } from '../../src/exchange/collect';
import { serialOf } from '../../src/ledger/dates/serial';
import type { Ledger } from '../../src/ledger/types';
import { readLedger } from '../../src/workbook/read/ledger';
import { readWorkbook } from '../../src/xlsx';

const folder = path.join(__dirname, '../fixtures/form-1');
const today = serialOf(2024, 7, 3);
const FORMS = ['blank', 'filled', 'sorted', 'inserted', 'moved'] as const;
const bookOf = (...name: string[]) => readWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, ...name))));

/** What a collection says, in the form of expected.json. */
function told({ report, ledger }: Collected): unknown {
  const [file] = report.files;
  return {
    status: file?.status,
    notes: file?.notes,
    rows: file?.rows,
    edits: file?.edits,
    changes: report.changes.map(({ key, column, after }) => [key, column, after]),
    questions: report.questions.map(({ key, column, typed, why }) => [key, column, typed, why]),
    conflicts: report.conflicts.length,
    refusals: report.refusals.length,
    newRows: report.newRows.map(({ cells }) => cells),
    vanished: report.vanished.length,
    unread: report.unread.map(({ what, head, text }) => [what, head, text]),
    missing: report.missing.length,
    took: (ledger.stampLines ?? []).filter(line => line[0] === 'took').map(line => line[2]),
  };
}

describe.each(['zh-CN', 'en'])('%s', lang => {
  let master: Ledger;
  const expected = JSON.parse(fs.readFileSync(path.join(folder, lang, 'expected.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  beforeAll(async () => {
    master = readLedger(await bookOf(lang, 'master.xlsx'))?.ledger as Ledger;
  });

  test.each(FORMS)('%s comes home without loss', async name => {
    const given = { name: `${name}.xlsx`, book: await bookOf(lang, `${name}.xlsx`) };
    const once = collect(master, [given], { today, who: null });
    expect(told(once)).toEqual(expected[name]);
    const again = collect(once.ledger, [given], { today, who: null });
    expect(again.report.changes).toEqual([]);
    expect(again.ledger).toBe(once.ledger);
  });
});
