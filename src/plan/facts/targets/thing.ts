import type { Range, Source } from '../../source';
import { BEFORE_NUMBER } from '../lexicon/comparators';
import { EMPTY, PREDICATES, TELLING } from '../lexicon/verbs';
import { closing, opening, opensWith } from '../../../language/words';
import { concat, EMPTY_PHRASE, phrase, saysByWhen, tidyPhrase, type Phrase } from './phrase';
import { NOT_ALONE } from './verb-ahead';
import { PART_OF_YEAR } from '../../../language/phrases';

const ATTRIBUTE = /^(?:[^,]{2,}?的(?=[^的,]{4,})|由[^,、]{2,}?的(?=[^的,]{2,}))/;
const ENDS_THING = /(?:[、和及与或,\s]|以及|建设任务|任务|的?要求|标准要求|等|进|赴|到|进行|开展)+$/;
/** 每周值班2天[即可], 点检216具[——后勤]: nothing that is counted. */
const ENOUGH = opensWith('即可|为宜|为止|——');
/** Where the thing ends: at another act, a bracket, or how many people it serves (33个行政村[13.3万人口]). */
const STOPS_THING =
  /(?:,|并(?!购|联|网)|(?:总|计划|概算)投资|用于|分别|依次|以促|来穗|\(|\d[\d.]*[万亿](?=[一-鿿]{0,4}(?:人口|居民|群众|百姓|农民|村民|职工|学生|老人)))/;

/** 30个点位[4月底前投用], 3处[5月底前完成], not 5场3月学雷锋活动: by when and what for is said of the thing, and no part of its name. */
function untilMoment(folded: string, { start, end }: Range, moments: readonly Range[]): number {
  const m = moments.find(x => x.start >= start && x.end <= end);
  // 60个行政村[6月底前]全部完成改厕
  if (m?.end === end && saysByWhen.test(folded.slice(m.start, end))) return m.start;
  const rest = m ? folded.slice(m.end, end) : '的';
  const isThing = m && m.start <= start + 1 && !opening(EMPTY, rest) && !opening(TELLING, rest);
  return m && !isThing && !rest.includes('的') ? m.start : end;
}

/** 其余5个[6月底前]完工: where the words begin behind by when; an act that says nothing (完成) names nothing behind it. */
function behindDue(folded: string, right: Range, moments: readonly Range[]): number {
  const due = moments.find(m => m.start <= right.start + 1 && right.start < m.end);
  const says =
    due && saysByWhen.test(folded.slice(due.start, due.end)) && !opening(EMPTY, folded.slice(due.end, right.end));
  return says ? due.end : right.start;
}

/** What is counted, from the words to the right of the number, up to where another act begins. */
export function thing(folded: string, right: Range, moments: readonly Range[]): Range {
  let start = behindDue(folded, right, moments);
  let end = untilMoment(folded, { start, end: right.end }, moments);
  const text = folded.slice(start, end);
  if (ENOUGH.test(text.trimStart())) return { start, end: start };
  const stop = STOPS_THING.exec(text);
  if (stop && stop.index >= (stop[0] === '(' ? 1 : 2) && !(stop[0] === '(' && /\).{2,}$/.test(text)))
    end = start + stop.index;
  const tail = ENDS_THING.exec(folded.slice(Math.max(start, end - 24), end))?.[0].length ?? 0;
  if (tail < end - start - 1) end -= tail;
  // 20名[骨干到医院进修]不少于6个月: the comparison is that of the next number.
  const next = closing(BEFORE_NUMBER, folded.slice(start, end));
  if (next.length > 1 && next.length !== end - start - 1) end -= next.length;
  if (/^[的\s]/.test(folded.slice(start, end))) start++;
  const standard = /^(?:标准(?!化)|额度)(?:安排|核定|核增|发放|给予|落实)?(?=.{3})/.exec(folded.slice(start, end));
  if (standard) start += standard[0].length;
  const attribute = ATTRIBUTE.exec(folded.slice(start, end));
  if (attribute) start += attribute[0].length;
  const verb = opening(EMPTY, folded.slice(start, end));
  if (verb.length > 1 && end - start - verb.length >= 4 && !NOT_ALONE.test(folded.slice(start + verb.length, end)))
    start += verb.length;
  return { start, end };
}

/** A quarter, a half or a month before the act that closes the words. */
const IN_PERIOD = new RegExp(String.raw`(?:${PART_OF_YEAR}|\d{1,2}月)[底末]?(?=[\u3400-\u9fff]{2}$)`);

/** 12个项目[上半年]投产: what is counted and what is done with it, without the time between. */
export function thingBehind(source: Source, right: Range, moments: readonly Range[]): Phrase {
  const at = thing(source.folded, right, moments);
  const period = IN_PERIOD.exec(source.folded.slice(at.start, at.end));
  const from = period ? at.start + period.index : at.end;
  const to = period ? from + period[0].length : moments.find(m => m.start === from)?.end;
  const act = to !== undefined && from - at.start > 1 ? phrase(source, { start: to, end: right.end }) : EMPTY_PHRASE;
  const acts = [PREDICATES, TELLING].some(verbs => opening(verbs, act.folded) === act.folded);
  return tidyPhrase(acts ? concat(phrase(source, { start: at.start, end: from }), act) : phrase(source, at));
}
