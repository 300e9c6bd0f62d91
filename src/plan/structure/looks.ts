import { gather } from '../loops';
import { hasWords } from '../text/has-words';
import { opensLine } from '../text/opens-line';
import { endsIn, mentions, oneOf } from '../../language/words';
import type { Item, Measure, Plan, StructureAlarm } from '../types';
import { numbersOut } from './levels';
import { ownersUntold } from './untold';
import { saidParts } from './unread';

/** Doubts that a finished reading shows by itself: what looks alike in the text plays two parts in it. */

const FEWEST = 2;
const LONGEST_NAME = 9;
const numbersOpen = mentions('[、.)]');
const isDigit = oneOf('[0123456789]');
const ends = endsIn('[。.;!?]');

/** So far back and ahead a line is looked at: a text may be one line of a million characters. */
const NEAR = 40;
const behindOn = (text: string, at: number): string => text.slice(at, at + NEAR).split('\n', 1)[0] ?? '';

const FEWEST_MARKED = 2;
const LONGEST_SIGN = 4;
/** What may stand before words and is no sign of a list. */
const OPEN = '“"(《【[‘';
const beforeOn = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - NEAR), at)
    .split('\n')
    .pop() ?? '';
/** The sign of a list that opens the line before a place: √, ·, →; empty where there is none. */
function signAt(text: string, at: number): string {
  const line = beforeOn(text, at).trim();
  const isSign = line.length < LONGEST_SIGN && (line === '·' || !hasWords(line)) && !OPEN.includes(line);
  return isSign ? line : '';
}

/**
 * True where one list was read in two ways: signs open entries here and sentences of entries without a sign there, or sentences of most
 * entries open with signs of two sorts (· above -).
 */
export function readInTwoWays({ items }: Pick<Plan, 'items'>, text: string): boolean {
  const own = items.map(i => signAt(text, i.headingSpan.start));
  const inside = items.map(i =>
    gather(i.measures, m => (m.text === i.heading ? [] : signAt(text, m.span.start) || [])),
  );
  const under = inside.filter((_, k) => own[k] === '').flat();
  const mixed = inside.filter(signs => new Set(signs).size > 1);
  return (
    (own.filter(Boolean).length >= FEWEST_MARKED && under.length >= FEWEST_MARKED) || mixed.length * 2 > items.length
  );
}

const isBare = (item: Item): boolean => item.path.slice(item.path.lastIndexOf('/') + 1).startsWith('·');
const below = ({ heading, measures }: Item): readonly Measure[] => measures.filter(m => m.text !== heading);

/** True for words that are a line of their own, and no sentence. */
const isNameLine = (text: string, { span }: Measure): boolean =>
  opensLine({ text }, span.start) &&
  behindOn(text, span.end).trim() === '' &&
  !ends.test(text.slice(span.start, span.end).trim());

/**
 * True where entries are headings by their looks: bare lines before entries with signs or above sentences with signs (3月 above · 植树), or
 * words below a number that stands alone, and names like them below these.
 */
export function headingsAsItems({ items }: Pick<Plan, 'items'>, text: string): boolean {
  const heads = items.filter((item, i) => {
    const said = below(item);
    const { start, end } = item.headingSpan;
    if (isBare(item)) {
      const next = said[0]?.span ?? items[i + 1]?.headingSpan;
      const own = signAt(text, start);
      const sign = next === undefined ? '' : signAt(text, next.start);
      // ● 车辆管理 above ○ 年检12辆,6月10日前完成: what says when may be a task.
      const dated = said.some(m => m.deadlines.some(d => d.basis === 'stated'));
      return sign !== '' && (own === '' || (own !== sign && dated));
    }
    const parted = text.slice(end, said[0]?.span.start).split('\n').length > FEWEST;
    const words = start + Math.max(0, text.slice(start, end).indexOf(item.heading.slice(0, LONGEST_SIGN)));
    const alone = opensLine({ text }, words);
    return alone && said.length > 0 && !parted && said.every(m => isNameLine(text, m));
  });
  return heads.length >= FEWEST;
}

/** How a line without sign and number looks: a name with or without its colon, short or long; empty for any other line. */
function lookOf(words: string): string {
  const line = words.trim();
  const opening = line.slice(0, 4);
  if (!hasWords(opening.charAt(0)) || isDigit.test(opening.charAt(0)) || numbersOpen.test(opening) || ends.test(line))
    return '';
  return `${line.endsWith(':') ? ':' : ''}${line.length > LONGEST_NAME ? 'long' : 'short'}`;
}

/** True where lines of one look are headings above entries here and sentences within entries there. */
export function headingsWithin({ items, account }: Pick<Plan, 'items' | 'account'>, text: string): boolean {
  const heads = new Set(account.filter(a => a.as === 'section').map(a => lookOf(text.slice(a.start, a.end))));
  return items.some(item =>
    below(item).some(m => {
      const look = lookOf(m.text);
      return look !== '' && heads.has(look) && isNameLine(text, m);
    }),
  );
}

/** True where entries that open alike end at a colon here and run on behind it there: 1月：写春联 beside 2月. */
export function namesUneven({ items }: Pick<Plan, 'items'>): boolean {
  const seen = new Map<string, readonly [number, number]>();
  for (const { heading } of items) {
    const [opening = '', ...more] = saidParts(heading);
    const look = numbersOut(opening);
    const [cut, on] = seen.get(look) ?? [0, 0];
    if (look.includes('#')) seen.set(look, more.length > 0 ? [cut, on + 1] : [cut + 1, on]);
  }
  return [...seen.values()].some(counts => Math.min(...counts) > 1);
}

/** By what signs a reading with bare headings or entries is doubted. */
export function doubtsByLooks(
  plan: Pick<Plan, 'items' | 'account'>,
  text: string,
  isTable: boolean,
): readonly StructureAlarm[] {
  const alarms = {
    'sections-as-items': !isTable && headingsAsItems(plan, text),
    'headings-within': !isTable && headingsWithin(plan, text),
    'form-in-items': readInTwoWays(plan, text),
    'owners-untold': ownersUntold(plan, text),
    fragments: namesUneven(plan),
  };
  return (Object.keys(alarms) as (keyof typeof alarms)[]).filter(name => alarms[name]);
}
