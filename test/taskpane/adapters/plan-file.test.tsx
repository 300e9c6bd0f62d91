/** @jest-environment node */
import { strToU8, zipSync } from 'fflate';
import { readPlanFile } from '../../../src/taskpane/adapters/planFile';
import { writeWorkbook } from '../../../src/xlsx';
import type { CellSpec, SheetSpec } from '../../../src/workbook/spec';

jest.mock('../../../src/input/pdf/pdfjs/browser', () => ({
  readPdf: () => Promise.resolve({ pages: [], pictures: 1 }),
}));

const cells = (...values: readonly string[]): readonly CellSpec[] => values.map(value => ({ value }));
const sheet = (
  name: string,
  visibility: SheetSpec['visibility'],
  rows: readonly (readonly CellSpec[])[],
): SheetSpec => ({
  id: 'matrix',
  name,
  visibility,
  columns: [],
  rows: rows.map(row => ({ cells: row })),
  tables: [],
  validations: [],
  formats: [],
  charts: [],
  merges: [],
  showGridLines: true,
});

test('text in the encodings of offices, and a table of .csv with tabs', async () => {
  const gb = Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xbd, 0xa8, 0xd4, 0xb0, 0xa1, 0xa3]);
  expect((await readPlanFile(gb, 'a.txt', 'zh-CN')).text).toBe('一、建园。');
  expect((await readPlanFile(strToU8('序号,任务\n1,"建园,3所"'), 'a.csv', 'zh-CN')).text).toBe(
    '序号\t任务\n1\t建园,3所',
  );
});

test('the cells of a workbook, hidden sheets left out', async () => {
  const bytes = await writeWorkbook({
    lang: 'zh-CN',
    properties: { title: '' },
    sheets: [
      sheet('清单', 'visible', [cells('序号', '任务'), cells('1', '建园\n三所')]),
      sheet('备', 'hidden', [cells('秘密')]),
    ],
    names: [],
    styles: {},
    active: 0,
  });
  expect((await readPlanFile(bytes, '清单.xlsx', 'zh-CN')).text).toBe('序号\t任务\n1\t"建园\n三所"');
});

test('what cannot be read is named with what to do, in the language of the pane', async () => {
  const read = (bytes: Uint8Array, name: string, lang: 'zh-CN' | 'en') => readPlanFile(bytes, name, lang);
  await expect(read(strToU8('%PDF-1.7 x'), '计划.pdf', 'zh-CN')).rejects.toThrow(/计划\.pdf 是扫描件.*识别文字/);
  await expect(read(new Uint8Array(0), 'a.txt', 'en')).rejects.toThrow(/a\.txt holds no text/);
  await expect(read(zipSync({ 'a.bin': strToU8('x') }), 'a.docx', 'en')).rejects.toThrow(/a\.docx/);
  await expect(read(strToU8('一'.repeat(1_900_000)), 'b.txt', 'zh-CN')).rejects.toThrow(/5\.5 MB.*5 MB/);
});
