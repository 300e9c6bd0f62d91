import { daysAtStart } from '../../facts/deadlines/day-starts';
import { hasHan } from '../../../language/script/han';
import { onOneLine, withoutBlanks } from '../../text/blank';
import type { Range, Source } from '../../source';
import type { Heading } from '../../types';
import { isCoveringNotice, isDateLine, isSalutation } from '../furniture/letter';
import { isIndexLine, keyOf } from '../furniture/keys';
import { isSiteLine } from '../furniture/site';
import { shownOf } from '../shown';
import { NUMBERED_THEME } from '../theme';
import { withoutNumbers } from '../../../language/script/signs';
import { oneOf } from '../../../language/words';
import { BY_RULE } from '../../../language/phrases';

const WORDS =
  '[^代仪手水电气钟]表|行事历|校历|日历|纪要|要点|计划|计画|规划|方案|意见|通知|提示|安排|纲要|纲领|办法|措施|细则|清单|分工|台账|目标|思路|打算|报告|任务书|责任书|责任状|决定|行动|分解|重点任务|工作任务|工作|通告|公报|部署|导图|看板|倒计时|日程|OKR';
const ENDS_AS_TITLE = new RegExp(`(?:${WORDS})["”]?(?:\\([^()]{1,16}\\))*\\)?$`);
const ENGLISH_TITLE =
  /^(?!(?:goals|priorities|strategy|framework|agenda|plan)$).*\b(?:plan|strategy|roadmap|agenda|programme?|goals|priorities|framework|blueprint|scorecard|OKRs?)\b/i;
const RUN_ON = new RegExp(`^([^。:;]{6,70}?(?:${WORDS}))(?=[\\u3400-\\u9fff]{1,6}[〔[(]\\d{4}[〕\\])]\\d{1,4}号)`);
const RUN_ON_TO_PREAMBLE = new RegExp(
  `^([^。:;,]{6,50}?(?:${WORDS}))(?=\\s?为[^。]{2,40},|${BY_RULE}|现就|现提出|各[^。]{1,60}:|今年|(?:19|20)\\d{2}年(?:是|,))`,
);
/** A line that holds a title among other words: a forwarded message. */
const AMONG = new RegExp(
  `([^\\s:【】\\]。;]*(?:(?:19|20)\\d{2}|年度|学期|季度|本月)(?:[^\\s:。;《》]|《[^》\\s]*》)*(?:${WORDS})(?![书会组]))(?![^\\s]*[。;])`,
);
/** 行事历[及要求]: the rest of a title that goes on. */
const AND_MORE = /^[及和与暨的][\u3400-\u9fff]{2,8}$/;
/** 8月底前完成年度目标 is a promise, no title. */
const PROMISE = /完成|实现|达到|月底|年底|以上|不少于|\d%/;
/** 根据会议精神,[现将]四季度任务分解如下: what is handed over may be the paper; why it is, is not. */
const HANDS_OVER = /^.*现[将就]/;
const WHY = /^(?:为(?![民农老企侨群])|根据|按照)/;
const INNER = /^(.*?)关于(?:印发|下发|发布|转发)?《([^》]{4,60})》的通知$/;
/** Headings that any plan may have; none of them names it. */
const GENERIC =
  /^(?:(?:总体|主要|重点|具体|年度|本年|下步|下一步|近期|工作|基本|保障|有关|相关|推进|实施|组织|教学|活动|指导|时间|进度|\d{4}年|预期|发展|月份|每月|各月|逐月|每周|周次|学期)*(?:工作|任务|目标|措施|安排|要求|思路|计划|思想|原则|步骤|部署|行动|报告|(?:任务|责任|目标)分解))$/;
/** 附件1:某某清单, Subject: …: where the paper hangs, or that it is a letter's, is not its name. */
const ATTACHED = /^(?:附[件表]\s?\d{0,2}|subject|主题)\s?:\s*/i;
const LONGEST = 60;
const PROSE = /[。;!?,]$|[。;]/;

const part = (source: Source, range: Range): string => source.folded.slice(range.start, range.end);

