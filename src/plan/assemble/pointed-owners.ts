import { oneOf } from '../../language/words';
import { gather, matchesOf } from '../loops';
import { splitHeading } from '../outline';
import type { EntryDraft, Node } from '../outline';
import type { Range, Source } from '../source';
import type { Owner } from '../types';
import { ownerNotes } from './notes';
import { inherited } from './owner-groups';
import { NUMBER, POINTER, meantBy, numberedRows } from './pointed-rows';

/** Numbers alone, right before 由: 分工:1、5由…,2由…. */
const BARE = `(?:${NUMBER}[、和及至到—–~-])*${NUMBER}(?=由)`;
/** 以上1由…,2由…. */
const ALL = '以上';
/** 其余由…: the entries of the row that the sentence has not named. */
const REST = '其余|其他|余下';
/** 第1项、第3项由甲部负责; 第2至4项任务由…; 第一、五项由…; 第1项甲部负责: as far as the next ones are named. */
const POINTS = new RegExp(
  `(?:(${POINTER})|(?:^|${ALL}|[:;,。])\\s?(${BARE}|(?:${REST})(?=[^,。;]{0,8}由)))(?:[^。;由]{0,8}(?=由)|:?)((?:(?!,(?:${POINTER}|${BARE}|${REST}))[^。;])+)`,
  'g',
);

/** 以上厨房由甲班负责,大厅由…: what entries are called, and who answers. */
const CALLED = new RegExp(`(?:^(?:${ALL})?|[:;,。])([^\\s:;,。由]{2,10})(由[^:;,。]+)`, 'g');

/** 分工:, 责任分工: at the head of the line. */
const LABEL = /^[^:。;,\d]{2,8}:\s?$/;

const FEWEST = 2;
interface Meant {
  readonly row: readonly Node[];
  readonly meant: readonly Node[];
}
const NONE: Meant = { row: [], meant: [] };
const isRest = oneOf(REST);
/** All entries of a tree. */
const below = (node: Node): readonly Node[] => [...node.children, ...gather(node.children, below)];

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
  const entries = below(root);
  const read = ({ start, end }: Range): void => {
    let before: Meant = NONE;
    for (const m of matchesOf(source.folded.slice(start, end), POINTS)) {
      const pointer = m[1] ?? m[2] ?? '';
      const at = start + m.index + m[0].indexOf(pointer);
      const lead = m[0].startsWith(ALL) ? ALL.length : 0;
      const { row, meant }: Meant = isRest.test(pointer)
        ? { row: before.row, meant: before.row.filter(one => !before.meant.includes(one)) }
        : (meantBy(rows, pointer, at) ?? NONE);
      const behind = start + m.index + m[0].length;
      const words = { start: behind - (m[3] ?? '').length, end: behind };
      const named = inherited(gather(ownerNotes(source, words), note => note.owners));
      // 完成第1项整改,设备部负责: without 由 the names are right behind the number.
      const says = named[0]?.span.start === words.start || (m[3] ?? '').startsWith('由');
      if (meant.length === 0 || named.length === 0 || !says) continue;
      before = { row, meant: [...before.meant, ...meant] };
      const label = LABEL.exec(source.folded.slice(start, at - lead))?.[0].length ?? 0;
      said.push({ start: at - lead - label, end: behind });
      for (const { heading } of meant) owners.set(heading.start, [...(owners.get(heading.start) ?? []), ...named]);
    }
  };
  /** Where a sentence calls two entries or more by how their headings begin, it says so of each. */
  const readCalled = ({ start, end }: Range): void => {
    const found = matchesOf(source.folded.slice(start, end), CALLED).map(
      ({ 0: whole, 1: name = '', 2: words = '', index }) => {
        const behind = start + index + whole.length;
        const meant = entries.filter(e => e.heading.start < start && source.folded.startsWith(name, e.heading.start));
        const named = inherited(
          gather(ownerNotes(source, { start: behind - words.length, end: behind }), n => n.owners),
        );
        return { meant, named, at: { start: start + index, end: behind } };
      },
    );
    if (found.length < FEWEST || !found.every(({ meant, named }) => meant.length === 1 && named.length > 0)) return;
    for (const { meant, named, at } of found) {
      said.push(at);
      for (const { heading } of meant) owners.set(heading.start, named);
    }
  };
  const visit = (node: Node): void => {
    [node.heading, ...node.body].forEach(readCalled);
    [node.heading, ...node.body].forEach(read);
    node.children.forEach(visit);
  };
  visit(root);
  return { owners, said };
}

/** An entry without its heading: what it says next heads it. */
export function headedAnew(source: Source, draft: EntryDraft): EntryDraft {
  const [first, ...others] = draft.body;
  if (!first) return draft;
  const { heading, rest } = splitHeading(source, first);
  return { ...draft, heading, body: [...(rest.end > rest.start ? [rest] : []), ...others] };
}
