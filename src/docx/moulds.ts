/**
 * Blocks that differ in nothing but their words are set by the library once, with marks for words; the words are put in afterwards.
 * The library takes milliseconds for a letter, and in one document it looks for the section of each table among all blocks: five
 * thousand letters of one shape took half a minute, now they take as long as their words.
 */
import { oneLine } from '../report/doc/text';
import type { DocBlock } from '../report/doc/types';
import { escapeXml } from './escape';

/** A block with a mark for each of its words, and the words. */
interface Mould {
  readonly shape: DocBlock;
  readonly texts: readonly string[];
}

function mouldOf(block: DocBlock, mark: string): Mould {
  switch (block.kind) {
    case 'paragraph':
      return {
        shape: { kind: 'paragraph', runs: block.runs.map(() => ({ text: mark })) },
        texts: block.runs.map(run => run.text),
      };
    case 'table': {
      const { columns, lines } = block;
      return {
        shape: { ...block, lines: lines.map(({ tall = false }) => ({ cells: columns.map(() => mark), tall })) },
        texts: lines.flatMap(({ cells }) => columns.map((_, i) => cells[i] ?? '')),
      };
    }
    case 'title':
    case 'heading':
    case 'addressees':
    case 'note':
    case 'stripe':
    case 'cutLine':
      return { shape: { ...block, text: mark }, texts: [block.text] };
    case 'masthead':
    case 'signature':
    case 'annex':
    case 'pageBreak':
      return { shape: block, texts: [] };
  }
}

/** Characters of private use that stand nowhere in the blocks. */
function markFor(blocks: readonly DocBlock[]): string {
  const all = JSON.stringify(blocks);
  for (let n = 0; ; n++) {
    const mark = `\ue000${n}\ue001`;
    if (!all.includes(mark)) return mark;
  }
}

export interface Moulded {
  /** Each shape once. */
  readonly shapes: readonly DocBlock[];
  /** No block holds it. */
  readonly mark: string;
  /** The blocks in their order as XML. @param set the shapes as XML */
  fill(set: readonly string[]): Iterable<string>;
}

export function moulded(blocks: readonly DocBlock[]): Moulded {
  const mark = markFor(blocks);
  const shapes: DocBlock[] = [];
  const places = new Map<string, number>();
  const used = blocks.map(block => {
    const { shape, texts } = mouldOf(block, mark);
    const key = JSON.stringify(shape);
    const place = places.get(key) ?? shapes.push(shape) - 1;
    places.set(key, place);
    return { place, texts };
  });
  return {
    shapes,
    mark,
    *fill(set) {
      const cut = set.map(xml => xml.split(mark));
      for (const { place, texts } of used)
        yield (cut[place] ?? []).map((piece, i) => piece + escapeXml(oneLine(texts[i] ?? ''))).join('');
    },
  };
}
