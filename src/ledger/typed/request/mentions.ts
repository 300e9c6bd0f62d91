/** Words that name a request, and in what sense: asked for, denied, told of the past, on a condition. */
import type { RequestType } from '../../requests/words';
import type { Clause } from './clauses';

/**
 * `plain`: it is asked for. `told`: a state of things that may lead to a request (已完成, 暂缓). `past`: it was asked or granted
 * before. `withdrawn`: an earlier request is taken back.
 */
export type Sense = 'plain' | 'negated' | 'past' | 'unsure' | 'told' | 'withdrawn';

export interface Mention {
  readonly sense: Sense;
  /** More than one: the words leave it open. */
  readonly types: readonly RequestType[];
  /** Place of its clause. */
  readonly at: number;
  /** The word, what stands before it, and behind it. */
  readonly word: string;
  readonly before: string;
  readonly rest: string;
}

const SPAN = '(?:完成|办理|办结|计划|年度)?(?:时限|期限|时间|日期|工期)';
const TURN = '(?:调整|变更|修改|更改|改)';
const FIGURE = '(?:目标(?:任务)?|指标|任务(?=数|量|调减|调增|核减))(?:值|数|量)?';
const SHIFT = '(?:调整|变更|修改|更改|调减|调增|调低|调高|下调|上调|核减|降低|压减)';
/** From where: 由15所 before the verb. */
const FROM = '(?:(?:由|从)[^由从因]{1,12}|\\d[\\d.]*[^因]{0,6})?';

/** In this order: a limit that is 调整 is an extension, not a target. */
const ASKS: readonly (readonly [RegExp, readonly RequestType[]])[] = [
  [
    new RegExp(`${SPAN}${FROM}${TURN}|${TURN}${SPAN}|延期|延长|延后|延迟|推迟|顺延|展期|宽限|缓期|延(?=至|到)`, 'g'),
    ['extend'],
  ],
  [
    new RegExp(`${FIGURE}${FROM}${SHIFT}|${SHIFT}(?:年度|原定?)?${FIGURE}|调减|调增|核减|调低|调高|下调|上调`, 'g'),
    ['retarget'],
  ],
  [/申请办结(?:销号)?|(?:办结)?销号|核销|销项/g, ['strike']],
  [/取消|撤销|撤消|移出|剔除|删除/g, ['cancel']],
  [/恢复(?:该|本|此|原)?(?:项|条)?(?:任务|事项|目标)|申请恢复/g, ['restore']],
  [/\bexten(?:d|sion)\b|\bpostpone\b|\bdefer\b/g, ['extend']],
  [
    /\b(?:change|reduce|lower|raise|increase|adjust|revise)\b[^,;]{0,20}\btarget\b|\btarget\b[^,;]{0,12}\bchanged?\b/g,
    ['retarget'],
  ],
  [/\bclosure\b|\bclos(?:e|ing)\b(?=$| (?:it|this|out|the (?:task|row|item|measure))\b)|\bstrike off\b/g, ['strike']],
  [/\bcancel(?:ling|lation)?\b|\bremove\b(?= (?:it|this|the (?:task|row|item|measure))\b)/g, ['cancel']],
  [/\b(?:restore|reinstate)\b/g, ['restore']],
];

/** States of things that a unit tells and may want something for. */
const TOLD: readonly (readonly [RegExp, readonly RequestType[]])[] = [
  [/暂缓|缓办|缓建|暂停|中止|搁置|\bon hold\b|\bsuspend(?:ed)?\b|\bpaused?\b/g, ['extend', 'cancel']],
  [/终止|停止|停建|不再实施|不再开展/g, ['cancel']],
  [/已(?:经|全部|全面)?(?:完成|办结|完工|达标)|(?:全部)?完成了|\b(?:completed|done|finished)\b/g, ['strike']],
];

