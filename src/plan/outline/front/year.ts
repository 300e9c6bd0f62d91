import { endsIn, mentions } from '../../../language/words';
import { hasHan } from '../../../language/script/han';
import { wholeNumber } from '../../../language/numeral/read';
import { fiveYearsFrom } from '../../facts/deadlines/rules/five-year-plan';
import type { Range, Source } from '../../source';
import { isDateLine } from '../furniture/letter';
import type { Heading } from '../../types';
import { gather, matchesOf } from '../../loops';
import { PART_OF_YEAR } from '../../../language/phrases';

const LEADS_TO = endsIn('到|至|面向');

/** Which year the plan is for, and whether it says so itself. */
export interface PlanYear {
  readonly year: number | null;
  readonly binds: boolean;
  /** True where nothing says so: it is the year that the entries name most often. */
  readonly guessed?: true;
}

const opensBracket = endsIn('[(〔]');

const YEAR =
  /((?:19|20)\d{2})(?:\s*[-—–~至/、]\s*(?:(?:19|20)\d{2}|\d{2}))?\s*(?:学|财|会计)?(?:年|\s*学年|届(?=[^,。]{0,6}毕业)|\s?(?:[QH][1-4]\b|OKR))|(?:民国\s?|(?:^|[^\d]))(1[01]\d)\s?(?:学)?年(?=度)|民国\s?(\d{2,3})\s?(?:学)?年|(一[〇○零一二][〇○零一二三四五六七八九])(?:学)?年度|(20\d{2})[-—–~至](?=20\d{2})/g;
/** 行动纲领(2026): the year that a title's bracket holds. */
const IN_BRACKETS = /[(〔]((?:19|20)\d{2})(?: ?[-—–~至] ?(?:19|20)\d{2})?[)〕]$/;
/** A line that is a month of some year. */
const MONTH_LINE = /^(?:19|20)\d{2}年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月$/;
const LATIN_YEAR = /\b(?:FY\s?)?(20\d{2})\b(?:\s*[-–—/]\s*(?:20)?\d{2})?/g;
/** A name in 《》 beside which the title has a plan's word of its own: 贯彻《条例(2020年修订)》工作方案. */
const QUOTED = /《[^》]*》(?=.*(?:方案|计划|要点|安排|清单|任务|措施))/;
/** Behind the year of what is put right (2025年度审计发现问题整改), amended, or from which is counted. */
const OTHERS =
  /^度?(?:为基|[^,和及与暨]{0,20}(?:反馈|督[察查]|审计|巡[视察]|检查|问题|意见|失分|短板)[^,和及与暨]{0,14}(?:整改|销号|提升|清零)|[^,]{0,4}修[订正])/;
/** The year that is looked back on: 2025年工作总结和…, Report 2025 and …. */
const BACK_BEHIND = /^度?[^,\d]{0,24}?(?:总结|回顾|执行|完成情况|述职|小结|检讨)/;
const BACK_BEFORE = /(?:report|review)(?: of| for)? (?:fy ?)?$/i;
/** 26年工作要点: a year of two digits. */
const SHORT_YEAR = /(?:^|[\u3400-\u9fff])(2\d)年度?(?=[^内来间]{0,6}(?:工作|重点|目标|任务|要点|计划))/;
/** Years of the Republic count from here: 115年 is 2026. */
const REPUBLIC = 1911;
/** No plan in a spreadsheet is for a year before. */
const EARLIEST = 1980;
const LEDE =
  /^(?:为[^。]{0,60})?(?:((?:19|20)\d{2})年(?:度)?[^。]{0,40}?(?:总体|工作|思路|要求|目标|任务|指导思想|重点|[是要将])|[^。]{0,80}?(?:制定|提出|做好|现就|现将|编制|印发|落实)[^。]{0,12}((?:19|20)\d{2})年(?!\d{1,2}月)[^。]{0,30}?(?:计划|要点|方案|安排|工作|任务|分解))/;
/** What a year brought, not what it asks for. */
const TOLD = mentions('取得|实现了|完成了|荣获|已经|回顾|以来');
const ISSUED =
  /(?:^(?:date|sent|issued)\s?:(?:.*[^\d])?|(?:成文日期|发文日期|印发日期|生成日期|发布日期|公开日期|制发日期|发[布送]时间|公开发布日期|填报[时日][间期]|[编制][制表][时日][间期])\s*[:\t]\s*)((?:19|20)\d{2})/i;
