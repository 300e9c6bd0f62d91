import type { Range, Source } from '../source';
import type { Person } from '../types';
import { readOwnerCell } from '../facts/owners';
import { seldom } from '../facts/owners/seldom';
import { bracketBehind, CALLS } from '../facts/owners/split';
import { isPerson } from '../facts/owners/titled';
import { answers } from '../facts/owners/lexicon';
import { isBodyOrJob, mayBeName } from '../facts/owners/names';
import { isPersonName } from '../../language/bodies/surnames';
import { ANSWERING, HELPING, LEADING } from '../../language/bodies/duties';
import type { Node } from '../outline';
import { opensWithAct } from '../outline/promising';
import { areBodies, HEAD_BEHIND, namesPerson, OF_PERSON, withoutBodies } from '../outline/tables/bodies';
import type { Handed } from './item';
import { inherited } from './owner-groups';
import { personsBelow } from './persons';
import { gather } from '../loops';

/** So many headings of a level, and such a share of them, must be names of bodies: one alone may be what the tasks are about. */
const FEWEST = 2;
const SHARE = 0.75;
const SHORTEST = 3;
/** Where it is done: A区(落料线). */
const PLACE = /^[A-Z\d]区/;
/** Letters of a name that its end does not tell. */
const LONGEST = 8;
/** Where the names of a heading stand, how they answer, and whether they are beyond doubt. */
type Named = Range &
  Pick<Handed, 'persons'> & { readonly role: 'list' | 'support'; readonly at: number; readonly sure: boolean };
/** Who answers by a heading for what stands below it. */
export type Headed = Pick<Handed, 'owners' | 'persons'>;
/** What stands behind the names: how many tasks follow, whom a chat calls, or who heads them. */
const BEHIND = new RegExp(
  String.raw`\s*(?:】|\(\s?(?:共\s?)?\d{1,3}\s?[项条个件]\s?\)|(?:共\s?)?\d{1,3}\s?[项条件]|@.*|${HEAD_BEHIND})$`,
);

/** What stands behind the names where the heading says that they answer: 教育局牵头工作. */
const ANSWERS = new RegExp(`(?:(${HELPING})|${LEADING}|${ANSWERING})的?(?:重点)?(?:工作|任务|事项|项目|内容)?$`);

/** The persons in a bracket that ends a heading and holds nothing else: 一网格(王丽 13800010001). */
function heldBy(source: Source, { start, end }: Range): Person<Range>[] {
  const words = source.folded.slice(start, end);
  const { name, inner } = bracketBehind(words.endsWith(':') ? words.slice(0, -1) : words);
  if (inner === '' || inner.includes(':')) return [];
  const from = start + name.length + 1;
  const persons = seldom().readPersonCell(source, { start: from, end: from + inner.length }, 'person');
  return persons.every(({ span }) => isPerson(source.folded.slice(span.start, span.end).replace(CALLS, '')))
    ? persons
    : [];
}

/**
 * Headings of one level that are names of bodies and nothing else (公安局 above its tasks, 护理部: above its lines, 教育局牵头工作): each answers for
 * what stands below it and names nobody itself. By where the heading begins.
 */
export function ownersByHeading(source: Source, root: Node): ReadonlyMap<number, Headed> {
  const found = new Map<number, Headed>();
  const namesOf = ({ marker, heading: { start, end } }: Node): Named | null => {
    const person = namesPerson(source, { start, end })
      ? source.folded.slice(start, end).replace(OF_PERSON, '').length
      : 0;
    if (person > 0) return { at: start, start, end: start + person, role: 'list', sure: true, persons: [] };
    const from = source.folded.charAt(start) === '【' ? start + 1 : start;
    const held = heldBy(source, { start: from, end });
    const to = held.length > 0 ? source.folded.lastIndexOf('(', held[0]?.span.start) : end;
    const words = withoutBodies(source.folded.slice(from, to).replace(BEHIND, '').trimEnd());
    const said = ANSWERS.exec(words);
    const names = words.slice(0, said?.index);
    const role = said?.[1] === undefined ? ('list' as const) : ('support' as const);
    const at = { at: start, start: from, end: from + names.length, role, persons: held };
    const parts = names.split(/[、+ ]/);
    if (parts.every(answers) || (names.length >= SHORTEST && areBodies(names) && !PLACE.test(names)))
      return { ...at, sure: true };
    // 五、人事及会计 may be what it is about.
    const isName = (part: string): boolean =>
      isBodyOrJob(part) || (marker === null && mayBeName(part) && !opensWithAct(part));
    return names.length > 1 && parts.every(part => part.length <= LONGEST && isName(part))
      ? { ...at, sure: parts.length > 1 && parts.slice(1).every(isPersonName) }
      : null;
  };
  const visit = (node: Node): void => {
    const heads = node.children.filter(child => child.children.length + child.body.length + child.rows.length > 0);
    const names = gather(heads, head => namesOf(head) ?? []);
    const sure = names.filter(name => name.sure);
    // 东区 above its tasks, where most other headings are names beyond doubt.
    const all = names.length === heads.length && sure.length * 2 >= heads.length;
    if (sure.length >= FEWEST && (all || sure.length >= SHARE * heads.length))
      for (const name of all ? names : sure)
        found.set(name.at, {
          owners: inherited(readOwnerCell(source, name, name.role)),
          persons: personsBelow(name.persons),
        });
    node.children.forEach(visit);
  };
  visit(root);
  return found;
}
