import { AHEAD_OF, SMALL_NUMERAL } from '../numerals';
import { leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

/** A length to which something is cut (压缩至4个月以内) is a target; years or months gone by are told. */
const OTHER =
  /(?:压缩|缩短|控制|压减|缩减|降低?|减少?|精简|提速|稳定|保持)[^,。;]{0,10}$|[^限期起日][到至→>➜⇒➔]\s?$|(?:近|过去|连续|最近|第)$/;

/** 15日内[送达率], 12小时内[降雨量]: part of a figure's name. */
const OF_FIGURE = /^[^,、;。\d]{2,6}[率量]/;

/** 印发之日起30日内, 会后一周内, 3个工作日内, 签订后第15日, 领证之日起满一年, 停电48小时前, T+30日, D-7. */
export const relativeRule: TimeRule = {
  name: 'deadlines/relative',
  prefilter: '内起后前TD',
  pattern: new RegExp(
    `(?:(?:${SMALL_NUMERAL}|半) ?(?:个?(?:工作[日天]|自然日|日历[天日]|小时|[h日天周月]|星期)|个季度)|半年)(?:之内|以内|内)|(?:(?:起|后) ?${SMALL_NUMERAL} ?个?(?:工作日|[日天周月])|\\b[TD][+-]${SMALL_NUMERAL})(?=[,;。)]|$|完成|办结|前)|(?:[起后]第|[起后]满|\\b[TD][+-])${SMALL_NUMERAL} ?个?(?:工作日|[日天周月年])(?!以上|的)|${SMALL_NUMERAL} ?(?:个?工作日|小时|天|周|个月)${AHEAD_OF}(?![^,;。]{0,6}的|已)`,
    'g',
  ),
  read: (m, { text }) =>
    OTHER.test(leftOf(text, m.index, 14)) || OF_FIGURE.test(rightOf(text, m.index + m[0].length, 8))
      ? null
      : { relative: true },
};
