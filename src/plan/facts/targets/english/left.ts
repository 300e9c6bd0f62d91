import type { Comparator } from '../../../types';
import { endsIn, oneOf } from '../../../../language/words';
import { BEFORE_ENGLISH, EMPTY_ENGLISH, TELLING_ENGLISH, WHO_ENGLISH } from '../../lexicon/english';
import { firstWord } from './first-word';
import { opensWithMove, wayOf } from './movement';

/** The words of a clause before its number. */
export interface EnglishLeft {
  readonly comparator: Comparator | null;
  /** The number is what a figure is brought to, or moves by, or begins from. */
  readonly joint: 'by' | 'to' | 'from' | 'reach' | '';
  /** Verb that says what is done to the things counted; empty where it says nothing (hold, provide) or there is none. */
  readonly verb: string;
  /** What is measured, where it is said before the number: packaging weight. */
  readonly matter: string;
  /** What is done to a share of things, where it says something: Answer [95% of calls]. */
  readonly spent: string;
  /** The clause opens with its verb: an order, not a report. */
  readonly ordered: boolean;
  /** Which way a figure moves. */
  readonly way: '+' | '-' | '';
  /** It ends in how the figure moves: Revenue up. */
  readonly particle: boolean;
  /** What leads to the number: of, at, to, or the colon of a label. */
  readonly lead: string;
}

const JOINT = /(?:^|\s)(by|to|from|reach(?:es|ing)?|achieve|attain|of|at|in|with)\s*$/i;
const REACH = /^(?:reach|achieve|attain)/i;
/** Energy use falls [by 8%]: the movement is no part of what moves. */
const MOVES =
  /\s((?:to|will|must|should) )?(?:falls?|rises?|drops?|declines?|grows?|climbs?|increases?|decreases?|down|up|by [\d.,]+%?)$/i;
/** Respond to [95% of calls]: the verb's own word, no figure that is reached. */
const ANSWERS = oneOf('respond|reply|attend|listen|speak|talk|write');
/** Acts that are empty before a count, not before a share. */
const SPENT = oneOf(
  'answer|process|approve|convert|close|spend|award|allocate|issue|distribute|complete|publish|send|fund',
);
/** Bring arrears down [to 3.9%]. */
const BROUGHT = /^(?:bring|drive|get|push|take|move) (.+) (?:down|up)$/i;
/** Create a unit and publish [20 briefings]: the second act has the number. */
const SECOND_ACT = /^\S+ .+ and (?=[a-z]+$)/i;
/** No family stays [longer than]: a ceiling. */
const DENIED = /\b(?:no|never) (?=[a-z]+(?: [a-z]+){0,4}\s*$)/i;
/** Shrink the estate [by a tenth]; not Growth in exports. */
const VERB_OF_MOVE = /^[a-z]+(?:[^sgh]|sh) (?!of|in|on|for|rate|time)/i;
const MODAL = /(?:^|\s)(?:must|should|shall|will|may|does|do|is|are|can|be|stay|remain|not)$/i;
/** Hand over [four depots]: acts, no comparison. */
const OVER = oneOf('cut|hand|take|carry|turn|switch|roll|bring|give|pass');
const isPhrasal = (own: string): boolean => {
  const [verb = '', over, ...more] = own.trim().toLowerCase().split(' ');
  return over === 'over' && more.length === 0 && OVER.test(verb);
};
/** Set up [five hubs], Scan and index [400 files]: a verb with its particle, or two with one object; no plural. */
const ACT = /^[a-z-]+(?:[^s]|ss)(?: and [a-z-]+(?:[^s]|ss))?(?: (?:up|down|out|off|back|away))?$/i;
const PARTICLE = endsIn(' up| down');
/** Deliver in two stages: [200 samples]. */
const STAGES = /\bin (?:\w+ )?(?:stages|phases|steps|parts|waves|tranches|batches|rounds)$/i;
/** A score at least 4.2: what is measured, no act. */
export const SCORES = endsIn('score|rating|index');
const MOVED = oneOf('by|to|from');
/** Inspect all [85 premises]: no part of the act. */
export const DETERMINER = /\s(?:all(?: the| of the)?|the|our|its|their|a (?:further|total of)|another|an additional)$/i;
/** Words that open a clause without being its verb. */
const NO_VERB = oneOf(
  'the|a|an|all|in|by|at|on|for|with|from|during|within|only|some|each|every|these|those|this|that|it|its|our|their|between|after|before|since|until|see|per|and|or|of|to|as|than|if|when|where|both|other|over|under|about|one|two|three',
);

