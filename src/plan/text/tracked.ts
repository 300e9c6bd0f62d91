import { offsetMap, pasteAt, type OffsetMap, type PasteOffset } from '../spans';
import { matchesOf } from '../loops';

/** A text that remembers where each of its units stood in the text as pasted. */
export interface Tracked {
  readonly text: string;
  /** From `text` to the paste. */
  readonly map: OffsetMap;
}

/** Replaces `text.slice(start, end)` by `by` (default: nothing). */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly by?: string;
}

/** The paste itself, nothing changed yet. */
export function track(raw: string): Tracked {
  const map = new Int32Array(raw.length + 1);
  for (let i = 0; i < map.length; i++) map[i] = i;
  return { text: raw, map: offsetMap(map) };
}

/** Applies edits that ascend and do not overlap; what is put in counts as standing where the replaced words began. */
export function applyEdits(tracked: Tracked, edits: readonly TextEdit[]): Tracked {
  if (edits.length === 0) return tracked;
  const grown = edits.reduce((sum, e) => sum + (e.by?.length ?? 0) - (e.end - e.start), 0);
  const map = new Int32Array(tracked.map.length + grown);
  const parts: string[] = [];
  let from = 0;
  let to = 0;
  const keep = (until: number): void => {
    parts.push(tracked.text.slice(from, until));
    map.set(tracked.map.subarray(from, until), to);
    to += until - from;
  };
  for (const edit of edits) {
    keep(edit.start);
    const by = edit.by ?? '';
    parts.push(by);
    map.fill(pasteAt(tracked.map, edit.start), to, to + by.length);
    to += by.length;
    from = edit.end;
  }
  keep(tracked.text.length);
  map[to] = pasteAt(tracked.map, tracked.text.length);
  return { text: parts.join(''), map: offsetMap(map) };
}

/** One edit for every match of a global pattern; `by` may depend on the match, `null` leaves it as it is. */
export function editsOf(text: string, pattern: RegExp, by: (m: RegExpMatchArray) => string | null): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const m of matchesOf(text, pattern)) {
    const put = by(m);
    if (put !== null) edits.push({ start: m.index, end: m.index + m[0].length, by: put });
  }
  return edits;
}

/** The first place of the text that stands at `raw` in the paste or behind it. */
export function firstAt({ map, text }: Tracked, raw: PasteOffset): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pasteAt(map, middle) < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
