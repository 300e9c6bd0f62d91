import { gather, matchesOf } from '../loops';
import type { Node } from '../outline';
import type { Range, Source } from '../source';
import type { Owner } from '../types';
import { ownerNotes } from './notes';
import { inherited } from './owner-groups';
import { POINTER, meantBy, numberedRows } from './pointed-rows';

/** 第1项、第3项由甲部负责; 第2至4项任务由…; 第一、五项由…. */
const POINTS = new RegExp(`(${POINTER})[^。;由]{0,8}(由[^。;]+)`, 'g');

/** Who answers for entries by their numbers, by where the entries' headings begin, and the sentences that say so. */
export interface Pointed {
  readonly owners: ReadonlyMap<number, readonly Owner<Range>[]>;
  readonly said: readonly Range[];
}

/**
 * Who answers for an entry by its number, as sentences behind a row of numbered entries say (第1项、第3项由设备部负责,
 * 第2项由…). A sentence means the last row before it that has all its numbers.
 */
export function pointedOwners(source: Source, root: Node): Pointed {
  const owners = new Map<number, readonly Owner<Range>[]>();
  const said: Range[] = [];
  const rows = numberedRows(root);
  const read = ({ start, end }: Range): void => {
    for (const m of matchesOf(source.folded.slice(start, end), POINTS)) {
      const at = start + m.index;
      const meant = meantBy(rows, m[1] ?? '', at)?.meant;
      const behind = at + m[0].length;
      const notes = ownerNotes(source, { start: behind - (m[2] ?? '').length, end: behind });
      const named = inherited(gather(notes, note => note.owners));
      if (!meant || named.length === 0) continue;
      said.push({ start: at, end: behind });
      for (const { heading } of meant) owners.set(heading.start, [...(owners.get(heading.start) ?? []), ...named]);
    }
  };
  const visit = (node: Node): void => {
    [node.heading, ...node.body].forEach(read);
    node.children.forEach(visit);
  };
  visit(root);
  return { owners, said };
}
