/** The one writer of Chinese numerals: the reader's tests and the automatic numbers of .docx use it. */
const DIGITS = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

export interface Manner {
  /** 壹佰贰拾 instead of 一百二十. */
  readonly formal?: boolean;
  /** 十二 instead of 一十二 at the beginning; formal numerals never shorten. */
  readonly shortTen?: boolean;
}

function below10000(n: number, { formal = false, shortTen = true }: Manner, first: boolean): string {
  const digits = formal ? FORMAL : DIGITS;
  const steps = formal ? ['', '拾', '佰', '仟'] : ['', '十', '百', '千'];
  let out = '';
  let zero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) {
      zero = zero || out !== '';
      continue;
    }
    if (zero) out += '零';
    zero = false;
    const bare = first && shortTen && !formal && place === 1 && digit === 1 && out === '';
    out += (bare ? '' : (digits[digit] ?? '')) + (steps[place] ?? '');
  }
  return out;
}

/** A whole number of 0 … 10^16 − 1 in Chinese: 十, 一百零五, 三千二百万, 一亿零五百. */
export function writeHan(n: number, manner: Manner = {}): string {
  if (n === 0) return '零';
  let out = '';
  let gap = false;
  for (const [step, word] of [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(n / step) % 1e4;
    if (part === 0) {
      gap = gap || out !== '';
      continue;
    }
    const joint = out !== '' && (gap || part < 1000) ? '零' : '';
    const above = word === '亿' && out.endsWith('万亿') ? out.slice(0, -2) + '万' : out;
    out = above + joint + below10000(part, manner, out === '') + word;
    gap = false;
  }
  return out;
}

/** Digit by digit, as years are: 二〇二六. */
export const writeDigits = (n: number): string =>
  String(n).replace(/\d/g, digit => (digit === '0' ? '〇' : (DIGITS[Number(digit)] ?? digit)));
