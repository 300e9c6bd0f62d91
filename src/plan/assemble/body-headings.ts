import type { Range, Source } from '../source';
import type { Owner } from '../types';
import { readOwnerCell } from '../facts/owners';
import { ANSWERING, HELPING, LEADING } from '../../language/bodies/duties';
import type { Node } from '../outline';
import { areBodies, HEAD_BEHIND, namesPerson, OF_PERSON, withoutBodies } from '../outline/tables/bodies';
import { inherited } from './owner-groups';
import { gather } from '../loops';

/** So many headings of a level, and such a share of them, must be names of bodies: one alone may be what the tasks are about. */
const FEWEST = 2;
const SHARE = 0.75;
const SHORTEST = 3;
/** Where the names of a heading stand, and how they answer. */
type Named = Range & { readonly role: 'list' | 'support'; readonly at: number };
/** What stands behind the names: how many tasks follow, whom a chat calls, or who heads them. */
const BEHIND = new RegExp(
  String.raw`\s*(?:\(\s?(?:共\s?)?\d{1,3}\s?[项条个件]\s?\)|(?:共\s?)?\d{1,3}\s?[项条件]|@.*|${HEAD_BEHIND})$`,
);

/** What stands behind the names where the heading says that they answer: 教育局牵头工作. */
const ANSWERS = new RegExp(`(?:(${HELPING})|${LEADING}|${ANSWERING})的?(?:重点)?(?:工作|任务|事项|项目|内容)?$`);

/**
 * Headings of one level that are names of bodies and nothing else (公安局 above its tasks, 护理部: above its lines, 教育局牵头工作): each answers for
 * what stands below it and names nobody itself. By where the heading begins.
 */
export function ownersByHeading(source: Source, root: Node): ReadonlyMap<number, readonly Owner<Range>[]> {
  const found = new Map<number, readonly Owner<Range>[]>();
  const namesOf = ({ start, end }: Range): Named | null => {
    const person = namesPerson(source, { start, end })
      ? source.folded.slice(start, end).replace(OF_PERSON, '').length
      : 0;
    if (person > 0) return { at: start, start, end: start + person, role: 'list' };
    const from = source.folded.charAt(start) === '【' ? start + 1 : start;
    const words = withoutBodies(source.folded.slice(from, end).replace(BEHIND, '').trimEnd());
    const said = ANSWERS.exec(words);
    const names = words.slice(0, said?.index);
    const role = said?.[1] === undefined ? ('list' as const) : ('support' as const);
    return names.length >= SHORTEST && areBodies(names)
      ? { at: start, start: from, end: from + names.length, role }
      : null;
  };
  const visit = (node: Node): void => {
    const heads = node.children.filter(child => child.children.length + child.body.length + child.rows.length > 0);
    const names = gather(heads, ({ heading }) => namesOf(heading) ?? []);
    if (names.length >= FEWEST && names.length >= SHARE * heads.length)
      for (const name of names) found.set(name.at, inherited(readOwnerCell(source, name, name.role)));
    node.children.forEach(visit);
  };
  visit(root);
  return found;
}
