import { tables } from '../outline/tables';
import { hasCells } from '../../language/script/signs';
import { isHan } from '../../language/script/han';
import { endsIn } from '../../language/words';
import { gather } from '../loops';
import type { Plan } from '../types';
import { numbersOut } from './levels';

/** The number or letter that a sentence opens with (1), 1., ①, a); or a code that counts: 第一阶段, First, P0(必须), A1a 家庭医生, E-1 绿电. */
const NUMBER =
  /^(?:\(?(\d{1,2})(?:[)、]|\.(?!\d))|([①-⑳])|\(?([a-h])(?:[)、.]| (?=[\u3400-\u9fff]))|(第[一二三四五六七八九十\d]{1,3}(?![人大届])|(?:first|second|third|fourth|finally|lastly)(?=[,:]))|(?=\S{0,8}[a-z-])([a-z]{0,4}[-.]?\d{1,3}(?:[-.]?[a-z\d]{1,3}){0,3})(?:[\s、:()]|\.\s))/i;
const CIRCLED = 0x2460;

const numberOf = (words: string): number => {
  const [, digits, circled, letter] = NUMBER.exec(words) ?? [];
  if (circled !== undefined) return circled.charCodeAt(0) - CIRCLED + 1;
  return letter === undefined ? Number(digits) : parseInt(letter, 36) - 9;
};

const LISTS = 1 / 3;
const SOME = 0.6;

/** True where many entries hold a list that counts from 1, which no label heads (整改措施:1.…2.…): its numbers open entries of their own. */
export function listsWithin({ items }: Pick<Plan, 'items'>, text: string): boolean {
  const lists = items.filter(({ measures: [first, second] }) => {
    if (!first || !second || numberOf(first.text) !== 1 || numberOf(second.text) !== 2) return false;
    return !text
      .slice(Math.max(0, first.span.start - 4), first.span.start)
      .trimEnd()
      .endsWith(':');
  });
  return lists.length > items.length * LISTS;
}

/** What stands between the colons and semicolons of words. */
export const saidParts = (words: string): readonly string[] => words.split(';').join(':').split(':');

/** True where the names of entries hold lists (张丽：1）编制决算；2）配合审计), or one entry holds two lists below labels that count (二月份：1、…三月份：1、…). */
export function listsInNames({ items }: Pick<Plan, 'items'>): boolean {
  const lists = items.filter(({ heading }) => {
    const numbers = saidParts(heading).map(numberOf);
    return numbers.includes(1) && numbers.includes(2);
  });
  const counting = items.some(({ measures }) => {
    const labels = gather(measures, ({ text }) => {
      const [label = '', list = ''] = saidParts(text);
      return numberOf(list) === 1 ? numbersOut(label) : [];
    });
    return labels.length > 1 && labels.every(label => label.includes('#') && label === labels[0]);
  });
  return lists.length > 1 || counting;
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
    .flatMap(({ start, end }) => text.slice(start, end).split('\n'));
  if (front.some(hasCells)) return true;
  const short = front.filter(line => line.length > 1 && line.length <= LONGEST_COLUMN);
  return short.length >= FEWEST_COLUMNS && short.filter(tables().namesColumn).length >= FEWEST_COLUMNS;
}

/** So many characters without a comma or stop are no name of a task in Chinese. */
const ONE_BREATH = /^[^,。;:!?]{0,20}[\u3400-\u9fff][^,。;:!?]{60}/;

/** True where all there is stands in one entry whose name never pauses: its lines ran together. */
export const runsTogether = ({ items: [first, second] }: Pick<Plan, 'items'>): boolean =>
  first !== undefined && second === undefined && ONE_BREATH.test(first.heading);

const codeOf = (words: string): string => {
  const [, , , , ordinal, code = ''] = NUMBER.exec(words) ?? [];
  return ordinal ?? code;
};

/** True where the names of most entries open with counts that gave them no number. */
export function countedNames({ items }: Pick<Plan, 'items'>): boolean {
  const counted = items.filter(({ path, heading }) => path.includes('·') && codeOf(heading) !== '');
  return counted.length > 1 && counted.length * 2 > items.length;
}

const LONGEST_LABEL = 6;
/** A short label with a number in it that sentences open with: 3月:. */
function countedLabel(words: string): string {
  const [label = '', ...more] = saidParts(words);
  return more.length > 0 && label.length <= LONGEST_LABEL && numbersOut(label).includes('#') ? label : '';
}

/** True where sentences of many entries open with codes or counted labels, none twice: these name entries. */
export function codesWithin({ items }: Pick<Plan, 'items'>): boolean {
  const codes = items.map(({ heading, measures }) =>
    gather(measures, ({ text }) => (text === heading ? [] : codeOf(text) || countedLabel(text) || [])),
  );
  const all = codes.flat();
  return (
    all.length >= FEWEST_ON &&
    new Set(all).size === all.length &&
    codes.filter(own => own.length > 0).length * 2 > items.length
  );
}

const FEWEST_CUT = 2;
const isEnded = endsIn('[。;.!?:)]');
const goesOnInHan = (text: string, at: number): boolean => isHan(text.charCodeAt(at));

/**
 * True where sentences within entries break off at the ends of lines: one without a stop, and on the next line one that words open and a stop
 * ends. Where most lines have no stop they are as they were meant.
 */
export function cutAtLineEnds({ items }: Pick<Plan, 'items'>, text: string): boolean {
  let cut = 0;
  let bare = 0;
  for (const { measures } of items)
    measures.forEach((m, i) => {
      const next = measures[i + 1];
      if (isEnded.test(m.text) || !next || saidParts(`${m.text}:${next.text}`).length > 2) return;
      bare++;
      const apart = text.slice(m.span.end, next.span.start);
      const goesOn = goesOnInHan(text, m.span.end - 1) && goesOnInHan(text, next.span.start);
      if (apart.trim() === '' && apart.includes('\n') && goesOn && isEnded.test(next.text)) cut++;
    });
  return cut >= FEWEST_CUT && cut * 2 > bare;
}

/** True where who speaks and when was taken away before most entries: what is said in answer to others is no task. */
export const isSpoken = ({ items, account }: Pick<Plan, 'items' | 'account'>, text: string): boolean =>
  account.filter(a => a.reason === 'prefix' && isStamp(text.slice(a.start, a.end))).length * 2 > items.length;
const isStamp = (words: string): boolean => words.includes(':') && CLOSES.test(words);
const CLOSES = endsIn('[)]|]');

/** True where lines between the first entry and the last were taken for those of a site: a sign that opens them may be the list's. */
export function leftWithin({ items, account }: Pick<Plan, 'items' | 'account'>, text: string): boolean {
  const [from = 0, to = 0] = [items[0], items[items.length - 1]].map(item => item?.headingSpan.start);
  const left = account.filter(a => a.as === 'left-out' && a.reason === 'site' && a.start > from && a.start < to);
  return gather(left, a => text.slice(a.start, a.end).trim().split('\n')).length > 1;
}
