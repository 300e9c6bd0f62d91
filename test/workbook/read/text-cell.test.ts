import { textAsNumber } from '../../../src/workbook/read/text-cell';

describe('a cell in a column of numbers', () => {
  it.each([
    [46181, 'm"月"d"日"', '2026年6月8日'],
    [46181, 'yyyy/m/d', '2026年6月8日'],
    [46181, undefined, 46181],
    [0.85, '0%', 0.85],
    [12.5, '0.00_ ', 12.5],
    ['6所', '@', '6所'],
  ])('%p shown as %p is %p', (value, format, read) => expect(textAsNumber(value, format, 'zh-CN')).toBe(read));
});
