import { opensInHan } from '../../../language/script/han';
import { mentions, opening, opensWith, wordList } from '../../../language/words';
import type { Range } from '../../source';
import { opensWithVerb } from './acts';
import { ANY_BODY, OTHER } from './by-whom';
import { PERSON_LABEL } from './doing';
import { shifted } from './clauses';
import { becomes, GOES_ON, SHORT, isShortAct } from './short-act';
import { JOB, OFFICE_END, VERBS } from './lexicon';
import { EACH, isBodyOrJob, nameAt, personBehind } from './names';
import { TITLED } from './titled';
import { isPersonal, readRunning } from './segments';
import type { DutySegment } from './segments';
import { isPersonName } from '../../../language/bodies/surnames';
import { BY_RULE } from '../../../language/phrases';

/** 由 in a clause, with what stands before it: 南门大街段围挡由; 请 before whom minutes ask, not all readers. */
const BY = new RegExp(`^([\\s(]*[^,;。:由]{0,40})(?:由|责成|责令)|^\\s*请(?![示求教各])`);
/** Before 由 these make a thing of what follows: 根据由…制定的方案, 成立由…组成的专班. */
const OF_A_THING = new RegExp(`^(?:${BY_RULE}|按|依托|形成|成立|组成|为|将|把|第.{1,3}项)|[${OTHER}]$`);
/** Bodies of every place or level: where the law says whose business it is. */
const ANY_PLACE = /^(?:.{0,2}[级地]|上|本|同|所在|主管|有关|相关|(?:教育|行政)(?!.*[局处室]$))/;
/** What comes before an act, and the acts of offices. */
const ACT = opensWith(
  '根据|按|依|具体|负责|统一|对|牵头|会同|研究|提出|起草|拟[订定]|审[核定批议]|核[发定算实拨]|汇总|收集|通报|报[送请批]|提交|承[担办接]|监管|管理|公[布示开]|协调|签[订发]|拨付|下达|召集|跟进|包[干保抓联]|论证|评估|测算|摸[底排]',
);
/** An act of a few letters that ends in what says a duty: 策划实施. */
const CLOSED = /^[^的门长员人级、和]{2,4}(?:实施|落实|负责|承担|办理|完成|组织)$/;
/** What makes a clause without 由 one that says who answers, or who helps; not 负责人, 牵头的. */
const ANSWERS = /^(?:总?牵头|主[办责抓查]|(?:分别|共同)完成|(?:具体|总体|全面)?负责)(?![的人任制])/;
const HELPS = /^(?:要|应)?(?:积极|密切|全力|主动|协同|共同)?(?:(?:配合|协助|协办|协同|参与)(?!的)|支[援持][,;。\s]*$)/;
/** 责任人王强, without a colon. */
const HOLDS = new RegExp(`^\\s*${PERSON_LABEL}`);
const LONGEST_NAMES = 40;
const BY_DUTY = '负责';

/** 4月底前公布, 10日内完成: by when it is done. */
const BY_WHEN = /^(?:[\d一二三四五六七八九十]{1,3}[个年月日号天周工作时小]{1,3}[底初末上中下旬]*)+[前内]/;
/** 巡查记录交管理处: what is brought to whom. */
const HOLDS_ACT = mentions('[给由至向将把] 录交 单交 料交 表交 报送 提交 上报');
/** What goes on with the name, is said of figures and of what comes to be, or is done by those who only watch. */
const NO_HELP = opensWith(
  '[织理置罚署好结门员长级工局科按依自数率均达的等及和与增降] 建成 完工 竣工 投[产用] 上线 到位 实现 挂牌 新[增建] 提[高升] 覆盖 全部 基本 普遍 不[少低] 审[议定批核] 验收 考[核评] 监督 督[查导办] 抽查 通[过报] 同[意] 批[准] 备案 支[持援] 鼓励',
);
/** Anything that an office does beside one that answers: 信息科|接入平台. */
const anyAct = (act: string): boolean => {
  const said = act.replace(BY_WHEN, '');
  return said.length > 1 && opensInHan(said) && !NO_HELP.test(said);
};
const acts = (act: string): boolean => does(act.replace(BY_WHEN, ''));
const does = (act: string): boolean =>
  !act.endsWith('解释') &&
  (VERBS(act) !== null || ACT.test(act) || GOES_ON.test(act) || CLOSED.test(act) || opensWithVerb(act));

/** Whom a sentence may name without a label: offices, firms, towns, crews; not those of every place. */
const isOffice = (name: string): boolean =>
  (name.length > 2 || name.startsWith('各') || SHORT.test(name)) &&
  (OFFICE_END.test(name) ||
    EACH.test(name) ||
    /(?:[委协]会|中心|公司|集团|街道|车间|年级|工会|[^家]组|[局厅委院]专家组|[馆站所院室系队厂镇乡村])$/.test(name)) &&
  !ANY_PLACE.test(name) &&
  !ANY_BODY.test(name);

/** True where words begin with the name of an office and go on with what it does. */
const holdsAct = (words: string): boolean =>
  [...words].some((_, i) => GOES_ON.test(words.slice(i)) && isOffice(words.slice(0, i)));

