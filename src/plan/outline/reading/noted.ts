import { mentions } from '../../../language/words';
import { lineKindOf } from '../line-kind';
import type { LineBlock } from '../types';
import type { Page } from './method';
import { SECTION_RANK } from './levels';
import { countIn } from './notes';

type Plain = Extract<LineBlock, { kind: 'paragraph' | 'bullet' }>;

const LONGEST_HEADING = 40;
const FEWEST = 3;
/** So many of the lines below headings must name who answers for them. */
const SHARE = 0.75;
/** So many lines behind signs below headings behind signs must say by when. */
const DATED = 1 / 3;
const BY_WHEN = mentions('[日号月底末]前|[月年]底|[上中下]旬|季度末');

/** The number of a section, all of one look, above lines without any sign: signs below a number are its sentences. */
const isSection = (block: LineBlock, blocks: readonly LineBlock[]): boolean =>
  block.kind === 'head' &&
  block.marker.rank < SECTION_RANK &&
  block.content.end - block.content.start <= LONGEST_HEADING &&
  blocks.every(b => (b.kind === 'head' ? b.marker.style === block.marker.style : b.kind === 'paragraph'));

/**
 * Lines without a number below headings or sections as entries of their own, where nearly each of them names once who answers for it, itself or on
 * the line below: then it is no sentence of a task but one. Null where they do not, and where lines end in a colon: these announce what
 * stands below.
 */
export function notedEntries({ notes, source }: Page, blocks: readonly LineBlock[]): LineBlock[] | null {
  // Markdown's first heading is the title.
  const isHead = (block: LineBlock, i: number): boolean => block.kind === 'heading' && (i > 0 || block.level > 6);
  const first = blocks.findIndex((block, i) => isHead(block, i) || isSection(block, blocks));
  const isLine = (block: LineBlock | undefined, i: number): block is Plain =>
    first >= 0 && i > first && (block?.kind === 'bullet' || block?.kind === 'paragraph');
  const isNote = (block: LineBlock | undefined, i: number): boolean =>
    isLine(block, i) && lineKindOf(source, block.content) === 'note';
  const isEntry = (block: LineBlock | undefined, i: number): block is Plain => isLine(block, i) && !isNote(block, i);
  const lines = blocks.filter(isLine);
  if (lines.some(block => source.folded.slice(block.line.start, block.line.end).trimEnd().endsWith(':'))) return null;
  const noted = blocks.filter((block, i) => {
    const below = blocks[i + 1];
    const end = below && isNote(below, i + 1) ? below.line.end : block.line.end;
    return isEntry(block, i) && countIn(notes, block.line.start, end) === 1;
  });
  const entries = blocks.filter(isEntry);
  // Signs below signs: some say when.
  const dated = entries.filter(b => BY_WHEN.test(source.folded.slice(b.content.start, b.content.end)));
  const signed =
    first >= 0 &&
    notes.length === 0 &&
    blocks.every((b, i) => i < first || b.kind === (isHead(b, i) ? 'heading' : 'bullet'));
  const enough = noted.length >= FEWEST && noted.length >= SHARE * entries.length;
  if (!enough && !(signed && dated.length >= FEWEST && dated.length >= DATED * entries.length)) return null;
  return blocks.map((block, i): LineBlock =>
    isEntry(block, i) ? { kind: 'paragraph', content: block.content, line: block.line, entry: true } : block,
  );
}
