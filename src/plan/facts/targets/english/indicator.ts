import { TIME_ENGLISH } from '../../lexicon/english';
import type { EnglishLeft } from './left';

/** Measures of which something is counted: what is left of `miles of footpath` is the footpath. */
const OF_MEASURE =
  /^(?:(?:square|cubic|linear) )?(?:hours?|miles?|yards?|feet|acres?|(?:kilo|centi)?met(?:re|er)s?|km|kilograms?|kg|tonnes?|tons?|hectares?|ha|lit(?:re|er)s?|(?:kilo|mega|giga)watts?|[kMG]W) of (?=[a-z])/;

/** What is counted or measured, from the words around the number. */
export function indicatorOf({ matter, verb, lead, ordered }: EnglishLeft, reached: boolean, object: string): string {
  const thing = object.replace(OF_MEASURE, '');
  if (matter === '') return verb ? `${verb} ${thing}`.trim() : thing;
  if (/ (?:for|on|in|of|with)$/.test(matter)) return `${matter} ${thing}`;
  const leads = (lead === 'of' && ordered && !TIME_ENGLISH.test(thing)) || (lead === 'to' && !reached);
  return leads && thing ? `${matter} ${lead} ${thing}` : matter;
}