/** The longest words of a clause from an offset on that name who does what follows them; offices of no place in particular are none. */
const namedBefore = (
  clause: string,
  own: string,
  from: number,
  fits: (act: string) => boolean,
  known: (name: string) => boolean = isOffice,
): { to: number; segments: DutySegment[] } | null => {
  for (let to = Math.min(clause.length, from + LONGEST_NAMES); to > from + 1; to--) {
    if (!fits(clause.slice(to))) continue;
    const names = clause.slice(from, to);
    if (TITLED.test(names))
      return {
        to,
        segments: [{ duty: 'leader', names: [nameAt(own, from, to)] }],
      };
    if ((!isBodyOrJob(names) && personBehind(names) === 0) || holdsAct(names)) continue;
    const segments = readRunning(names + BY_DUTY, own.slice(from, to) + BY_DUTY);
    const sure = segments?.every(
      s => isPersonal(s.duty) || s.names.every(({ start, end }) => known(names.slice(start, end))),
    );
    if (segments !== null && sure === true) return { to, segments: segments.map(s => shifted(s, from)) };
  }
  return null;
};

/** The first body of a list leads its clause, the others support. */
const asLead = (segments: readonly DutySegment[]): readonly DutySegment[] =>
  segments.flatMap((segment): readonly DutySegment[] =>
    segment.duty === 'list'
      ? [
          { duty: 'lead', names: segment.names.slice(0, 1) },
          { duty: 'support', names: segment.names.slice(1) },
        ]
      : [segment],
  );

const LEADS_ALL = mentions('牵头 会同');
const supporting = (segment: DutySegment): DutySegment => ({ ...segment, duty: 'support' });
/** Whom the doer acts with, whatever they do. */
const JOINS = wordList('会同|联同|联合|连同|商请');

/** Nothing behind whom he acts with, or what they do, perhaps by when (会同各乡镇[于4月30日前完成]). */
const goesOn = (act: string): boolean =>
  act.trim() === '' || ',;。'.includes(act.charAt(0)) || acts('于在'.includes(act.charAt(0)) ? act.slice(1) : act);

interface Said {
  readonly from: number;
  readonly to: number;
  readonly segments: readonly DutySegment[];
}

const inClause = (clause: string, own: string, behind: boolean): Said | null => {
  const by = BY.exec(clause);
  const before = by?.[1]?.trimStart() ?? '';
  if (by !== null && !OF_A_THING.test(before) && !(opensWithVerb(before) && clause.includes('的'))) {
    const from = by[0].length;
    const running = readRunning(clause.slice(from), own.slice(from));
    if (running?.some(s => s.duty === 'lead'))
      return { from, to: clause.length, segments: running.map(s => shifted(s, from)) };
    const found = namedBefore(clause, own, from, acts) ?? namedBefore(clause, own, from, isShortAct);
    if (found === null) return null;
    const joined = opening(JOINS, clause, found.to).length;
    const helper = joined ? namedBefore(clause, own, found.to + joined, () => true) : null;
    return {
      from,
      to: helper?.to ?? found.to,
      segments: [...asLead(found.segments), ...(helper?.segments ?? []).map(supporting)],
    };
  }
  const held = HOLDS.exec(clause)?.[0].length ?? 0;
  const person = held ? clause.slice(held).trimEnd() : '';
  if (isPersonName(person)) {
    const to = held + person.length;
    return { from: held, to, segments: [{ duty: 'person', names: [nameAt(own, held, to)] }] };
  }
  const from = clause.length - clause.trimStart().length;
  if (opensWithVerb(clause.slice(from))) return null;
  const along = behind ? opening(JOINS, clause, from).length : 0;
  const beside = along > 0 ? namedBefore(clause, own, from + along, goesOn) : null;
  if (beside) return { from, to: beside.to, segments: beside.segments.map(supporting) };
  const beyond = (name: string): boolean => isOffice(name) || JOB.test(name);
  const led = namedBefore(clause, own, from, act => ANSWERS.test(act), beyond);
  if (led) return { from, to: led.to, segments: asLead(led.segments) };
  const doing = behind ? namedBefore(clause, own, from, anyAct, name => beyond(name) && !HOLDS_ACT.test(name)) : null;
  const helped =
    (behind ? namedBefore(clause, own, from, act => HELPS.test(act), isBodyOrJob) : null) ??
    (doing && becomes(clause.slice(from, doing.to), clause.slice(doing.to)) ? null : doing);
  return helped && { from, to: helped.to, segments: helped.segments.map(supporting) };
};

/**
 * Who does what the clauses of a sentence say: 由甲局会同乙局修订办法; 泵站由甲局牵头,乙镇配合,于汛前建成; 由副区长何勇负责协调. Behind a
 * semicolon that another leads, it is said anew: 由甲局牵头,3月底前预审;乙公司负责接线.
 */
export const doer = (words: string, own: string, clauses: readonly Range[]): Said[] => {
  const said: Said[] = [];
  for (const { start, end } of clauses) {
    const one = inClause(words.slice(start, end), own.slice(start, end), said.length > 0);
    if (one === null) continue;
    const [from, to, segments] = [start + one.from, start + one.to, one.segments.map(s => shifted(s, start))];
    const before = said[said.length - 1];
    if (before && !(words.slice(before.to, from).includes(';') && segments.some(s => s.duty !== 'support')))
      said[said.length - 1] = {
        from: before.from,
        to,
        // 甲牵头策划,乙负责运输: one leads the whole, the other has a part.
        segments: [
          ...before.segments,
          ...(LEADS_ALL.test(words.slice(0, from)) && !LEADS_ALL.test(words.slice(from, end))
            ? segments.map(supporting)
            : segments),
        ],
      };
    else said.push({ from, to, segments });
  }
  return said;
};
