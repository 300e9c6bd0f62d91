import { toPaste } from '../../assemble/paste-spans';
import type { Range, Source } from '../../source';
import { endsAsTitle } from '../front/title';
import { blockOf } from '../blocks';
import { isTimeWord } from '../../facts/owners/names';
import { isSiteLine } from '../furniture/site';
import { lineKindOf } from '../line-kind';
import { shownOf } from '../shown';
import { withoutStop } from '../heading';
import type { LineBlock } from '../types';
import { gather } from '../../loops';
import { FIRST_CLASS } from './levels';

const FEWEST = 2;
/** Among so many lines at the start the title is looked for. */
const FRONT = 6;
/** So many lines of a class must have text below to be headings. */
const SHARE = 0.75;
const LONGEST = 50;
const SQUARE = /^[【〖\[][^【】〖〗[\]:]{2,30}[】〗\]]$/;
/** What opens and closes emphasis in Markdown, on web pages and in forums, the bold one in a group. */
const OPENS = /(?:(\*\*|[<[](?:b|strong|h\d)(?:[\s=][^<>[\]\n]*)?[>\]])|__|[<[]u[>\]])\s*$/i;
const CLOSES = /^\s*(?:(\*\*|[<[]\/(?:b|strong|h\d)[>\]])|__|[<[]\/u[>\]])/i;
const LONGEST_TAG = 40;

/** The class of short lines that nothing emphasizes. */
const PLAIN = 'short';
/** The class of a line that its format shows as a heading of so many levels. */
const SHOWN = 'heading ';

/**
 * How the paste, or the format beside it, emphasizes a line as a whole; null where it does not, and where only bold letters say so of a
 * line of owners or times.
 */
function emphasisOf(source: Source, range: Range, line: Range): string | null {
  const { raw } = source;
  const hint = shownOf(source, line);
  if (hint?.heading !== undefined && hint.heading > 0) return `${SHOWN}${String(hint.heading)}`;
  if (hint?.bold && lineKindOf(source, line) !== 'note') return 'bold';
  const words = toPaste(source, range);
  const before = raw.slice(Math.max(0, words.start - LONGEST_TAG), words.start);
  const behind = raw.slice(words.end, words.end + LONGEST_TAG);
  const [closes, opens] = [CLOSES.exec(behind), OPENS.exec(before)];
  if (!closes || !opens || (closes[1] === undefined) !== (opens[1] === undefined)) return null;
  return opens[1] === undefined ? 'underlined' : 'bold';
}

/** Where short lines behind a sign begin that all have lines behind another sign below them (· above -): at least two. */
function aboveSigns(source: Source, lines: readonly Range[]): number[] {
  const blocks = lines.map(line => blockOf(source, line));
  const signs = blocks.map(b => (b.kind === 'bullet' ? source.text.slice(b.line.start, b.content.start).trim() : ''));
  const outer = signs.find(Boolean);
  const heads = gather(blocks, (b, i) => (b.kind === 'bullet' && signs[i] === outer ? [b.content] : []));
  return heads.length >= FEWEST &&
    signs.every((sign, i) => sign !== outer || ![outer, '', undefined].includes(signs[i + 1])) &&
    // ◆2026年 says when.
    heads.every(r => lineKindOf(source, r) === 'heading' && !isTimeWord(source.folded.slice(r.start, r.end)))
    ? heads.map(r => r.start)
    : [];
}

/** Where the words stand of lines that the paste shows as headings, whatever stands below: at least two of a kind. */
export function shownHeadings(source: Source, lines: readonly Range[]): number[] {
  const found = new Map<string, number[]>();
  for (const line of lines) {
    if (line.end - line.start > LONGEST) continue;
    const square = SQUARE.test(source.folded.slice(line.start, line.end));
    const kind = square ? 'square' : emphasisOf(source, line, line)?.split(' ', 1)[0];
    if (kind !== undefined) found.set(kind, [...(found.get(kind) ?? []), line.start + (square ? 1 : 0)]);
  }
  return [...[...found.values()].filter(places => places.length >= FEWEST).flat(), ...aboveSigns(source, lines)];
}

/** The title of a plan, here or of another one further down. */
const namesPlan = (source: Source, line: Range, isFront: boolean): boolean =>
  endsAsTitle(source, line) && (isFront || /\d{4}年|^关于/.test(source.folded.slice(line.start, line.end)));

/** A picture before a line, another one for each: 🏠 🌳 🚌 are one sign. */
const PICTURE = /^[\ud83c-\ud83e][\udc00-\udfff]/;

