import { docSheet } from '../../src/jobs/doc-sheet';
import { sheetsOnly } from '../../src/workbook/build';
import { STRIPE_COLORS, type DocSpec } from '../../src/report/doc/types';
import { LETTER_STYLES } from '../../src/workbook/style/letters';
import { openPackage } from '../../src/ooxml/package';
import { writeWorkbook } from '../../src/xlsx';
import { renderWorkbook } from '../../src/excel/render-workbook';
import { openBook } from '../workbench/open';
import type { Ledger } from '../../src/ledger/types';
import { settings } from '../support/rows';

const doc: DocSpec = {
  lang: 'zh-CN',
  title: '督办单',
  author: '',
  latinFont: 'Times New Roman',
  blocks: [
    { kind: 'title', text: '督办单' },
    { kind: 'stripe', color: 'red', text: '红色 · 督办单 1号' },
    { kind: 'cutLine', text: '回执' },
    { kind: 'table', columns: [{ head: '单号', width: 1 }], lines: [{ cells: ['1号'], tall: true }] },
    { kind: 'pageBreak' },
    { kind: 'title', text: '提醒单' },
    { kind: 'annex', label: '附件1', title: '名单' },
  ],
};
const ledger: Ledger = {
  lang: 'zh-CN',
  meta: { title: '', issuer: '', year: 2026, fingerprint: '' },
  rows: [],
  departments: [],
  settings: settings({}),
};

test('a letter begins a page where it says so, in the file and in the open book alike', async () => {
  const sheet = docSheet(doc, '督办单');
  expect(sheet.print?.breaks).toEqual([5, 6]);
  const book = sheetsOnly(ledger, [sheet]);
  const { pieces } = openPackage(await writeWorkbook(book));
  const xml = Buffer.concat([...pieces('xl/worksheets/sheet1.xml')]).toString();
  expect(xml).toContain('<rowBreaks');
  expect([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id))).toEqual([5, 6]);
  expect(xml).not.toContain('fitToPage');
  const { host } = openBook();
  await renderWorkbook(book, { label: '1' });
  const written = host.book.sheets.find(one => one.name === '督办单')!;
  expect(written.layout).toMatchObject({ rowBreaks: [5, 6], zoom: { scale: 90 } });
});

test('a stripe has its colour, a line to write on has room; a letter of one page is fitted to the width', () => {
  const sheet = docSheet({ ...doc, blocks: doc.blocks.slice(0, 4) });
  expect(sheet.print).toMatchObject({ fitWidth: 1 });
  expect(sheet.print?.breaks).toBeUndefined();
  expect(sheet.rows[1]!.cells[0]!.style).toBe('letter.stripe.red');
  expect(sheet.rows[4]!.height).toBeGreaterThan(2 * sheet.rows[3]!.height!);
  for (const color of ['blue', 'yellow', 'red'] as const)
    expect(LETTER_STYLES[`letter.stripe.${color}`]).toMatchObject({
      fill: STRIPE_COLORS[color].fill,
      font: { color: STRIPE_COLORS[color].type },
    });
});
