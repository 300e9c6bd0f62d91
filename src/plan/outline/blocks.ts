import type { Range, Source } from '../source';
import { daysAtStart } from '../facts/deadlines/day-starts';
import { seldom } from '../facts/owners/seldom';
import { trim } from '../text';
import { isPeriodHeading } from './line-kind';
import type { TextLine } from './lines';
import { odd, openingLabel } from './odd';
import { markerOf, readMarker } from './styles';
import { beforeDigit } from './styles/arabic-stop';
import type { Marker } from './styles';
import { bareMarker, bareNumbered } from './styles/bare-number';
import { namesBodies } from './tables/bodies';
import type { TablesByLine } from './tables';
import type { LineBlock } from './types';

const HASHES = /^(?!#(?:[^#\s]{1,12}#|\d+\s))(#{1,6})\s*/;
const BULLET =
  /^(?:[★☆※\u25a0-\u25ff]{1,5}|[•·→⇒»›‣➢➤√\u2610-\u27bf\u2b1b-\u2b50\uf000-\uf0ff]|[\ud83c-\ud83e][\udc00-\udfff]|[-–—*+!>]{1,2}(?=\s|[\u3400-\u9fff“《])|——(?=\d{1,4}[年月])|#[^#\s]{1,12}#|(?=\[[ xX√]\]))\s*(?:\[[ xX√]\]\s*)?/;

/** No sign, and no #topic#, is longer. */
const LONGEST_SIGN = 15;

/**
 * Where on a line its number may stand: at its start, and behind Markdown's #, a bullet; not where a day stands, nor on a line that only
 * says when (第一季度).
 */
export function numberPlaces(source: Source, line: Range): number[] {
  if (isPeriodHeading(source.folded.slice(line.start, line.end))) return [];
  const behind = (pattern: RegExp, at: number): number =>
    at + (pattern.exec(source.folded.slice(at, Math.min(at + 12, line.end)))?.[0].length ?? 0);
  const start = behind(HASHES, line.start);
  const days = daysAtStart(source);
  return [...new Set([start, behind(BULLET, start)])].filter(place => !days.has(place));
}

function headOf(source: Source, line: Range, bare: boolean): Marker | null {
  for (const start of numberPlaces(source, line)) {
    const head = (bare ? bareMarker(source, start, line.end) : null) ?? readMarker(source, { start, end: line.end });
    if (head) return head;
  }
  return null;
}

/** What may stand between a number and its words: 第一棒·摸底. */
const BETWEEN = '·—–';
const headBlock = (source: Source, line: Range, marker: Marker): LineBlock => {
  let start = marker.at.end;
  while (start < line.end && BETWEEN.includes(source.folded.charAt(start))) start++;
  return { kind: 'head', marker, content: trim(source.text, { start, end: line.end }), line };
};

/** Sorts one line by how it begins: number, Markdown heading, bullet, or plain text. */
export function blockOf(source: Source, line: Range, bare = false): LineBlock {
  const head = headOf(source, line, bare);
  return head ? headBlock(source, line, head) : withoutNumber(source, line);
}

/** Sorts a line that no number opens. */
function withoutNumber(source: Source, line: Range): LineBlock {
  const at = (start: number): Range => ({ start, end: line.end });
  const hashes = HASHES.exec(source.folded.slice(line.start, line.start + 12));
  const start = line.start + (hashes?.[0].length ?? 0);
  if (hashes?.[1]) return { kind: 'heading', level: hashes[1].length, content: trim(source.text, at(start)), line };
  const bullet = BULLET.exec(source.folded.slice(start, start + LONGEST_SIGN));
  if (!bullet) return { kind: 'paragraph', content: line, line };
  const content = trim(source.text, at(start + bullet[0].length));
  const sign = bullet[0].trim();
  // ★党支部2026年安排★: signs on both sides adorn a line.
  if (sign !== '' && content.end - content.start > sign.length && source.folded.slice(start, line.end).endsWith(sign)) {
    const inner = trim(source.text, { start: content.start, end: content.end - sign.length });
    return { kind: 'paragraph', content: inner, line };
  }
  return content.end > content.start ? { kind: 'bullet', content, line } : { kind: 'paragraph', content: line, line };
}

/** Sorts all lines as {@link sorted} does, each that opens with a number of a usual look as its head. */
export function blocksOf(source: Source, lines: readonly TextLine[], tables: TablesByLine): LineBlock[] {
  const bare = bareNumbered(source, lines);
  return sorted(source, lines, tables, line =>
    blockOf(source, { start: line.start, end: line.end }, bare.has(line.start)),
  );
}

/** Sorts all lines, only those with a number in `heads` (by the line's start) as its heads. */
export const blocksBy = (
  source: Source,
  lines: readonly TextLine[],
  tables: TablesByLine,
  heads: ReadonlyMap<number, Marker>,
): LineBlock[] =>
  sorted(source, lines, tables, ({ start, end }) => {
    const marker = heads.get(start);
    return marker ? headBlock(source, { start, end }, marker) : withoutNumber(source, { start, end });
  });

/**
 * Sorts all lines; those of a pasted table become one block, a number alone on its line takes the next line as its content.
 */
function sorted(
  source: Source,
  lines: readonly TextLine[],
  tables: TablesByLine,
  sort: (line: TextLine) => LineBlock,
): LineBlock[] {
  const blocks: LineBlock[] = [];
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (!line) break;
    const found = tables.get(i);
    i = found?.next ?? i + 1;
    if (found) {
      blocks.push({ kind: 'table', table: found.table, line: found.table.at });
      continue;
    }
    const block = sort(line);
    const last = blocks[blocks.length - 1];
    if (block.kind === 'paragraph' && last?.kind === 'head' && last.content.end <= last.content.start)
      blocks[blocks.length - 1] = {
        ...last,
        content: block.content,
        line: { start: last.line.start, end: block.line.end },
      };
    else blocks.push(block);
  }
  return withQuestions(source, withNamed(source, withTopics(source, unlabelled(source, countedOn(source, blocks)))));
}

/** The blocks with numbers before a digit (5、11.11前备货) as heads where they go on from the number before, or a 2 follows the first. */
function countedOn(source: Source, blocks: readonly LineBlock[]): LineBlock[] {
  let last = 0;
  const valueOf = (block: LineBlock | undefined): number =>
    block?.kind === 'head' && block.marker.style === beforeDigit.id && block.marker.stop === '、'
      ? block.marker.value
      : 0;
  return blocks.map((block, i): LineBlock => {
    last = valueOf(block) || last;
    const marker = block.kind === 'paragraph' ? markerOf(beforeDigit, source, block.line.start, block.line.end) : null;
    if (!marker || (marker.value === 1 ? valueOf(blocks[i + 1]) !== 2 : marker.value !== last + 1)) return block;
    last = marker.value;
    return headBlock(source, block.line, marker);
  });
}

/** The blocks without a label that all entries open with. */
const unlabelled = (source: Source, blocks: LineBlock[]): LineBlock[] =>
  blocks.some(b => b.kind === 'head' && openingLabel(source.folded.slice(b.content.start, b.content.start + 8)) !== '')
    ? odd().withoutSharedLabel(source, blocks)
    : blocks;

/** What opens a topic, and what a line of one has more than. */
const TOPICS = '#【';
const SHORTEST_TOPIC = 6;
/** The blocks with the topics of lines above them. */
const withTopics = (source: Source, blocks: LineBlock[]): LineBlock[] =>
  blocks.some(
    b =>
      (b.kind === 'bullet' || b.kind === 'paragraph') &&
      TOPICS.includes(source.folded.charAt(b.line.start)) &&
      b.line.end - b.line.start > SHORTEST_TOPIC,
  )
    ? odd().withTopics(source, blocks)
    : blocks;

/** The blocks with lines of names as such, where any line behind a sign names bodies. */
const withNamed = (source: Source, blocks: LineBlock[]): LineBlock[] =>
  blocks.some(b => b.kind === 'bullet' && namesBodies(source, b.content))
    ? seldom().withNameLines(source, blocks)
    : blocks;

const FEWEST_QUESTIONS = 2;
/** The blocks with questions as entries, where several lines end as one. */
const withQuestions = (source: Source, blocks: LineBlock[]): LineBlock[] =>
  blocks.filter(b => b.kind !== 'table' && source.folded.charAt(b.content.end - 1) === '?').length >= FEWEST_QUESTIONS
    ? odd().questioned(source, blocks)
    : blocks;
