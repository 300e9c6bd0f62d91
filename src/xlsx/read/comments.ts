import { decodeXmlText, readXml } from '../../ooxml/read-xml';
import type { PartRelation } from '../../ooxml/relations';
import type { Package } from '../../ooxml/package';
import type { ReadComment } from '../../workbook/read/types';
import { parseCell } from '../../grid/a1';

/** Element of one comment, by the kind of its part: notes, and the threads that Excel keeps beside a note made for older programs. */
const ELEMENTS: Readonly<Record<string, string>> = { comments: 'comment', threadedComment: 'threadedComment' };

function readPart(pack: Package, { kind, path }: PartRelation): ReadComment[] {
  const element = ELEMENTS[kind];
  const found: ReadComment[] = [];
  let ref: string | null = null;
  let text = '';
  let inside = false;
  readXml(pack.pieces(path), path, {
    open(tag, attribute) {
      if (tag === element) {
        ref = attribute('ref') ?? null;
        text = '';
      }
      if (ref !== null && (tag === 't' || (tag === 'text' && kind === 'threadedComment'))) inside = true;
    },
    text(piece) {
      if (inside) text += piece;
    },
    close(tag) {
      if (tag === 't' || tag === 'text') inside = false;
      if (tag !== element || ref === null) return;
      const cell = parseCell(ref);
      const words = decodeXmlText(text).trim();
      if (cell !== null && words !== '') found.push({ row: cell.row, column: cell.column, text: words });
      ref = null;
    },
  });
  return found;
}

/** Comments of a sheet, in the order of its rows. A thread stands for the note that repeats it. */
export function readComments(pack: Package, related: ReadonlyMap<string, PartRelation>): readonly ReadComment[] {
  const of = (kind: string): ReadComment[] =>
    [...related.values()].filter(one => one.kind === kind && pack.has(one.path)).flatMap(one => readPart(pack, one));
  const threads = of('threadedComment');
  const threaded = new Set(threads.map(({ row, column }) => `${row} ${column}`));
  const notes = of('comments').filter(({ row, column }) => !threaded.has(`${row} ${column}`));
  return [...threads, ...notes].sort((a, b) => a.row - b.row || a.column - b.column);
}
