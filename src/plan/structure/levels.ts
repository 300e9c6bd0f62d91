import { numeralOf } from '../outline/series/numerals';
import { oneOf } from '../../language/words';
import type { Item, Plan } from '../types';

const SEVERAL = 2;
const FEWEST_ALONE = 4;
const isBracket = oneOf('( ) < > 【 】');

/** Words with # for their numbers. */
export const numbersOut = (words: string): string => words.replace(/[\d一二三四五六七八九十]+/g, '#');

/** The number that a part of a path counts with. */
const countOf = (part: string) => numeralOf([...part].filter(sign => !isBracket.test(sign)).join(''));

/** True where one part of a path counts on from the part above it: （六） below （五）. */
function countsOn(part: string, above: string): boolean {
  const [own, over] = [countOf(part), countOf(above)];
  return (
    own?.system === over?.system &&
    own?.value === (over?.value || Infinity) + 1 &&
    numbersOut(part) === numbersOut(above)
  );
}

/** True where an entry hangs under the one that it follows in the count: （六） below （五）; or everything below each heading is one entry. */
export function levelsMixed({ items }: Pick<Plan, 'items'>): boolean {
  const counts = new Map<string, number>();
  for (const { path, section, parents, paragraph } of items) {
    const parts = path.split('/');
    if (parts.some((part, i) => countsOn(part, parts[i - 1] ?? ''))) return true;
    const above = [section, ...parents, ...parts.slice(0, -1)].join('>');
    counts.set(above, (counts.get(above) ?? 0) + (paragraph || section === null ? SEVERAL : 1));
  }
  return counts.size >= FEWEST_ALONE && [...counts.values()].every(n => n === 1);
}

/** Signs that part the name of an entry from who answers for it. */
export const PARTING = ['—', '@', '|', '→', '  '];

/** True where entries or headings have no number, or a sign or a bracket may part the name of an entry: looks have to tell what is what. */
export const isBare = ({ path, parents, section, heading }: Item): boolean =>
  path.includes('·') ||
  parents.length + (section === null ? 1 : SEVERAL) > path.split('/').length ||
  PARTING.some(sign => heading.includes(sign)) ||
  heading.endsWith(')');
