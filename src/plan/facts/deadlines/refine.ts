import { endsIn, oneOf, opensWith } from '../../../language/words';
import { actOpens } from './acts';
import type { Range } from '../../source';
import { leftOf, rightOf } from './rule';
import { monthStart, yearEnd } from './calendar';
import type { When } from './calendar';
import type { TimeMention } from './rule';
import { gather } from '../../loops';
import { AIMED } from '../../../language/phrases';

/** 上旬, 月底: a part of a month. */
const IN_PART = endsIn('[旬底末中]');
/** How an end of the month, the quarter or the next one begins. */
const RHYTHM_ENDS = oneOf('[季月次]');

const LAST_YEAR = opensWith('去年|上年|上一年|前年');
const YEAR_RULES = endsIn('opening-year|act-year');

/**
 * Right of a time that tells of the past or names a document, a validity or a comparison; of a period whose results are spoken of:
 * 全年任务完成情况, 第三季度进展情况.
 */
const AFTER =
  /^(?:起(?:正式|开始|施行|实施|执行|推行|生效)*的|以来|以后|之后|后[,，]|开始|(?:联合|正式)?(?:印发|下发|颁布|发布|公布|出台|修订|制定|通过|批准|认定|立项|命名|成立|获批|建成|投入使用|开工|实施|启动|完成|竣工)(?:了|的|后)|到期|届满|施行|(?:版|届|级|期)(?![间末内]))|^(?:度|的|各项|重点|责任|目标|工作|任务|事项|整改|项目|落实|完成|执行|推进|运行|进展|实施|经济)*(?:情况|进展(?!顺))/;
/** Left of a time. */
const AHEAD =
  /(?:有效期(?:限)?(?:为|至|到|自)?|聘期|任期|试用期|合同期|服务期)(?!满|届满)[^,;。]{0,12}$|(?:截至|截止到?)[^,;。]{0,2}去?$|(?:比|较|同比|相比)$|本[^,;。]{2,4}[自从]$|原(?:定|计划)?[于在]?$|\((?:基线|基期):$/;
const TOLD = /^[^。;]{0,24}(?:已经?|累计|共有|我[市县省区校]|达到了)/;
const MOMENT = endsIn('day|month|quarter|half-year|year-end|whole-year|to-year|opening-year|month-span|year-span');

/** The plan's own year, null if unknown, and whether it is only guessed. */
export interface OfPlan {
  readonly year: number | null;
  readonly guessed?: boolean;
}

/** The end of the plan's year, or a day behind it, lies ahead: 截至2026年底,累计建成…. */
const isEndOf = ({ when }: TimeMention, { year, guessed }: OfPlan): boolean =>
  year !== null && !guessed && (when.date ?? '') >= yearEnd(year);

/** [自]7月1日开始, [自]3月15日施行. */
const FROM = endsIn('自|从');
const STARTS = opensWith('开始|施行|实施|执行|推行|试行');
const starts = (text: string, { start, end }: TimeMention): boolean =>
  STARTS.test(rightOf(text, end, 2)) && FROM.test(leftOf(text, start, 1));

/** True where the words around a time say that it is told, compared or a term of validity. */
export const isNoTime = (text: string, reading: TimeMention, of: OfPlan): boolean => {
  const left = leftOf(text, reading.start, 20);
  const before = text[reading.end - 1] === '前';
  const right = rightOf(text, reading.end, 24);
  const begins = starts(text, reading);
  if (!before && !begins && MOMENT.test(reading.rule) && AFTER.test(right)) return true;
  if (!before && ACTED_UPON.test(left) && /^[^,;。]{1,12}的/.test(rightOf(text, reading.end, 14))) return true;
  if (TAKEN_INTO.test(left) || LAST_YEAR.test(text.slice(reading.start, reading.start + 3))) return true;
  if (/(?:截至|截止)[^,;。]{0,2}$/.test(left))
    return !isEndOf(reading, of) && TOLD.test(rightOf(text, reading.end, 40));
  return AHEAD.test(left);
};

/** 自7月1日[起执行], 7月1日[零时起], 11月[至次年春节前]. */
const BEGINS = /^(?:(?:(?:[零0]|\d{1,2})[时点]整?)?起(?![\d草满])|开始|至(?![少今多])|到(?=[次明来翌]年))/;
/** Months of the periods that can be a beginning; a day is its own. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, 'half-year': 6 };

/** A time from which on something holds has a first day and no last one; null where no day begins it (9月下旬起). */
export const begun = (text: string, reading: TimeMention): TimeMention | null => {
  const { date } = reading.when;
  const rule = reading.rule.slice(10);
  const right = rightOf(text, reading.end, 12);
  if (date === undefined || reading.when.start !== undefined) return reading;
  if (!BEGINS.test(right) && !starts(text, reading))
    return right.startsWith('起') && right.charAt(1) !== '草' ? null : reading;
  if (rule === 'day' || rule === 'dotted') return { ...reading, when: { start: date } };
  const months = MONTHS[rule];
  if (months === undefined || IN_PART.test(text.slice(reading.start, reading.end))) return null;
  return { ...reading, when: { start: monthStart(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - months + 1) } };
};

const inside = (at: number, ranges: readonly Range[]): boolean => {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const hit = ranges[low];
  return hit !== undefined && hit.start <= at;
};

/** True where a time lies inside quotation marks or the name of a document. */
export const isProtected = (at: number, ranges: readonly Range[]): boolean => inside(at, ranges);

/** Of readings that overlap, keeps the longest; of those that say the same in one place, the first. In text order. */
export const longest = (readings: readonly TimeMention[]): TimeMention[] => {
  const kept: TimeMention[] = [];
  const ordered = [...readings].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const reading of ordered) {
    const last = kept[kept.length - 1];
    if (last === undefined || reading.start >= last.end) kept.push(reading);
    else if (reading.end - reading.start > last.end - last.start) kept[kept.length - 1] = reading;
  }
  return kept;
};

