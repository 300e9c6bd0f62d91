import { singleBlanks } from '../../text/blank';
import { endsAsBody, endsAsOther, countsThings } from '../../../language/bodies/ends';
import { isCalled, isPersonName, PERSON_NAME } from '../../../language/bodies/surnames';
import type { Range } from '../../source';
import { CREW, ENDLESS, JOB, PEOPLE, TIME_PART, VAGUE } from './lexicon';
import { completed } from './prefixes';
import { bare, bracketBehind, parts } from './split';

/** A body as named in a list, with its place; `name` may be longer than the words at that place (shared prefixes). */
export interface NamedBody extends Range {
  readonly name: string;
  /** Named only by its concern (各有关部门): dropped beside bodies that are named. */
  readonly vague: boolean;
  /** What stands beside the name about its role: 市教育局(牵头). */
  readonly mark: 'lead' | 'support' | null;
}

/** What stands at a place of a text as a name by itself: a person, one by his post. */
export const nameAt = (text: string, start: number, end: number): NamedBody => ({
  start,
  end,
  name: text.slice(start, end),
  vague: false,
  mark: null,
});

/** The same names, so many units further right. */
export const moved = (names: readonly NamedBody[], by: number): NamedBody[] =>
  names.map(({ start, end, name, vague, mark }) => ({ start: start + by, end: end + by, name, vague, mark }));

/** Each of a kind, whatever it is called: 各直属库, 各库点; not 各类问题. */
export const EACH = /^各(?![项类种级自个式样环阶层方])[一-鿿]{1,4}(?:[库点店区片仓]|[标工]段)$/;

/** 业主张工[4月8日前]跟供电局: words with a date among them are a sentence. */
const HOLDS_DATE = /\d[月日]/;
/** True where a word can be the name of a body, as far as its letters tell. */
export const isBody = (word: string): boolean => {
  const name = word.trim();
  if (
    name.length < 2 ||
    name.length > 30 ||
    name.includes(':') ||
    countsThings(name) ||
    HOLDS_DATE.test(name) ||
    (name.length === 2 && name.startsWith('全'))
  )
    return false;
  return (endsAsBody(name) && !endsAsOther(name)) || EACH.test(name) || PEOPLE.test(name) || CREW.test(name);
};

/** True for the name of a body, or of a job that a person answers by. */
export const isBodyOrJob = (word: string): boolean => isBody(word) || JOB.test(word);

/** True where a part of a list says when. 长期护理科 is a body, though 长期 is a time. */
export const isTimeWord = (word: string): boolean => TIME_PART.test(word) && !(ENDLESS.test(word) && isBody(word));

/** Letters that no name holds, or that begin none: 由专人, 谁主管, 项目经理制, 宽度不小于15米, 第二版, 三天内出片, 下午三点前. */
const NO_NAME =
  /谁|专人|其|由|的|不|[以之][内上下前后]|[天周月]内|\d{2}(?!\d*[一-鿿A-Za-z]*[部队组站所室厂])|[制度则等前后]$|^(?:[对把将按在以并含如每约已拟须暂详]|[分主]管|统一|具体|全程|第.{1,3}[版批期轮辑届])|[^一-鿿A-Za-z0-9()·]/;
/** A department by its English name among Chinese words: Finance, R&D. */
export const LATIN_NAME = /^[A-Z][A-Za-z&' -]+$/;

/** 运营组; SRE值班, IT支持. */
const OPENS_NAME = /^(?:[A-Z]{2,5})?[一-鿿]/;

/** True where a word beside bodies or before 负责 can be the name of one, though its end does not tell: 中国人寿, 市一中, 二号井. */
export const mayBeName = (word: string): boolean => {
  const name = word.trim();
  return (
    name.length >= 2 && name.length <= 16 && ((OPENS_NAME.test(name) && !NO_NAME.test(name)) || LATIN_NAME.test(name))
  );
};

interface Piece extends Range {
  readonly word: string;
  readonly mark: NamedBody['mark'];
}

/** 市教育局(牵头), ★市教育局. */
const MARK =
  /^([★▲*])?\s*(.{2,}?)\s*(?:\((?:(牵头|主办|主责|主要责任|负责|总牵头|召集|主|lead)|配合|协办|参与|协助|支持|辅|support)(?:单位|部门)?\)|([★▲*]))$|^([★▲*])\s*(.{2,})$/i;
/** 市教育局负责统筹协调: a body with what it does. */
const DOES = /^(.{2,20}?)(?:(牵头)|(负责|承担|统筹|落实|做好)|配合|协助|参与).{2,}$/;
const SHORTEST_DOING = 6;
/** What a mark is, or a bracket with one ends in. */
const MARKS = '★▲*)';

/** Parts a name from what marks it as leading or supporting. */
const pieceOf = (word: string, range: Range): Piece => {
  const does = word.length < SHORTEST_DOING ? null : DOES.exec(word);
  const doer = does?.[1] ?? '';
  if (does !== null && isBody(doer)) {
    const mark = does[2] !== undefined ? 'lead' : does[3] !== undefined ? null : 'support';
    return { start: range.start, end: range.start + doer.length, word: doer, mark };
  }
  const marked = MARKS.includes(word.charAt(0)) || MARKS.includes(word.charAt(word.length - 1));
  const found = marked ? MARK.exec(word) : null;
  if (found === null) return { start: range.start, end: range.end, word, mark: null };
  const name = found[2] ?? found[6] ?? word;
  const start = range.start + word.indexOf(name);
  const leads = (found[1] ?? found[3] ?? found[4] ?? found[5]) !== undefined;
  return { start, end: start + name.length, word: name, mark: leads ? 'lead' : 'support' };
};

/** No name: nothing said, or how much of something else (分值:10分). */
const NOTHING =
  /^(?:[0-9-]+\)?|[\u4e00-\u9fff]{2,6}:[^\u4e00-\u9fff]{0,4}\d[^,;]{0,6}|无|暂无|略|待定|同上|同左|.*见附[件表]|[/\\—–-]+)$/;

