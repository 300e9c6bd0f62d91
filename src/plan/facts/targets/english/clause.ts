import type { EnglishNumber } from './number';
import { matchesOf } from '../../../loops';

/** ACTION: Clerk to order 40 chairs: words stand between the label and the number, not only a comparison. */
const BEHIND_LABEL =
  /: (?=(?!(?:at least|no|not|up to|under|over|below|above|about|around|more|less|fewer)\b)[^:]*[a-z])/gi;
/** Run 60 visits reaching [1,800 pupils]: what the act before also does. */
const DOING = /[a-z]{2,}ing (?:over |about |around |at least |more than |some |up to )?$/;

/** Where the clause of a number begins: behind the last mark or label, or the last `and` behind the number before. */
export function startOf(text: string, n: EnglishNumber, behind: number): number {
  const left = text.slice(0, n.start);
  const label = matchesOf(left, BEHIND_LABEL).pop();
  const marks = ['|', ';', ', ', '. '].map(sign => left.lastIndexOf(sign));
  const mark = Math.max(...marks, label ? label.index + 1 : -1) + 1;
  if (behind <= mark) return mark;
  const doing = behind > 0 ? DOING.exec(left.slice(behind)) : null;
  if (doing) return behind + doing.index;
  const last = matchesOf(left.slice(behind), /\b(?:and|or|plus)\b\s*/g).pop();
  return last ? behind + last.index + last[0].length : behind;
}
