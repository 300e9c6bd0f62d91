import type { Range, Source } from '../source';
import { hasWords, trim } from '../text';
import { lineKindOf } from './line-kind';
import { odd } from './odd';
import type { EntryDraft, Node } from './types';
import { gather } from '../loops';

/** Lines of `lines` that hold words and lie in nothing of `known`, in whole or in part: what no step of the outline has placed. */
function lostLines(source: Source, lines: readonly Range[], known: readonly Range[]): Range[] {
  const covered = [...known].sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = 0;
  return gather(lines, line => {
    const lost: Range[] = [];
    let from = Math.max(line.start, reached);
    for (let k = covered[next]; k && k.start < line.end; k = covered[++next]) {
      if (k.start > from) lost.push({ start: from, end: k.start });
      from = Math.max(from, k.end);
      reached = Math.max(reached, k.end);
    }
    if (from < line.end) lost.push({ start: from, end: line.end });
    return lost.map(r => trim(source.text, r)).filter(r => hasWords(source.folded.slice(r.start, r.end)));
  });
}

/** All that the entries of a tree hold: numbers, headings, text, tables. */
function held(node: Node): Range[] {
  return [
    ...(node.marker ? [node.marker.at] : []),
    node.heading,
    ...node.body,
    ...node.rows.map(r => r.table.at),
    ...gather(node.children, held),
  ];
}

/**
 * Nothing of a plan vanishes: a line that no entry holds is one itself, without a number, behind the entry above it. A short
 * line without a stop, a mere label (工作要求：) or one of owners without an entry above says nothing by itself and is none. Where there
 * are no entries at all the page is no plan.
 */
export function withLost(
  source: Source,
  {
    lines,
    root,
    drafts,
    left,
  }: { lines: readonly Range[]; root: Node; drafts: readonly EntryDraft[]; left: readonly Range[] },
): EntryDraft[] {
  // The words below a table are no entry's: the root, which holds them, is none.
  const table = drafts[drafts.length - 1]?.cells?.table.at.end ?? Infinity;
  const known = [
    ...held({ ...root, body: root.body.filter(p => p.start < table) }),
    ...gather(drafts, d => [d.heading, ...d.body]),
    ...left,
  ];
  const lost = lostLines(source, lines, known).filter(line => lineKindOf(source, line) === 'prose');
  if (lost.length === 0 || drafts.length === 0) return [...drafts];
  return odd().placed(source, lost, drafts);
}
