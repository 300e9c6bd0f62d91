import type { Source } from '../../source';
import { lineKindOf } from '../line-kind';
import { namesBodies } from '../tables/bodies';
import type { LineBlock } from '../types';
import { FIRST_CLASS } from './levels';

type Plain = Extract<LineBlock, { kind: 'paragraph' | 'bullet' }>;

/** A title, and who issues it, may stand above the first note. */
const MOST_ABOVE = 2;

/** A line that says who answers, by a label or by the names alone (安保部). */
const saysWho = (source: Source, { content }: Plain): boolean =>
  lineKindOf(source, content) === 'note' || namesBodies(source, content);

/**
 * Lines of who answers as headings and the lines below as entries, where such a line stands above all others but the title, and none
 * behind the last: it says so of what follows. Null elsewhere, and where anything is numbered.
 */
export function underNotes(source: Source, blocks: readonly LineBlock[]): LineBlock[] | null {
  const plain = blocks.filter((b): b is Plain => b.kind === 'paragraph' || b.kind === 'bullet');
  const notes = plain.map(block => saysWho(source, block));
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