/** A line that can be a title or a part of one: no prose, no key, no date, no document number, no salutation. */
function mayBeTitle(line: string): boolean {
  return (
    line.length <= (hasHan(line) ? 1 : 2) * LONGEST &&
    !GENERIC.test(line) &&
    !/,.*[\u3400-\u9fff]|[\u3400-\u9fff].*,/.test(line) &&
    !PROSE.test(line) &&
    !line.endsWith(':') &&
    // 二月主题:新打算 is the heading of a part; 附件1:…清单 names a paper.
    (line.startsWith('附') || !NUMBERED_THEME.test(line)) &&
    !isDateLine(line) &&
    !/^(?:\d{4}[./-]|[DT][-+])\d/.test(line) &&
    !isIndexLine(line, true) &&
    !isSiteLine(line) &&
    !isSalutation(line)
  );
}

const isTitle = (line: string): boolean => ENDS_AS_TITLE.test(line) || (!hasHan(line) && ENGLISH_TITLE.test(line));

/** True for a line that could be the title of a plan. */
export const endsAsTitle = (source: Source, line: Range): boolean =>
  mayBeTitle(part(source, line)) && isTitle(part(source, line));

/** A first line of two: the body that issues it, or a phrase that the next line ends. */
const BEGINS_TITLE =
  /(?:关于|[局委厅部府院校会室办处社司团站所》]|工委|中心|公司|集团|学院|大学|[\]])$|^[^,。]{2,30}(?:和|与|及|暨)$|^[^,。:]{2,30}关于[^,。:《》]{1,20}$/;

/** 清水县2023年重点工作 / 任务分解方案: a line that names year and work but no paper, and one that names only the paper. */
const NAMES_WORK = /(?:(?:19|20)\d{2}|年度)[^,。]*(?:工作|任务|目标|事项|要点)$/;
const NAMES_TITLE = oneOf('名称|标题|题名');
const NAMES_PAPER = /^(?!关于|附)[^\d《]{4,24}$/;
const parted = (above: string, line: string): boolean => NAMES_WORK.test(above) && NAMES_PAPER.test(line);

/** 某局2026年施政重点: no word for a paper, but a year and what it is about. */
const NAMES_YEAR = /^[^,。:]{0,30}(?:19|20)\d{2}年(?:度)?[\u3400-\u9fff]{2,20}$/;

/** What the next line ends: it names no paper itself, but the year (某街道2026年度党建引领治理 / 重点项目清单), or says no more than what paper it is (实施方案). */
const begins = (above: string, line: string): boolean =>
  BEGINS_TITLE.test(above) || ((NAMES_YEAR.test(above) || line.length <= SHORTEST_FIRST) && NAMES_PAPER.test(line));

/** # 某某计划: the sign of a heading in Markdown. */
const HASHES = /^#{1,6}\s+/;

const heading = (source: Source, { start, end }: Range, rule: string): Heading<Range> => {
  const span = { start: start + (HASHES.exec(source.folded.slice(start, end))?.[0].length ?? 0), end };
  return { text: onOneLine(source.text.slice(span.start, end)), span, rule };
};

/** True for a line that ends like the two below it, in brackets that differ in their numbers only. */
function isAmongRows(source: Source, lines: readonly Range[]): boolean {
  const ends = lines.map(line => withoutNumbers(part(source, line)).split('(').slice(1).pop() ?? '');
  const [first = ''] = ends;
  return ends.length === 3 && first.endsWith(')') && first.includes('#') && ends.every(end => end === first);
}

/**
 * Finds the plan's title among the lines before its first entry: the last line that ends like a title, with the lines above that
 * begin it. A covering notice's 《…》 and a 名称 key serve where the plan does not repeat its title.
 * In a paste without entries (`bare`) headings may follow: then it is the first such line.
 */
