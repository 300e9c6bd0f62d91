import type { Range, Source } from '../source';
import { bounded, pairs, trim } from '../text';

/** Heading and the text that follows it on the same line. */
export interface Split {
  readonly heading: Range;
  readonly rest: Range;
}

/** A line without a stop is cut here: no heading is longer. */
const LONGEST = 600;
const LATIN = /[A-Za-z]/g;
const LATIN_STOP = /[a-z)\d”"]\.\s+(?=[A-Z])/;

/** Where the heading's sentence ends within `line` (folded): after the first 。 outside brackets and quotation marks. */
function stopOf(line: string): number {
  const closed = pairs(line);
  for (let at = line.indexOf('。'); at >= 0; at = line.indexOf('。', at + 1)) {
    const here = at;
    if (!closed.some(p => p.start < here && here < p.end)) return at + 1;
  }
  const latin = line.match(LATIN)?.length ?? 0;
  const m = latin * 2 > line.length ? LATIN_STOP.exec(line) : null;
  return m ? m.index + 2 : line.length;
}

/** Takes the stops, colons and marks off the end of a heading. */
export function withoutStop(source: Source, heading: Range): Range {
  let { end } = heading;
  while (end > heading.start && /[。.;:,、\s]/.test(source.folded.charAt(end - 1))) end--;
  return { start: heading.start, end };
}

/** Cuts the content of a numbered line into its heading (the phrase before the first 。 or the line's end) and what follows. */
export function splitHeading(source: Source, content: Range): Split {
  const first = bounded(source.folded, content, LONGEST)[0] ?? content;
  const stop = first.start + stopOf(source.folded.slice(first.start, first.end));
  return {
    heading: withoutStop(source, trim(source.text, { start: content.start, end: stop })),
    rest: trim(source.text, { start: stop, end: content.end }),
  };
}
