import type { Range, Source } from '../../source';
import type { Quantity } from '../sentence/quantity';

/** 由, 从, 较 before a number, and what may stand between. */
const BEGINS_AT = /(?:[由从](?:[原目现][来前在]的?|每)?[^,、]{0,8}|较[^,、]{0,12})$/;

/** In 由600元提高到650元, 由三成提至四成五 the subject ends before 由. */
export function fromTo({ folded }: Source, { start, end }: Range, numbers: readonly Quantity[]): number {
  for (const q of numbers) {
    const led = q.start > start && q.end <= end && BEGINS_AT.exec(folded.slice(start, q.start))?.index;
    if (typeof led === 'number' && !/[,、]|中[遴选优择抽评推挑]/.test(folded.slice(q.end, end)))
      return end - start - led;
  }
  return 0;
}
