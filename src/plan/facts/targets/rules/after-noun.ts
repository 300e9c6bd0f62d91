import { NAMING_UNITS } from '../../../../language/units/table';
import { isMoney } from '../../../../language/units/measure';
import { EMPTY, TELLING } from '../../lexicon/verbs';
import { RATE_NOUNS } from '../../lexicon/nouns';
import { closing, opening, oneOf, endsIn } from '../../../../language/words';
import { concat, part, phrase, withoutRhythm, type Phrase } from '../phrase';
import { HOURS } from './before-noun';
import { allBefore, spokenOff, spokenThing } from './spoken';
import { underLabel } from './under-label';
import type { NumberContext, Rule } from './context';
import { PROPORTION } from '../../../../language/phrases';

/** 办案, [人均]不少于15件: what is said of each. */
const asEach = (what: Phrase, each: Phrase): Phrase => (what.folded.length > 1 ? concat(what, '(', each, ')') : each);

/** Says how much there is, not of what. */
const OF_SOMETHING = oneOf(
  `总量|总数|规模|总规模|${PROPORTION}|数量|覆盖[率面]|合格率|完成率|达标率|率|合同额|合同金额|发放额|发放金额|成交额|成交金额|[总单亩年]产|[总单亩年]产量|综合产值|总产值|面积|里程|投资|总投资|产值|金额|资金|容量|余额|户数|人数|其中|[增降]幅|增速|[总全]长|路面宽`,
);
/** A share of the work before it. */
const OF_WORK = oneOf('覆盖[率面]|完成率|达标率|余额|规模|总规模|总量|总数|[总全]长|路面宽|[人户]数|面积|数量');
/** What tells who is meant, not what is done: 注册资本[500万元以上]. */
const MEASURED = endsIn('[额值量税龄籍]|资本|收入|面积|人数');
/** Says how much of it there is: an own rate or sum of the same thing goes without it. */
const MEASURE = /(?:占比|余额|规模|总量|总数|[总全]长|(?:播种|种植|栽培|养殖)面积|[总单亩年]产量?(?:增加)?)$/;
/** 小学5所、初中4所,[合计]9所: the sum of those before. */
const SUM = endsIn('合计|总计|共计');
/** A rate said by itself: 每次, 每期, 人均. */
const EACH = /^(?:每[一-鿿]{1,2}|[人户亩生师村]均)$/;

/** 省级 by itself is short for the thing graded before it. */
export const GRADE =
  /^(?:(?:国家|省部?|市|县|区|乡镇|[镇乡村校]|[一二三四五\dA])级(?:及?以上)?|[甲乙丙]等|[A-Z甲乙丙一二三四][类型档])$/;
/** Of what kind: 新增学位[小学]900个、初中600个. */
const KINDS = '小学 初中 高中 城镇 城区 郊区 农村 昼间 夜间 省内 省外 境内 境外 线上 线下 平日 周末 旺季 淡季'.split(
  ' ',
);
/** Of what sort of day: whatever the words before say. */
const DAYS = oneOf('平日|周末|旺季|淡季|工作日|节假日');
const kindAt = (text: string): number => Math.max(...KINDS.map(kind => text.indexOf(kind)));
export const ungraded = (noun: Phrase): Phrase => {
  const at = kindAt(noun.folded);
  if (at >= 0) return concat(part(noun, 0, at), part(noun, at + 2));
  const first = /^(?:国家|省部?|市|县|区|乡镇|[镇乡村校])级(?:及?以上)?/.exec(noun.folded)?.[0].length ?? 0;
  return part(noun, first, noun.folded.replace(/[A-Z甲乙丙一二三四][类型档级]$/, '').length);
};

/** 电梯完工60部, 开工40部, 生猪出栏30万头、存栏16万头: what was done to the same things before. */
const ACTED = /(?:新建|改建|扩建|续建|完工|开工|竣工|投产|投用|签约|落地|[新净]增|[出存]栏)$/;

/** 农村公路建设, to which a verb of its own is then said: 新改建农村公路. */
const unworked = (noun: Phrase): Phrase =>
  part(noun, 0, noun.folded.replace(/(?:综合|系统)?(?:建设|改造|治理|整治|培育|工作|任务)+$/, '').length);

