import { beforeMonth, day, known, monthEnd, yearEnd } from '../calendar';
import { DAY, MONTH, YEAR, numeral } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { Scope, TimeRule } from '../rule';

/** A year with its 年, or a word that points to one. */
const WHICH = `(?:(${YEAR}) ?年 ?|(今年|本年|明年|次年|来年|翌年|同年)(?:度|的)? ?)?`;
const BEFORE = '(之前|以前|前)?';

const which = (year: string | undefined, word: string | undefined, scope: Scope, at: number): number | null => {
  if (year !== undefined) return numeral(year);
  if (word === undefined) return scope.yearAt(at);
  if (word === '同年') return scope.yearAt(at);
  const base = word === '次年' || word === '翌年' ? scope.yearAt(at) : scope.planYear;
  return base === null ? null : /^[今本]/.test(word) ? base : base + 1;
};

/** Words in front of a moment that make it one by which something is due, not one of which is told. */
const AIMS = /(?:于|在|到|至|拟|将|定|划|争|保|迟|晚|前|的|:|,|、|;|。|\(|\[|\n|\s|^)$/;

/** A moment without 前 in running text: due only where the year is not past and the place is one for a time. */
const stands = (year: string | undefined, match: RegExpExecArray, scope: Scope): boolean => {
  if (scope.cell) return true;
  if (year !== undefined && scope.planYear !== null && numeral(year) < scope.planYear) return false;
  return AIMS.test(leftOf(scope.text, match.index, 1)) || scope.planYear !== null;
};

/** 6月30日前, 2023年6月30日. */
export const dayRule: TimeRule = {
  name: 'deadlines/day',
  pattern: new RegExp(`${WHICH}(${MONTH}) ?月 ?(${DAY}) ?[日号]${BEFORE}`, 'g'),
  read: (m, scope) => {
    if (m[5] === undefined && !stands(m[1], m, scope)) return null;
    return known(which(m[1], m[2], scope, m.index), y => day(y, numeral(m[3] ?? ''), numeral(m[4] ?? '')));
  },
};

const PART: Readonly<Record<string, number>> = { 上旬: 10, 初: 10, 中旬: 20, 中: 20 };

/** 9月底前, 3月中旬, 12月, 2021年6月前. A month before which something is due is not itself meant. */
export const monthRule: TimeRule = {
  name: 'deadlines/month',
  pattern: new RegExp(
    `${WHICH}(${MONTH}) ?月(?:份)? ?(上旬|中旬|下旬|月底|月末|底|末|初|中(?!小学|央|国|心|考|层))?${BEFORE}`,
    'g',
  ),
  read: (m, scope) => {
    const left = leftOf(scope.text, m.index, 1);
    if (/[0-9.个每上本当下隔半第\-—~·]/.test(left) && m[1] === undefined && m[2] === undefined) return null;
    if (/^[龄饼亮球光刊经嫂票]/.test(rightOf(scope.text, endOf(m), 1))) return null;
    const [part, before] = [m[4], m[5]];
    if (part === undefined && before === undefined && !stands(m[1], m, scope)) return null;
    const month = numeral(m[3] ?? '');
    const last = PART[part ?? ''];
    return known(which(m[1], m[2], scope, m.index), y =>
      last !== undefined
        ? day(y, month, last)
        : part === undefined && before !== undefined
          ? beforeMonth(y, month)
          : monthEnd(y, month),
    );
  },
};

/** 三季度末, 一季度前, 前三季度. */
export const quarterRule: TimeRule = {
  name: 'deadlines/quarter',
  pattern: new RegExp(`${WHICH}(?:第|前)?([一二三四1-4]) ?季度(?:末|底)?${BEFORE}`, 'g'),
  read: (m, scope) => {
    if (/[每一]$/.test(leftOf(scope.text, m.index, 1)) || /^一/.test(rightOf(scope.text, endOf(m), 1))) return null;
    return known(which(m[1], m[2], scope, m.index), y => monthEnd(y, numeral(m[3] ?? '') * 3));
  },
};

/** 上半年, 2024年下半年. */
export const halfRule: TimeRule = {
  name: 'deadlines/half-year',
  pattern: new RegExp(`${WHICH}([上下])半年(?:末|底)?${BEFORE}`, 'g'),
  read: (m, scope) => {
    if (/[去昨]年$/.test(leftOf(scope.text, m.index, 2))) return null;
    return known(which(m[1], m[2], scope, m.index), y => (m[3] === '上' ? monthEnd(y, 6) : yearEnd(y)));
  },
};

/** 年底前, 2023年底, 明年底, 年内, 年中, 2025年前. */
export const yearEndRule: TimeRule = {
  name: 'deadlines/year-end',
  pattern: new RegExp(
    `(?:(${YEAR}) ?年度?|(今|本|明|次|来|翌)年|年)(年?(?:底|末|内|中(?!期|小|央|国|心|层|等|共|型|医|药|考|职|高)|终(?![考总奖评])))${BEFORE}|(${YEAR}) ?年(之前|以前|前)`,
    'g',
  ),
  read: (m, scope) => {
    const left = leftOf(scope.text, m.index, 1);
    if (m[5] !== undefined) return { date: yearEnd(numeral(m[5]) - 1) };
    const bare = m[1] === undefined && m[2] === undefined;
    if (bare && /[0-9一二两三四五六七八九十几数多近每去昨上前往当学青中少成老百周]/.test(left)) return null;
    const year = which(m[1], m[2] === undefined ? undefined : `${m[2]}年`, scope, m.index);
    return known(year, y => (/中/.test(m[3] ?? '') ? monthEnd(y, 6) : yearEnd(y)));
  },
};

/** 全年, 贯穿全年, 本年度内. */
export const wholeYearRule: TimeRule = {
  name: 'deadlines/whole-year',
  pattern: new RegExp(`(?:(${YEAR}) ?年|今年)?全年(?![龄级])|本年度内?|年度内`, 'g'),
  read: (m, scope) => known(m[1] === undefined ? scope.yearAt(m.index) : numeral(m[1]), yearEnd),
};

/** 到2025年, 至2035年. */
export const toYearRule: TimeRule = {
  name: 'deadlines/to-year',
  pattern: new RegExp(`(?:截至|截止|到|至) ?(?:(${YEAR}) ?年|(今年|明年|来年))(?!度?[以来])`, 'g'),
  read: (m, scope) => {
    if (/达$/.test(leftOf(scope.text, m.index, 1))) return null;
    return known(which(m[1], m[2], scope, m.index), yearEnd);
  },
};

/** 2025年, at the head of a clause and for the whole of it. */
export const openingYearRule: TimeRule = {
  name: 'deadlines/opening-year',
  pattern: new RegExp(`(?:(${YEAR}) ?年|明年)`, 'g'),
  read: (m, scope) => {
    const opens = /(?:^|[,;。:\n\s(])$/.test(leftOf(scope.text, m.index, 1));
    const right = rightOf(scope.text, endOf(m), 4);
    if (
      !scope.cell &&
      !(opens && /^(?:,|计划|力争|确保|要|将|拟|完成|实现|建成|新增|新建|全部|基本|全面|启动)/.test(right))
    )
      return null;
    const year = m[1] === undefined ? (scope.planYear === null ? null : scope.planYear + 1) : numeral(m[1]);
    if (year !== null && scope.planYear !== null && year < scope.planYear) return null;
    return known(year, yearEnd);
  },
};
