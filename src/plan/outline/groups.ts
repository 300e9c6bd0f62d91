import { BY_WHEN, DUTY_LABEL } from '../../language/bodies/duties';
import { hasDigit, withoutNumbers } from '../../language/script/signs';
import { endsIn } from '../../language/words';
import type { Range, Source } from '../source';
import { endsAsTitle } from './front/title';
import { isPeriodHeading, lineKindOf } from './line-kind';
import { odd } from './odd';
import { namesBodies } from './tables/bodies';
import type { LineBlock } from './types';
import { NUMBERED_THEME } from './theme';
import { gather } from '../loops';

const isEnded = endsIn('[。;)]');

/** Rank of a month or quarter as a heading: below 一、 and above 1. */
const PERIOD_RANK = 46;
const PERIODS = 2;
const SHORTEST_TITLE = 9;
/** A caption closes every level. */
const CAPTION_RANK = 1;
const LONGEST_CAPTION = 60;
const LONGEST_THEME = 32;

/**
 * Turns lines without numbers into headings where the text says so: months and quarters on lines of their own, and short lines
 * behind which the numbers start again from one (党建工作 / 1. … 2. … / 教学工作 / 1. …).
 */
export function withGroupHeadings(source: Source, blocks: readonly LineBlock[]): LineBlock[] {
  const text = (b: LineBlock): string => source.folded.slice(b.line.start, b.line.end);
  const periods = blocks.filter(b => b.kind === 'paragraph' && isPeriodHeading(text(b))).length >= PERIODS;
  const themes = themesIn(source, blocks);
  const restarts = restartsOf(source, blocks, themes);
  const signed = signedGroups(source, blocks);
  const labels = partLabels(source, blocks);
  const spans = blocks.filter(b => mayHeadStage(source, b)).length >= PERIODS ? odd().stages(source, blocks) : NONE;
  const period = (b: LineBlock, i: number): boolean =>
    (periods && isPeriodHeading(text(b)) && !(i === 0 && isPeriodHeading(textOf(source, blocks[1])))) ||
    // 全年固定 among months, each above signs.
    (periods && [i - 1, i + 1].every(k => blocks[k]?.kind === 'bullet') && lineKindOf(source, b.line) === 'heading') ||
    (themes.has(i) && blocks[i + 1]?.kind === 'bullet') ||
    spans.has(i);
  const firstHead = blocks.findIndex(b => b.kind === 'head');
  let below = false;
  return blocks.map((block, i): LineBlock => {
    // What stands below the label of a part or a stage is one of its entries, as its neighbours' numbers are.
    const heads = labels.has(i) || spans.has(i);
    const entry = below && (block.kind === 'paragraph' || block.kind === 'bullet') && !heads;
    below = heads || (below && spans.size > 0) || entry;
    if (entry && lineKindOf(source, block.content) !== 'note')
      return { kind: 'paragraph', content: block.content, line: block.line, entry: true };
    const named = signed.get(i);
    if (block.kind === 'bullet' && named !== undefined)
      return { kind: 'heading', level: named, content: block.content, line: block.line };
    if (block.kind !== 'paragraph') return block;
    const captions =
      firstHead >= 0 &&
      firstHead < i &&
      blocks[i + 1]?.kind === 'table' &&
      isCaption(text(block), textOf(source, blocks[i - 1]));
    const level = period(block, i) ? PERIOD_RANK : captions ? CAPTION_RANK : (restarts.get(i) ?? labels.get(i));
    return level === undefined ? block : { kind: 'heading', level, content: block.content, line: block.line };
  });
}

const NONE: ReadonlySet<number> = new Set();
const LONGEST_STAGE = 32;
/** A short line with a number in it, and a bracket, colon or blank: 筹备期(3月), 3月:筹备, Days 1–30: Learn. */
const mayHeadStage = ({ folded }: Source, { kind, line: { start, end } }: LineBlock): boolean =>
  kind === 'paragraph' && end - start <= LONGEST_STAGE && isStage(folded.slice(start, end));
const isStage = (line: string): boolean => hasDigit(line) && [...'(: '].some(sign => line.includes(sign));