/** 上站体检600人、[合格]不少于320人: how it went with those counted before. */
const OUTCOME = oneOf('合格|通过|复审通过|达标|取证|结业|录用|上岗|毕业|中标|获奖');
/** 其中[万平方米以上]2个: which of those counted before. */
const SIZE = endsIn('以上|以下');
/** 亿元以上项目 by another size. */
const unsized = (noun: Phrase, bound: string): Phrase =>
  part(noun, noun.folded.includes(bound) ? noun.folded.indexOf(bound) + bound.length : 0);
/** By how much the figure before moves. */
const CHANGES = oneOf('[增降]幅|增速');

/** Acts of building: behind them 建设 of the thing before says nothing. */
const WORKED = oneOf('新建|改建|扩建|续建|提升');

/** Length of the verbs that open a text, one behind another: 竣工|交付. */
function verbsAhead(text: string): number {
  let at = 0;
  for (let word = ' '; word; at += word.length) word = opening(TELLING, text, at) || opening(EMPTY, text, at);
  return at;
}

/** Counted by what it is: 交付3个[标段]. */
const SAYS_WHAT = oneOf(NAMING_UNITS);

/** 小微景观45处,[全镇]不少于50处: of the same thing, in all. */
const WHOLE = oneOf('全[市县区省镇乡校村州]|全街道|全集团|全公司|其[余他]|剩[余下]');

/** 带动60户左右: whom a verb reaches is said by the unit. */
const reaches = ({ verb, cell }: NumberContext): boolean =>
  verb.sort === 'causative' && verb.word.length > 1 && PEOPLE.test(cell.q.unit);
const PEOPLE = oneOf('户|人|名|家|人次|户次');
/** Done with people, not to an undertaking: 实施提升行动,培训8万人次. */
const UNDERTAKING = endsIn('行动|工程|计划|活动|专项');

/** 每个区新建2个口袋公园,[全市]不低于14个: what the last one counted, without where it was counted. */
function inAll(r: NumberContext): Phrase {
  const said = spokenThing(r);
  const per = r.done[r.done.length - 1]?.per ?? '';
  return part(said, said.folded.startsWith(per) ? per.length : 0);
}

/** The word for a sum of several figures before. */
function sumOf({ source, cell, done }: NumberContext): Phrase | null {
  const said = SUM.test(source.folded.slice(cell.from, cell.q.start));
  const at = cell.q.start - 2;
  return said && done.length > 1 && done.slice(-2).every(d => d.q.unit === cell.q.unit)
    ? phrase(source, { start: at, end: at + 2 })
    : null;
}

/** 泵站3座、管网20公里,完成[投资]: a sum behind several works is that of all; not 项目120个,其中开工30个. */
const sumOfWorks = ({ source, cell, done }: NumberContext, words: string): boolean => {
  const works = done.slice(-2).filter(d => !isMoney(d.q.unit));
  const [one, two] = works;
  return (
    words.endsWith('投资') &&
    one !== undefined &&
    two !== undefined &&
    !source.folded.slice(one.q.end, cell.from).includes('其中')
  );
};

/** The figure before counts the same sort. */
const counts = ({ done, cell }: NumberContext): boolean => done[done.length - 1]?.q.unit === cell.q.unit;