/** Fit sprinklers in [640 flats]: words that begin as an order does, no plural, participle or noun of an act. */
const ORDER = /^[A-Z][a-z]*(?:[a-ce-rt-z]|[^e]d|ss)(?: [a-z][a-z'-]*){1,8}$/;
const NO_ORDER =
  /^\w+(?:ing|[ts]ion|ment|ness|ity|ance|ence|ship)\b|\b(?:is|are|was|were|has|have|had)\b|\b(?:the|our|its|their|these|those)\s*$/;

/** Reads the clause up to its number, backwards over comparison and joint. `counts` says that what the number counts stands behind it. */
export function englishLeftOf(own: string, counts = true): EnglishLeft {
  const phrasal = isPhrasal(own);
  const found = phrasal ? null : BEFORE_ENGLISH(own);
  const bare = found ? own.slice(0, -found.length) : own;
  const denied = found?.value === '>' && DENIED.test(bare);
  const said = denied ? bare.replace(DENIED, '') : bare;
  const joint = (JOINT.exec(said)?.[1] ?? '').toLowerCase();
  const clause = said
    .replace(JOINT, '')
    .trim()
    .replace(/^and |:$/g, '');
  const who = WHO_ENGLISH.exec(clause)?.[0] ?? '';
  let act = clause.slice(who.length);
  // Complaints must stay [under 2]: the words before say what.
  if (who !== '' && MODAL.test(act) && !act.includes(' ')) act = who.trim();
  // Attendance to rise [to 95%].
  if (who !== '' && !act.includes(' ') && opensWithMove(act))
    act = `${(who.endsWith(' to ') ? who.slice(0, -3) : who).trim()} ${act}`;
  const moves = counts && ACT.test(act) ? null : MOVES.exec(act);
  const way = wayOf(act.slice(act.lastIndexOf(' and ') + 1)) || wayOf(act);
  if (MOVED.test(joint) || moves?.[1] || (moves && !counts)) act = act.replace(BROUGHT, '$1').replace(MOVES, '');
  if (counts && joint === '') act = act.replace(SECOND_ACT, '');
  act = act.replace(DETERMINER, '').replace(STAGES, '');
  // Launch a form and raise reports [to 5]: the last act has the number.
  const second = act.slice(act.lastIndexOf(' and ') + ' and '.length);
  if (act.includes(' and ') && (EMPTY_ENGLISH.test(second) || TELLING_ENGLISH.test(second))) act = second;
  while (MODAL.test(act)) act = act.replace(MODAL, '');
  const empty = REACH.test(joint) ? joint : (EMPTY_ENGLISH.exec(act)?.[0] ?? '');
  const telling = TELLING_ENGLISH.exec(act)?.[0] ?? '';
  // Compliance of 95%: no act has its number behind `of`.
  const alone =
    joint !== 'of' &&
    !moves &&
    ACT.test(act) &&
    (counts || !PARTICLE.test(act)) &&
    !NO_VERB.test(act.toLowerCase()) &&
    !SCORES.test(act) &&
    !EMPTY_ENGLISH.test(act);
  const moving =
    MOVED.test(joint) && opensWithMove(act) && VERB_OF_MOVE.test(act) ? act.slice(act.indexOf(' ') + 1) : act;
  const thing = (EMPTY_ENGLISH.test(act) ? act.replace(EMPTY_ENGLISH, '') : moving)
    .replace(/^(?:the|an?|all)\s+/i, '')
    .trim();
  const answers = joint === 'to' && ANSWERS.test(act.toLowerCase());
  const only = alone || phrasal || (telling !== '' && telling.length === act.length);
  return {
    comparator: denied ? '<=' : (found?.value ?? null),
    joint: REACH.test(joint) ? 'reach' : MOVED.test(joint) && !answers ? (joint as 'by') : '',
    verb: answers ? `${act} to` : only ? act : '',
    spent: SPENT.test(act.toLowerCase()) ? act : '',
    matter: only || thing.length < 3 || NO_VERB.test(thing.toLowerCase()) ? '' : thing,
    ordered:
      empty !== '' ||
      telling !== '' ||
      who !== '' ||
      (alone && (joint === '' || answers)) ||
      (ORDER.test(own.trim()) && !NO_VERB.test(firstWord(own)) && !NO_ORDER.test(own)),
    way,
    particle: moves !== null && !counts,
    lead: said.trimEnd().endsWith(':') ? ':' : joint,
  };
}
