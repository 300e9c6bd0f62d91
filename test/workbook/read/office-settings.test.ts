/** Settings of the office's own work come back as they were written, in both languages; slips keep the default and are told. */
import { asSerialDay, serialOf } from '../../../src/ledger/dates/serial';
import { OFFICE_DEFAULTS, type OfficeSettings } from '../../../src/ledger/settings/office';
import type { Ledger } from '../../../src/ledger/types';
import { buildWorkbook } from '../../../src/workbook/build';
import { readLedger } from '../../../src/workbook/read/ledger';
import { readSettings } from '../../../src/workbook/read/settings';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { row, settings } from '../../support/rows';

const chosen: OfficeSettings = {
  ...OFFICE_DEFAULTS,
  office: '县政府督查室',
  docCode: '教督',
  remindDays: 20,
  listMost: 5,
  stretchShare: 0.15,
  grouping: 'ahead',
  shareDecimals: 0,
  latinFont: 'Arial',
  phrases: '要压实责任。\n要严格问效。',
  holidays: [1, 2, 3].map(day => serialOf(2026, 10, day)),
  makeUpDays: [serialOf(2026, 9, 27)],
};
const ledger = (lang: Ledger['lang']): Ledger => ({
  lang,
  meta: { title: '计划', issuer: '', year: 2026, fingerprint: 'f' },
  rows: [row()],
  departments: [],
  settings: settings(chosen),
});

it.each(['zh-CN', 'en'] as const)('come back as they were written: %s', async lang => {
  const book = await readWorkbook(await writeWorkbook(buildWorkbook(ledger(lang), { asOf: asSerialDay(46_000) })));
  const read = readLedger(book)!;
  expect(read.ledger.settings).toMatchObject({ ...chosen });
  expect(read.notes.filter(note => note.code === 'setting')).toEqual([]);
});

it('keep their default where a cell says something else, and the slip is told', async () => {
  const book = await readWorkbook(await writeWorkbook(buildWorkbook(ledger('zh-CN'), { asOf: asSerialDay(46_000) })));
  const wrong = (label: string, value: string | number) => ({
    ...book,
    sheets: book.sheets.map(sheet => ({
      ...sheet,
      rows: sheet.rows.map(cells => (cells[0]?.value === label ? [cells[0], { value }] : cells)),
    })),
  });
  for (const [label, key, value] of [
    ['节假日', 'holidays', '国庆节放假'],
    ['通报百分比小数位', 'shareDecimals', 7],
    ['通报分类', 'grouping', '三类'],
  ] as const) {
    const { settings: found, notes } = readSettings(wrong(label, value), 2026);
    expect([label, found[key]]).toEqual([label, OFFICE_DEFAULTS[key]]);
    expect(notes.map(note => [note.code, note.text])).toEqual([['setting', String(value)]]);
  }
});
