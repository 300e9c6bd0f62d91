import type { Range } from '../../../source';
import type { Target } from '../../../types';
import { ADVERBS_ENGLISH, EVERY_ENGLISH, PERIODS_ENGLISH } from '../../lexicon/english';
import { englishLeftOf } from './left';
import { gather, matchesOf } from '../../../loops';

const TWICE = new RegExp(`\\btwice[ -](?:(?:a|per|each|every) (?:${PERIODS_ENGLISH})|${ADVERBS_ENGLISH})\\b`, 'gi');
const MARKS = ['|', ';', ', ', '. ', ' and '];

/** Hold a forum twice a term: how often, as a number to keep. `topic` is what a table row is about. Ranges count in `text`. */
export function twiceIn(
  text: string,
  topic: string,
): { readonly at: Range; readonly target: Omit<Target, 'span' | 'quote' | 'rule' | 'basis'> }[] {
  return gather(matchesOf(text, TWICE), m => {
    const left = text.slice(0, m.index);
    const start = Math.max(
      ...MARKS.map(mark => (left.lastIndexOf(mark) < 0 ? 0 : left.lastIndexOf(mark) + mark.length)),
    );
    const { matter, verb, comparator } = englishLeftOf(left.slice(start));
    const every = EVERY_ENGLISH.find(([re]) => re.test(m[0]))?.[1];
    const indicator = matter || verb || topic;
    if (every === undefined || indicator.length < 3) return [];
    const printed = { value: 2, unit: 'times' };
    return [
      {
        at: { start, end: m.index + m[0].length },
        target: { comparator: comparator ?? '=', ...printed, indicator, kind: 'frequency', printed, every },
      },
    ];
  });
}
