import { isFullWidth } from './width';

const OPENS = /[（(《“‘【〔[「『]/;
const CLOSES = /[）)》”’】〕\]」』，,。.、；;：:！!？?%％…—]/;

/** The first characters of a line that no program tears apart: a Latin word, or one character with the marks that stick to it. */
export function firstToken(text: string): string {
  const chars = Array.from(text.trimStart().slice(0, 80));
  let n = 0;
  while (n < chars.length && OPENS.test(chars[n] ?? '')) n++;
  if (isFullWidth(chars[n] ?? '') || n === chars.length) n++;
  else while (n < chars.length && !isFullWidth(chars[n] ?? '') && !/\s/.test(chars[n] ?? '')) n++;
  while (n < chars.length && CLOSES.test(chars[n] ?? '')) n++;
  return chars.slice(0, n).join('');
}
