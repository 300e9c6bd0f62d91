import { NOTE_AT_END } from '../../language/bodies/kinds';
import type { Source } from '../source';
import { endsAsTitle } from './front/title';
import { cutLine } from './lines';
import type { TextLine } from './lines';
import { markerOf, readMarker, STYLES } from './styles';
import type { Marker } from './styles';
import { gather, matchesOf } from '../loops';

/** A number found in the text: at a line's start, or inside a line where a line break may have been lost. */
interface LineNumber {
  readonly marker: Marker;
  readonly line: number;
  readonly inside: boolean;
}

const INSIDE = STYLES.filter(s => s.runsOn);
const MAY_OPEN = /[一二三四五六七八九十百]{1,4}、|\(\s?(?:[一二三四五六七八九十百]{1,4}|\d{1,2})\s?\)|\d{1,3}\s?[.、]/g;
/** What ends a sentence before a lost line break. Semicolons and colons do not: they separate the parts of one entry. */
const STOP = /[。!?]["”’)\]】]*\s*$|[。)】]\s*$|[\u3400-\u9fff] $/;
const FEWEST_IN_ROW = 2;
const SHORTEST_ENTRY = 15;
const LONGEST_HEADING = 60;
/** Which headings a style may follow without any stop: 一、加强领导(一)明确职责, 一、加强领导1.明确职责. */
const UNDER: Readonly<Record<string, readonly string[]>> = {
  'chinese-bracket': ['chinese-comma'],
  arabic: ['chinese-comma', 'chinese-bracket'],
};

/**
 * Numbers inside lines that open an entry because the line breaks before them were lost: after a full stop or right after a
 * heading, and only where they carry on a row of numbers. Returns the lines, cut there.
 */
export function restoreLineBreaks(source: Source, lines: readonly TextLine[]): { lines: TextLine[]; lost: number } {
  const all = gather(lines, (line, i) => candidates(source, line, i));
  const cuts = accepted(source, all).filter(c => c.inside);
  if (cuts.length === 0) return { lines: [...lines], lost: 0 };
  const perLine = new Map<number, number[]>();
  for (const c of cuts) perLine.set(c.line, [...(perLine.get(c.line) ?? []), c.marker.at.start]);
  return { lines: gather(lines, (line, i) => cutLine(source, line, perLine.get(i) ?? [])), lost: cuts.length };
}

function candidates(source: Source, line: TextLine, i: number): LineNumber[] {
  const found: LineNumber[] = [];
  const first = readMarker(source, line);
  if (first) found.push({ marker: first, line: i, inside: false });
  const text = source.folded.slice(line.start, line.end);
  if (text.includes('\t')) return found;
  for (const m of matchesOf(text, MAY_OPEN)) {
    const at = line.start + m.index;
    if (at < (first?.at.end ?? line.start + 1) || isProtected(source, at)) continue;
    if ('0123456789.第一二三四五六七八九十百'.includes(source.folded.charAt(at - 1) || ' ')) continue;
    for (const style of INSIDE) {
      const marker = markerOf(style, source, at, line.end);
      if (!marker) continue;
      found.push({ marker, line: i, inside: true });
      break;
    }
  }
  return found;
}

function isProtected(source: Source, at: number): boolean {
  const { protected: names } = source;
  let lo = 0;
  let hi = names.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((names[mid]?.end ?? 0) <= at) lo = mid + 1;
    else hi = mid;
  }
  const name = names[lo];
  return name !== undefined && name.start < at;
}

/** One style's numbers over the whole text. */
interface StyleCount {
  count: number;
  starts: number;
  readonly first: number;
  last: number;
}

function rowsOf(all: readonly LineNumber[]): Map<string, StyleCount> {
  const rows = new Map<string, StyleCount>();
  for (const { marker, inside } of all) {
    const at = marker.at.start;
    const row = rows.get(marker.style) ?? { count: 0, starts: 0, first: at, last: at };
    row.count++;
    row.last = at;
    if (!inside) row.starts++;
    rows.set(marker.style, row);
  }
  return rows;
}

/** For each candidate the next one of its style. */
function successors(all: readonly LineNumber[]): (LineNumber | undefined)[] {
  const seen = new Map<string, LineNumber>();
  const next: (LineNumber | undefined)[] = all.map(() => undefined);
  for (let i = all.length - 1; i >= 0; i--) {
    const c = all[i];
    if (!c) continue;
    next[i] = seen.get(c.marker.style);
    seen.set(c.marker.style, c);
  }
  return next;
}

/** Follows the rows of numbers through the text and keeps what carries one on. */
function accepted(source: Source, all: readonly LineNumber[]): LineNumber[] {
  const plausible = all.filter((c, i) => !c.inside || mayFollow(source, c, all[i - 1]));
  const next = successors(plausible);
  const rows = rowsOf(plausible);
  const heads = all.filter(c => !c.inside).length;
  const kept: LineNumber[] = [];
  const last = new Map<string, number>();
  plausible.forEach((c, i) => {
    const { style, value } = c.marker;
    if (c.inside && !carriesOn(c, next[i], last.get(style), rows.get(style), heads)) return;
    last.set(style, value);
    kept.push(c);
  });
  return kept;
}

/** After a full stop, behind the plan's title, its preamble's colon (如下:一、…) or a note, or right behind the heading that its line opens with. */
function mayFollow(source: Source, c: LineNumber, above: LineNumber | undefined): boolean {
  const at = c.marker.at.start;
  if (STOP.test(source.folded.slice(Math.max(0, at - 6), at))) return true;
  if (c.marker.style === 'chinese-comma' && c.marker.value === 1 && source.folded.charAt(at - 1) === ':') return true;
  if (NOTE_AT_END.test(source.folded.slice(Math.max(0, at - 70), at))) return true;
  if (!above && c.marker.value === 1) {
    const start = source.folded.lastIndexOf('\n', at - 1) + 1;
    if (at - start <= LONGEST_HEADING && endsAsTitle(source, { start, end: at })) return true;
  }
  if (!above || !UNDER[c.marker.style]?.includes(above.marker.style)) return false;
  const heading = source.folded.slice(above.marker.at.end, at);
  return heading.length >= 4 && heading.length <= LONGEST_HEADING && !/[。;]|[,、]$/.test(heading);
}

/**
 * Carries on: fills a gap of numbers at line starts (1. … 。2. … / 3.), goes on with a row that has at least two of them, or belongs to a row of
 * at least two, each with a paragraph's worth of text, that outnumbers the numbers at line starts: then the breaks are lost.
 */
function carriesOn(
  c: LineNumber,
  next: LineNumber | undefined,
  before: number | undefined,
  row: StyleCount | undefined,
  heads: number,
): boolean {
  const { value } = c.marker;
  const continued = next?.marker.value === value + 1;
  const counts = value === 1 ? continued : value === (before ?? 0) + 1;
  if (!counts || !row) return false;
  if (next && !next.inside && continued) return true;
  if (row.starts >= 2 && value > 1 && (!next || continued || next.marker.value === 1)) return true;
  return row.count >= FEWEST_IN_ROW && row.count > heads && (row.last - row.first) / (row.count - 1) >= SHORTEST_ENTRY;
}
