import { wholeNumber } from '../../language/numeral/read';
import { gather, matchesOf } from '../loops';
import type { Node } from '../outline';
import type { Range, Source } from '../source';
import type { Owner } from '../types';
import { ownerNotes } from './notes';
import { inherited } from './owner-groups';

const NUMBER = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
/** 第1项、第3项由甲部负责; 第2至4项任务由…; 第一、五项由…. */
const POINTS = new RegExp(
  `((?:第?${NUMBER}项?(?:[、,和及]|[至到—–~-]))*第${NUMBER}|第${NUMBER}(?:[、,和及至到—–~-]${NUMBER})+)项[^。;由]{0,8}(由[^。;]+)`,
  'g',
);
const PART = new RegExp(`([至到—–~-])?第?(${NUMBER})`, 'g');
const MOST = 60;

/** The numbers that a pointer names: 第2至4项 are three. */
function numbersIn(pointer: string): number[] {
  const numbers: number[] = [];
  for (const [, span, digits = ''] of matchesOf(pointer, PART)) {
    const n = wholeNumber(digits) ?? 0;
    const from = span === undefined ? n : (numbers[numbers.length - 1] ?? n) + 1;
    for (let k = from; k <= n && numbers.length < MOST; k++) numbers.push(k);
  }
  return numbers;
}

/** Entries side by side with their numbers. */
const rowsOf = (node: Node): (readonly Node[])[] => [
  ...(node.children.filter(c => c.marker !== null).length > 1 ? [node.children] : []),
  ...gather(node.children, rowsOf),
];

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
  const rows = rowsOf(root);
  const read = ({ start, end }: Range): void => {
    for (const m of matchesOf(source.folded.slice(start, end), POINTS)) {
      const at = start + m.index;
      const numbers = numbersIn(m[1] ?? '');
      const meant = [...rows]
        .reverse()
        .map(row => gather(numbers, n => row.filter(e => e.marker?.value === n && e.heading.start < at)))
        .find(row => numbers.length > 0 && row.length === numbers.length);
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