/** The caption of a table that belongs to the whole plan: 附件1 重点任务清单, also on two lines, Key performance indicators. */
const isCaption = (line: string, above: string): boolean =>
  /^附[件表录]\s?\d{0,2}:?$/.test(above) || (/^[A-Z]/.test(line) && line.length <= LONGEST_CAPTION);

/**
 * Short lines under one sign of their own (📌 人居环境) above numbers that run on through the text, with the rank that they take: at
 * least two, the first above the first number.
 */
function signedGroups(source: Source, blocks: readonly LineBlock[]): Map<number, number> {
  const found: number[] = [];
  let rank = Infinity;
  const first = blocks.findIndex(b => b.kind === 'head');
  const above = blocks[first - 1];
  if (above?.kind !== 'bullet') return new Map();
  const sign = source.text.slice(above.line.start, above.content.start);
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    if (block.kind !== 'bullet' || next?.kind !== 'head') return;
    const same = source.text.slice(block.line.start, block.content.start) === sign;
    if (!same || lineKindOf(source, block.content) !== 'heading') return;
    found.push(i);
    rank = Math.min(rank, next.marker.rank);
  });
  // Above quarters in one group and numbers in the next they stand equally high.
  return new Map(found.length >= PERIODS ? found.map(i => [i, rank - 1]) : []);
}

/** The lines with a theme behind a colon whose fronts differ in their number only, at least two of a kind. */
function themesIn(source: Source, blocks: readonly LineBlock[]): ReadonlySet<number> {
  const alike = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    const line = textOf(source, block);
    const front = block.kind === 'paragraph' ? NUMBERED_THEME.exec(line) : null;
    const shape = front ? `${front[1] ?? ''}#${front[2] ?? ''}` : '';
    if (front && line.length <= LONGEST_THEME) alike.set(shape, [...(alike.get(shape) ?? []), i]);
  });
  return new Set([...alike.values()].filter(lines => lines.length >= PERIODS).flat());
}

/** A title, not just a short heading that ends like one. */
const namesPlan = (source: Source, line: Range): boolean =>
  line.end - line.start >= SHORTEST_TITLE && endsAsTitle(source, line);

const textOf = (source: Source, block: LineBlock | undefined): string =>
  block ? source.folded.slice(block.line.start, block.line.end) : '';

/** A short line, or a department with a colon or a bracket behind it: 财务部:. */
function headsGroup(source: Source, line: Range): boolean {
  const kind = lineKindOf(source, line);
  return kind === 'heading' || (kind !== 'note' && namesBodies(source, line));
}

/** Lines that lead on (村主任张某承诺:), each directly above a number one: at least two. */
function leadingLines(source: Source, blocks: readonly LineBlock[]): ReadonlySet<number> {
  const found = gather(blocks, (block, i) => {
    const next = blocks[i + 1];
    const opens = next?.kind === 'head' && next.marker.value === 1 && !next.marker.prefix;
    const line = block.kind === 'paragraph' && opens ? textOf(source, block) : '';
    return line.endsWith(':') && line.length <= LONGEST_THEME ? [i] : [];
  });
  return new Set(found.length >= PERIODS ? found : []);
}

/** Labels of what is said of an entry, behind the list or to somebody: they part nothing. */
const NO_PART = new RegExp(`^(?:${DUTY_LABEL}|${BY_WHEN}|附件?|备?注|抄送|联系(?:人|方式)|[各请])`);

/**
 * Labels that part a text side by side (本周完成: 下周计划: 风险:), with the rank that they take: no two alike, one directly above the
 * first number, and all numbers of one look; those before it stand above a bullet.
 */
function partLabels(source: Source, blocks: readonly LineBlock[]): Map<number, number> {
  const first = blocks.findIndex(b => b.kind === 'head');
  const head = blocks[first];
  if (head?.kind !== 'head' || blocks.some(b => b.kind === 'head' && b.marker.style !== head.marker.style))
    return new Map();
  const found = gather(blocks, (block, i) => {
    const next = blocks[i + 1];
    const isLabel = next && block.kind === 'paragraph' && lineKindOf(source, block.line) === 'label';
    return isLabel && !NO_PART.test(textOf(source, block)) && (i >= first - 1 || next.kind === 'bullet') ? [i] : [];
  });
  const words = new Set(found.map(i => textOf(source, blocks[i])));
  const parts = found.includes(first - 1) && found.length >= PERIODS && words.size === found.length;
  return new Map(parts ? found.map(i => [i, head.marker.rank - 1]) : []);
}

