import { opensWithName } from '../unnumbered';
import type { Source } from '../../source';
import { odd } from '../odd';
import type { TextLine } from '../lines';
import { numberPlaces } from '../blocks';
import { readMarker } from '../styles';
import type { Marker } from '../styles';
import type { TablesByLine } from '../tables';
import { bareMarker, bareNumbered } from '../styles/bare-number';
import { OTHER_WORD } from '../styles/english';
import { BEHIND_TITLE, trustAt } from './boundary';
import { chainOf, runsOf } from './chain';
import { listsBehindLabels } from './label-lists';
import { NUMERAL, SIGN, SLIPS } from './numerals';
import { COUNTS, printedAt, unitsIn } from './template';
import type { SeriesUnits } from './template';
import { gather } from '../../loops';

/** A number that opens an entry, at a line's start or inside a line whose break was lost. */
export interface Opener {
  readonly marker: Marker;
  /** Index of its line. */
  readonly line: number;
  readonly inside: boolean;
  readonly trust: number;
  /** The look is one of the usual ones: it opens lines whether or not it counts up. */
  readonly known: boolean;
  /** It stands right behind the heading of its line. */
  readonly headed?: boolean;
}

const ANYWHERE = new RegExp(
  `第\\s?(?:[一二三四五六七八九十百]{1,4}|\\d{1,3})|[(【〔\\[〖]\\s?[\\u3400-\\u9fffA-Za-z]{0,4}(?:${NUMERAL}|${SIGN})[\\u3400-\\u9fff]{0,2}\\s?[)】〕\\]〗]|[一二三四五六七八九十百]{1,4}[、.:]|[一二三四五六七八九十]{1,2}是|\\d{1,3}(?:[.-]\\d{1,2})*\\s?[.、):]|${SIGN}|(?!第)[\\u3400-\\u9fff]{1,2}[一二三四五六七八九十\\d]{1,3}[:、,|]|[A-Za-z]{2,12}\\.?\\s?\\d{1,2}(?=[ :.|])|0\\d(?=\\s)`,
  'g',
);
const NAMED = /^[\u3400-\u9fff]{1,2}[一二三四五六七八九十\d]{1,3}[:、,|]/;
const SHORT_LINE = 12;
/** A sign among the digits of a number that a scanner may have made of one: l、 or 2O. */
const MAY_SLIP = new RegExp(`^\\(?[\\d.]{0,4}[${SLIPS}—][\\d${SLIPS}.]{0,6}\\s?[.、)\\s]`);
const SLIP_TRUST = 0.6;

/** What may be the number at a line's start: one of a usual look, or else what it is printed as and what a scanner made it of. */
function atStart(source: Source, line: TextLine, i: number, bare: boolean, units: SeriesUnits): Opener[] {
  const places = numberPlaces(source, line);
  const slipped = MAY_SLIP.test(source.folded.slice(line.start, line.end)) ? odd().unslipped(source, line) : [];
  // 2.l: as printed it would be 2.
  const whole = slipped.every(marker => marker.prefix === '');
  for (const start of whole ? places : []) {
    const known = (bare ? bareMarker(source, start, line.end) : null) ?? readMarker(source, { start, end: line.end });
    // Regulation 12: any word may stand before a number, so that a row must count by it.
    if (known) return [{ marker: known, line: i, inside: false, trust: 1, known: known.style !== OTHER_WORD }];
  }
  const printed = gather(places, start => printedAt(source, start, line.end, units, false) ?? []).slice(0, 1);
  return [
    // 一连:, 二连: who answers, where a text names bodies there by habit.
    ...printed
      .filter(p => !opensWithName(source, p.marker.at))
      .map(p => ({ marker: p.marker, line: i, inside: false, trust: 1, known: false })),
    ...slipped.map(marker => ({ marker, line: i, inside: false, trust: SLIP_TRUST, known: false })),
  ];
}

/** A row of numbers inside lines must be so likely on average to be more than a list within a sentence. */
const LEAST_TRUST = 0.3;

