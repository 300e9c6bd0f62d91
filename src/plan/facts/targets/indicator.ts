import type { Range, Source } from '../../source';
import { RATE_NOUNS } from '../lexicon/nouns';
import { ADVERBS, CAUSATIVE, EMPTY, LEADS, PREDICATES, TELLING } from '../lexicon/verbs';
import { closing, endsIn, oneOf, opening, opensWith } from '../../../language/words';
import { NOT_ALONE, behindPreposition, occasion } from './verb-ahead';
import { endsAsBody } from '../../../language/bodies/ends';
import { about } from './about';
import { phrase, saysByWhen, type Phrase } from './phrase';
import { AIMED, PART_OF_YEAR, TAKEN_AS } from '../../../language/phrases';

const COUNTS_BODIES = opensWith('个|所|家');
const CARRIES_OUT = opensWith('完成|实现|落实|确保|推进|做好');
const WHOM = opensWith('村|户|人|校|县|镇|园|企|家');

const TIME =
  /^(?:[,、:\s“](?!.*”)|(?:到|至|截至|较|比)?(?:20\d\d|[“"]?十[三四五六]五[”"]?)(?:[-—~至]20\d\d)?(?:年|学年|年度|期间|时期)?(?:底前|年底|底|末|前|内|度|起)?|每(?:\d+|[一两三四五六])?个?(?:天|日|周[一二三四五六日天末]?|月|季度|半年|半个?月|学期|学年|年度?)|(?:全(?:[年季月]|学期)|年内|[月季期]末|(?:\d+|[一二两三四五六七八九十])年内|半年内?(?![度报])|(?:(?:[一二三]至)?第?[一二三四]季度|前[两三二]个?季度|[上下]半年|Q[1-4])(?:底|末)?前?|\d{1,2}月)|[本下]?(?:周[一二三四五六日天末]?|[月旬]|季度)(?:之?前|[以之]?内|底前?|末前?)(?=.{2})|[较比](?:(?:去年|上年)?同期|年初|期初|基期)|[同环]比|本(?:学期|学年|季度?|月)(?=.{2})|[前后][一二两三四五六]年|第[一二三四五]年|按照?(?:序时|时序|既定|工程)?(?:进度|计划|节点)(?:要求)?(?=.{2}))/;
/** 80处隐患点: how many there are, where the share of them is what counts. */
const SO_MANY = /^[约近]?\s?\d[\d,.]*[万亿]?\s?[个处家所名户座条项](?!以|工作日|月|星期|小时)(?=[一-鿿]{3})/;
/** 因规划调整[减为9所], 平均[不少于]: why or how it is so. */
const CAUSE = /^(?:因[^,]{2,12}(?:调整|影响|原因|变化|需要)|平均)$/;
/** 面积只增不减、[单产稳定在]: what is said of another matter before. */
const SAID_BEFORE = /^[^,、]{2,}(?:不减|不降|不增|不反弹|不退|向好|趋稳|清零|零增长)、(?=.{2})/;
const WHEREBY = new RegExp(`^以[^,]{1,20}?${TAKEN_AS}`);
const WHO_WILL = new RegExp(
  `^[^,、]{1,13}?(?:[^,、](?:将|要|计划|拟|${AIMED}|必?须)|[^,、供响相对反适效感呼答]应当?(?![急用对变聘届邀]))`,
);
const WHEN = new RegExp(
  String.raw`^(?:在|于)?(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日)?|年|度|${PART_OF_YEAR})(?:底|末|中旬)?(?:之?前|内|以前)(?=.{2})`,
);
const PLACE =
  /^(?:全(?:[市县区省镇乡校州旗盟街](?![道域性])|行(?!业))|我[市县区省校院局]|全集团|全公司|全系统|全域|平均(?=每))(?=.{3})/;
