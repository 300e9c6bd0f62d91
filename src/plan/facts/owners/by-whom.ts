import type { Range } from '../../source';
import { endsIn, opening } from '../../../language/words';
import { opensWithVerb } from './acts';
import { BETTERING } from '../lexicon/verbs';
import { shifted } from './clauses';
import { ANSWERS_AT_END } from '../../../language/bodies/duties';
import { answers, BETWEEN_NAMES } from './lexicon';
import type { Duty } from './lexicon';
import { isBody, isBodyOrJob, isTimeWord, mayBeName } from './names';
import { isPersonal, readRunning } from './segments';
import type { DutySegment } from './segments';
import { matchesOf } from '../../loops';

/** What is to be done, before 由: 搬迁工作. */
const WORK_BEFORE = '[^,;。由(]{0,8}(?:工作|任务|事项|事宜)';
/** Letters that make another word of 由: 自由, 理由. */
export const OTHER = '自理缘事因经';

/** What the clause behind it says of those who help. */
const HELPS_AT_END = '配合|协助|参[与加]|协同|为[主辅]|包干|把关|督办|落实|负责';

/** Where a sentence may begin to say by whom. */
const OPENS = new RegExp(
  [
    // At its head or behind a comma: 由, 该项工作由, 具体由, 责成, 以甲为主.
    `(^|[,;])\\s*(?:(?:(?:该|此|本|上述|以上)[^,;。由(]{0,8}|${WORK_BEFORE}|具体|统一|明确|决定)?由|责成|责令|委托|指定|请(?![示求教各])|(?=以[^,;。]{2,40}为主))`,
    // As its last clauses: …,后勤处负责; … —— 后勤处负责.
    `([,;—])\\s*(?=[^,;。:由]{2,24}(?:${ANSWERS_AT_END})(?:落实|实施|推进|抓)?(?:[,;、][^,;。:]{2,40}(?:${HELPS_AT_END}))?[。;\\s]*$)`,
    // Behind what they do: 旧桥拆除由…组织实施.
    `^\\s*([^,;。:由(]{2,20}[^,;。:由(${OTHER}])(?=由[^,;。:(]{2,40}(?:${ANSWERS_AT_END})(?:[,;、][^,;。:]{2,40}(?:${HELPS_AT_END}))?[,;。\\s]*$)由`,
    // At its head without 由, where no later clause has it.
    '^(?![^。]*[,;][^,;。]{0,8}由)',
  ].join('|'),
  'g',
);
const ENDS = /[,;]|$/g;

/** Who answers, by clauses of a sentence. */
export interface ByWhom {
  readonly from: number;
  readonly to: number;
  readonly segments: DutySegment[];
  /** Said behind the words, by whom it is done and no more: of no account beside a label. */
  readonly aside: boolean;
}

/** 旧桥拆除由甲局组织实施: the words before 由 are no name. */
const INSIDE = new RegExp(`^[^,;。:(]*[^,;。:(${OTHER}]由`);
/** Nothing but by when: 12月底前完成, 常态化推进. */
const ONLY_TIME =
  /^[\s\d一二三四五六七八九十两年月日号季度上中下旬半底初末前内起至到于在并每周全以之—~～-]*(?:长期|持续|常态化?)*(?:全部|基本)?(?:完成|落实|到位|实施|推进|开展|坚持|执行|启动|整改)*$/;
