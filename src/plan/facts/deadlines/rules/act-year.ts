import { yearEnd } from '../calendar';
import { APIECE, YEAR, yearOf } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { endsIn } from '../../../../language/words';

/** What follows a year at once where something is to be done in it. */
export const ACT = new RegExp(
  `^(?:[、和及与] ?${YEAR} ?年度?)*(?:,[^,;。]{2,30}分别|${APIECE})|^(?:[、和及] ?${YEAR} ?年)*(?:(?!前)[一-龥]){0,4}?(?:完成|实现|建成(?!区)|竣工|完工|投产|投用|投入(?:使用|运[行营])|通车|达标|达到|清零|销号|办结|交付|开园|开业|运营|启用|新建|再建|新增|新开工|不少于|不低于|提高到|提升到|增长到|达(?![标成]))`,
);
/** The act only describes a thing: 2025年完成的规划. */
const ATTRIBUTE = /^[^,;。]{0,6}的/;
/** Behind a mood: what is to be reached, whoever does it: 力争2027年开设护理专业的院校达到8所. */
const REACHED = /^[^,;。、]{2,28}?(?:达到?|不低于|不少于|不超过|控制在|提高到|提升到|增长到|降至|降到)[约近]?\d/;
const AIM = endsIn('力争|争取|确保|计划|预计|拟|将|于|在|到|要|目标');

/** 力争2026年实现…, 项目2026年竣工, 115年度完成…, 2026年、2027年分别培训…: a bare year directly before an act that can be done by it. */
export const actYearRule: TimeRule = {
  name: 'deadlines/act-year',
  prefilter: '年',
  pattern: new RegExp(`(${YEAR}|1[0-2][0-9]) ?年(?:(?!度)|度内?(?=[完实建投新启推开].(?!情况|率)))`, 'g'),
  read: (m, scope) => {
    const right = rightOf(scope.text, endOf(m), 32);
    const aimed = AIM.test(leftOf(scope.text, m.index, 2));
    const act = ACT.exec(right) ?? (aimed ? REACHED.exec(right) : null);
    if (act === null || ATTRIBUTE.test(right.slice(act[0].length))) return null;
    const year = yearOf(m[1] ?? '');
    const meant = aimed || (scope.planYear !== null && year >= scope.planYear);
    return meant ? { date: yearEnd(year) } : null;
  },
};
