import { tables } from '../outline/tables';
import { hasCells } from '../../language/script/signs';
import { fold } from '../text/fold';
import type { Plan } from '../types';

/** The number or letter that a sentence opens with: (1), 1., ①, a). */
const NUMBER = /^(?:\(?(\d{1,2})(?:[)、]|\.(?!\d))|([①-⑳])|\(?([a-h])(?:[)、.]| (?=[\u3400-\u9fff])))/i;
const CIRCLED = 0x2460;
const FIRST_LETTER = 0x61;

const numberOf = (words: string): number => {
  const [, digits, circled, letter] = NUMBER.exec(fold(words)) ?? [];
  if (circled !== undefined) return circled.charCodeAt(0) - CIRCLED + 1;
  return letter === undefined ? Number(digits) : letter.toLowerCase().charCodeAt(0) - FIRST_LETTER + 1;
};

const LISTS = 1 / 3;
const SOME = 0.6;

/** True where many entries hold a list that counts from 1, which no label heads (整改措施:1.…2.…): its numbers open entries of their own. */
export function listsWithin({ items }: Pick<Plan, 'items'>, text: string): boolean {
  const lists = items.filter(({ measures: [first, second] }) => {
    if (!first || !second || numberOf(first.text) !== 1 || numberOf(second.text) !== 2) return false;
    return !fold(text.slice(Math.max(0, first.span.start - 4), first.span.start))
      .trimEnd()
      .endsWith(':');
  });
  return lists.length > items.length * LISTS;
}

const FEWEST_ON = 3;

/** True where sentences of one entry after the other open with numbers that count on (1/4 撤展, 2/4 施工): these are headings. */
export function countsOnWithin({ items }: Pick<Plan, 'items'>): boolean {
  let next = 1;
  for (const { heading, measures } of items)
    if (measures.some(({ text }) => text !== heading && parseInt(text, 10) === next)) next++;
  return next > FEWEST_ON && next - 1 > items.length * SOME;
}

const FEWEST_COLUMNS = 3;
const LONGEST_COLUMN = 8;

/** True where cells, or names of columns with a line each, stand before the first entry: a table begins there that was not read. */
export function tableBefore({ account }: Pick<Plan, 'account'>, text: string): boolean {
  const front = account
    .filter(({ as }) => as === 'front')
    .flatMap(({ start, end }) => fold(text.slice(start, end)).split('\n'));
  if (front.some(hasCells)) return true;
  const short = front.filter(line => line.length > 1 && line.length <= LONGEST_COLUMN);
  return short.length >= FEWEST_COLUMNS && short.filter(tables().namesColumn).length >= FEWEST_COLUMNS;
}

/** So many characters without a comma or stop are no name of a task in Chinese. */
const ONE_BREATH = /^[^,。;:!?]{0,20}[\u3400-\u9fff][^,。;:!?]{60}/;

/** True where all there is stands in one entry whose name never pauses: its lines ran together. */
export const runsTogether = ({ items: [first, second] }: Pick<Plan, 'items'>): boolean =>
  first !== undefined && second === undefined && ONE_BREATH.test(fold(first.heading));
