import { FALL_ENGLISH, RISE_ENGLISH } from '../../lexicon/english';

/** The backlog of [1,800 cases] by half: the figure that moves. */
const MOVES_ON = /^ [a-z][^,;.]* (?:by|to) (?:[\d$€£]|an? |half|two |three )/i;

/**
 * True for a figure that only says what there was: raise the share to 40 %, from [31 %] now (`first`: what the number before counted);
 * cut the backlog of [1,800 cases] by half. `own` stands before the number, `right` behind it.
 */
export const saysBase = (own: string, right: string, counts: boolean, first: string): boolean =>
  (own.trim() === 'from' && first !== '') ||
  (counts &&
    own.trimEnd().endsWith(' of') &&
    (FALL_ENGLISH.test(own) || RISE_ENGLISH.test(own)) &&
    MOVES_ON.test(right));
