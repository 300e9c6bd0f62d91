import { mentions } from '../../language/words';

/* Papers that first say what was done and then what is to be done: 2025年工作总结和2026年工作计划. */

/** A section on what has been done or how things stand: 2025年工作完成情况, 上年度工作回顾, 现状与问题, 本周完成; in speeches 关于去年的工作. */
const BACK =
  /^(?:关于)?(?:(?:(?:20\d\d年|[本上]年|年)度?(?:[上下]半年)?|[今去]年(?:以来)?|上(?:一?[周月旬]|个月|季度|学期|阶段)|过去[一五]年|[上下]半年|前[一二三]季度|[“"]?十[三四]五[”"]?(?:期间|时期)?)?(?:的?主要|各项|重点|党建)?(?:目标)?(?:任务|指标|工作)?(?:取得的?|的)?(?:主要)?(?:总结|回顾|(?:完成|开展|进展|推进|落实)情况|(?:总体|整体)(?:进展|情况)|成[效绩就]|做法|现状(?![调摸评排])|基本情况|工作基础)[^,。:]{0,6}|(?:[去上]年度?|过去的?[一五]年)的?(?:主要)?工作|[本上](?:周|月|季度)已?完成(?:的?工作|事项)?)[:。]?$/;
/** What is wrong, behind it: 存在的问题和不足. */
const LACK = /^(?:当前|目前)?(?:存在|面临)?的?(?:主要|突出)?(?:问题|困难|不足|短板)(?:[和与及、][^,。:]{2,8})?[:。]?$/;
/** What is to be done, behind both. */
const AHEAD = /(?:计划|打算|安排|思路|谋划|部署|目标|任务|重点|要点|举措|措施|工作)[:。]?$/;

/** A line of minutes that tells how things stand and then announces what was decided: 赵工汇报了搬迁进度。会议决定: */
const CALLS =
  /[。;](?:会议|与会[^,。:]{1,6}|经[^,。:]{0,6}研究,?|现)?[^,。:要]{0,4}(?:决定|议定|要求|明确|商定|确定|部署|提出)[^,。;:]{0,8}:$/;
/** What asks for something, too: 同意追加投资, 须在月底前完成. */
const DEMANDS = mentions('[要须由应]|同意|决定|确保|负责|牵头');

/** True for a line that reports, and ends by announcing what those below it are to do. */
export function reportsFirst(line: string): boolean {
  const call = CALLS.exec(line);
  return call !== null && !DEMANDS.test(line.slice(0, call.index));
}

/** True for the heading of a part on what has been done. */
export const isBack = (heading: string): boolean => BACK.test(heading);
/** True for the heading of a part on what is wrong. */
export const isLack = (heading: string): boolean => LACK.test(heading);
/** True for the heading of a part on what is to be done. */
export const isAhead = (heading: string): boolean => AHEAD.test(heading) && !isBack(heading);
