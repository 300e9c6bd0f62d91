import { withoutBlanks } from '../text/blank';
import { isHead, isLed, LONGEST } from './contents';
import type { TextLine } from './lines';

/** What leads to a page number, and the number. */
const PAGE = /[\s.…⋯·•_(—–-]*(\d{1,3})[\s)—–-]*$/;
const SHORTEST = 2;
const FEWEST = 2;
/** Lines whose beginning is the same are looked up by so many characters. */
const KEY = 2;

interface Entry {
  readonly words: string;
  /** Null where the line ends without a number. */
  readonly page: number | null;
  /** True where something leads to the number. */
  readonly led: boolean;
}

const bare = withoutBlanks;

function entryOf(line: string): Entry {
  const m = line.length > LONGEST ? null : PAGE.exec(line);
  const words = bare(m ? line.slice(0, m.index) : line);
  return { words, page: m ? Number(m[1]) : null, led: isLed(line) };
}

/** The index of the last line that begins with given words, -1 where none does. */
function lastThatBegins(texts: readonly string[]): (words: string) => number {
  const byKey = new Map<string, number[]>();
  texts.forEach((text, i) => {
    const key = text.slice(0, KEY);
    const list = byKey.get(key);
    if (list) list.push(i);
    else byKey.set(key, [i]);
  });
  return words => {
    const list = byKey.get(words.slice(0, KEY)) ?? [];
    for (let k = list.length - 1; k >= 0; k--) if (texts[list[k] ?? -1]?.startsWith(words)) return list[k] ?? -1;
    return -1;
  };
}

/**
 * The lines of a table of contents, with its head: at least two that come again below it as the beginnings of lines, in whatever way
 * their page numbers are led to, if by anything. Without 目录 above them each has to end in a page number, and these ascend; with it a
 * line that does not come again is one of them where it ends in a page number.
 */
export function contentsLines(lines: readonly TextLine[], texts: readonly string[]): readonly TextLine[] {
  let entries: readonly Entry[] | null = null;
  let last: ((words: string) => number) | null = null;
  for (let from = 0; from + FEWEST < lines.length; from++) {
    const headed = isHead(texts[from] ?? '');
    if (!headed && !(isLed(texts[from] ?? '') && isLed(texts[from + 1] ?? ''))) continue;
    last ??= lastThatBegins(texts.map(bare));
    entries ??= texts.map(entryOf);
    const end = endOf(entries, headed ? from + 1 : from, headed, last);
    if (end > from) return lines.slice(from, end);
  }
  return [];
}

/** Where the entries that begin at a line end; 0 where they are no contents. */
function endOf(entries: readonly Entry[], from: number, headed: boolean, last: (words: string) => number): number {
  let page = 0;
  let again = 0;
  let end = from;
  /** The first line of the body: the contents end above it. */
  let body = entries.length;
  for (let i = from; i < body; i++) {
    const entry = entries[i];
    if (!entry || entry.words.length < SHORTEST) break;
    const at = last(entry.words);
    const paged = entry.page !== null && entry.page >= page && (headed || entry.led);
    if (at <= i ? !(headed && paged && entry.led) : !(headed || paged)) break;
    if (at > i) {
      again++;
      body = Math.min(body, at);
    }
    if (paged) page = entry.page ?? page;
    end = i + 1;
  }
  return again >= FEWEST ? end : 0;
}
