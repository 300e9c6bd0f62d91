import { hasHan } from '../../../language/script/han';
import type { Comparator } from '../../types';
import type { Range } from '../../source';
import { EMPTY, TELLING } from '../lexicon/verbs';
import { closing, endsIn, mentions, opensWith } from '../../../language/words';
import { ABOUT, BEFORE_NUMBER, FALL, FAR, RISE } from '../lexicon/comparators';
import { matchesOf } from '../../loops';
import { AIMED } from '../../../language/phrases';

/** What stands right before a number: how it is compared, whether it is a movement, what one unit refers to. */
export interface TargetHead {
  readonly comparator: Comparator | null;
  /** A level is reached or held (达到, 稳定在), not merely a floor set. */
  readonly reached: boolean;
  /** A movement BY the amount. */
  readonly change: '+' | '-' | null;
  /** What one unit refers to: 每生每年. */
  readonly per: string;
  /** Where the subject ends: the words of comparison begin here. */
  readonly cut: number;
  /** Base of a multiple or share said between comparator and number: 省定标准. */
  readonly base: Range | null;
  /** Words between a far comparator and the number: 至少[掌握]. */
  readonly between: string;
  /** One subject, several numbers, in order. */
  readonly respectively: boolean;
}

const FILLER = new RegExp(
  String.raw`(?:\(含\)|(?:港|人民|新台|澳门)币|总体上?|按?(?:同|可比)口径|[^人生户亩平年月日地]均|都|全部|常年|始终|同步|分别|依次|[按逐][年季月]|一般|要|应|必?须|了|共|总共|累计|合计|${AIMED}|挑战|冲刺|预计|各|同比|[比较](?:[上去]年|20\d\d年)?同期|[比较][上去]年|[比较](?:上|前)一(?:学?年度?|期)|[比较]20\d\d年|[比较](?:年初|期初|基期|上月|上季度?|[^,、\d的]{1,4}前)|±|动态|年均|总计|也|稳步|持续|双双|平均|再|任务|至少|最少|原则上|实现|预期|20\d\d年(?:底|末)?的| )$`,
);
/** 教师成长300人, 整治提升90家: done to things, no movement of a figure. */
const BETTER = endsIn('成长|整治提升|治理提升|改造提升|培育提升|优化提升|巩固提升');
/** One subject for each number, in order. */
const IN_TURN = endsIn('分别|依次|按年|按季|按月|逐年|逐季|逐月');
/** 计划 is a mood behind a time or a mark, else a noun: 推行计划5项. */
const PLANS = /(?:^|[年月度期内,、共拟])计划$/;
const PER =
  /(?:按照?)?(每[^每、,\d]{1,6}?每(?:年|月|天|日|周|学期|学年|课时|次)|每(?:课时|生|\d*[十百千万]*(?:(?:常住)?人口?|名[一-鿿]{2,3})|户|亩|吨|名|家|村|所|校|人次|平方米|公里|(?:百|千|万)?平方公里|件|台|辆|张|床|头|班|学时|[一-鿿]?个(?!月|季度|学期|星期)(?:(?!至少|不少于|建|配|打造|培育|安排|发展)[^、,每]){1,5}))$/;
/** 达, 超, 近, 为 and the like only where they do not end another word. */
const INSIDE_WORD =
  /(?:[表到传通直发送抵下触]达|[反高]超|[最附]近|[作成以行认因称即]为|[但就都还于只凡正总若特其]是|[向以再新]上|[抢霸]占|[打侦攻爆告冲]破|[^入值额量收资税数积部均都争率度比例重年底]过|[节减]约|合约|条约|[环]保持|大约占|[不减]少|契约|履约|违约|签约|预约|集约|[-—–=]>)$/;

/** 药品[降价]50%, 亩均[增产]5%: what moves is said in the verb and stays in the name. */
const FALLS_IN = endsIn('[降减][价费本耗排税负亏损支]');
const RISES_IN = endsIn('[增扩][产收效值容]|提[产速效]');

/** Against which figure something moves: then 增加 is no act of its own. */
const SINCE =
  /(?:[比较](?:上年同期|上年度?|去年同期|去年|前年|上学年|上期|年初|期初|基期|上月|上季度?|20\d\d年(?:底|末)?)|同比)$/;
const OVER = mentions('达|超|逾');
/** 三个100%: how many rates there are, said before the number. */
const SO_MANY = endsIn('[两二三四五六七八九十]个');

/** [较法定时限]压缩85%: against what something moves; 较大事故 is a name. */
const AGAINST = /较(?![大高低好多快强重])[^,、\d的]{2,8}$/;

/** Behind a subject, or for the subject of the clause before: [较预算]再降8元. */
function against(left: string, cut: number): string | undefined {
  const said = AGAINST.exec(left)?.[0];
  return cut > 10 || said?.length === cut ? said : undefined;
}

/** 合格率在[98%以上]. */
const AT = endsIn('率在|比在|度在|差在');

/** 达到平均水平的80%: a share of what stands between. */
const REACHES =
  /(?:达到?|超过|高于|低于|[控压保维稳][制减缩降持定]在|[提升增降压减缩][高长升低少降减缩]?[到至])(?=[^,、\d]{2,16}的$)/;
/** 分别达年度计划的[80%和55%]. */
const IN_TURN_OF = /(?:分别|依次)(达到?|超过|不低于)[^,、\d]{2,12}的$/;
/** 提高到每月[780元]: in what time a level is reached or kept. */
const PER_TIME = /(?:[至到过达]|不[低高少多]于)(每个?(?:月|年|天|日|学期|小时|季度))$/;
/** 比去年多[20场]. */
const MORE_THAN =
  /(?:[比较](?:上年同期|上年度?|去年同期|去年|前年|上学年|上期|20\d\d年(?:底|末)?))[^,、\d的]{0,4}(多|少)(?:[产发收销缴用增建]|完成|实现|建成)?$/;

