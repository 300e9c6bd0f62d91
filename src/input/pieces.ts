import type { LineHint } from '../plan/hints';
import { pasteOffset } from '../plan/spans';
import { QUOTES, type GivenText, type Unread } from './given';

const bare = (text: string): string => text.replace(/[\s\u00a0]+/g, '');

/**
 * What hints say of lines, said of the lines of another copy of the same text: those of the same words, in the same order.
 * @param from the text that the hints are about
 */
export function hintsFor(text: string, from: string, hints: readonly LineHint[]): readonly LineHint[] {
  if (hints.length === 0) return [];
  const places = new Map<string, { readonly at: number[]; next: number }>();
  let start = 0;
  for (const line of text.split('\n')) {
    const words = bare(line);
    const found = places.get(words);
    if (found) found.at.push(start);
    else places.set(words, { at: [start], next: 0 });
    start += line.length + 1;
  }
  const moved: LineHint[] = [];
  let behind = -1;
  for (const hint of hints) {
    const end = from.indexOf('\n', hint.at);
    const line = from.slice(hint.at, end < 0 ? undefined : end);
    const same = bare(line) === '' ? undefined : places.get(bare(line));
    while (same && (same.at[same.next] ?? Infinity) <= behind) same.next++;
    const at = same?.at[same.next];
    if (at === undefined) continue;
    const lead = /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    moved.push({ ...hint, at: pasteOffset(at + lead) });
    behind = at;
  }
  return moved;
}

/** A text that was typed and pasted together in pieces, with what the pieces hid and what they show of its lines. */
export function asTyped(text: string, pieces: readonly GivenText[]): GivenText {
  const unread = new Map<Unread['why'], Unread>();
  for (const one of pieces.flatMap(piece => piece.unread)) {
    const before = unread.get(one.why);
    unread.set(one.why, {
      why: one.why,
      count: one.count + (before?.count ?? 0),
      quotes: [...(before?.quotes ?? []), ...one.quotes].slice(0, QUOTES),
    });
  }
  const hints = new Map(pieces.flatMap(piece => hintsFor(text, piece.text, piece.hints).map(hint => [hint.at, hint])));
  return {
    text,
    format: pieces[pieces.length - 1]?.format ?? 'text',
    unread: [...unread.values()],
    hints: [...hints.values()].sort((a, b) => a.at - b.at),
  };
}
