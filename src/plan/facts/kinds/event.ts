import { CARRY_OUT, DIFFUSE, HOLD, OCCASION } from '../lexicon/works';

const NAMED_ACTIVITY =
  /“[^”]+”[^,]*(?:活动|行动月|日)$|^(?:开展|组织|参加|组团参加)第[一二三四五六七八九十\d]+届[^,]*(?:会|赛|节|展)/;
const ENGLISH =
  /^(?:hold|host|convene|organi[sz]e|conduct|run|deliver)\b.*\b(?:meetings?|workshops?|conferences?|trainings?|forums?|seminars?|sessions?|events?|fairs?|competitions?|drills?|webinars?|exhibitions?|festivals?|ceremon(?:y|ies)|open days?|evenings?)\b/i;

/** A meeting, competition, activity or training is to be held, with a recognisable occasion. */
export function isEvent(verb: string, clause: string): boolean {
  if (ENGLISH.test(verb)) return true;
  if (HOLD.test(verb)) return !verb.startsWith('组织开展') || OCCASION.test(verb) || verb.endsWith('活动');
  if (!CARRY_OUT.test(verb)) return false;
  return OCCASION.test(verb) || (NAMED_ACTIVITY.test(verb) && !DIFFUSE.test(clause.slice(0, 6)));
}
