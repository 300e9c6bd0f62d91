import { fold } from '../../../src/ledger/typed/fold';
import { readNumeral } from '../../../src/ledger/typed/numeral';

const NUMBERS: readonly (readonly [string, number])[] = [
  ['12', 12],
  ['1,200', 1200],
  ['1，200', 1200],
  ['12,345,678.5', 12345678.5],
  ['３．５', 3.5],
  ['.5', 0.5],
  ['3.5万', 35_000],
  ['3.5 万', 35_000],
  ['2000万', 20_000_000],
  ['3亿2000万', 320_000_000],
  ['3億2,000萬', 320_000_000],
  ['1.2万亿', 1.2e12],
  ['5千', 5000],
  ['5百万', 5_000_000],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['二十五', 25],
  ['一百二十', 120],
  ['一百二', 120],
  ['一百零二', 102],
  ['三千五', 3500],
  ['三千零五', 3005],
  ['两千', 2000],
  ['三万五', 35_000],
  ['3万5', 35_000],
  ['十二万', 120_000],
  ['一亿三千万', 130_000_000],
  ['二〇二四', 2024],
  ['三点五', 3.5],
  ['壹佰贰拾', 120],
];

test.each(NUMBERS)('%s is %d', (text, expected) => {
  expect(readNumeral(fold(text))).toMatchObject({ value: expected, rest: '' });
});

test.each(['', '所', '12,00', '1,2345', '百三千', '一二', '-5', 'x15'])('%s is no number at its beginning', text => {
  expect(readNumeral(fold(text))).toBeNull();
});

test.each([
  ['15所', 15, '所'],
  ['2000万元', 20_000_000, '元'],
  ['2.5.3', 2.5, '.3'],
  ['20多个', 20, '多个'],
  ['6月底', 6, '月底'],
])('%s leaves the rest', (text, expected, rest) => {
  expect(readNumeral(fold(text))).toMatchObject({ value: expected, rest });
});

test('more digits than a number can hold are none', () => {
  expect(readNumeral('9'.repeat(400))).toBeNull();
  expect(readNumeral('9'.repeat(30))?.value).toBe(1e30);
});

test('the greatest word of size is told, so that 2000万 in a row of 万元 can be scaled', () => {
  expect(readNumeral('2000万')?.magnitude).toBe(1e4);
  expect(readNumeral('2000')?.magnitude).toBe(1);
  expect(readNumeral('一百二十')?.magnitude).toBe(1);
});
