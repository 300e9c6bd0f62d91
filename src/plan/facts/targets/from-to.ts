import { endsIn, opening, opensWith } from '../../../language/words';
import { BEFORE_NUMBER, FALL, RISE } from '../lexicon/comparators';
import { hasDigit } from '../../../language/script/signs';
import type { Range, Source } from '../../source';
import type { Quantity } from '../sentence/quantity';

/** 由, 从, 较 before a number, and what may stand between. */
export const BEGINS_AT = /(?:[由从](?:[原目现][来前在]的?|每)?[^,、]{0,8}|较[^,、]{0,12})$/;

const LEADS_TO = endsIn('到|至');
/** 时限20天[压缩到10天]: the number before these words is where a movement begins. */
export const movesTo = (words: string): boolean => {
  const to = opening(BEFORE_NUMBER, words);
  return (
    LEADS_TO.test(to) && (opening(RISE, words) || opening(FALL, words)) !== '' && BEGINS.test(words.slice(to.length))
  );
};
const BEGINS = opensWith('[0123456789一二两三四五六七八九十百每]');

/** Says when it was so, not what: 由[现在的]0.8册. */
const AS_IT_WAS = opensWith('[原目现每去上年基]');

/** In 由600元提高到650元, 由三成提至四成五 the subject ends before 由; in 由人均年接种0.8剂次提升至1.2剂次 it stands behind it. */
export function fromTo({ folded }: Source, { start, end }: Range, numbers: readonly Quantity[]): Range {
  for (const q of numbers) {
    const led = q.start > start && q.end <= end && BEGINS_AT.exec(folded.slice(start, q.start))?.index;
    if (typeof led === 'number' && !/[,、]|中[遴选优择抽评推挑]/.test(folded.slice(q.end, end)))
      return led > 0 || hasDigit(folded.slice(start, q.start)) || AS_IT_WAS.test(folded.slice(start + 1, q.start))
        ? { start, end: start + led }
        : { start: start + 1, end: q.start };
    if (q.end === end && q.start > start && movesTo(folded.slice(end, end + 8))) return { start, end: q.start };
  }
  return { start, end };
}