const TAIL = new RegExp(
  String.raw`(?:每(?:人|生|户)?每?(?:\d{1,2}|[一二两三四五六])?个?(?:[天日周旬月]|季度?|半个?[年月]|学期|学年|年)|在(?:20\d\d年底?的?|[^,、\d]{1,6}?)基础上(?:[生人户]均)?|(?:[一1][至-])?(?:${PART_OF_YEAR}|\d{1,2}月)[底末]?前?|(?:[今明][明后])?[一二两三四五]年(?:内|共)?|动态|折合|分别|总体上?|都|共计|累计|[同环]比|按[一-鿿]{2,5}口径(?:计算)?|以[一-鿿]{1,6}为单位|拟?按|各|的|预期|预计|${AIMED}|原则上|只增不减|稳中有升|全(?:[年季月]|学期)|[今明去上]年|本(?:年度?|季度|月)|建设任务|任务|要求|(?:满足(?!率)|可供)[^,、\d]{0,4}|等|[、和及与或,\s(:])+$`,
);

/** 投资完成15亿元: said of the number, not of the thing. */
const DONE = /^[^,、]{3,}?(完成|实现)$/;

/** 【企服部】 at the head of a line says whose it is, 会议要求 who says so. */
const SPEAKS_TO = /^\s*(?:[【[][^【】[\]]{1,14}[】\]]|会议(?:要求|强调|明确|议定|(?:原则)?同意|决定))\s*/;

/** Words that open no noun, whatever follows: 将[企业开办时限]压缩至, where 推动[企业]上市 may be one thing. */
const NEVER_NOUN = oneOf(`其中|将|把|让|${AIMED}`);
/** 及格率, 和谐社区, 并网容量: words that begin like one that joins. */
const JOINED = opensWith('及格|及时|及早|和谐|和睦|和解|和平|和美|并网|并购|并轨|并联|并案');

/** 推进会 is a meeting, 推进[项目建设] a mood. */
function moodLength(text: string): number {
  const mood = JOINED.test(text) ? '' : opening(LEADS, text);
  return !NEVER_NOUN.test(mood) && NOT_ALONE.test(text.slice(mood.length)) ? 0 : mood.length;
}

/** Length of what opens `text` without being part of the matter: moods, times, places. */
function leadLength(text: string, rate: boolean): number {
  const adverb = rate ? 0 : opening(ADVERBS, text).length;
  const before =
    adverb && (opening(EMPTY, text, adverb) || opening(TELLING, text, adverb) || opening(LEADS, text, adverb));
  return Math.max(
    before ? adverb : 0,
    moodLength(text),
    TIME.exec(text)?.[0].length ?? 0,
    PLACE.exec(text)?.[0].length ?? 0,
    SO_MANY.exec(text)?.[0].length ?? 0,
    rate ? 0 : occasion(text),
    WHEREBY.exec(text)?.[0].length ?? 0,
    CAUSE.exec(text)?.[0].length ?? 0,
    SAID_BEFORE.exec(text)?.[0].length ?? 0,
  );
}

/** 县农机中心[组织检修联合收割机], 博物馆[举办临展]: who has something done. */
const HAS_DONE =
  /^[^,、的\d]{1,12}?(?:[馆院局委办部科处站会所]|中心|公司|街道)(?=(?:组织(?![部生化架体结])|举办|承办|召开|开展|推出).{2})/;

/** 我区交通部门将力争[落实投资]: who is to act, where a verb follows. */
function whoWill(text: string): number {
  const has = HAS_DONE.exec(text)?.[0].length ?? 0;
  if (has) return has;
  const said = WHO_WILL.exec(text)?.[0].length ?? 0;
  const when = said && (WHEN.exec(text.slice(said))?.[0].length ?? 0);
  if (when) return said + when;
  const who = said;
  const act = opening(EMPTY, text, who) || opening(TELLING, text, who) || opening(LEADS, text, who);
  // 招生计划完成率
  return who && act && text.charAt(who + act.length) !== '率' ? who : 0;
}

/** 开发区, 建成区 are places, 编制内 an attribute; 建成区级平台 is none. */
const ZONE = /^(?:开发|建成)区(?![级域内属直])|^编制[内外]/;

