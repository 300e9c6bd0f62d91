import { endsIn, oneOf, opensWith } from '../../../../language/words';
import { ADVERBS_ENGLISH, EMPTY_ENGLISH, PERIODS_ENGLISH, TELLING_ENGLISH, TIME_ENGLISH } from '../../lexicon/english';
import { hasDigit, isDigitAt } from '../../../../language/script/signs';

const EACH = oneOf('an|a|per|this|next|last');
const WHERE = oneOf('in|at|on');
const WHEN = oneOf('by|before|until|during');
const OWNED = endsIn("s'|s’");
const AND = oneOf('and|or|plus|&');
const BACK_TO = oneOf('the|our|its|their|this|these|those');
const BACK = opensWith('it|this|that|then');
const SMALL = oneOf('in|of|for|from|to|the|all|on|against');

/** What is counted, behind its number. */
export interface EnglishObject {
  /** new patrol officers; acres of wetland; meetings per year. */
  readonly text: string;
  /** The noun that the number counts: officers, acres, meetings. */
  readonly noun: string;
  /** Field days, training hours, hours of training: the noun is a thing, not how long. */
  readonly thing: boolean;
  /** What several are counted of is no plural: it may be no noun. */
  readonly unsure: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Where, when and how: no part of what is counted. */
const LATER = words(
  `by in before until between across over during from within out worth each every one once twice ${ADVERBS_ENGLISH.replaceAll('|', ' ')}`,
);
/** a year, this quarter, behind what is counted in it. */
const PERIOD = new RegExp(`^(?:${PERIODS_ENGLISH})\\b`, 'i');
/** These end the noun that is counted, not what is said of it. */
const ENDS_NOUN = words(
  'aged on at for to with without above below under per after within through that which who whom while where when as via than if so but ' +
    'into onto back is are was were have has will must should shall can may not complete',
);

const DONE =
  /^(?:[a-z]{2,}ed|(?:up)?held|built|made|met|won|sold|set|lost|left|found|spent|paid|kept|sent|taught|taken|given|written)$/;
/** With the word before it a unit: square metres, working days; business processes are things. */
const OF_MEASURE = /^(?:(?:square|cubic|sq|cu) [a-z]+|(?:working|business|calendar) (?:day|hour|week|month|year)s?)$/i;

/** True where another act begins, or the next figure: behind it stands no part of the noun. */
export const actsNext = (rest: string): boolean =>
  hasDigit(rest) || EMPTY_ENGLISH.test(rest) || TELLING_ENGLISH.test(rest);

/** Visit firms and record their details: a verb with what it is done to. */
const SECOND_ACT =
  /^(?!(?:all|both|of|in|on|for|to|with|from|at|by)\b)[a-z]+ (?:the|an?|its|their|our|them|all|each|any|every|this|these)\b/;
/** Two hackathons, 350 apprentices enrolled: a few words without a verb of their own. */
const FEW =
  /^(?!.*\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|would|remain|stand|take|make|need|want|of (?:the|these|those|our|its|their))\b|.*[a-z]ed [a-z])(?:[a-z'’-]+ ){0,7}[a-z'’-]+$/i;
/** Units [at] a defect rate below 200 ppm: where the words of the next figure begin. */
const LED = oneOf('at|with|for');
const FIGURE = /^(?:an?|the) (?:[a-z-]+ ){1,4}(?:(?:of|at|below|under|above|over|than|least|most|to) )+[\d$€£]/i;
/** What stands before a length of time: another word makes it a thing, 48 field days. */
const HOW_LONG = words('working business calendar more further extra full consecutive of');

/** Plurals that end in no s, and units. */
const PLURALS = words(
  'people children men women staff personnel feet fish sheep aircraft species alumni media data hectares capacity',
);
const isPlural = (word: string): boolean =>
  word.length < 4 || /s$|^[A-Z]{2}|[\d/]/.test(word.replace(/[^\w/]+$/, '')) || PLURALS.has(word.toLowerCase());

/** What opens words that only go on with the number: 2 per month, 91% or above. */
const RATED = words('per each every or and a an');

/** Reads what opens `after`, up to a word of place or time, a bracket or another act; with `placed` the place belongs to it. */
export function objectOf(after: string, placed = false, many = false): EnglishObject {
  const all = (/^[^(]*/.exec(after)?.[0] ?? '').trim().split(/\s+/).filter(Boolean);
  const taken: string[] = [];
  let noun = '';
  for (const [i, word] of all.entries()) {
    const bare = word.replace(/[,.;:]+$/, '').toLowerCase();
    const behind = all.slice(i + 1).join(' ');
    if (
      /^(?:no|not) later than\b|^than\b|^on or before\b|^prior to\b|^in (?:FY ?)?20\d\d\b/i.test(
        all.slice(i, i + 3).join(' '),
      )
    )
      break;
    if (EACH.test(bare) && PERIOD.test(all[i + 1] ?? '')) break;
    if (LATER.has(bare) && !(placed && WHERE.test(bare)) && (taken.length > 0 || WHEN.test(bare))) break;
    if (taken.length > 0 && (bare === 'for' || bare.endsWith('ing')) && isDigitAt(all[i + 1] ?? '', 0)) break;
    if (taken.length > 0 && LED.test(bare) && FIGURE.test(behind)) break;
    // 3 km the winter after.
    if (taken.length === 1 && isPlural(taken[0] ?? '') && BACK_TO.test(bare)) break;
    // 30 km after it.
    if (bare === 'after' && BACK.test(all[i + 1] ?? '')) break;
    if (AND.test(bare) && (actsNext(behind) || SECOND_ACT.test(behind))) break;
    if (bare === 'of' || ENDS_NOUN.has(bare)) noun ||= taken[taken.length - 1] ?? '';
    // Three months' running costs.
    if (OWNED.test(bare) && TIME_ENGLISH.test(bare.slice(0, -1))) noun ||= bare.slice(0, -1);
    if (taken.length > 0 || !SMALL.test(bare)) taken.push(word);
  }
  while (taken.length > 1 && SMALL.test(taken[taken.length - 1] ?? '')) taken.pop();
  // 180 doctors trained: what was done to them is no noun.
  const last = taken.length > 1 && DONE.test(taken[taken.length - 1] ?? '') ? 2 : 1;
  const head = taken.slice(0, noun ? taken.indexOf(noun) + 1 : undefined);
  const ended = noun || (taken[taken.length - last] ?? '');
  const several = !many || isPlural(ended);
  // 3 servers locally: the last plural.
  const counted = several ? ended : (head.filter(isPlural).pop() ?? ended);
  const before = taken[taken.indexOf(counted) - 1] ?? '';
  if (ENDS_NOUN.has(counted)) return { text: '', noun: '', thing: false, unsure: false };
  return {
    text: taken.join(' '),
    noun: OF_MEASURE.test(`${before} ${counted}`) ? `${before} ${counted}` : counted,
    unsure: !several && counted === ended,
    thing: (before !== '' && !HOW_LONG.has(before.toLowerCase())) || taken.join(' ').startsWith('hours of '),
  };
}

/** True for a clause that says no more than what is counted, and perhaps what is done to it: 350 apprentices enrolled. */
export const saysOnlyCount = (clause: string, noun: string, spelled: boolean): boolean =>
  noun.endsWith('s') && FEW.test(clause) && !(spelled && clause.endsWith('ed'));

/** True where a cell says more of what it counts than its unit: regular members per group, Answer [9 in 10 calls]; behind another count any noun but the `topic`'s. */
export const saysWhat = (after: string, { spent }: { readonly spent: string }, topic: string): boolean => {
  const { text, noun, thing } = objectOf(after);
  if (
    topic !== '' &&
    noun.length > 3 &&
    !TIME_ENGLISH.test(noun) &&
    !topic.toLowerCase().includes(noun.toLowerCase().slice(0, -1))
  )
    return true;
  const words = text.split(' ');
  return spent !== '' || (words.length > 1 && !RATED.has(words[0] ?? '') && (thing || !TIME_ENGLISH.test(noun)));
};