/** The class of a line behind a sign: the sign, and how deep its list sets it, if anything says so. */
function signClass(source: Source, { line, content }: LineBlock & { kind: 'bullet' }): string {
  const depth = shownOf(source, line)?.list;
  const sign = source.text.slice(line.start, content.start).trim();
  return `sign ${PICTURE.test(sign) ? 'picture' : sign}${depth === undefined ? '' : ` ${String(depth)}`}`;
}

/** The class of looks that a line without a number belongs to; null where it can be no heading. */
function classOf(source: Source, block: LineBlock, isFront: boolean): string | null {
  if ((block.kind !== 'paragraph' || block.means) && block.kind !== 'bullet') return null;
  const words = source.folded.slice(block.content.start, block.content.end);
  if (words.length > LONGEST || /[。;!?]/.test(words) || namesPlan(source, block.line, isFront) || isSiteLine(words))
    return null;
  const emphasis = emphasisOf(source, block.content, block.line);
  if (emphasis !== null) return emphasis;
  if (block.kind === 'bullet') return signClass(source, block);
  if (SQUARE.test(words)) return 'square';
  return lineKindOf(source, block.content) === 'heading' ? PLAIN : null;
}

const endsAsLead = ({ folded }: Source, line: Range): boolean => folded.charAt(line.end - 1) === ':';
const isShown = (name: string | null | undefined): boolean => name === 'bold' || (name?.startsWith(SHOWN) ?? false);

/**
 * Blocks whose lines without a number are headings where their class says so: at least two of them, with text below nearly all.
 * Null where there are none.
 */
export function markedHeadings(source: Source, blocks: readonly LineBlock[]): LineBlock[] | null {
  const first = blocks.findIndex(b => b.kind === 'head' || b.kind === 'heading' || b.kind === 'table');
  const isFront = (i: number): boolean => i < FRONT && (first < 0 || i < first);
  // The body that issues a plan stands above its title.
  const issued = isFront(1) && blocks[1] !== undefined && namesPlan(source, blocks[1].line, true);
  const classes = blocks.map((block, i) => {
    const name = issued && i === 0 ? null : classOf(source, block, isFront(i));
    // Above the first entry a short line is a heading only where signs open lines below it.
    return name === PLAIN && i < first && blocks[i + 1]?.kind !== 'bullet' ? null : name;
  });
  // Right above the first heading stands the title.
  if (classes[0] === PLAIN && classes[1] === PLAIN) classes[0] = null;
  const members = new Map<string, { all: number; above: number }>();
  classes.forEach((name, i) => {
    const next = blocks[i + 1];
    if (name === null) return;
    const text =
      next !== undefined &&
      next.kind !== 'heading' &&
      classes[i + 1] !== name &&
      // A plain short line above one that is shown as a heading ends what stands above it.
      !(name === PLAIN && isShown(classes[i + 1])) &&
      !(next.kind === 'head' && next.marker.value !== 1);
    const found = members.get(name) ?? { all: 0, above: 0 };
    members.set(name, { all: found.all + 1, above: found.above + (text ? 1 : 0) });
  });
  const stated = [...members].reduce((sum, [name, { all }]) => sum + (name.startsWith(SHOWN) ? all : 0), 0);
  const heads = [...members]
    .filter(([name, { all, above }]) => (name.startsWith(SHOWN) ? stated : all) >= FEWEST && above >= SHARE * all)
    .map(([name]) => name);
  if (heads.length === 0) return null;
  const begins = classes.findIndex(name => name !== null && heads.includes(name));
  return blocks.map((block, i): LineBlock => {
    // 分工如下: above a table is said of no entry above.
    if (block.kind === 'paragraph' && i > begins && blocks[i + 1]?.kind === 'table' && endsAsLead(source, block.line))
      return { kind: 'heading', level: FIRST_CLASS, content: withoutStop(source, block.content), line: block.line };
    // Sentences stand as deep in their list as the headings beside them.
    const inList = block.kind === 'bullet' && shownOf(source, block.line)?.list !== undefined;
    const name = classes[i] ?? (inList ? signClass(source, block) : null);
    if (
      name === null ||
      name === undefined ||
      !heads.includes(name) ||
      (block.kind !== 'paragraph' && block.kind !== 'bullet')
    )
      return block;
    const inner =
      name === 'square'
        ? { start: block.content.start + 1, end: block.content.end - 1 }
        : withoutStop(source, block.content);
    return { kind: 'heading', level: FIRST_CLASS + heads.indexOf(name), content: inner, line: block.line };
  });
}
