import { oneOf } from '../../../../language/words';
import { BEFORE_ENGLISH } from '../../lexicon/english';
import { firstWord } from './first-word';
import type { EnglishNumber } from './number';

/** What follows a number that goes on with the one before: by July. */
const THEN = oneOf('by|before|in|during|until');
export const NO_NOUN = oneOf('for|in|on|along|at|from|with|within|outside|under');
export const OF_THEM = /^of (?:them|these|those|which|whom)\b\s*/i;
const OF_WHICH = /\bof (?:which|whom|these)\b/i;
/** Homes, including 40 for social rent; tickets, with 300 going to schools. */
const INCLUDING = oneOf('including|with');
/** And a further [15], then [40], rising to [98%]: no words of their own. */
const ONWARD = oneOf(
  'and|then|but|a|further|another|only|just|an|additional|up|down|reaching|rising|growing|climbing|increasing|falling|dropping|reducing|to|at|by',
);

/** True for words behind a number that say no more than when. */
export const endsThere = (said: string): boolean => said === '' || THEN.test(firstWord(said));

/** True where the words before a number only lead on from the number before. */
export const onlyLeads = (own: string): boolean => {
  const said = BEFORE_ENGLISH(own);
  const bare = (said ? own.slice(0, -said.length) : own).trim();
  return bare === '' || bare.split(/[\s,;]+/).every(word => word === '' || ONWARD.test(word));
};

/** What a number that goes on with the one before takes from it. */
export interface Again {
  /** It counts the same: 25 by July and a further 15 by May, 40 racks (25 in schools). */
  readonly same: boolean;
  /** It counts some of them: trees, of which 200 along Mill Road; tickets, with 300 going to schools; a third of them. */
  readonly some: boolean;
}

/** How a number goes on with the one before. `own` stands before it, `said` behind; `bare` says that no word before it tells what is measured. */
export function againOf(n: EnglishNumber, own: string, said: string, bare: boolean): Again {
  const same = THEN.test(firstWord(said)) && (own.endsWith('(') || onlyLeads(own));
  const share = n.unit === '%' && n.spelled && bare;
  return {
    same,
    some:
      OF_WHICH.test(own) ||
      OF_THEM.test(said) ||
      (INCLUDING.test(own.trim()) && firstWord(said).endsWith('ing')) ||
      ((firstWord(own) === 'including' || share) && NO_NOUN.test(firstWord(said))),
  };
}