/**
 * Whether short lines between entries whose numbers run on are their heads: one stands above the first number and below a title, at least two
 * others between entries that have no further lines, most of them none.
 */
function standsApart(blocks: readonly LineBlock[], lines: number, first: number): boolean {
  const entries = blocks.map((b, i) => (b.kind === 'head' ? i : 0)).filter(Boolean);
  const inner = (entries[entries.length - 1] ?? 0) - first - entries.length;
  return lines >= PERIODS && first > 0 && lines * 2 < entries.length && inner === lines;
}

/** The last two characters of a line, its numbers left out: 项) of (2项). */
const endOf = (source: Source, block: LineBlock | undefined): string => withoutNumbers(textOf(source, block)).slice(-2);

/**
 * Lines directly above a number one of a row that has run before, with the rank that they take; the first such row's line, too.
 * Where a line stands above the first number, so do the lines between finished entries whose numbers run on, and those that end as it does.
 */
function restartsOf(source: Source, blocks: readonly LineBlock[], themes: ReadonlySet<number>): Map<number, number> {
  const found = new Map<number, number>();
  const last = new Map<string, number>();
  const firstOf = new Map<string, number>();
  const between: { style: string; at: number; rank: number }[] = [];
  const loose: typeof between = [];
  const single: typeof between = [];
  const ones = new Map<string, number>();
  const leading = leadingLines(source, blocks);
  let deepest = '';
  blocks.forEach((block, i) => {
    if (block.kind !== 'head') return;
    const { style, value, rank, prefix } = block.marker;
    const above = blocks[i - 1];
    const short =
      above?.kind === 'paragraph' &&
      (headsGroup(source, above.content) || themes.has(i - 1) || leading.has(i - 1)) &&
      !namesPlan(source, above.line);
    if (value === 1 && !prefix && short && !last.has(style)) firstOf.set(style, i - 1);
    const over = blocks[i - 2];
    if (value === 1 && short && over?.kind === 'head' && over.marker.rank < rank && over.line.end <= over.content.end)
      found.set(i - 1, rank - 1);
    // Bodies may have one task each.
    const fewest = short && namesBodies(source, above.line) ? 1 : 2;
    if (value === 1 && !prefix && short && (last.get(style) ?? 0) >= fewest && deepest === style) {
      found.set(i - 1, rank - 1);
      const first = firstOf.get(style);
      if (first !== undefined) found.set(first, rank - 1);
    }
    if (value === 1 && !prefix) ones.set(style, (ones.get(style) ?? 0) + 1);
    if (value === 1 && !prefix && short && last.get(style) === 1 && deepest === style)
      single.push({ style, at: i - 1, rank });
    const body = short && namesBodies(source, above.line);
    const opener = blocks[firstOf.get(style) ?? -1];
    const ended =
      body ||
      textOf(source, above).startsWith('【') ||
      endOf(source, above) === endOf(source, opener) ||
      isEnded.test(textOf(source, blocks[i - 2]));
    if (value > 1 && !prefix && short && deepest === style && last.get(style) === value - 1)
      (ended ? between : loose).push({ style, at: i - 1, rank });
    last.set(style, value);
    deepest = style;
  });
  // A row of one entry ends at such a line where others do; and where every entry is numbered 1, few of them stand below one.
  const few = single.filter(s => s.style === single[0]?.style);
  const parts = few.length >= PERIODS && few.length * 2 <= (ones.get(few[0]?.style ?? '') ?? 0);
  for (const { style, at, rank } of [
    ...between,
    ...(standsApart(blocks, loose.length + between.length, firstOf.get(loose[0]?.style ?? '') ?? 0) ? loose : []),
    ...single.filter(s => parts || [...found.values()].includes(s.rank - 1)),
  ]) {
    const first = firstOf.get(style);
    if (first === undefined) continue;
    found.set(at, rank - 1);
    found.set(first, rank - 1);
  }
  return found;
}
