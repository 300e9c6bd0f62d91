import type { When } from '../calendar';
import { SMALL, numeral } from '../numerals';
import { endOf, leftOf, rightOf } from '../rule';
import type { TimeRule } from '../rule';

type Beat = readonly [NonNullable<When['every']>, number];
const BEATS: readonly (readonly [RegExp, Beat])[] = [
  [/^半(?:个)?月/, ['week', 2]],
  [/^半(?:个)?学期/, ['term', 1]],
  [/^(?:半年|半年度)/, ['half-year', 1]],
  [/^双月/, ['month', 2]],
  [/^旬/, ['day', 10]],
  [/^(?:工作)?[日天]/, ['day', 1]],
  [/^(?:周|星期|礼拜)/, ['week', 1]],
  [/^学期/, ['term', 1]],
  [/^(?:季度|季)/, ['quarter', 1]],
  [/^(?:学年|年度|年)/, ['year', 1]],
  [/^月/, ['month', 1]],
];
const UNIT = '(半个?月|半个?学期|半年度?|双月|旬|工作日|日|天|周|星期|学期|季度|季(?!节|军)|学年|年度?|月)';

const beat = (unit: string, times: number): When | null => {
  const found = BEATS.find(([pattern]) => pattern.test(unit));
  if (found === undefined) return null;
  const [every, interval] = [found[1][0], found[1][1] * times];
  return interval === 1 ? { every } : { every, interval };
};

/** 每月, 每两年, 每三个月, 每学期, 每年6月底前. The denominator of a rate of money (每生每年500元) is none. */
export const everyRule: TimeRule = {
  name: 'deadlines/every',
  pattern: new RegExp(`每(?:(${SMALL})个?|隔(${SMALL})?个?|个)?${UNIT}`, 'g'),
  read: (m, scope) => {
    const left = leftOf(scope.text, m.index, 6);
    const right = rightOf(scope.text, endOf(m), 12);
    if (/每(?:生|人|户|亩|校|村|班|位|名)$/.test(left) && /^[^,。;]{0,8}元/.test(right)) return null;
    if (/^[级龄代]/.test(right)) return null;
    return beat(m[3] ?? '', m[1] === undefined ? (m[2] === undefined ? 1 : numeral(m[2]) + 1) : numeral(m[1]));
  },
};

/** 按月, 逐季, 分季度, 按学期. */
export const byRule: TimeRule = {
  name: 'deadlines/by-period',
  pattern: /(?:按|逐|分)(半年|双月|日|周|月|旬|季度?|学期)(?!期|度任务|报酬)/g,
  read: (m, scope) => (/^[发计历]/.test(rightOf(scope.text, endOf(m), 1)) ? null : beat(m[1] ?? '', 1)),
};

/** 一年一次, 两年一次, 一季度一调度, 一月一主题. */
export const onceRule: TimeRule = {
  name: 'deadlines/once',
  pattern: new RegExp(
    `(${SMALL})个?${UNIT}(?:至少|不少于)?[一两二三四1-4](?=[次回遍场期轮调通报研主会清评考督点总交])`,
    'g',
  ),
  read: (m, scope) =>
    /[每第0-9]$/.test(leftOf(scope.text, m.index, 1)) ? null : beat(m[2] ?? '', numeral(m[1] ?? '')),
};

/** 月调度、季通报: a period directly before an act of control. */
export const actRule: TimeRule = {
  name: 'deadlines/act',
  pattern: /(双月|日|周|月|季度|季|半年)(?=(?:调度|通报|会商|研判|点评|排查|盘点|推进|督查|小结|例会|清零|管控|巡查))/g,
  read: (m, scope) =>
    /(?:[、,;。:(“”\s]|实行|坚持|落实|建立|执行|健全|按照|^)$/.test(leftOf(scope.text, m.index, 2))
      ? beat(m[1] ?? '', 1)
      : null,
};
