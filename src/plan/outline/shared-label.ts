import type { Source } from '../source';
import { trim } from '../text';
import { lineKindOf } from './line-kind';
import { openingLabel } from './odd';
import type { LineBlock } from './types';

type Head = Extract<LineBlock, { kind: 'head' }>;

const labelOf = ({ folded }: Source, { content: { start, end } }: Head): string =>
  openingLabel(folded.slice(start, Math.min(end, start + 8)));

/** Counts the label that all entries of one way of numbering open with as a part of their numbers: it names the column of a form, not a task. */
export function withoutSharedLabel(source: Source, blocks: readonly LineBlock[]): LineBlock[] {
  const labels = new Map<string, Set<string>>();
  const count = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'head') continue;
    const { style } = block.marker;
    labels.set(style, (labels.get(style) ?? new Set()).add(labelOf(source, block)));
    count.set(style, (count.get(style) ?? 0) + 1);
  }
  return blocks.map((block): LineBlock => {
    if (block.kind !== 'head') return block;
    const { marker, content } = block;
    const label = labelOf(source, block);
    const shared = labels.get(marker.style)?.size === 1 && (count.get(marker.style) ?? 0) > 1;
    // Who answers or by when, and what is wrong and not to be done, is told by its label.
    if (!shared || label === '' || label.endsWith('问题:') || lineKindOf(source, content) === 'note') return block;
    const start = content.start + label.length;
    return {
      ...block,
      marker: { ...marker, at: { start: marker.at.start, end: start } },
      content: trim(source.text, { start, end: content.end }),
    };
  });
}