export function findTitle(source: Source, front: readonly Range[], bare: boolean): Heading<Range> | null {
  const found: Range[] = [];
  front.forEach((line, i) => {
    const text = part(source, line);
    const runOn = RUN_ON.exec(text) ?? RUN_ON_TO_PREAMBLE.exec(text);
    if (runOn?.[1]) found.push({ start: line.start, end: line.start + runOn[1].length });
    if (!mayBeTitle(text) || !isTitle(text) || (bare && isAmongRows(source, front.slice(i, i + 3)))) return;
    let first = i;
    while (first > 0 && i - first < 2) {
      const above = front[first - 1];
      const text = above ? part(source, above) : '';
      if (!above || !mayBeTitle(text)) break;
      if (isTitle(text) ? !parted(text, part(source, line)) || i - first > 0 : !begins(text, part(source, line))) break;
      first--;
    }
    const start = front[first]?.start ?? line.start;
    found.push({
      start: start + (ATTACHED.exec(part(source, { start, end: line.end }))?.[0].length ?? 0),
      end: line.end,
    });
  });
  const own = found.filter(r => !INNER.test(withoutBlanks(part(source, r))));
  const best = (bare ? own[0] : own[own.length - 1]) ?? found[found.length - 1];
  if (best) {
    const inner = INNER.exec(withoutBlanks(part(source, best)));
    return inner && own.length === 0 ? quoted(source, best) : heading(source, best, 'title/line');
  }
  for (const line of front) {
    const among = AMONG.exec(part(source, line).slice(0, 2 * LONGEST));
    const led = HANDS_OVER.exec(among?.[1] ?? '')?.[0].length ?? 0;
    const words = among?.[1]?.slice(led) ?? '';
    if (!among?.[1] || PROMISE.test(words) || (led > 0 ? GENERIC : WHY).test(words)) continue;
    const start = line.start + among.index + led;
    if (/《[^》]*$/.test(words)) return quoted(source, { start, end: line.end });
    const end = start + words.length;
    return heading(
      source,
      AND_MORE.test(part(source, { start: end, end: line.end })) ? { start, end: line.end } : { start, end },
      'title/among',
    );
  }
  const shown = front.find(line => shownOf(source, line)?.heading === 0 && mayBeTitle(part(source, line)));
  if (shown) return heading(source, shown, 'title/shown');
  const dated = bare
    ? undefined
    : front.find(line => mayBeTitle(part(source, line)) && NAMES_YEAR.test(part(source, line)));
  if (dated) return heading(source, dated, 'title/dated');
  const named = front.find(line => NAMES_TITLE.test(keyOf(part(source, line))) || isCoveringNotice(part(source, line)));
  if (named) return quoted(source, named);
  return opensAsTitle(source, front, bare) ? heading(source, front[0] ?? NONE, 'title/first') : null;
}

const NONE = { start: 0, end: 0 };
const SHORTEST_FIRST = 6;
const LONGEST_FIRST = 32;
/** Cells, what happens on a day, a month of issue. */
const NO_TITLE = /[\t|]|\d日|\d月$|^[([]/;

/**
 * The first line may be the title whatever it is called: short, without a stop or a label. Among paragraphs without numbers only where
 * other lines than short ones stand below, and either another short line right below it or none at all.
 */
function opensAsTitle(source: Source, front: readonly Range[], bare: boolean): boolean {
  const wide = (line: Range): number => (hasHan(part(source, line)) ? 1 : 3);
  const isShort = (line: Range): boolean =>
    mayBeTitle(part(source, line)) &&
    line.end - line.start <= wide(line) * LONGEST_FIRST &&
    !/[:、]/.test(part(source, line)) &&
    !daysAtStart(source).has(line.start);
  const [first, ...others] = front;
  if (!first || first.end - first.start < SHORTEST_FIRST || NO_TITLE.test(part(source, first)) || !isShort(first))
    return false;
  const short = others.map(isShort);
  return !bare || (short.includes(false) && (short[0] === true || !short.includes(true)));
}

function quoted(source: Source, range: Range): Heading<Range> {
  const m = /《([^》\n]{4,60})》/.exec(part(source, range));
  if (m) {
    const start = range.start + m.index + 1;
    return heading(source, { start, end: start + (m[1]?.length ?? 0) }, 'title/quoted');
  }
  const colon = part(source, range).indexOf(':');
  const value = /^\s*[^\s]+/.exec(source.folded.slice(range.start + colon + 1, range.end));
  const start = range.start + colon + 1 + (value ? value[0].length - value[0].trimStart().length : 0);
  return heading(source, { start, end: start + (value?.[0].trim().length ?? 0) }, 'title/key');
}
