import { known } from '../calendar';
import { MONTH, SMALL, numeral } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';
import { day, monthEnd, yearEnd } from '../calendar';

/** 印发之日起30日内, 会后一周内, 3个工作日内. A length to which something is cut (压缩至4个月以内) is a target. */
export const relativeRule: TimeRule = {
  name: 'deadlines/relative',
  pattern: new RegExp(`(${SMALL}|半) ?个?(?:工作日|自然日|小时|日|天|周|星期|月)(?:之内|以内|内)`, 'g'),
  read: (m, scope) => {
    const left = leftOf(scope.text, m.index, 8);
    return /(?:压缩|缩短|控制|压减|缩减|降低?|减少?|精简|提速)[^,。;]{0,4}$|(?:近|过去|连续)$/.test(left)
      ? null
      : { relative: true };
  },
};

/** 会后, 开工后 … with a length and 内 are {@link relativeRule}; these are the lasting ones: 长期坚持, 常态化开展. */
export const standingRule: TimeRule = {
  name: 'deadlines/standing',
  pattern:
    /长期(?:坚持|推进|任务|开展|执行|实施|落实|抓|保持)?|常态化?(?:开展|推进|实施|坚持|长效)?|持续(?:推进|开展|实施|坚持)?|(?:日常|经常性)(?:工作|开展)?|常年(?:开展|坚持)?/g,
  read: (m, scope) => {
    if (scope.cell) return { standing: true };
    return /^(?:长期坚持|常态化开展)$/.test(m[0]) && !/^[的,、]/.test(rightOf(scope.text, endOf(m), 1))
      ? { standing: true }
      : null;
  },
};

/** Days that the calendar fixes; the day before is the last that counts. */
const FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/元旦/, 12, 31],
  [/五一|劳动节/, 4, 30],
  [/六一|儿童节/, 5, 31],
  [/七一/, 6, 30],
  [/八一/, 7, 31],
  [/教师节/, 9, 9],
  [/国庆|十一/, 9, 30],
];

/** 国庆节前, “七一”前; 春节前 keeps its words: the moon, not the plan, fixes it. */
export const feastRule: TimeRule = {
  name: 'deadlines/feast',
  pattern:
    /[“"]?(元旦|春节|清明|五一|劳动节|端午|六一|儿童节|七一|八一|中秋|教师节|国庆|十一(?=[”"节]))[”"]?节?(?:假期|放假|前夕)?(?:之前|以前|前)/g,
  pierces: true,
  read: (m, scope) => {
    const fixed = FEASTS.find(([name]) => name.test(m[1] ?? ''));
    return fixed === undefined ? {} : known(scope.yearAt(m.index), y => day(y, fixed[1], fixed[2]));
  },
};

/** 本学期末, 暑假前, 8月开学前, 汛期前: moments that only the body itself can date. */
export const seasonRule: TimeRule = {
  name: 'deadlines/season',
  pattern: new RegExp(
    `(?:(${MONTH}) ?月(?:份)?)?(?:(?:本|每|新|下|上|春季|秋季)?学期(?:开学)?(?:结束|末|期末|初)?|(?:春季|秋季)?开学|暑假|寒假|暑期|放假|汛期|入冬|入汛|供暖期?|采暖期|高考|中考|期末)(?:之前|以前|前)|(?:本|新|下|每)学期(?:末|底|内|初)|学期末`,
    'g',
  ),
  read: (m, scope) => {
    if (/^每/.test(m[0])) return { every: 'term' };
    if (m[1] === undefined) return {};
    const month = numeral(m[1]);
    return known(scope.yearAt(m.index), y => monthEnd(y, month));
  },
};

/** 2023.6.30, 2023-06-30, 2023/6 in a cell; a full date in running text only before 前. */
export const dottedRule: TimeRule = {
  name: 'deadlines/dotted',
  pattern: /((?:19|20)[0-9]{2})([./-])(1[0-2]|0?[1-9])(?:\2(3[01]|[12][0-9]|0?[1-9]))?(?![0-9])(之前|以前|前)?/g,
  read: (m, scope) => {
    if (!scope.cell && (m[5] === undefined || m[4] === undefined)) return null;
    const [year, month] = [Number(m[1]), Number(m[3])];
    const date = m[4] === undefined ? monthEnd(year, month) : day(year, month, Number(m[4]));
    return date === null || date > yearEnd(2100) ? null : { date };
  },
};