/** What the head of a body is called, before his name. */
const HOLDER = '(?:副?(?:[局所科股处队站部院校村镇乡组班]长|主任|书记|支书|经理|主席))';
/** A body with the person who acts for it: 制造一部-刘强, 计划物流部@孙丽, 供应链管理部(马青), 信息部(总监 何涛), 市场监管所所长黄勇. */
const WITH_PERSON = new RegExp(
  `^(.{2,}?)(?:(?:[-–—@:]|(?=\\())(?:\\((?:[\u4e00-\u9fff]{2,6}[ :]|${HOLDER})?(${PERSON_NAME})\\)|(${PERSON_NAME}))|(${HOLDER}${PERSON_NAME}))$`,
);

/** 异常组(夜班长): a body with the post of who acts for it. */
const withPost = (word: string): readonly string[] | null => {
  const { name, inner } = bracketBehind(word);
  return JOB.test(inner) && !isBody(inner) ? [word, name, inner] : null;
};

/** 招商部李莉: a body and, at once behind it, the person who acts for it; his name's length, 0 for any other word. */
export const personBehind = (word: string): number =>
  isBody(word) ? 0 : ([3, 2].find(n => isPersonName(word.slice(-n)) && isBody(word.slice(0, -n))) ?? 0);

/** A list taken apart: the bodies, and the persons named beside one who act for it. */
interface Taken {
  readonly bodies: readonly Piece[];
  readonly people: readonly Range[];
}

const takenApart = (text: string): Taken => {
  const bodies: Piece[] = [];
  const people: Range[] = [];
  for (const part of parts(text)) {
    const range = bare(text, part);
    const word = text.slice(range.start, range.end);
    const before = bodies.length > 0 ? bodies[bodies.length - 1] : undefined;
    // 采购部/周海; 工程 老周、小郑.
    const from = Math.max(before?.end ?? 0, people[people.length - 1]?.end ?? 0);
    const between = text.slice(from, range.start);
    if (before && isCalled(word) && /^[\s/:,;]+$/.test(from > before.end ? between.replace('、', ' ') : between)) {
      people.push(range);
      continue;
    }
    const [, set, within, behind, titled] = WITH_PERSON.exec(word) ?? withPost(word) ?? [];
    const length = set === undefined ? personBehind(word) : 0;
    const body = length > 0 ? word.slice(0, -length) : set;
    const person = length > 0 ? word.slice(-length) : (within ?? behind ?? titled);
    if (body !== undefined && person !== undefined && isBody(body)) {
      bodies.push(pieceOf(body, { start: range.start, end: range.start + body.length }));
      const start = range.start + word.lastIndexOf(person);
      people.push({ start, end: start + person.length });
    } else if (word !== '' && !NOTHING.test(word) && !isTimeWord(word)) bodies.push(pieceOf(word, range));
  }
  return { bodies, people };
};

/** The list that was taken apart last: most are asked for their persons and for their bodies. */
let last: { readonly text: string; readonly taken: Taken } | undefined;

const taken = (text: string): Taken => {
  if (last?.text !== text) last = { text, taken: takenApart(text) };
  return last.taken;
};

/** The persons that a list of bodies names beside one: 采购部/周海, 财务部 郑敏. Offsets as in {@link readNames}. */
export const readBeside = (text: string, source: string): NamedBody[] =>
  taken(text).people.map(({ start, end }) => nameAt(source, start, end));

/** Splits a list of bodies; offsets are those of `text`, which `source` spells as the plan does. */
export const readNames = (text: string, source: string): NamedBody[] => {
  const places = taken(text).bodies;
  const printed = places.map(place => singleBlanks(source.slice(place.start, place.end)));
  const whole = completed(
    places.map(place => place.word),
    printed,
  );
  return places.map(({ start, end, word, mark }, i) => ({
    start,
    end,
    name: whole[i] ?? word,
    vague: VAGUE.test(word),
    mark,
  }));
};
