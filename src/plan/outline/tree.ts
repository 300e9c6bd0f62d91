import type { Source } from '../source';
import { fold } from '../text';
import { splitHeading } from './heading';
import type { Marker } from './styles';
import { letter } from './styles/english';
import { tables } from './tables';
import type { LineBlock, Node } from './types';
import { gather } from '../loops';

/** An open level while the outline is read. */
interface Level {
  readonly node: Node;
  readonly style: string;
  readonly rank: number;
  readonly value: number;
  readonly stop: string;
  readonly token: string;
}

/** Style of a paragraph that is an entry by itself. */
const ENTRY = 'entry';
const NONE = { start: 0, end: 0 };
export const emptyRoot = (): Node => ({ marker: null, heading: NONE, body: [], children: [], rows: [] });

/**
 * How many of the open levels stay open when `marker` comes. A style that is open goes on at its level; a new one goes below
 * the last level, except that usually outer styles close usually inner ones. 1、 below 1. is a level of its own where it starts
 * again from one. A compound number (1.2) hangs under the number that it begins with.
 */
function depthFor(open: readonly Level[], marker: Marker): number {
  const same = gather(open, (level, i) =>
    level.style === marker.style && (!marker.prefix || sameParent(level.token, fold(marker.token)))
      ? [{ level, i }]
      : [],
  );
  const inner = same[same.length - 1];
  if (inner) {
    const nests = marker.value === 1 && inner.level.stop !== marker.stop && inner.i === open.length - 1;
    if (nests) return inner.i + 1;
    const goesOn = [...same]
      .reverse()
      .find(({ level }) => level.stop === marker.stop && level.value + 1 === marker.value);
    return (goesOn ?? inner).i;
  }
  if (marker.prefix) {
    const parent = lastIndex(open, l => l.token === marker.prefix || l.token.endsWith(` ${marker.prefix}`));
    if (parent >= 0) return parent + 1;
    // 2-1 behind 1-2, no 2 above: they stand side by side.
    const beside = lastIndex(open, l => l.style === marker.style && partsIn(l.token) === partsIn(fold(marker.token)));
    if (beside >= 0) return beside;
  }
  let depth = open.length;
  while (depth > 0 && (open[depth - 1]?.rank ?? 0) > marker.rank) depth--;
  return depth;
}

/** What a compound number hangs under, as printed: 1 of 1.2, 1-2 and 1a, A of A1, II of II-1. */
const parentOf = (token: string): string =>
  token.replace(/^(?:(.*\d)[.\-–—]\d+|([A-Z]+)[.\-–—]?\d+|(\d+)[a-z]\)?)$/, '$1$2$3');
const partsIn = (token: string): number => token.match(/\d+|[A-Za-z]+/g)?.length ?? 0;
const sameParent = (a: string, b: string): boolean => parentOf(a) === parentOf(b);

function lastIndex<T>(list: readonly T[], test: (x: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) {
    const x = list[i];
    if (x !== undefined && test(x)) return i;
  }
  return -1;
}

/** Rank of capital letters that open an outline before any number: A. above 1. */
const OPENING_RANK = 5;

/** The numbers of an outline, its capital letters outermost where it begins with one. */
function markersOf(blocks: readonly LineBlock[]): (marker: Marker) => Marker {
  const isCapital = ({ style, token }: Marker): boolean => style === letter.id && /^[A-Z]$/.test(token);
  const first = blocks.find(block => block.kind === 'head');
  return first?.kind === 'head' && isCapital(first.marker)
    ? marker => (isCapital(marker) ? { ...marker, rank: OPENING_RANK } : marker)
    : marker => marker;
}

/** Hangs blocks under each other by their numbers. */
export function treeOf(source: Source, blocks: readonly LineBlock[]): Node {
  const ranked = markersOf(blocks);
  const root = emptyRoot();
  let open: Level[] = [];
  const current = (): Node => open[open.length - 1]?.node ?? root;
  const place = (block: LineBlock): void => {
    if (block.kind === 'head') {
      const marker = ranked(block.marker);
      const depth = depthFor(open, marker);
      const { heading, rest } = splitHeading(source, block.content);
      const node: Node = { marker, heading, body: rest.end > rest.start ? [rest] : [], children: [], rows: [] };
      (open[depth - 1]?.node ?? root).children.push(node);
      const { style, rank, value, stop } = marker;
      open = [...open.slice(0, depth), { node, style, rank, value, stop, token: fold(marker.token) }];
    } else if (block.kind === 'heading') {
      const style = `heading-${String(block.level)}`;
      const marker = { style, rank: block.level, value: 1, prefix: '', stop: '', token: '', at: NONE };
      const depth = depthFor(open, marker);
      const { heading, rest } = splitHeading(source, block.content);
      const node: Node = { marker: null, heading, body: rest.end > rest.start ? [rest] : [], children: [], rows: [] };
      (open[depth - 1]?.node ?? root).children.push(node);
      open = [...open.slice(0, depth), { node, style, rank: block.level, value: 1, stop: '', token: '' }];
    } else if (block.kind === 'table') {
      for (const row of block.table.rows) {
        if (row.title) place(tables().rowTitle(source, row.title));
        else current().rows.push({ table: block.table, row });
      }
    } else if (block.kind === 'paragraph' && block.entry) {
      const { heading, rest } = splitHeading(source, block.content);
      const node: Node = { marker: null, heading, body: rest.end > rest.start ? [rest] : [], children: [], rows: [] };
      const depth = lastIndex(open, l => l.style !== ENTRY) + 1;
      (open[depth - 1]?.node ?? root).children.push(node);
      open = [...open.slice(0, depth), { node, style: ENTRY, rank: 99, value: 1, stop: '', token: '' }];
    } else {
      const { content } = block;
      const means = block.kind === 'paragraph' && block.means ? { means: block.means } : {};
      current().body.push(block.kind === 'bullet' ? { ...content, bullet: true } : { ...content, ...means });
    }
  };
  blocks.forEach(place);
  return root;
}