/** A verb that opens `text` and can go, as what is left stands alone. */
function emptyVerb(text: string, rate: boolean): number {
  const verb = opening(EMPTY, text);
  const rest = text.slice(verb.length);
  if (
    !verb ||
    ZONE.test(text) ||
    rest.length < 2 ||
    (verb.length === 1 && !COUNTS_BODIES.test(rest)) ||
    NOT_ALONE.test(rest)
  )
    return 0;
  return rate && !CARRIES_OUT.test(verb) ? 0 : verb.length;
}

/** 完成全年目标任务的[60%]: the whole of which a share is said keeps its words. */
const OF_WHOLE = /(?:任务|计划|预算|目标|任务数)的$/;
/** 东、西两个片区分别[新建充电桩], 两个年度各[新建公园], 到2027年分别: what the numbers are shared out over; the matter stands behind it. */
const SHARED_OUT = /^[^,]*(?:分别|各)(?=[^,]{2})/;
/** 每名包联干部[领办…]: each of whom. */
const EACH_OF = /^每[名个位家所][^,、每\d]{1,10}?(?=领办|办理|联系|走访|撰写|参加|完成)/;
/** 三年[不少于], 用两年时间[打造]: over how long. */
const YEARS = /^用?[一二两三四五六七八九十\d]{1,2}年(?:时间)?(?:内|共|累计|间)?/;

function eachOf(text: string): number {
  const acts = (at: number): boolean => (opening(EMPTY, text, at) || opening(TELLING, text, at)) !== '';
  const shared = SHARED_OUT.exec(text)?.[0].length ?? 0;
  const years = YEARS.exec(text)?.[0].length ?? 0;
  if (shared && acts(shared)) return shared;
  return years && (years === text.length || acts(years)) ? years : (EACH_OF.exec(text)?.[0].length ?? 0);
}

/** What leads to a moment: 到明年, 较上年; who acts then may do so, too: 安全科8月25日[抽查校车]. */
const LEADS_TO = oneOf('到|至|在|于|截至|自|从|较|比');

function timeLength(folded: string, start: number, end: number, moments: readonly Range[]): number {
  const m = moments.find(x => x.start <= start + 12 && start < x.end);
  if (!m || m.end > end) return 0;
  const before = folded.slice(start, m.start);
  const act = endsAsBody(before) ? opening(TELLING, folded.slice(m.end, end)).length : 0;
  return before === '' || LEADS_TO.test(before) || (act > 1 && end - m.end > act + 1) ? m.end - start : 0;
}

/** 于, 力争, 较: what leads to a time that closes the words, with 年内 and the like. */
const TIME_BEHIND = new RegExp(`(?:[于在到至较、和与及]|${AIMED}|[要将须应需])*(?:年内|年底前)?$`);

/** 覆盖率于2027年底前[达到98%], 建档率力争年内[达85%]: where the words end without the times behind them. */
function untilTime(folded: string, start: number, end: number, moments: readonly Range[]): number {
  const m = moments.find(x => x.start >= start && x.end === end);
  const from = m?.start ?? end;
  const behind = TIME_BEHIND.exec(folded.slice(Math.max(start, from - 10), from))?.[0] ?? '';
  if (!m) return saysByWhen.test(behind) ? from - behind.length : end;
  return untilTime(folded, start, from - behind.length, moments);
}

/** Words whose 及 or 与 is their own: 惠及, 普及, 参与. */
const OWN_AND = endsIn('惠及|普及|涉及|危及|波及|参与');

/** 对[辖区内桥梁检测], not 对口支援: to what something is done, where no other verb follows. */
const TO_WHAT = /^对(?![口外内比标接照讲虾账公方流联门台])[^,]{4}/;

/** Length of what closes the words without being part of the matter. */
const tailLength = (words: string): number => (OWN_AND.test(words) ? 0 : (TAIL.exec(words)?.[0].length ?? 0));

