import { mentions } from '../../language/words';
import { seldom } from '../facts/owners/seldom';
import type { Range, Source } from '../source';
import type { Deadline } from '../types';
import type { PlanCalendar } from './times';

const BELOW = mentions('以下|下列|下述|如下|完成:|办结:|落实:|整改:|做好:|到位:|前:|内:|底:|末:');
const BY_WHEN = mentions('[前内底末]');

/** When all that stands below lines is due, where these say so; the look before what reads it. */
export function saidAhead(source: Source, lines: readonly Range[], calendar: PlanCalendar): Deadline<Range>[] {
  const may = lines.filter(({ start, end }) => {
    const words = source.folded.slice(start, end);
    return BELOW.test(words) && BY_WHEN.test(words);
  });
  return may.length > 0 ? seldom().timesAhead(source, may, calendar) : [];
}