/** A name for the figure that stands alone: a mere verb or 总量 takes the noun that the sentence spoke of last. */
export function namedThing(r: NumberContext, own: Phrase): Phrase | null {
  const words = own.folded;
  const verb = words.length > 1 && verbsAhead(words) === words.length;
  // 项目120个,投资300亿元,其中[开工30个]: of what is counted alike.
  const alike = verb ? r.done.filter(d => d.q.unit === r.cell.q.unit) : r.done;
  const counted = (alike[alike.length - 1] ?? r.done[r.done.length - 1])?.indicator;
  // 检查覆盖率100%,[检查]不少于2轮: a rate is not what is done.
  const last = verb && !r.share && counted && RATE_NOUNS.test(counted.folded) ? undefined : counted;
  const before = !counted && (verb || OF_WORK.test(words)) ? spokenThing(r) : undefined;
  const told = last ?? (verb && before && MEASURED.test(before.folded) ? undefined : before);
  const spoken = told && (!last || WORKED.test(words) ? unworked(told) : told);
  const act = verb && told && counts(r) ? closing(TELLING, told.folded).length : 0;
  const noun =
    spoken &&
    part(
      spoken,
      verbsAhead(spoken.folded),
      Math.min(spoken.folded.replace(ACTED, '').length, spoken.folded.length - act),
    );
  let name = own;
  if (verb && SAYS_WHAT.test(r.cell.q.unit)) name = concat(own, r.cell.q.unit.replace('个', ''));
  else if (EACH.test(words)) name = asEach(spokenThing(r), own);
  else if (words.length < 2 && r.head.per) name = concat(spokenThing(r), '(', r.head.per, ')');
  else if (words === '其他' && counts(r)) name = own;
  else if (words.length < 2 || WHOLE.test(words))
    name = reaches(r) ? r.verb.said : (sumOf(r) ?? allBefore(r) ?? (WHOLE.test(words) ? inAll(r) : spokenOff(r)));
  else if (noun && last && OUTCOME.test(words) && counts(r)) name = concat(last, own);
  else if (noun && (GRADE.test(words) || DAYS.test(words) || (KINDS.includes(words) && kindAt(noun.folded) >= 0)))
    name = concat(own, withoutRhythm(ungraded(noun)));
  else if (noun && SIZE.test(words)) name = concat(own, unsized(noun, words.slice(-2)));
  else if (verb && HOURS.test(r.cell.q.unit)) name = own;
  else if (verb && PEOPLE.test(r.cell.q.unit) && (words === '惠及' || UNDERTAKING.test(noun?.folded ?? ''))) name = own;
  else if (last && words === '完成' && opening(TELLING, last.folded)) name = last;
  else if (noun && noun.folded.length > 1 && noun.folded !== words && verb)
    name =
      noun.folded.indexOf(words) > 2 && !noun.folded.startsWith('已')
        ? part(noun, 0, noun.folded.lastIndexOf(words) + words.length)
        : concat(own, noun);
  else if (
    noun &&
    noun.folded.length > 1 &&
    OF_SOMETHING.test(words) &&
    !sumOfWorks(r, words) &&
    (CHANGES.test(words) ||
      !/(?:(?:^|[^植种培殖])面积|里程|投资|产[值量能]|能力|金额|资金|率|强度|能耗|时间|提前量)$/.test(noun.folded)) &&
    (noun.folded.endsWith(words) || !(isMoney(r.cell.q.unit) && isMoney(r.done[r.done.length - 1]?.q.unit ?? '')))
  )
    name = noun.folded.endsWith(words) ? noun : concat(part(noun, 0, noun.folded.replace(MEASURE, '').length), own);
  return name.folded.length < 2 ? null : name;
}

/** 对群租房至少[巡查]两次: what is done stands between the comparison and the number. */
function withAct({ source, cell, head, own }: NumberContext): Phrase {
  const { between } = head;
  if (between.length < 2 || opening(EMPTY, between) === between) return own;
  const act = phrase(source, { start: cell.q.start - between.length, end: cell.q.start });
  return own.folded.length > 1 ? concat(own, act) : act;
}

/** Of how many, or among whom: 党员中[女党员]. */
const LEADS_LIST = /^(?:每[十百千万]+(?:常住)?人口?(?:拥有)?|[^,、\d]+[者员工表师生户业](?:当中|之?中)(?=[^,、]{2}))/;

/** 每千人口床位8张、[医师]3.6人; 代表中一线职工50%、[女职工]25%: a list says once of how many, and among whom. */
export function sharedLead({ source, cell, done }: NumberContext, named: Phrase): Phrase | string {
  const last = done[done.length - 1];
  if (!last || LEADS_LIST.test(named.folded) || source.folded.slice(last.q.end, cell.from) !== '、') return '';
  return part(last.indicator, 0, LEADS_LIST.exec(last.indicator.folded)?.[0].length ?? 0);
}

/** 对获奖单位[奖励]5万元, 零事故的班组奖励2000元, 完成任务的,奖励车间5万元: what is paid for it; not 奖励资金. */
const GRANT =
  /^(?:[对凡每按].*(?:奖励|补助|补贴|资助|给予)(?:标准)?|(?:.*的[^,、的]{0,4})?奖励(?!资金|经费)[^,、的]{0,4})$/;

/** The number closes its phrase: 新增学位3780个, 整治水域隐患不少于2000处. */
export const afterNoun: Rule = r => {
  // 推广到30个[村]
  const counted = r.own.folded.length > 1 && r.thing.folded.length === 1;
  const named = counted ? concat(r.own, r.thing) : namedThing(r, underLabel(r) ?? withAct(r));
  if (!named) return null;
  const indicator = concat(sharedLead(r, named), named);
  const grant = isMoney(r.cell.q.unit) && GRANT.test(r.left);
  return { rule: 'after-noun', change: null, indicator, ...(grant ? { kind: 'level', doubtful: true } : {}) };
};
