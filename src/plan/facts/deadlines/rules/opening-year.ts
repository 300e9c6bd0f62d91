import { actOpens } from '../acts';
import { yearEnd } from '../calendar';
import { YEAR, numeral } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { AIMED, TO_LEVEL } from '../../../../language/phrases';

/** What follows where the year is that of an undertaking, not of a thing (2025年教育工作要点). */
const ACT = new RegExp(
  String.raw`^(?:,|:|\d[\d.]*[万亿]?(?![年月日])[一-鿿%]|(?!\d)[^,;。]{2,28}?(?:${TO_LEVEL})|计划|${AIMED}|要|将|拟|完成|实现|建成|新增|新建|全部|基本|全面|启动)`,
);
/** The preamble's sentence that says what the year's work is about: 2023年,全市工作的总体要求是. */
const PREAMBLE = /^,[^,。;]{0,30}(?:总体要求|总体思路|工作思路|指导思想|总体目标|工作要点|主要目标|工作重点)/;

/** What no order to act looks like: a thing of that year, a tale. */
const THING =
  /^(?:度|级|版|底|末|初|前|以|[^,;。]{0,6}起[,;]|[^,;。]{0,10}的|全?[市县区省]?(?:工作)?(?:是|为)|[^。]{0,40}(?:计划|要点|方案|规划|已经?|了|增长|下降|同比)[。;])/;

/** A sentence that is an order for a year of the plan: 2027年推广网上申报。 */
const orders = (right: string, text: string, planYear: number | null): boolean =>
  planYear !== null && /[一-龥]{4,}[。;]$/.test(text) && /^[一-龥]/.test(right) && !THING.test(right);

/** Which ones are meant: 2026年新增的34个问题. */
const ATTRIBUTE = /^[^,;。\d]{2,6}的\d/;

/** A promise with its number: 2027年修缮9处. */
const COUNTS = /^(?!度)[^,;。\d]{2,20}\d/;

/** 2025年, at the head of a clause and for the whole of it. */
export const openingYearRule: TimeRule = {
  name: 'deadlines/opening-year',
  prefilter: '年',
  pattern: new RegExp(`(${YEAR}) ?年(?:度$)?`, 'g'),
  read: (m, scope) => {
    const right = rightOf(scope.text, endOf(m), 40);
    const opens = /(?:^|[,、;。:\s(]|其中)$/.test(leftOf(scope.text, m.index, 2));
    const year = numeral(m[1] ?? '');
    const ordered = m.index === 0 && orders(right, scope.text, scope.planYear);
    if (!scope.cell && ATTRIBUTE.test(right)) return null;
    const acts = ACT.test(right) || (COUNTS.test(right) && actOpens(right));
    if (!scope.cell && !ordered && !(opens && acts && !PREAMBLE.test(right))) return null;
    return { date: yearEnd(year) };
  },
};
