import type { Fixes } from '../corrections/fixes';
import type { Level } from '../corrections/types';
import { openingAt } from '../corrections/opening';
import { mentions } from '../../language/words';
import type { Range, Source } from '../source';
import { trim } from '../text';
import { splitHeading } from './heading';
import type { Marker } from './styles';
import { rowTitle } from './row-title';
import { emptyRoot } from './tree';
import type { LineBlock, Node } from './types';

const counts = mentions('# ①');

/** An entry that is open while the tree is built anew. */
interface Open {
  readonly node: Node;
  readonly depth: number;
  /** Somebody said so. */
  readonly said: boolean;
}

interface Known {
  readonly depth: number;
  readonly parent: boolean;
  readonly numbered: boolean;
  /** From the first to the last line of its own text. */
  readonly body: Range | null;
}

/** Where the entries of a tree stand, by the beginning of their heading. */
function entriesOf(root: Node): Map<number, Known> {
  const found = new Map<number, Known>();
  const visit = (node: Node, depth: number): void => {
    const [first, last] = [node.body[0], node.body[node.body.length - 1]];
    found.set(node.heading.start, {
      depth,
      parent: node.children.length > 0 || node.rows.length > 0,
      numbered: node.marker !== null,
      body: first && last ? { start: first.start, end: last.end } : null,
    });
    node.children.forEach(child => visit(child, depth + 1));
  };
  root.children.forEach(child => visit(child, 0));
  return found;
}

/** What opens a line in a look that no style knows: its number as a marker, and where its words begin. */
function openingOf(source: Source, line: Range): { marker: Marker | null; start: number } {
  const { template, length } = openingAt(source.folded, line.start, line.end);
  const start = line.start + length;
  if (start >= line.end) return { marker: null, start: line.start };
  if (!counts.test(template)) return { marker: null, start };
  const token = source.text
    .slice(line.start, start)
    .replace(/[、.．:：|\s]+$/, '')
    .trim();
  const at = { start: line.start, end: start };
  return { marker: { style: template, rank: 50, value: 1, prefix: '', stop: '', token, at }, start };
}

/** A block in the pieces that entries of their own begin (一是…。二是…。). */
function piecesOf(block: Exclude<LineBlock, { kind: 'table' }>, known: ReadonlyMap<number, Known>): Range[] {
  const { start, end } = block.content;
  const cuts: number[] = [];
  for (let at = start + 1; at < end; at++) if (known.has(at)) cuts.push(at);
  const edges = [start, ...cuts, end];
  return edges.slice(0, -1).map((from, i) => ({ start: from, end: edges[i + 1] ?? end }));
}

/**
 * The tree again, each block at the level that the reading gave it, or that a user did. A section closes everything, a group all
 * but its section; a task stands in what is open; text belongs to the task above it and is one itself where there is none.
 */
export function releveled(source: Source, tree: Node, blocks: readonly LineBlock[], fixes: Fixes): Node {
  const known = entriesOf(tree);
  const root = emptyRoot();
  const open: Open[] = [];
  let leaf: Node | null = null;
  const top = (): Node => open[open.length - 1]?.node ?? root;
  const close = (depth: number, evenSaid: boolean): void => {
    while (open.length > 0) {
      const last = open[open.length - 1];
      if (!last || last.depth < depth || (last.said && !evenSaid)) break;
      open.pop();
    }
  };
  const begin = (marker: Marker | null, content: Range, said = false): Node => {
    const { heading, rest } = splitHeading(source, content);
    const own: Node = { marker, heading, body: rest.end > rest.start ? [rest] : [], children: [], rows: [] };
    return said ? { ...own, said: 'section' } : own;
  };
  const place = (said: Level | null, marker: Marker | null, content: Range, bullet: boolean): void => {
    if (said === 'owner' || said === 'time') {
      (leaf ?? top()).body.push({ ...content, means: said });
      return;
    }
    const was = known.get(content.start) ?? null;
    const byLook = was !== null && (was.parent || was.numbered || !fixes.knowsTasks);
    const read: Level = was && byLook ? (was.parent ? (was.depth === 0 ? 'section' : 'group') : 'task') : 'measure';
    const level: Level = said === null ? read : said === 'in' ? (was ? read : 'task') : said;
    const isSaid = said !== null && said !== 'in';
    const above = leaf ? known.get(leaf.heading.start) : undefined;
    if (isSaid && level !== 'measure' && leaf && above?.body && !was) {
      // What it stood in as text holds it as an entry.
      if (above.body.start <= content.start && content.start < above.body.end) {
        close(above.depth, false);
        open.push({ node: leaf, depth: above.depth, said: false });
        leaf = null;
      }
    }
    if (level === 'section' || level === 'group') {
      const depth = isSaid || !was ? (level === 'section' ? 0 : 1) : was.depth;
      // A heading without a number that nobody spoke of stays below the section that somebody named.
      close(depth, isSaid || marker !== null);
      const node = begin(marker, content, isSaid && level === 'section');
      top().children.push(node);
      open.push({ node, depth, said: isSaid });
      leaf = null;
    } else if (level === 'task' || (leaf === null && open.length === 0)) {
      if (!isSaid && was) close(was.depth, false);
      leaf = begin(marker, content);
      top().children.push(leaf);
    } else (leaf ?? top()).body.push(bullet ? { ...content, bullet: true } : content);
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.table.rows) {
        const title = row.title && rowTitle(source, row.title);
        if (title && title.kind !== 'table')
          place(fixes.levelOf(row.at), title.kind === 'head' ? title.marker : null, title.content, false);
        else top().rows.push({ table: block.table, row });
      }
      leaf = null;
      continue;
    }
    const marker = block.kind === 'head' ? block.marker : null;
    const said = fixes.levelOf(block.line);
    if (said !== null) {
      const { marker: own, start } = openingOf(source, block.line);
      const from = marker === null ? Math.max(start, block.content.start) : block.content.start;
      place(said, marker ?? own, trim(source.text, { start: from, end: block.content.end }), block.kind === 'bullet');
    } else
      piecesOf(block, known).forEach((piece, i) =>
        place(null, i === 0 ? marker : null, piece, block.kind === 'bullet'),
      );
  }
  return root;
}
