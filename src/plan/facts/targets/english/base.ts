import type { EnglishNumber } from './number';
import { FALL_ENGLISH, RISE_ENGLISH } from '../../lexicon/english';

/** The backlog of [1,800 cases] by half: the figure that moves. */
const MOVES_ON = /^ [a-z][^,;.]* (?:by|to) (?:[\d$€£]|an? |half|two |three )/i;

/**
 * True for a figure that only says what there was: raise the share to 40 %, from [31 %] now, or up from it (`first`: what the number before counted);
 * cut the backlog of [1,800 cases] by half. `own` stands before the number, `right` behind it.
 */
export const saysBase = (own: string, right: string, counts: boolean, first: string): boolean =>
  (['from', 'up from', 'down from'].includes(own.trim()) && first !== '') ||
  (counts &&
    own.trimEnd().endsWith(' of') &&
    (FALL_ENGLISH.test(own) || RISE_ENGLISH.test(own)) &&
    MOVES_ON.test(right));

const ONTO = /^\s*(?:(?:percentage |working )?[a-z]+ )?to\s*$/i;
/** Cut the time by 5 days [to 21 days], raise the rate four points [to 71%]: to what the movement before leads. `own` stands between both. */
export const movedOn = (own: string, before: string): boolean => '+-'.includes(before) && ONTO.test(own);

/** By 3% [to 88%]: what is moved by so much, not by 3 to 88 %. */
export const isOnto = (joint: string, by: EnglishNumber, to: EnglishNumber): boolean =>
  joint === 'by' && ((by.unit !== '' && by.unit !== to.unit) || to.value > 5 * by.value);
