/** How automatic numbers are written (ECMA-376 part 1, 17.18.59, ST_NumberFormat), as far as Chinese and English plans use them. */
import { writeDigits, writeHan } from '../language/numeral/write';

function roman(n: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = n;
  let out = '';
  for (const [value, letters] of steps) {
    while (rest >= value) {
      out += letters;
      rest -= value;
    }
  }
  return out;
}

/** a … z, aa, bb …: Word repeats the letter. */
const letters = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);

const from = (first: number, last: number) => (n: number) =>
  n >= 1 && n <= last ? String.fromCodePoint(first + n - 1) : String(n);
const of = (row: string) => (n: number) => row[n - 1] ?? String(n);
const fullWidth = (n: number) => String(n).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const chineseCounting = (n: number) => writeHan(n);
const formal = (n: number) => writeHan(n, { formal: true });

const WRITERS: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalZero: n => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  chineseCounting,
  chineseCountingThousand: chineseCounting,
  taiwaneseCounting: chineseCounting,
  taiwaneseCountingThousand: chineseCounting,
  japaneseCounting: chineseCounting,
  ideographDigital: writeDigits,
  taiwaneseDigital: writeDigits,
  japaneseDigitalTenThousand: writeDigits,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  ideographTraditional: of('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: of('子丑寅卯辰巳午未申酉戌亥'),
  upperRoman: roman,
  lowerRoman: n => roman(n).toLowerCase(),
  upperLetter: n => letters(n).toUpperCase(),
  lowerLetter: letters,
  decimalEnclosedCircle: from(0x2460, 20),
  decimalEnclosedCircleChinese: from(0x2460, 20),
  decimalEnclosedParen: from(0x2474, 20),
  decimalEnclosedFullstop: from(0x2488, 20),
  ideographEnclosedCircle: from(0x3280, 10),
  none: () => '',
};

/** A number as a list of the format writes it; formats we do not know are written in digits. Numbers below one likewise. */
export const writeNumber = (format: string, n: number): string =>
  n < 1 || n > 9999 ? String(n) : (WRITERS[format] ?? String)(n);
