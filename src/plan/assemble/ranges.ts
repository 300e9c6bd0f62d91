import type { Range, Source } from '../source';
import { hasWords as wordy, trim } from '../text';
import { onOneLine } from '../text/blank';

/** True where a stretch holds more than punctuation. */
export const holdsWords = (source: Source, { start, end }: Range): boolean => wordy(source.folded.slice(start, end));

/** What is left of a stretch without the holes, blanks trimmed, mere punctuation dropped. Holes ascend. */
export function without(source: Source, stretch: Range, holes: readonly Range[]): Range[] {
  const left: Range[] = [];
  let from = stretch.start;
  const keep = (end: number): void => {
    const piece = trim(source.text, { start: from, end });
    if (piece.end > piece.start) left.push(piece);
  };
  for (const hole of holes) {
    if (hole.end <= from || hole.start >= stretch.end) continue;
    keep(hole.start);
    from = hole.end;
  }
  keep(stretch.end);
  return left;
}

/** The words of a stretch without the holes, line breaks closed. */
export function textWithout(source: Source, stretch: Range, holes: readonly Range[]): string {
  const left = without(source, stretch, holes);
  const [only] = left;
  const joined =
    only && left.length === 1
      ? source.text.slice(only.start, only.end)
      : left.map(r => source.text.slice(r.start, r.end)).join('');
  return onOneLine(joined.includes('""') ? joined.replaceAll('""', '"') : joined);
}

const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,2}[是要][:,]?|\(?\d{1,2}[.、)](?:(?!\d)|(?=\d{1,2}月[\d底前初末份上中下])))\s?/;

/** A sentence without the 一是 or the 1. that counts it; 3.6月底前 is the third, due in June. */
export const behindOrdinal = (source: Source, { start, end }: Range): Range => ({
  start: start + (ORDINAL.exec(source.folded.slice(start, start + 8))?.[0].length ?? 0),
  end,
});
