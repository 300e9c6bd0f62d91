import { isFunction } from '../../../language/bodies/functions';
import { mentions, opening, opensWith, wordList } from '../../../language/words';
import type { Range, Source } from '../../source';
import { PREPOSITIONS } from '../lexicon/verbs';
import { opensWithVerb } from './acts';
import { shifted } from './clauses';
import type { Found } from './edge-habit';
import { namesKnown } from './known-names';
import { answers } from './lexicon';
import { isBodyOrJob, isTimeWord, LATIN_NAME, mayBeName } from './names';
import { isPersonal } from './segments';
import { CLAUSE, merged, whom } from './whom';
import { matchesOf } from '../../loops';
import { isDigitAt } from '../../../language/script/signs';

/** What only says that the names behind it answer. */
const TELLS = wordList(
  '[由请归] [具另并]由 具体由 统一由 责[成令] 归口 归口管理 交 交[由给] [这此该][事项块活件][由归]',
);
/** Whom something is brought to, or who is talked with; what a meeting says. */
const OTHERWISE = opensWith('[报送函找给到需应各] 上报 提[交请] 移[交送] 转[交送给] 通知 邀请 配合 会议 同');
/** What brackets, labels and signs set off is read where they are. */
const HELD = mentions('( ) [ ] 【 】 : —— → ⇒');
/** Who says so answers for the whole. */
const ANSWERS = mentions('负责 负总责 主责 牵头');
/** Words that stand in sentences of which somebody is the subject. */
const NO_CLAUSE = mentions('由 为 我 你 他 要 须 应 录交 单交 料交 表交');
/** 电工班[5月]20日前干完. */
const OF_DAY = mentions('[月日/]');
const LEAST = 4;
const LONGEST_LINE = 120;
const LONGEST_NAME = 12;

/**
 * Who does it, as the last clauses of a line say in a text that says it there by habit: …,设备组盯; …。甲局审核、乙公司结算; …;平安办. What
 * comes before them says what is to be done.
 */
export function lastClauses(source: Source, line: Range): Found[] {
  const words = source.folded.slice(line.start, line.end);
  if (words.includes('\t') || words.length > LONGEST_LINE) return [];
  const pieces = matchesOf(words.replaceAll('。', ';'), CLAUSE).map(({ 0: said, index }) => {
    const blank = said.length - said.trimStart().length;
    const told = opening(TELLS, said, blank).length;
    const lead = blank + told;
    const [start, end] = [line.start + index + lead, line.start + index + said.trimEnd().length];
    const sign = line.start + index - 1;
    return { sign, start, told: told > 0, bare: source.folded.slice(start, end), own: source.text.slice(start, end) };
  });
  if (pieces.length < 2 || (pieces[0]?.bare.length ?? 0) < LEAST) return [];
  // What the line opens with is done; who does it stands in its last sentence.
  const stop = pieces.map(({ sign }) => source.folded.charAt(sign)).lastIndexOf('。');
  const later = pieces.slice(Math.max(1, stop));
  const read = later.map(({ bare, own, start, told, sign }) => {
    if (isTimeWord(bare)) return { beside: true, said: false, answers: false, fits: true, sure: false, segments: [] };
    const { segments, firm, said } = whom(bare, own, namesKnown(source));
    const names = segments.flatMap(s => (isPersonal(s.duty) ? [] : s.names));
    const called = names.map(n => bare.slice(n.start, n.end));
    const people = segments.every(s => isPersonal(s.duty));
    const short = called.every(name => isBodyOrJob(name) || isFunction.test(name) || LATIN_NAME.test(name));
    const acted =
      said || names.length === 0 || names.some(n => n.end < bare.length && !'、和与及'.includes(bare.charAt(n.end)));
    const named =
      (firm === 'sure' && answers(called[0] ?? '')) ||
      (called.length > 0 && called.every(isFunction.test)) ||
      people ||
      ((firm === 'sure' || firm === 'bodies') && (acted || told || source.folded.charAt(sign) !== ',')) ||
      (firm === 'maybe' && short && (said || told));
    const fits =
      named &&
      segments.some(s => s.names.length > 0) &&
      called.every(name => name.length <= LONGEST_NAME && mayBeName(name)) &&
      // 选出大队委[11名], 全校[24个]中队: what is counted.
      names.every(n => !isDigitAt(bare, n.end) || OF_DAY.test(bare.slice(n.end, n.end + 3))) &&
      !called.some(name => isDigitAt(name, name.indexOf('个') - 1)) &&
      !HELD.test(bare) &&
      (said || !NO_CLAUSE.test(bare)) &&
      (told || !((opensWithVerb(bare) || opening(PREPOSITIONS, bare) !== '' || OTHERWISE.test(bare)) && !said));
    const beside = said && segments.every(s => s.duty === 'other');
    return {
      beside,
      said,
      answers: ANSWERS.test(bare),
      fits: fits || beside,
      sure: fits && (people || firm === 'sure' || (said && firm === 'bodies')),
      segments: fits ? segments.map(s => shifted(s, start)) : [],
    };
  });
  // 理赔中心主责,人伤案件由调查岗支援: most of what follows says who, too.
  const from = read.findIndex(
    ({ fits, beside }, i) => fits && !beside && read.slice(i).filter(r => r.fits).length * 2 >= read.length - i,
  );
  const sign = later[from]?.sign;
  if (sign === undefined) return [{ sign: ',', note: null, fits: false, sure: false }];
  // The first one does it, or, where what he does is no duty, who answers (财务科安排资金,信息中心负责安装); whoever else does something, helps.
  const doing = read.slice(from);
  const does = Math.max(
    0,
    doing.findIndex(({ segments }) => segments.some(s => s.duty === 'list' || s.duty === 'lead')),
  );
  const answering = doing.findIndex(({ said, answers }, i) => i >= does && (said || answers));
  const first = doing[answering]?.answers ? answering : does;
  const helps = first > does || (doing[first]?.segments[0]?.names.length ?? 0) < 2;
  const own = doing.map((r, i) => ({
    ...r,
    segments: r.segments.map(s => (i !== first && helps && s.duty === 'list' ? { ...s, duty: 'support' as const } : s)),
  }));
  const end = (pieces[pieces.length - 1]?.start ?? 0) + (pieces[pieces.length - 1]?.bare.length ?? 0);
  const note = { start: sign, end, segments: merged(own.flatMap(r => r.segments)), last: true as const };
  return [{ sign: ',', note, fits: true, sure: own.some(r => r.sure) }];
}
