import { LAST_LETTERS } from '../../language/bodies/ends';
import { doers } from '../facts/owners/doing';
import type { Node } from '../outline';
import { namesPerson } from '../outline/tables/bodies';
import type { ownersByHeading } from './body-headings';

const FEWEST = 2;
const LONGEST = 60;
/** The last letter of an office, a crew or a post, and what may stand behind one in a heading. */
const WHO = new RegExp(String.raw`[${LAST_LETTERS}务食表员长责师](?:[\s】):(@、,+\d]|牵头|负责|承办|配合|责任|主办|$)`);

/** Who answers by headings that are names, where two headings at least may be some. */
export const headed: typeof ownersByHeading = (source, root) => {
  const may = ({ heading: { start, end } }: Node): boolean =>
    WHO.test(source.folded.slice(start, Math.min(end, start + LONGEST))) || namesPerson(source, { start, end });
  const holds = (node: Node): boolean => node.children.filter(may).length >= FEWEST || node.children.some(holds);
  return holds(root) ? doers().ownersByHeading(source, root) : new Map();
};
