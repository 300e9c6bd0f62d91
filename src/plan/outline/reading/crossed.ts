import type { Source } from '../../source';
import type { Outline } from '../outline';
import { shownOf } from '../shown';
import type { Node } from '../types';
import { LIST } from './look-keys';

/** An entry whose line the format says something of, with its depth in the outline. */
interface Entry {
  readonly depth: number;
  readonly heading: number | undefined;
  readonly list: number | undefined;
  /** Depths in a list compare only among lines of one look: other looks are other lists. */
  readonly look: string;
}

function entriesOf(source: Source, root: Node): Entry[] {
  const found: Entry[] = [];
  const visit = (node: Node, depth: number): void => {
    for (const child of node.children) {
      const start = child.marker?.at.start ?? child.heading.start;
      const end = source.text.indexOf('\n', start);
      const shown = shownOf(source, { start, end: end < 0 ? source.text.length : end });
      if (shown)
        found.push({
          depth,
          heading: shown.heading,
          list: shown.list,
          look: child.marker?.style.split(LIST)[0] ?? '',
        });
      visit(child, depth + 1);
    }
  };
  visit(root, 0);
  return found;
}

/** Of all pairs of neighbouring entries whose format says how deep each stands, those that the outline sets otherwise; 0 without hints. */
export function levelsCrossed(source: Source, { plans }: Outline): number {
  let pairs = 0;
  let wrong = 0;
  for (const { root } of plans) {
    const entries = entriesOf(source, root);
    entries.forEach((entry, i) => {
      const before = entries[i - 1];
      if (!before) return;
      const stated =
        entry.heading !== undefined && before.heading !== undefined
          ? entry.heading - before.heading
          : entry.look === before.look && entry.list !== undefined && before.list !== undefined
            ? entry.list - before.list
            : null;
      if (stated === null) return;
      pairs++;
      if (Math.sign(stated) !== Math.sign(entry.depth - before.depth)) wrong++;
    });
  }
  return pairs === 0 ? 0 : wrong / pairs;
}