/** Nothing but a heading, with its stop or without. */
const HEADING = /^[^。;!?:]{2,60}[。:]?\s*$/;

function insideOf(
  source: Source,
  line: TextLine,
  i: number,
  { first, alone }: { readonly first: Opener | undefined; readonly alone: boolean },
  units: SeriesUnits,
): Opener[] {
  const found: Opener[] = [];
  if (line.end - line.start < SHORT_LINE || source.text.slice(line.start, line.end).includes('\t')) return found;
  const { folded } = source;
  let above = first;
  let row = first?.marker.style;
  let names = 0;
  const words = folded.slice(line.start, line.end);
  ANYWHERE.lastIndex = 0;
  for (let m = ANYWHERE.exec(words); m; m = ANYWHERE.exec(words)) {
    const at = line.start + m.index;
    const named = NAMED.test(m[0]);
    // 要点一、 may be a name with its number, or a number behind other words.
    if (named) ANYWHERE.lastIndex = m.index + 1;
    if (at < (above?.marker.at.end ?? line.start + 1)) continue;
    const before = folded.charAt(at - 1);
    if (/[\d.第A-Za-z]/.test(before)) continue;
    while ((source.protected[names]?.end ?? Infinity) <= at) names++;
    if ((source.protected[names]?.start ?? Infinity) < at) continue;
    const seen = trustAt(source, line.start, at, above ? above.marker.at.end : null);
    if (seen === 0) continue;
    const known = readMarker(source, { start: at, end: line.end });
    const marker = known ?? printedAt(source, at, line.end, units, true)?.marker;
    if (!marker) continue;
    // 抓质量。(1)…;(2)…: so does one right behind the heading of the line.
    const headed =
      marker.value === 1 &&
      first !== undefined &&
      above === first &&
      HEADING.test(folded.slice(first.marker.at.end, at));
    // 请完成:①…;②…: and one behind a colon, where no line opens with a number.
    if (headed || (alone && marker.value === 1 && before === ':')) row = marker.style;
    // ①…;②…;③…: a row that a line opens with goes on in it.
    const trust = marker.style === row ? Math.max(seen, LEAST_TRUST) : seen;
    // (一)第一阶段: one entry that says its number twice.
    if (known === null && above && at <= above.marker.at.end && marker.value === above.marker.value) continue;
    const opener: Opener = { marker, line: i, inside: true, trust, known: known !== null, headed };
    found.push(opener);
    if (named && trust === BEHIND_TITLE) continue;
    above = opener;
    ANYWHERE.lastIndex = Math.max(ANYWHERE.lastIndex, marker.at.end - line.start);
  }
  return found;
}

/** True for 一是, 二是: in running text they count sentences more often than entries. */
export const counts = ({ marker }: Opener): boolean => marker.style.startsWith(COUNTS);

/** Everywhere that a number may open an entry. */
function openersIn(
  source: Source,
  lines: readonly TextLine[],
  tables: TablesByLine,
  notes: readonly number[],
): Opener[] {
  const tabled = new Set(
    gather([...tables], ([from, { next }]) => Array.from({ length: next - from }, (_, k) => from + k)),
  );
  const units = unitsIn(
    source,
    lines.map(l => l.start),
  );
  const bare = bareNumbered(source, lines);
  const lists = listsBehindLabels(source, lines, notes);
  const firsts = lines.map((line, i) => (tabled.has(i) ? [] : atStart(source, line, i, bare.has(line.start), units)));
  const alone = tabled.size === 0 && firsts.every(first => first.length === 0);
  return gather(lines, (line, i) => {
    const first = firsts[i] ?? [];
    if (tabled.has(i) || lists.has(i)) return first;
    return [...first, ...insideOf(source, line, i, { first: first[0], alone }, units)];
  });
}

/** An entry with its number is longer than a phrase. */
const SHORTEST_ENTRY = 12;
const FEWEST = 2;

/**
 * The rows of numbers that a text counts up by, whatever their look: a template whose # counts over at least two places. Numbers of
 * a usual look at a line's start open an entry also where they are out of line.
 */
