const DIGITS = '\\d{1,4}';
const DASH = '[-—–－―·•~]{1,3}';
const SURE = new RegExp(
  `^(?:${DASH} ?(?:${DIGITS}|[ivxlc]{1,6}) ?${DASH}|第 ?${DIGITS} ?页(?:[ ,，/]*共 ?${DIGITS} ?页)?|${DIGITS} ?/ ?${DIGITS}|page ${DIGITS}(?: of ${DIGITS})?)$`,
  'i',
);
const BARE = new RegExp(`^(?:${DIGITS}|[ivxlc]{1,6})$`, 'i');

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function roman(text: string): number {
  const values = Array.from(text.toLowerCase(), char => ROMAN[char] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** The number that a line is, if it may be one of a page; `sure`: it is written as only page numbers are (— 3 —, 第3页). */
export function pageNumber(line: string): { readonly value: number; readonly sure: boolean } | null {
  const text = line.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).trim();
  const sure = SURE.test(text);
  if (!sure && !BARE.test(text)) return null;
  const word = /\d+|[ivxlc]+(?=\W|$)/i.exec(text)?.[0] ?? '';
  return { value: /^\d/.test(word) ? Number(word) : roman(word), sure };
}
