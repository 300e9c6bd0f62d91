/** Every word can be read, on a screen and from a copier: 4.5 : 1 at least (WCAG 2.2, 1.4.3). */
import { buildWorkbook } from '../../src/workbook/build';
import { CELL_STYLES } from '../../src/workbook/style/styles';
import { INK, PAPER } from '../../src/workbook/style/palette';
import { row, settings } from '../support/rows';
import { asSerialDay } from '../../src/ledger/dates/serial';

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const light = (color: string): number => {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map(at => channel(parseInt(color.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [high = 1, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

test('the measure knows black on white and grey on white', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21);
  expect(contrast('9CA3AF', 'FFFFFF')).toBeLessThan(3);
});

test('styles', () => {
  const pale = Object.entries(CELL_STYLES).filter(
    ([, { font, fill }]) => contrast(font?.color ?? INK, fill ?? PAPER) < 4.5,
  );
  expect(pale.map(([name]) => name)).toEqual([]);
});

test('what conditional formats make of cells, on any ground that stands there', () => {
  const meta = { title: '云溪市工作要点', issuer: '', year: 2023, fingerprint: '' };
  const ledger = {
    lang: 'zh-CN' as const,
    meta,
    rows: [row({ lead: '教育局' })],
    departments: [],
    settings: settings(),
  };
  const book = buildWorkbook(ledger, { asOf: asSerialDay(45107) });
  const pale = book.sheets.flatMap(sheet =>
    sheet.formats.flatMap(({ area, style }) => {
      const under = sheet.rows[area.top]?.cells[area.left]?.style ?? '';
      const fill = style.fill ?? CELL_STYLES[under]?.fill ?? PAPER;
      const color = style.color ?? CELL_STYLES[under]?.font?.color ?? INK;
      return contrast(color, fill) < 4.5 ? [`${sheet.name} ${color} on ${fill}`] : [];
    }),
  );
  expect(pale).toEqual([]);
});
