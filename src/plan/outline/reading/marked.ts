import type { Range, Source } from '../../source';
import { lookOf } from '../looks';
import { withoutStop } from '../heading';
import type { Block } from '../types';
import { FIRST_CLASS } from './levels';

const FEWEST = 2;
/** So many lines of a class must have text below to be headings. */
const SHARE = 0.75;
const LONGEST = 50;
const SQUARE = /^[【〖\[][^【】〖〗[\]:]{2,30}[】〗\]]$/;
const BOLD_BEFORE = /(?:\*\*|__|<(?:b|strong|h\d)(?:\s[^<>\n]*)?>)\s*$/i;
const BOLD_BEHIND = /^\s*(?:\*\*|__|<\/(?:b|strong|h\d)>)/i;

/** True for a line that the paste shows in bold as a whole. */
export function isBold({ raw, map }: Source, { start, end }: Range): boolean {
  const from = map[start] ?? 0;
  const to = (map[end - 1] ?? 0) + 1;
  return BOLD_BEFORE.test(raw.slice(Math.max(0, from - 24), from)) && BOLD_BEHIND.test(raw.slice(to, to + 12));
}

/** The class of looks that a line without a number belongs to; null where it can be no heading. */
function classOf(source: Source, block: Block): string | null {
  if (block.kind !== 'paragraph' && block.kind !== 'bullet') return null;
  const words = source.folded.slice(block.content.start, block.content.end);
  if (words.length > LONGEST || /[。;!?]/.test(words)) return null;
  if (isBold(source, block.content)) return 'bold';
  if (block.kind === 'bullet') return `sign ${source.text.slice(block.line.start, block.content.start).trim()}`;
  if (SQUARE.test(words)) return 'square';
  return lookOf(source, block.content) === 'heading' ? 'short' : null;
}

/**
 * Blocks whose lines without a number are headings where their class says so: at least two of them, with text below nearly all.
 * Null where there are none.
 */
export function markedHeadings(source: Source, blocks: readonly Block[]): Block[] | null {
  const classes = blocks.map(block => classOf(source, block));
  const first = blocks.findIndex(b => b.kind === 'head' || b.kind === 'heading' || b.kind === 'table');
  const members = new Map<string, { all: number; above: number }>();
  classes.forEach((name, i) => {
    if (name === null || (first > 0 && i < first && name === 'short')) return;
    const next = blocks[i + 1];
    const text =
      next !== undefined &&
      next.kind !== 'heading' &&
      classes[i + 1] !== name &&
      !(next.kind === 'head' && next.marker.value !== 1);
    const found = members.get(name) ?? { all: 0, above: 0 };
    members.set(name, { all: found.all + 1, above: found.above + (text ? 1 : 0) });
  });
  const heads = [...members]
    .filter(([, { all, above }]) => all >= FEWEST && above >= SHARE * all)
    .map(([name]) => name);
  if (heads.length === 0) return null;
  return blocks.map((block, i): Block => {
    const name = classes[i];
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
