import type { Comparator } from '../../../types';
import { AMOUNT_ENGLISH, FALL_ENGLISH, MORE_ENGLISH, MOVEMENT_ENGLISH, RISE_ENGLISH } from '../../lexicon/english';
import type { EnglishLeft } from './left';
import { objectOf } from './object';

/** Which way the words before a number say that a figure moves: as the first of them says, a mere particle last (Drive attendance up). */
export function wayOf(act: string): '+' | '-' | '' {
  const [rises, falls] = [act.search(RISE_ENGLISH), act.search(FALL_ENGLISH)];
  if (rises < 0 && falls < 0) return /(?:^| )up\b/i.test(act) ? '+' : '';
  return falls < 0 || (rises >= 0 && rises < falls) ? '+' : '-';
}

/** True for words that open with an act by which a figure moves. */
export const opensWithMove = (act: string): boolean => act.search(RISE_ENGLISH) === 0 || act.search(FALL_ENGLISH) === 0;

interface Around {
  readonly own: string;
  readonly after: string;
  readonly unit: string;
  readonly noun: string;
  readonly left: EnglishLeft;
  readonly before: { readonly comparator: Comparator };
  readonly share: boolean;
  readonly moves: boolean;
  readonly falls: boolean;
  readonly from: boolean;
  readonly against: RegExpExecArray | null;
}

interface Movement {
  /** The way that the figure moves by the number; null where the number says none. */
  readonly change: '+' | '-' | null;
  /** What moves, where that stands behind the amount: 12% fewer calls. */
  readonly what: string | null;
  /** An increase of 12%: of what the number before counted. */
  readonly amount: boolean;
}

/** Whether a number says by how much a figure moves. */
export function movementOf(around: Around): Movement {
  const { own, after, unit, noun, left, before, share, moves, falls, from, against } = around;
  const movement = unit ? (MOVEMENT_ENGLISH.exec(after) ?? (unit === '%' ? MORE_ENGLISH.exec(after) : null)) : null;
  const amount = AMOUNT_ENGLISH.exec(own);
  const said = against ? [against[2]] : (amount ?? movement);
  const what = movement && !against ? objectOf(after.slice(movement[0].length)).text : null;
  if (said) return { change: (against ? said[0] : said[1]) ? '-' : '+', what, amount: amount !== null };
  // Energy use to fall 12 %, revenue up £2m: by that much.
  const bare =
    left.joint === '' &&
    (noun === 'points' || unit === '%' || left.particle) &&
    !share &&
    left.comparator === null &&
    left.matter !== '' &&
    !from;
  // Increase sales by £2 and visits by 4%: one act for both.
  const sign = moves || left.joint !== 'by' ? '=' : before.comparator.charAt(0);
  const by = moves && (left.joint === 'by' || bare) ? (falls ? '-' : '+') : null;
  return { change: '-<'.includes(sign) ? '-' : '+>'.includes(sign) ? '+' : by, what, amount: false };
}