/** 12月8日前完成档案整理,办公室负责: the first clause says what is to be done, too. */
const saysWhat = (words: string): boolean => {
  const first = words.slice(0, words.search(ENDS)).trim();
  return isTimeWord(first) && !ONLY_TIME.test(first);
};
/** Bodies in general, of no place: 政府负责, 党委领导 say how, not who. */
export const ANY_BODY = /^(?:坚持|各级)?(?:党委|政府|党政|部门)(?!.*[部局处室]$)/;
const SHORT = 4;
/** Whoever it concerns: 用人单位负责. */
const GENERAL = endsIn('部门|单位|机构|企业');
/** True where clauses without 由 name who answers: offices, no act before them (坚持政府牵头). */
const named = (words: string, segments: readonly DutySegment[]): boolean => {
  const called = (s: DutySegment): string[] => s.names.map(({ start, end }) => words.slice(start, end));
  const helped = segments.some(s => called(s).every(n => isBody(n) && !GENERAL.test(n)));
  return (
    !opensWithVerb(words) &&
    segments.every(
      ({ duty, names }) =>
        isPersonal(duty) ||
        names.every(({ start, end }) => {
          const name = words.slice(start, end);
          return duty === 'support'
            ? mayBeName(name)
            : (answers(name) ||
                ((helped || areShared(words)) && name.length <= SHORT && mayBeName(name)) ||
                (name.length + names.length > 3 && isBody(name) && !GENERAL.test(name))) &&
                !ANY_BODY.test(name);
        }),
    )
  );
};

/** Offices of a town by their short names, each with its own part: 住建、城管、交通按职责分工负责. */
const areShared = (words: string): boolean => {
  const names = words.slice(0, words.indexOf('按')).replace('和', '、').split('、');
  return names.length > 1 && names.every(({ length }) => length === 2 || length === 3);
};
/** Behind 由, or beside bodies that help, who answers need not tell by his name that he is a body: 机务牵头,场务队配合. */
const TELLS = /^[^,;]{2,12}(?:负责|牵头|承办|主办)(?:[,;。]|$)/;
const HELPS = /[,;](?:[^,;]{2,10}(?:配合|协助|协办)|[^,;]{2,40}(?:部门|单位)(?:配合|协助|协办|参与|支持))[。\s]*$/;

/** The running form of clauses, `by`: behind 由, `last`: the last ones of their sentence. */
const saidBy = (said: string, own: string, by: boolean, last: boolean): DutySegment[] | null => {
  const [helps, first] = [HELPS.test(said), said.search(ENDS)];
  const tells = ((by || (last && helps)) && TELLS.test(said)) || areShared(said);
  const segments = readRunning(said, own, tells || helps);
  const told = ({ start, end }: Range): boolean =>
    (start < first ? tells : helps) || isBodyOrJob(said.slice(start, end));
  return segments?.every(s => isPersonal(s.duty) || s.names.every(told)) ? segments : null;
};

/** The clauses of a sentence that say by whom, wherever it goes on: 由市场部牵头,财务部配合; 由甲局负责,5月底前完成…. */
export const byWhom = (words: string, own: string): ByWhom | null => {
  for (const mark of matchesOf(words, OPENS)) {
    const at = mark.index + mark[0].length;
    // 强化部门牵头: how it is done, not by whom.
    if (mark[0] === '' && (opening(BETTERING, words) !== '' || INSIDE.test(words) || saysWhat(words))) continue;
    let found: { to: number; segments: DutySegment[] } | null = null;
    for (const { index } of matchesOf(words.slice(at), ENDS)) {
      const segments = saidBy(
        words.slice(at, at + index),
        own.slice(at, at + index),
        mark[0].endsWith('由'),
        mark[2] !== undefined,
      );
      if (segments !== null) found = { to: at + index, segments };
      else if (found !== null) break;
    }
    const whole = BETWEEN_NAMES.test(words.slice(found?.to));
    const answering = (duty: Duty): boolean => duty === 'lead' || duty === 'list' || (whole && duty === 'leader');
    if (!found?.segments.some(s => answering(s.duty))) continue;
    if (mark[2] !== undefined && !named(words.slice(at), found.segments)) continue;
    const kept = mark[3]?.length ?? 0;
    const head = (mark[1] ?? mark[2] ?? '') === '';
    const from = mark.index + (kept > 0 ? mark[0].length - 1 : whole || head ? 0 : 1);
    const segments = found.segments.map(s => shifted(s, at - from));
    return {
      from,
      to: whole ? words.trimEnd().length : found.to + 1,
      segments,
      aside: whole && !head && segments.every(s => s.duty === 'list'),
    };
  }
  return null;
};
