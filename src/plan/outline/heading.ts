import type { Range, Source } from '../source';
import { perRange } from '../per-range';
import { bounded, pairs, trim } from '../text';

/** Heading and the text that follows it on the same line. */
export interface HeadingSplit {
  readonly heading: Range;
  readonly rest: Range;
}

/** A line without a stop is cut here: no heading is longer. */
const LONGEST = 600;
const LATIN = /[A-Za-z]/g;
const LATIN_STOP = /[a-z)\d”"]\.\s+(?=[A-Z])/;

/** 跌倒预防:住院患者…。护理部…。 A name before a colon, with several sentences behind it. */
const NAMED = /^(?:[\u3400-\u9fff]{2,12}|[\u3400-\u9fff]{0,6}“[^“”]{2,16}”[\u3400-\u9fff]{0,8}):/;

/** 3月:踏青, 4月: a month, a quarter or a week with what is to be done then, or alone. */
export const OPENS_PERIOD =
  /^((?:20\d{2}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月份?(?:[上中下]旬)?|第?[一二三四]季度|第(?:\d{1,2}|[一二三四五六七八九十]{1,3})周)(?::|$)/;
/** 3月:植树;家访: how far the time before a colon reaches, where several things are to be done then; 0 elsewhere. */
const timedIn = (line: string): number => {
  const length = OPENS_PERIOD.exec(line)?.[0].length ?? 0;
  const [tasks = ''] = line.slice(length).split('。', 1);
  const next = tasks.indexOf(';') + 1;
  return next > 0 && tasks.slice(next).trim().length > 1 ? length : 0;
};

/** A mere note behind the first sentence: 谁来管:村委会. */
const LABEL_BEHIND = /^\s*[^,。;:]{2,8}:/;

/** Where the heading's sentence ends within `line` (folded): after the first 。 outside brackets and quotation marks. */
function stopOf(line: string): number {
  let closed: ReturnType<typeof pairs> | undefined;
  for (let at = line.indexOf('。'); at >= 0; at = line.indexOf('。', at + 1)) {
    const here = at;
    closed ??= pairs(line);
    if (!closed.some(p => p.start < here && here < p.end)) return at + 1;
  }
  const m = LATIN_STOP.exec(line);
  return m && (line.match(LATIN)?.length ?? 0) * 2 > line.length ? m.index + 2 : line.length;
}

/** Takes the stops, colons and marks off the end of a heading. */
export function withoutStop(source: Source, heading: Range): Range {
  let { end } = heading;
  while (end > heading.start && /[。.;:,、\s]/.test(source.folded.charAt(end - 1))) end--;
  return { start: heading.start, end };
}

/** Cuts the content of a numbered line into its heading (the phrase before the first 。 or the line's end) and what follows. */
export const splitHeading = perRange((source, content): HeadingSplit => {
  const first = bounded(source.folded, content, LONGEST)[0] ?? content;
  const line = source.folded.slice(first.start, first.end);
  const whole = stopOf(line);
  const several = whole < line.length && !LABEL_BEHIND.test(line.slice(whole));
  const named = several ? (NAMED.exec(line)?.[0].length ?? whole) : whole;
  const timed = timedIn(line) || whole;
  const stop = first.start + Math.min(whole, named, timed);
  return {
    heading: withoutStop(source, trim(source.text, { start: content.start, end: stop })),
    rest: trim(source.text, { start: stop, end: content.end }),
  };
});
