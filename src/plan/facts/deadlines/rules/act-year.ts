import { ENDED } from '../acts';
import { yearEnd } from '../calendar';
import { APIECE, YEAR, yearOf } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { endsIn } from '../../../../language/words';
import { AIMED, TO_LEVEL } from '../../../../language/phrases';

/** What follows a year at once where something is to be done in it. */
export const ACT = new RegExp(
  `^(?:[、和及与] ?${YEAR} ?年度?)*(?:,[^,;。]{2,30}分别|${APIECE})|^(?:[、和及] ?${YEAR} ?年)*(?:(?!前)[一-龥]){0,4}?(?:${ENDED}|清零|销号|办结)`,
);
/** The act only describes a thing: 2025年完成的规划. */
const ATTRIBUTE = /^[^,;。]{0,6}的/;
/** Behind a mood: what is to be reached, whoever does it: 力争2027年开设护理专业的院校达到8所. */
const REACHED = new RegExp(String.raw`^[^,;。、]{2,28}?(?:${TO_LEVEL}|达)[约近]?\d`);
const AIM = endsIn(`${AIMED}|计划|预计|拟|将|于|在|到|要|目标`);

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