export function seriesIn(
  source: Source,
  lines: readonly TextLine[],
  tables: TablesByLine,
  notes: readonly number[],
): Opener[] {
  const rows = new Map<string, Opener[]>();
  const openers = openersIn(source, lines, tables, notes);
  const above = new Map(
    gather(openers, ({ marker, line, inside }): [number, string][] =>
      marker.value === 1 && !inside ? [[line - 1, marker.prefix]] : [],
    ),
  );
  for (const opener of openers) {
    const { style } = opener.marker;
    const row = rows.get(style);
    if (row) row.push(opener);
    else rows.set(style, [opener]);
  }
  const taken = [...rows.values()].map(row => accepted(row, above)).sort((a, b) => b.length - a.length);
  const at = new Map<number, { opener: Opener; onward: number }>();
  for (const row of taken)
    row.forEach((opener, i) => {
      const { start } = opener.marker.at;
      const next = row[i + 1]?.marker;
      const onward = next?.value === opener.marker.value + 1 ? next.at.start - start : Infinity;
      // One sign that two rows claim (— for 1 or 一) goes to the one that sooner counts on from it, then to the longer one.
      if (onward < (at.get(start)?.onward ?? Infinity) || !at.has(start)) at.set(start, { opener, onward });
    });
  return [...at.values()].map(({ opener }) => opener).sort((a, b) => a.marker.at.start - b.marker.at.start);
}

/** True where most steps of a row that do not start it again count up by one. */
function counting(row: readonly Opener[], chain: readonly number[]): boolean {
  let steps = 0;
  let up = 0;
  let before: Marker | undefined;
  for (const i of chain) {
    const after = row[i]?.marker;
    if (before && after && (after.value !== 1 || before.value === 0) && after.prefix === before.prefix) {
      steps++;
      if (after.value - before.value === 1) up++;
    }
    before = after;
  }
  return up > 0 && up * 2 >= steps;
}

/**
 * True where every number stands above a row that begins, and they go up, or the row has them before its own: 议项三 and 议项五 each above
 * its own (a), E above E-1 and S above S-1.
 */
function heading(row: readonly Opener[], above: ReadonlyMap<number, string>): boolean {
  return row.every(
    ({ marker, line, inside }, i) =>
      !inside &&
      above.has(line) &&
      (marker.value > (row[i - 1]?.marker.value ?? 0) || above.get(line) === marker.token),
  );
}

function accepted(row: readonly Opener[], above: ReadonlyMap<number, string>): Opener[] {
  const places = row.map(({ marker, trust }) => ({ value: marker.value, prefix: marker.prefix, trust }));
  const chain = chainOf(places);
  const counts = new Set(chain.map(i => row[i]?.marker.value)).size;
  const taken = new Set<Opener>(row.filter(o => o.known && !o.inside));
  const goesOn = counting(row, chain);
  if (!goesOn && row.length >= FEWEST && heading(row, above)) return [...row];
  if (counts < FEWEST || !goesOn)
    return row.filter(o => taken.has(o) || (o.marker.value === 1 && o.known && o.trust === BEHIND_TITLE));
  for (const run of runsOf(places, chain)) {
    const members = gather(run, i => row[i] ?? []);
    // The first may stand behind the colon of a preamble.
    const linked = members.length > 1 ? members.slice(1) : members;
    const trust = linked.reduce((sum, o) => sum + o.trust, 0) / linked.length;
    const first = members[0]?.marker.value;
    const from = members[0]?.marker.at.start ?? 0;
    const to = members[members.length - 1]?.marker.at.start ?? 0;
    const begins = first === 1 || members.some(o => !o.inside) || members.length > FEWEST;
    const even =
      members.length < 2 || members[0]?.headed === true || (to - from) / (members.length - 1) >= SHORTEST_ENTRY;
    for (const o of members) if (!o.inside || (begins && even && trust >= LEAST_TRUST)) taken.add(o);
  }
  return row.filter(o => taken.has(o));
}
