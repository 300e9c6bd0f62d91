import { bookText } from '../../src/input/cells/sheet-text';
import { shownCell } from '../../src/input/cells/shown';
import type { ReadCell } from '../../src/workbook/read/types';

const day = (format: string): ReadCell => ({ value: 46203, format });
type Value = ReadCell['value'] | ReadCell;
const book = (...sheets: readonly (readonly (readonly Value[])[])[]) => ({
  names: [],
  sheets: sheets.map((rows, i) => ({
    name: `${i}`,
    visibility: 'visible' as const,
    rows: rows.map(row =>
      row.map(value => (value === null || value === '' ? null : typeof value === 'object' ? value : { value })),
    ),
    tables: [],
    merges: [],
  })),
});

describe('shownCell', () => {
  it.each([
    [day('yyyy/m/d'), '2026年6月30日', '30 June 2026'],
    [day('yyyy"年"m"月"d"日"'), '2026年6月30日', '30 June 2026'],
    [day('[$-804]yyyy"年"m"月"d"日";@'), '2026年6月30日', '30 June 2026'],
    [day('yyyy"年"m"月"'), '2026年6月', 'June 2026'],
    [day('m"月"d"日"'), '6月30日', '30 June'],
    [day('mmm-yy'), '2026年6月', 'June 2026'],
    [{ value: 46203.75, format: 'yyyy/m/d h:mm' }, '2026年6月30日', '30 June 2026'],
    [{ value: 0.75, format: 'h:mm' }, '18:00', '18:00'],
    [{ value: 0.85, format: '0%' }, '85%', '85%'],
    [{ value: 0.8535, format: '0.0%' }, '85.4%', '85.4%'],
    [{ value: 500, format: '0"万元"' }, '500万元', '500万元'],
    [{ value: 1200.5 }, '1200.5', '1200.5'],
    [{ value: 3, format: '[broken' }, '3', '3'],
    [{ value: true }, 'TRUE', 'TRUE'],
    [{ value: null, error: '#N/A' }, '#N/A', '#N/A'],
    [{ value: '  2026年 ' }, '2026年', '2026年'],
    [null, '', ''],
  ])('%j', (cell, han, english) => {
    expect([shownCell(cell, true), shownCell(cell, false)]).toEqual([han, english]);
  });
});

describe('bookText', () => {
  it('keeps the columns of rows whose last cells are blank or merged, and lets a title and a note stand alone', () => {
    const rows = [
      ['重点任务表', null, null],
      ['序号', '任务', '单位'],
      [1, '建园', '县教育局'],
      [null, '招聘教师', null],
      [2, '修路', null],
      ['注：按季度调度', null, null],
    ];
    expect(bookText(book(rows))).toBe(
      '重点任务表\n序号\t任务\t单位\n1\t建园\t县教育局\n\t招聘教师\t\n2\t修路\t\n注：按季度调度'.replace(
        '修路\t\t',
        '修路\t',
      ),
    );
  });

  it('drops rows and columns without anything, and keeps a last row whose one cell is not its first', () => {
    const rows = [
      [null, '序号', null, '任务'],
      [null, null, null, null],
      [null, 1, null, '建园'],
      [null, null, null, '修路'],
    ];
    expect(bookText(book(rows))).toBe('序号\t任务\n1\t建园\n\t修路');
  });

  it('puts cells with line breaks in quotes, as a copied sheet has them, and sheets one after the other', () => {
    expect(
      bookText(
        book(
          [
            ['单位', '任务'],
            ['县教育局\n县财政局', '说"好"\n再办'],
          ],
          [['第二张']],
        ),
      ),
    ).toBe('单位\t任务\n"县教育局\n县财政局"\t"说""好""\n再办"\n\n第二张');
  });

  it('writes the days of an English book in English', () => {
    expect(
      bookText(
        book([
          ['Action', 'Due'],
          ['Open the hall', day('d-mmm-yy')],
        ]),
      ),
    ).toBe('Action\tDue\nOpen the hall\t30 June 2026');
  });
});
