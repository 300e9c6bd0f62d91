import type { Deadline, Item, Owner } from '../types';
import type { Range, Source } from '../source';
import { overlaps } from '../spans';
import { findTargets } from '../facts/targets';
import { textWithout } from './ranges';

/**
 * A heading that holds a number somebody answers for is a promise besides the sentences under it: 4.新建学校5所。年内完成设计。
 * By the annotation guide it is no measure; it would be lost to the matrix if it were nothing.
 */
export function leadOf(
  source: Source,
  heading: Range,
  holes: readonly Range[],
  owners: readonly Owner<Range>[],
  deadlines: readonly Deadline<Range>[],
): Pick<Item<Range>, 'lead'> {
  const garbled = source.garbled.some(g => overlaps(g, heading));
  const targets = garbled ? [] : findTargets(source, heading).filter(t => !t.doubtful);
  if (targets.length === 0) return {};
  return {
    lead: { text: textWithout(source, heading, holes), span: heading, kind: 'target', targets, deadlines, owners },
  };
}