/** When a meeting was held: its minutes speak of that year. */
const HELD =
  /(?:^(?:会议)?(?:时间|日期)\s*:\s*|^[—-]+|\((?:截至)?)((?:19|20)\d{2}|1[01]\d)[年/.-]\d{1,2}[月/.-]\d{1,2}/;
const DOC_NUMBER = /[〔[(]((?:19|20)\d{2})[〕\])]\s*(?:第\s*)?\d{1,4}\s*号/;

/** A line that says nothing but for which period the plan is: (2026年二季度), 2025—2027年度. A month may be that of issue. */
const PERIOD = new RegExp(
  String.raw`^[([【]?(?:适用)?(?:(?:年度|期间|时间|周期):)?(?:19|20)\d{2}(?: ?[-—–~至/] ?(?:(?:19|20)\d{2}|\d{2}))?年(?:度|${PART_OF_YEAR}|\d{1,2} ?[-—–~至] ?\d{1,2}月|\d{1,2}月份)?[)\]】]?$`,
);

/** By when something is due: no plan asks for what is past. */
const DUE = /((?:19|20)\d{2}) ?年(?:底前|年底前|内|\d{1,2} ?月底前)/g;

/** A term that the entries state with its first year: 2012年起5年内, 从2026年开始用三年时间. */
const TERM = /((?:19|20)\d{2})年(?:起|开始),?(?:利?用)?[\d一二两三四五六七八九十]{1,2}年(?:内|左右|时间)/;

/** What a number's own words can be told by: in a title in Chinese and English both (2026 Plan 年度计划) those right beside it. */
const around = (folded: string, { index, 0: number }: RegExpExecArray): string =>
  hasHan(folded) && folded.charAt(index - 1) === ' '
    ? folded.slice(Math.max(0, index - 3), index + number.length + 3)
    : folded;

/** The years that a text names, each with what follows it; of 2021-2025 the first. */
function yearsIn(folded: string): readonly { year: number; behind: string; before: string }[] {
  const found = matchesOf(folded, YEAR);
  const latin = found.length > 0 ? [] : matchesOf(folded, LATIN_YEAR).filter(m => !hasHan(around(folded, m)));
  return [...found, ...latin].map(m => {
    const republic = m[2] ?? m[3] ?? (m[4] === undefined ? undefined : wholeNumber(m[4]));
    const year = m[1] ?? m[5] ?? REPUBLIC + Number(republic);
    return { year: Number(year), behind: folded.slice(m.index + m[0].length), before: folded.slice(0, m.index) };
  });
}

/** First year that a text names; of 2021-2025 the first. Null if none. */
export const yearIn = (folded: string): number | null => yearsIn(folded)[0]?.year ?? null;

/**
 * The year that a title says its plan is for: none that is only looked back on (2025年总结和2026年计划) or led to, where it names
 * another; rather one outside brackets. The year of what is put right is only a hint.
 */
function titledYear(title: string): { readonly year: number | null; readonly hint: number | null } {
  const all = yearsIn(title.replace(QUOTED, '')).filter(y => y.year >= EARLIEST);
  const named = all.filter(y => !OTHERS.test(y.behind));
  const own = named.filter(y => !LEADS_TO.test(y.before) && !BACK_BEHIND.test(y.behind) && !BACK_BEFORE.test(y.before));
  const meant = own.find(y => !opensBracket.test(y.before)) ?? own[0] ?? named[0];
  const bracketed = Number(IN_BRACKETS.exec(title.trim())?.[1] ?? 0) || null;
  return { year: meant?.year ?? bracketed, hint: all[0]?.year ?? null };
}

/**
 * The year that the plan is for: its title's, that of a line above the entries, or its preamble's (then it binds: 12-31 is every measure's default); else the
 * first one of the five-year plan that its title names, the year of issue, else the first one of a term that the entries state; else the one that they name most often.
 */
export function findYear(
  source: Source,
  title: Heading<Range> | null,
  front: readonly Range[],
  signature: Range | null,
  body: Range,
): PlanYear {
  const words = title ? source.folded.slice(title.span.start, title.span.end) : '';
  const titled = titledYear(words);
  if (titled.year !== null) return { year: titled.year, binds: true };
  const lines = front.map(r => source.folded.slice(r.start, r.end));
  for (const sentence of gather(lines, line => line.match(/[^。:]+[。:]/g) ?? [])) {
    const m = TOLD.test(sentence) ? null : LEDE.exec(sentence);
    if (m) return { year: Number(m[1] ?? m[2]), binds: true };
  }
  const named = title && fiveYearsFrom(source.folded.slice(title.span.start, title.span.end));
  if (named) return { year: named, binds: false };
  const stated = lines.find(line => PERIOD.test(line));
  if (stated !== undefined) return { year: yearIn(stated), binds: true };
  const issued = lines.map(l => (ISSUED.exec(l) ?? DOC_NUMBER.exec(l) ?? HELD.exec(l))?.[1]).find(Boolean);
  if (issued) return { year: Number(issued) + (issued.length < 4 ? REPUBLIC : 0), binds: false };
  const dated = lines.map(line => line.replace(/[()\s]/g, '')).find(line => isDateLine(line) || MONTH_LINE.test(line));
  if (dated !== undefined) return { year: yearIn(dated), binds: false };
  const signed = signature && yearIn(source.folded.slice(signature.start, signature.end));
  if (signed) return { year: signed, binds: false };
  const short = SHORT_YEAR.exec(words)?.[1];
  if (short) return { year: 2000 + Number(short), binds: true };
  const text = source.folded.slice(body.start, body.end);
  const term = TERM.exec(text)?.[1];
  if (term) return { year: Number(term), binds: false };
  const year = mostNamed(text) ?? titled.hint;
  return year === null ? { year, binds: false } : { year, binds: false, guessed: true };
}

function mostNamed(folded: string): number | null {
  const counts = new Map<number, number>();
  const latin = !hasHan(folded.slice(0, 2000));
  for (const m of matchesOf(folded, latin ? /\b(20\d{2})\b/g : /((?:19|20)\d{2}) ?年/g))
    counts.set(Number(m[1]), (counts.get(Number(m[1])) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, n] of counts) if (best === null || n > (counts.get(best) ?? 0)) best = year;
  const due = matchesOf(folded, DUE).map(m => Number(m[1]));
  return best === null ? null : Math.min(best, ...due.filter(year => (best ?? 0) - year < 3));
}
