import type { Source } from '../../source';
import { saysWho } from '../line-kind';
import type { LineBlock } from '../types';
import { FIRST_CLASS } from './levels';

type Plain = Extract<LineBlock, { kind: 'paragraph' | 'bullet' }>;

/** A title, and who issues it, may stand above the first note. */
const MOST_ABOVE = 2;

/** Who answers above each list that begins again (部门:技术部 above 1.…2.…), nowhere else: as headings. Null where a note stands otherwise. */
function aboveLists(source: Source, blocks: readonly LineBlock[]): LineBlock[] | null {
  const notes = new Set(blocks.filter(b => b.kind === 'paragraph' && saysWho(source, b.content)));
  const begins = (b: LineBlock | undefined): boolean => b?.kind === 'head' && b.marker.value === 1;
  const apart = blocks.every((b, i) => notes.has(b) === begins(blocks[i + 1]));
  if (notes.size < 2 || !apart || blocks.findIndex(b => notes.has(b)) > MOST_ABOVE) return null;
  return blocks.map(b => (notes.has(b) ? { kind: 'heading', level: FIRST_CLASS, content: b.line, line: b.line } : b));
}

/**
 * Lines of who answers as headings and the lines below as entries, where such a line stands above all others but the title, and none
 * behind the last: it says so of what follows; numbered entries begin again below each. Null elsewhere.
 */
export function underNotes(source: Source, blocks: readonly LineBlock[]): LineBlock[] | null {
  if (blocks.some(b => b.kind === 'head')) return aboveLists(source, blocks);
  const plain = blocks.filter((b): b is Plain => b.kind === 'paragraph' || b.kind === 'bullet');
  const notes = plain.map(block => saysWho(source, block.content));
  const first = notes.indexOf(true);
  const apart = notes.every((note, i) => !note || notes[i + 1] === false);
  const groups = notes.filter(Boolean).length;
  const entries = notes.length - first - groups;
  if (plain.length < blocks.length || first < 0 || first > MOST_ABOVE || !apart || groups < 2 || entries <= groups)
    return null;
  return plain.map(({ content, line }, i): LineBlock =>
    i < first
      ? { kind: 'paragraph', content, line }
      : notes[i]
        ? { kind: 'heading', level: FIRST_CLASS, content, line }
        : { kind: 'paragraph', content, line, entry: true },
  );
}
