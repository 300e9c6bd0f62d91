import { matchesOf } from '../../loops';
import type { Source } from '../../source';
import { MONTH, numeral } from './numerals';

/** How far into a text its title stands, in UTF-16 units. */
const HEAD = 160;
const MONTHS = new RegExp(`(?:^|[^\\d一二三四五六七八九十])(${MONTH})月份?(?![\\d日底末初前上中下至—–-])`, 'g');
/** What a plan for one month is called. */
const PLANS = /^[^。;:]{0,30}月份?[^。;:]{0,20}?(?:工作|计划|安排|任务|要点|重点|清单|提示|部署|日程)[^。;:]{0,8}$/m;

const found = new WeakMap<Source, number | null>();

/** The month that a text is for, as its title says (11月份工作计划), from 1; null where it says none, or several. */
export function monthOfPlan(source: Source): number | null {
  const known = found.get(source);
  if (known !== undefined) return known;
  const title = PLANS.exec(source.folded.slice(0, HEAD))?.[0] ?? '';
  const [first, ...others] = matchesOf(title, MONTHS);
  const month = first && others.length === 0 ? numeral(first[1] ?? '') : null;
  found.set(source, month);
  return month;
}