/** 藏量达到[人均]1.2册. */
const ON_AVERAGE = /(?:达到?|超过|提[高升]到|控制在|保持在)(?=[人户生亩日月]均$)/;

const FLOOR = opensWith('不|至少|最少|最低|至多|最多|保底');
/** Length of a comparison word that ends `text`: 提高至[不低于]; not the 上 of 原则上[不高于]. */
const reachedAt = (text: string): number => {
  const word = closing(BEFORE_NUMBER, text);
  return word.length > 1 ? word.length : 0;
};

/** 每个项目工期不少于[45天]: what each one has is measured, not of whom. */
const MEASURED = endsIn('[期长率额量积数]|时间');

/** Reads backwards from the number over the words of comparison. `left` is the folded text from the cell's start to the number. */
export function readHead(left: string, share: boolean, money: boolean): TargetHead {
  let cut = left.length;
  let comparator: Comparator | null = null;
  let about = false;
  let reached = false;
  let change: '+' | '-' | null = null;
  let per = '';
  let respectively = false;
  for (let guard = 0; guard < 9; guard++) {
    const t = left.slice(Math.max(0, cut - 16), cut);
    const near = about || comparator || change ? '' : closing(ABOUT, t);
    if (near && !INSIDE_WORD.test(t)) {
      about = true;
      cut -= near.length;
      continue;
    }
    const each = per ? null : PER.exec(t);
    if (each?.[1] && !(comparator && each[0].length === cut && MEASURED.test(each[1]))) {
      per = each[1];
      cut -= each[0].length;
      continue;
    }
    const time = comparator || change ? undefined : PER_TIME.exec(t)?.[1];
    if (time && cut === left.length) {
      cut -= time.length;
      continue;
    }
    const more: RegExpExecArray | null | undefined = change || comparator ? undefined : MORE_THAN.exec(t);
    if (more) {
      change = more[1] === '多' ? '+' : '-';
      cut -= more[0].length;
      continue;
    }
    const word: string = comparator || change ? '' : closing(BEFORE_NUMBER, t);
    if (word && !(word.length < 2 && (INSIDE_WORD.test(t) || (hasHan(word) && !OVER.test(word) && cut < 4)))) {
      comparator = BEFORE_NUMBER.means.get(word) ?? null;
      reached = !FLOOR.test(word);
      cut -= word.length;
      if (!reached) cut -= reachedAt(left.slice(0, cut));
      continue;
    }
    const up: string = change || (!share && !money && BETTER.test(t)) ? '' : closing(RISE, t);
    const down: string = change ? '' : closing(FALL, t);
    const moved: string = up.length >= down.length ? up : down;
    const acted = share || money || SINCE.test(t.slice(0, t.length - moved.length)) ? '' : closing(TELLING, t);
    if (
      moved &&
      acted.length < moved.length + (share || money || cut > moved.length + 3 ? 1 : 0) &&
      (moved.length > 1 ||
        moved === '+' ||
        (share && '降减'.includes(moved)) ||
        '比较率值额量入资再耗价费本度产收'.includes(t.charAt(t.length - 2) || ' '))
    ) {
      change = moved === up ? '+' : '-';
      cut -= moved.length;
      continue;
    }
    const filler =
      FILLER.exec(t)?.[0] ??
      (PLANS.test(t) ? '计划' : undefined) ??
      (change ? against(t, cut) : undefined) ??
      (share ? (SO_MANY.test(t) ? t.slice(-2) : AT.test(t) ? '在' : undefined) : undefined);
    // 紧急15分钟、[一般]2小时: a sort.
    if (!filler || (filler === '一般' && !comparator && cut === 2)) {
      if (share && !comparator) change ??= FALLS_IN.test(t) ? '-' : RISES_IN.test(t) ? '+' : null;
      break;
    }
    if (IN_TURN.test(filler)) respectively = true;
    cut -= /^[^年平]均$/.test(filler) ? 1 : filler.length;
  }
  let base: Range | null = null;
  let between = '';
  const tail8 = left.slice(Math.max(0, cut - 8), cut);
  const act = comparator || change ? '' : closing(TELLING, tail8) || closing(EMPTY, tail8);
  if (act && IN_TURN.test(left.slice(0, cut - act.length))) {
    respectively = true;
    between = act;
    cut -= act.length + 2;
  }
  const turn = share && !comparator && !change ? IN_TURN_OF.exec(left.slice(0, cut)) : null;
  if (turn) {
    respectively = true;
    comparator = BEFORE_NUMBER.means.get(turn[1] ?? '') ?? null;
    reached = comparator !== null;
    cut = turn.index;
  }
  if (!comparator && !respectively) {
    const tail = left.slice(Math.max(0, cut - 24), cut);
    const far = matchesOf(tail, FAR).pop() ?? (share ? REACHES : ON_AVERAGE).exec(tail);
    const gap = far ? tail.slice(far.index + far[0].length) : '”';
    if (far && gap && !gap.includes('”') && (share || gap.length <= 9)) {
      comparator = BEFORE_NUMBER.means.get(far[0]) ?? null;
      cut = cut - tail.length + far.index;
      if (share) {
        base = { start: cut + far[0].length, end: cut + far[0].length + gap.length - (gap.endsWith('的') ? 1 : 0) };
        cut -= reachedAt(left.slice(0, cut));
      } else between = gap;
    }
  }
  return { comparator: about ? '~' : comparator, reached, change, per, cut, base, between, respectively };
}
