import { isFullWidth } from '../../language/script/width';

const HYPHEN = /(\p{L}+)[-\u2010\u00ad]$/u;
const GOES_ON = /^(\p{Ll}+)/u;

/** Words of a text, for {@link joined}: small letters. */
export const vocabulary = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap(line => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));

/**
 * Two pieces of a line as one: nothing between Chinese characters, a blank between Latin words. A hyphen at the end goes where the
 * text has the word without it, or does not have its second half as a word (develop- ment); it stays where the text has the
 * word with it, or both halves (long- term).
 * @param blank the first piece ends with a blank of its own
 */
export function joined(head: string, tail: string, words: ReadonlySet<string>, blank = false): string {
  const [left, right] = [HYPHEN.exec(head), GOES_ON.exec(tail)];
  if (left && right) {
    const [a, b] = [(left[1] ?? '').toLowerCase(), (right[1] ?? '').toLowerCase()];
    const soft = head.endsWith('\u00ad');
    const stays = !soft && !words.has(a + b) && (words.has(`${a}-${b}`) || words.has(b));
    return stays ? head + tail : head.slice(0, -1) + tail;
  }
  const [a, b] = [Array.from(head).pop() ?? '', Array.from(tail)[0] ?? ''];
  const glued =
    isFullWidth(a) || isFullWidth(b) || /[-/（(《“‘\s]$/.test(head) || /^[，。、；：！？）》”’\s]/.test(tail);
  return (glued && !blank) || head === '' ? head + tail : `${head} ${tail}`;
}