/**
 * A moment right behind a rhythm (每年6月底前), or in a list right behind it (每年3月、9月), only says when in the rhythm: it is
 * no deadline of its own; nor is one right before it in English (by 31 March each year). There a month says by when a shorter rhythm ends, and so
 * does a year of its own (300 meals a month by June, annually by 31 March 2027).
 */
export const withoutInner = (text: string, readings: readonly TimeMention[]): TimeMention[] => {
  let open = -1;
  let rhythm: TimeMention | null = null;
  let often: When['every'];
  const framed = readings.filter(({ start, end, rule }, i) => {
    const next = readings[i + 1];
    // 每月初制定计划、月末盘点: when in the rhythm.
    if (
      rule.endsWith('/season') &&
      RHYTHM_ENDS.test(text.charAt(start)) &&
      readings.slice(0, i).some(r => r.when.every !== undefined)
    )
      return false;
    return (
      next === undefined || !next.rule.endsWith('english-rhythm') || !/^ (?:of )?$/.test(text.slice(end, next.start))
    );
  });
  return gather(framed, reading => {
    const gap = open < 0 ? null : text.slice(open, reading.start).trim();
    const { date } = reading.when;
    const ends =
      date !== undefined &&
      reading.rule.includes('/english') &&
      (often !== 'year' || text.slice(reading.start, reading.end).includes(date.slice(0, 4)));
    const inner =
      gap !== null && !ends && reading.when.every === undefined && gap.length < 2 && '的于在、和至及'.includes(gap);
    if (reading.when.every !== undefined) [rhythm, often] = [null, reading.when.every];
    const again: When | undefined = rhythm?.when;
    const likewise =
      again !== undefined &&
      !inner &&
      MONTHLY.test(reading.rule) &&
      NEXT_CLAUSE.test(text.slice(0, reading.start)) &&
      !text.slice(reading.start, reading.end).includes('年');
    if (inner && !rhythm) rhythm = readings.find(r => r.when.every === 'year') ?? null;
    open = inner || reading.when.every !== undefined ? reading.end : -1;
    if (likewise) return [{ ...reading, when: again }];
    if (!inner && reading.when.every === undefined) rhythm = null;
    return inner ? [] : [reading];
  });
};

const MONTHLY = endsIn('/day|/month|/month-span|/day-span');
const NEXT_CLAUSE = /[,;]\s*$/;