const WITHDRAWN = /(?:取消|撤回|撤销|收回)[^,]{0,6}(?:申请|延期|销号|调整)|\bwithdraw/;
const NEGATED =
  /(?:不|未|没有?|无需|无须|无法|难以|避免|防止|杜绝|勿|别|拒绝|\bno|\bnot|n't|\bwithout)(?: |再|要|必|用|需要?|能|宜|可|予以?|作|同意|申请|办理|提出|考虑|打算|拟|想|进行|to|an?|any|for|further|ask|need)*$/;
const PAST =
  /(?:已经?|上次|上期|此前|前期|曾经?|\balready|\bwas|\bhas been)(?: |获|经|被|于[^,]{1,12}|申请|批准|同意|予以)*$/;
const PAST_BEHIND = /^(?:的?(?:申请|报告|手续|事项)?)(?:已|获)/;
const LATER = /(?:后|届时|再)(?:再|另行)?(?:申请|办理|提请|报请)?$/;
const UNSURE =
  /可能|或许|也许|能否|可否|是否|如需|如确需|视情况|视进展|酌情|吗|或者?(?=延|取|销|调)|\b(?:may|might|perhaps|whether|could)\b/;
/** What may be closed or cancelled; other things beside the word (取消催办, 核销坏账) are asked about. */
const OBJECT =
  /^(?: |的|掉|该|本|此|这|项|条|个|年度|原定?|我|单位|办|任务|项目|事项|指标|举措|工作|清单|台账|计划|手续|申请|处理|办理|备案|建设|实施|it|this|the|task|row|item|measure|of|please)*$/;
const REASON = /^(?:因|由于|鉴于|because)/;
/** 年底前销号, 计划12月销号: to be, not now; 9月通过验收申请销号 is asked now. */
const IN_TIME = /[月年季]|前|\b(?:by|in)\b/;
const ASKED = /(?:申请|请|请予以?|建议|同意|办理|ask|request|please)[^,]{0,4}$/;
/** Everything behind it, up to the end of the sentence, hangs on a condition. */
const CONDITION =
  /^(?:若|倘|假如|假使|要是|一旦|如果|如(?!期|下|上|实|此|何|今)|否则|不然|万一|或(?!许)|if\b|otherwise\b|unless\b)/;
const STOPS = /[。！!？?\n]/;
const ASKING = /[？?]/;

interface Said {
  readonly before: string;
  readonly rest: string;
  /** The clause is a question or hangs on a condition. */
  readonly open: boolean;
}

function senseOf({ before, rest, open }: Said, [type]: readonly RequestType[]): Sense {
  if (NEGATED.test(before)) return 'negated';
  if (PAST.test(before) || PAST_BEHIND.test(rest)) return 'past';
  if (type !== 'strike' && type !== 'cancel') return open || LATER.test(before) ? 'unsure' : 'plain';
  if (/^(?:条件|标准|要求)/.test(rest)) return 'told';
  if (!OBJECT.test(rest)) return REASON.test(before) ? 'told' : 'unsure';
  return open || LATER.test(before) || (IN_TIME.test(before) && !ASKED.test(before)) ? 'unsure' : 'plain';
}

interface Spot {
  readonly at: number;
  readonly length: number;
  readonly types: readonly RequestType[];
  readonly told: boolean;
}

/** Words of a clause in their order; where two overlap the first in the list counts. */
function spotsIn(text: string): readonly Spot[] {
  const spots: Spot[] = [];
  const look = (list: typeof ASKS, told: boolean): void => {
    for (const [pattern, types] of list)
      for (const found of text.matchAll(pattern)) {
        const [from, to] = [found.index, found.index + found[0].length];
        if (spots.every(one => to <= one.at || from >= one.at + one.length))
          spots.push({ at: from, length: found[0].length, types, told });
      }
  };
  look(ASKS, false);
  look(TOLD, true);
  return spots.sort((a, b) => a.at - b.at);
}

export function requestMentions(clauses: readonly Clause[]): readonly Mention[] {
  let condition = false;
  return clauses.flatMap(({ folded, sign }, at): Mention[] => {
    condition ||= CONDITION.test(folded);
    const open = condition || UNSURE.test(folded) || ASKING.test(sign);
    if (STOPS.test(sign)) condition = false;
    if (WITHDRAWN.test(folded)) return [{ sense: 'withdrawn', types: [], at, word: '', before: '', rest: '' }];
    return spotsIn(folded).map(spot => {
      const end = spot.at + spot.length;
      const [before, rest] = [folded.slice(0, spot.at), folded.slice(end)];
      const sense = spot.told ? 'told' : senseOf({ before, rest, open }, spot.types);
      return { sense, types: spot.types, at, word: folded.slice(spot.at, end), before, rest };
    });
  });
}