/** What is counted, from the words to the left of the comparison: without moods, times, empty verbs and trailing adverbs. */
export function subject(folded: string, words: Range, moments: readonly Range[]): Range {
  const left = about(folded, words);
  const last = folded.slice(Math.max(left.start, left.end - 24), left.end);
  const whole = OF_WHOLE.exec(last);
  const end = whole ? left.end - 1 : untilTime(folded, left.start, left.end - tailLength(last), moments);
  const rate = RATE_NOUNS.test(folded.slice(Math.max(left.start, end - 12), end));
  const each = eachOf(folded.slice(left.start, end));
  let start = left.start + (SPEAKS_TO.exec(folded.slice(left.start, end))?.[0].length ?? 0) + each;
  for (let guard = 0; guard < 12 && start < end; guard++) {
    const text = folded.slice(start, end);
    const cut =
      timeLength(folded, start, end, moments) ||
      (whole && text.startsWith('全年') ? 0 : leadLength(text, rate)) ||
      emptyVerb(text, rate) ||
      behindPreposition(text) ||
      whoWill(text) ||
      (TO_WHAT.test(text) ? 1 : 0);
    if (!cut || (text.length - cut === 1 && !text.endsWith('翻'))) break;
    start += cut;
  }
  const done = DONE.exec(folded.slice(start, end))?.[1]?.length ?? 0;
  return { start, end: done ? untilTime(folded, start, end - done, moments) : end };
}

const NOMINAL = oneOf(
  '支持|建设|改造|培育|试点|实施|整治|办理|使用|运行|参与|引进|进行|改制|转化|转型|申报|创业|就业|落实|管理',
);
/** Those that also stand inside names. */
const IN_NAMES = oneOf('支持|建设|改造|培育|试点|整治|转型|转化|改制|管理');
const ONE = opensWith('通[畅过道用信行]|在[建职校编线册岗读园乡外]|到[位期]|与会|向上');

/** Words that end the name of somebody who can act: then 建设 behind them is a verb, else part of a name (设施建设示范社区). */
export const ACTORS =
  /[校院企业部庭室科处位村镇乡街区县市户园人员生师司门店家者民队组体堂局厂社农所馆站点班级]$|机构|中心|平台|项目|团队|医疗|河段|线路/;
/** 正向, 导向, 实在: no prepositions. */
const HALF = endsIn(
  '[正反导走意定取倾流动趋横纵双单转指]向|[存现实所潜正]在|[交沟流普畅直连联互融贯疏变]通|[参给]与|[达得受遇直]到',
);

/** Whether a predicate word is one here, and not part of a noun. `from` begins with it. */
function acts(word: string, from: string): boolean {
  const rest = from.slice(word.length);
  if (NOT_ALONE.test(rest)) return false;
  return word.length === 1 ? rest.length > 1 && !ONE.test(from) : !NOMINAL.test(word) || rest.length > 3;
}

/** In 150所义务教育学校提供托管服务: where the second half begins, counted from the thing's start; 0 if there is none. */
export function predicateAt(text: string): number {
  for (let i = WHOM.test(text) ? 1 : 2; i < text.length - 1; i++) {
    const word = opening(PREDICATES, text, i);
    if (!word || !acts(word, text.slice(i)) || HALF.test(text.slice(0, i + 1))) continue;
    if (!IN_NAMES.test(word) || ACTORS.test(text.slice(0, i))) return i;
  }
  return 0;
}

/** The verb right before the number, with its words as printed. */
export interface VerbBefore {
  readonly word: string;
  readonly said: Phrase;
  readonly sort: 'telling' | 'causative' | 'empty' | 'none';
}

export function verbBefore(source: Source, { start, end }: Range): VerbBefore {
  const left = source.folded.slice(Math.max(start, end - 12), end);
  const told = closing(TELLING, left);
  const empty = closing(EMPTY, left);
  const cause = closing(CAUSATIVE, left);
  const longest = Math.max(told.length, empty.length, cause.length);
  const said = phrase(source, { start: end - longest, end });
  const sort = !longest
    ? 'none'
    : told.length === longest
      ? 'telling'
      : cause.length === longest
        ? 'causative'
        : 'empty';
  return { word: said.folded, said, sort };
}
