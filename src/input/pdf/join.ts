import { isFullWidth } from '../../language/script/width';

const HYPHEN = /(\p{L}+)[-\u2010\u00ad]$/u;
const LAST = /(\p{L}+)$/u;
const GOES_ON = /^(\p{Ll}+)/u;

/**
 * Words of a text, in small letters, that stand within its lines: what begins or ends a line may be half a word.
 * @param lines pieces of lines that no wide gap parts
 */
export const wordsInLines = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap(line => (line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).slice(1, -1)));

/** How the first of two pieces ends. */
export interface Ending {
  /** With a blank of its own. */
  readonly blank?: boolean;
  /** A single word fills it from edge to edge: it may have been torn for want of room. */
  readonly tight?: boolean;
}

/** Whether two halves are one word: the text has it elsewhere, or has neither half. */
const isTorn = (a: string, b: string, words: ReadonlySet<string>): boolean =>
  words.has(a + b) ? !(words.has(a) && words.has(b)) : !words.has(a) && !words.has(b);

/**
 * Two pieces of a line as one: nothing between Chinese characters, a blank between Latin words. A hyphen at the end goes where the
 * text has the word without it, or does not have its second half as a word (develop- ment); it stays where the text has the
 * word with it, or both halves (long- term). A word that filled its line without a hyphen is put together as well.
 */
export function joinedLine(
  head: string,
  tail: string,
  words: ReadonlySet<string>,
  { blank, tight }: Ending = {},
): string {
  const right = GOES_ON.exec(tail)?.[1] ?? '';
  const hyphen = HYPHEN.exec(head)?.[1]?.toLowerCase();
  if (hyphen !== undefined && right !== '') {
    const soft = head.endsWith('\u00ad');
    const stays = !soft && !words.has(hyphen + right) && (words.has(`${hyphen}-${right}`) || words.has(right));
    return stays ? head + tail : head.slice(0, -1) + tail;
  }
  const left = LAST.exec(head)?.[1]?.toLowerCase();
  if (tight === true && blank !== true && left !== undefined && right !== '' && isTorn(left, right, words))
    return head + tail;
  const [a, b] = [Array.from(head).pop() ?? '', Array.from(tail)[0] ?? ''];
  const glued =
    isFullWidth(a) || isFullWidth(b) || /[-/（(《“‘\s]$/.test(head) || /^[，。、；：！？）》”’\s]/.test(tail);
  return (glued && blank !== true) || head === '' ? head + tail : `${head} ${tail}`;
}
