import { mentions } from '../../language/words';
import { mayBeName } from '../facts/owners/names';
import { opensWithAct } from '../outline/promising';
import type { Item, Plan } from '../types';
import { PARTING } from './levels';

const FEWEST = 3;
const LONGEST_ENTRY = 300;
/** Letters of a name in Chinese; in Latin ones thrice as many. */
const LONGEST_NAME = 10;
const LATIN = 3;
const NO_NAME = mentions('[0123456789,;:!?]');

const isNamed = ({ owners, persons = [], measures }: Item): boolean =>
  owners.length > 0 || persons.length > 0 || measures.some(m => (m.persons ?? []).length > 0);
const saysSo = ({ owners }: Item): boolean => owners.some(o => o.basis === 'stated');

/** What stands last in words behind a sign, or in the bracket that ends them; empty where it is no name by its looks. */
function lastBehind(words: string, sign: string): string {
  const said = words.trim();
  const at = said.lastIndexOf(sign);
  const last = said.slice(at + sign.length).trim();
  const name = sign === '(' ? last.slice(0, -1) : last;
  const latin = /^[\x00-\xff]*$/.test(name);
  const isOne = latin ? !NO_NAME.test(name) : mayBeName(name) && !opensWithAct(name);
  const ends = sign !== '(' || last.endsWith(')');
  return at > 1 && ends && name.length <= LONGEST_NAME * (latin ? LATIN : 1) && isOne ? name : '';
}

/**
 * True where names have a place behind the words of most entries (a sign, a bracket) and what stands there in some was not told to be a
 * name: other entries say there who answers, or three in four have something there.
 */
export const ownersUntold = ({ items }: Pick<Plan, 'items'>, text: string): boolean =>
  [...PARTING, ' – ', '('].some(sign => {
    const untold = items.filter(i => !isNamed(i) && lastBehind(i.heading, sign) !== '').length;
    const within = items.filter(i => i.heading.includes(sign)).length;
    const told = items.filter(
      i =>
        saysSo(i) &&
        !i.heading.includes(sign) &&
        text
          .slice(i.headingSpan.start, i.headingSpan.start + LONGEST_ENTRY)
          .split('\n', 1)[0]
          ?.includes(sign),
    ).length;
    const all = untold + told;
    const most = told >= untold || (sign !== '(' && all * 4 >= items.length * FEWEST);
    return (untold > 0 && all >= FEWEST && most) || (sign !== '(' && within > 0 && told > within * 2);
  });
