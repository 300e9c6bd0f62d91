import { blocksBy } from '../blocks';
import type { TextLine } from '../lines';
import { lineKindOf } from '../line-kind';
import { endsAsTitle } from '../front/title';
import { cutTail } from '../tail';
import type { LineBlock } from '../types';
import type { LineLayout, Page } from './method';
import { cutPage } from './cut';
import { countIn } from './notes';
import { withoutLetterEnd } from './zones';
import { matchesOf } from '../../loops';

/** Among so many blocks at the start the title is looked for. */
const FRONT = 3;
/** Where the sentence or bracket ends that holds a note of owners. */
const BEHIND_NOTE = /[)】\]]\s*[。;]?\s*/g;

/** Where a line that names owners several times is cut: behind each bracket that does, a task ends where somebody answers for it. */
function cutsByNotes({ source, notes }: Page, line: TextLine): number[] {
  if (countIn(notes, line.start, line.end) < 2) return [];
  const cuts: number[] = [];
  let from = line.start;
  for (const m of matchesOf(source.folded.slice(line.start, line.end), BEHIND_NOTE)) {
    const end = line.start + m.index + m[0].length;
    if (end >= line.end || countIn(notes, from, line.start + m.index) === 0) continue;
    cuts.push(end);
    from = end;
  }
  return cuts;
}

/** One entry per paragraph or note of owners, whatever opens it: what is left where no form is seen. */
export function everyLine(page: Page): LineLayout {
  const { source } = page;
  const { lines, tables } = cutPage(page, i => {
    const line = page.lines[i];
    return line ? cutsByNotes(page, line) : [];
  });
  const tail = withoutLetterEnd(page, lines, cutTail(source, lines, tables));
  const blocks = blocksBy(source, tail.lines, tables, new Map()).map((block, i): LineBlock => {
    if (block.kind === 'table' || block.kind === 'head') return block;
    const title = i < FRONT && endsAsTitle(source, block.line);
    const entry = !title && (block.kind === 'bullet' || lineKindOf(source, block.content) === 'prose');
    return {
      kind: 'paragraph',
      content: block.content,
      line: block.line,
      ...(entry ? { entry: true as const } : {}),
    };
  });
  return { blocks, tail, behind: lines.slice(tail.lines.length), lost: 0, formless: true };
}
