import { openingAt } from '../corrections/opening';
import { opensLine } from '../text/opens-line';
import { FRAGMENT } from '../outline/reading/fragment';
import { fold } from '../text/fold';
import type { Plan, Span } from '../types';
import { itemsBehind } from './alarms';
import { notesOutside, weighed } from './finished';
import { foldedPlan } from './folded';
import { gather } from '../loops';

type Doubted = Pick<Plan, 'items' | 'sections' | 'structure' | 'account'>;

/** Where lines begin that open with a number and are neither a heading nor its continuation: their numbers were not used. */
function numbersLeft({ account }: Doubted, folded: string): number[] {
  const opens = (at: number): boolean => opensLine({ text: folded }, at);
  return gather(account, ({ as, start, end }) =>
    (as === 'measure' || as === 'front') && opens(start) && openingAt(folded, start, end).template.includes('#')
      ? [start]
      : [],
  );
}

/** The stretches of words outside of all tasks: in front of the first, behind the last, left out. */
const outside = ({ account }: Doubted, text: string): readonly Span[] =>
  account.filter(
    ({ as, start, end }) => (as === 'front' || as === 'left-out') && /[。;.!?]/.test(text.slice(start, end)),
  );

/**
 * Where in the paste a careful reader should look first: the first place that an alarm of the plan's structure is about. A mere guess
 * without such a place is looked at from its beginning. Null where the structure is clear, or its alarms are about the text as a whole.
 */
export function firstDoubt(plan: Doubted, text: string): number | null {
  const [read, folded] = [foldedPlan(plan), fold(text)];
  const items = read.items.map(item => ({ ...weighed(plan, item, folded), at: item.headingSpan.start }));
  const begin = Math.max(0, text.search(/\S/));
  const placesOf = (alarm: string): readonly number[] => {
    switch (alarm) {
      case 'owners-outside':
        return notesOutside(plan, folded);
      case 'numbers-left':
        return numbersLeft(plan, folded);
      case 'fragments':
        return items.filter(({ heading }) => FRAGMENT.test(heading)).map(({ at }) => at);
      case 'words-outside':
        return outside(plan, folded).map(({ start }) => start);
      case 'no-items':
        return [begin];
      default:
        return itemsBehind(alarm, items).map(({ at }) => at);
    }
  };
  const places = gather(plan.structure.alarms, placesOf);
  if (places.length > 0) return Math.min(...places);
  return plan.structure.confidence === 'guess' ? (items[0]?.at ?? begin) : null;
}
