import { actOpens } from '../acts';
import { known, yearEnd } from '../calendar';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { whichYear } from '../which-year';
import { ACT } from './act-year';
import { AIMED, TO_LEVEL } from '../../../../language/phrases';

/** What comes before a year's word that opens a clause or tells when a subject acts. */
const PLACE = new RegExp(String.raw`(?:^|[,、;。:\s(]|其中|${AIMED}|计划|预计|拟|于|在|到|至)$`);
/** The act only describes a thing: 今年完成的规划, 明年工作计划. */
const ATTRIBUTE = /^[^,;。]{0,6}的|^[^,、;。]{0,4}(?:计划|任务|方案|预算|目标|安排|要点|清单)(?=[,、;。]|$)/;
const NUMBER = /^[^,;。]{1,24}?\d/;
/** 今年[死亡率控制在0.012以内]: a figure to be kept or reached. */
const LEVEL = new RegExp(
  String.raw`^[^,;。、已]{0,20}?(?:${TO_LEVEL}|[扩增提升降减缩][大长加高升低少减]?[到至])[^,;。]{0,4}\d`,
);

/** 今年建成8个, 明年竣工2个, 今年完成前期工作: the plan's year, or the next, before an act. */
export const thisYearRule: TimeRule = {
  name: 'deadlines/this-year',
  prefilter: '今明来后',
  pattern: /[今明来后]年|(?:今明|明后)两年/g,
  read: (m, scope) => {
    const right = rightOf(scope.text, endOf(m), 32);
    if (!scope.cell && !PLACE.test(leftOf(scope.text, m.index, 2)) && !(ACT.test(right) && !/^[^,;。]*的/.test(right)))
      return null;
    if (!scope.cell && !LEVEL.test(right) && (!actOpens(right) || (ATTRIBUTE.test(right) && !NUMBER.test(right))))
      return null;
    return known(whichYear(undefined, m[0].replace(/^.(.)两/, '$1'), scope, m.index), yearEnd);
  },
};