/** The words before a time in its clause hold another one: 上半年完成全年目标任务的60%. */
const SAME_CLAUSE = /^(?:,(?=[^,;。:、(]))?[^,;。:、(]*$/;
/** 将全年考核材料报送: what is acted upon. */
const ACTED_UPON = endsIn('将|把|对|按');
/** [纳入]年底考核, [作为]年底评优依据: of which time something is. */
const TAKEN_INTO = endsIn('[纳列计]入|[作视]为');
/** 2026年,力争9月底前…: the year says only which September is meant. */
const ONLY_WHICH = new RegExp(String.raw`^,\s*(?:${AIMED}|计划|在|于|到)?$`);

/** 今年开工率须在[7月前达到…]: the later time of the same clause says it more narrowly. */
const WITHIN = new RegExp(String.raw`^[^,;。:、(\d]{0,12}(?:[须应要]|${AIMED})?[在于]$`);

/** 5月31日[汛期到来之前], [2027年]春季学期开学前: of a date and a season in one the date counts, but for a mere year. */
const namedTwice = (one: TimeMention, other: TimeMention | undefined): boolean => {
  if (other === undefined || (one.end !== other.start && other.end !== one.start)) return false;
  const ofYear = (r: TimeMention): boolean => YEAR_RULES.test(r.rule);
  const season = (r: TimeMention): boolean => r.rule.endsWith('season') && r.when.date === undefined;
  return (season(one) && other.when.date !== undefined && !ofYear(other)) || (season(other) && ofYear(one));
};

/** 7月召开[年中]分析会, 10月通报[三季度]情况: a period whose matter is dealt with at another time. */
const OF_WHICH = endsIn('召开|通报|总结|报送|上报|报告|发布|公布|开展|组织|举行|编制|形成|提交|做好|评选');
const matterOf = (text: string, { start, end }: TimeMention, before: TimeMention | undefined): boolean =>
  before?.when.date !== undefined && OF_WHICH.test(leftOf(text, start, 2)) && !actOpens(rightOf(text, end, 12));

/** 下半年([10月])举办: a time within the one before it, right behind it in brackets. */
export const saidCloser = (text: string, { end, when }: TimeMention, next: TimeMention | undefined): boolean =>
  next?.when.date !== undefined &&
  (Object.keys(when).length === 0 || next.when.date <= (when.date ?? '')) &&
  text.slice(end, next.start) === '(';

/** [由6月30日]调整为9月30日, 原定5月底延至7月底: when it was due before. */
const wasDue = (text: string, { start, end, when }: TimeMention, next: TimeMention | undefined): boolean =>
  when.date !== undefined &&
  next?.when.date !== undefined &&
  '由从'.includes(leftOf(text, start, 1) || ' ') &&
  /^前?[\u3400-\u9fff]{1,4}[至到为]$/.test(text.slice(end, next.start));

/** Without 全年 that belongs to a noun behind a date of its own clause, and without a year that only says which month is meant. */
export const withoutAttributes = (text: string, readings: readonly TimeMention[]): TimeMention[] =>
  readings.filter((reading, i) => {
    const [before, next] = [readings[i - 1], readings[i + 1]];
    if (namedTwice(reading, before) || namedTwice(reading, next)) return false;
    if (matterOf(text, reading, before) || saidCloser(text, reading, next) || wasDue(text, reading, next)) return false;
    if (reading.rule.endsWith('whole-year'))
      return !(
        ACTED_UPON.test(leftOf(text, reading.start, 1)) ||
        (before?.when.date !== undefined && SAME_CLAUSE.test(text.slice(before.end, reading.start)))
      );
    const only = /(?:this-year|(opening-year))$/.exec(reading.rule);
    if (only === null || next?.when.date?.slice(0, 4) !== reading.when.date?.slice(0, 4)) return true;
    const between = text.slice(reading.end, next?.start);
    return !(only[1] === undefined ? WITHIN : ONLY_WHICH).test(between);
  });

/** What is done already. */
const DONE = /(?:已经?|累计|共有)|了(?=[,;。\d]|$)/;

/** True for a day before the plan's first one: it is told, not asked. Where its year is only guessed, the words have to tell it. */
export const isPast = (text: string, reading: TimeMention, { year, guessed }: OfPlan): boolean =>
  year !== null &&
  reading.when.date !== undefined &&
  reading.when.date < String(year) &&
  (!guessed || DONE.test(rightOf(text, reading.end, 40)));
