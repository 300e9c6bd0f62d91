import { opening } from '../../../language/words';
import { BETTERING, CAUSATIVE, EMPTY, TELLING } from '../lexicon/verbs';
import { shifted } from './clauses';
import { OFFICE_END } from './lexicon';
import { readRunning } from './segments';
import type { DutySegment } from './segments';

/** Where a sentence may begin to say by whom: at its head, with or without 由 (该项工作由, 具体由, 责成), and behind a comma with it. */
const OPENS =
  /(^|[,;])\s*(?:(?:(?:该|此|本|上述|以上)[^,;。由(]{0,8}|[^,;。由(]{0,8}(?:工作|任务|事项|事宜)|具体|统一|明确|决定)?由|责成|责令|委托|指定|(?=以[^,;。]{2,40}为主))|^(?![^。]*[,;][^,;。]{0,8}由)/g;
const SAYS = /由|牵头|负责|为主|主办|承办|责成|实施|落实/;
const ENDS = /[,;]|$/g;

/** Who answers, by clauses of a sentence. */
export interface ByWhom {
  readonly from: number;
  readonly to: number;
  readonly segments: DutySegment[];
  /** Said behind the words, by whom it is done and no more: of no account beside a label. */
  readonly aside: boolean;
}

/** The clauses of a sentence that say by whom, wherever it goes on: 由市场部牵头,财务部配合; 由甲局负责,5月底前完成…. */
export const byWhom = (words: string, own: string): ByWhom | null => {
  if (!SAYS.test(words)) return null;
  for (const mark of words.matchAll(OPENS)) {
    const at = mark.index + mark[0].length;
    // 强化部门牵头: how it is done, not by whom.
    if (mark[0] === '' && opening(BETTERING, words) !== '') continue;
    let found: { to: number; segments: DutySegment[] } | null = null;
    for (const { index } of words.slice(at).matchAll(ENDS)) {
      const segments = readRunning(words.slice(at, at + index), own.slice(at, at + index));
      if (segments !== null) found = { to: at + index, segments };
      else if (found !== null) break;
    }
    if (!found?.segments.some(s => s.duty === 'lead' || s.duty === 'list')) continue;
    const whole = /^[,;。\s]*$/.test(words.slice(found.to));
    const head = mark[1] === undefined || mark[1] === '';
    const from = mark.index + (whole || head ? 0 : 1);
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

/** What a sentence opens with before the one who does it: 由, 具体由, 搬迁工作由. */
const BEFORE_DOER = /^[\s(]*(?:具体|统一|[^,;。由(]{0,8}(?:工作|任务|事项|事宜))?由/;
/** Bodies of every place or level: where the law says whose business it is. */
const ANY_PLACE = /^(?:.{0,2}[级地]|上|本|同|所在|主管|有关|相关|党委|教育|行政)/;
/** What comes before an act, and the acts of offices. */
const ACT =
  /^(?:根据|按照?|依据?|具体|尽快|抓紧|及时|负责|另行|统一|逐|对|就|向|牵头|会同|研究|联系|安排|提出|起草|拟[订定]|审[核定批议]|核[发定算实拨]|汇总|收集|通报|报[送请批]|提交|承[担办接]|监管|管理|公[布示开]|对接|协调|签[订发]|拨付|下达|召集|跟进|论证|评估|测算|摸[底排])/;
const LONGEST_NAMES = 40;
const BY_DUTY = '负责';

/** Who does what a sentence says, by name, where it opens with 由: 由甲局会同乙局修订办法. Offices of no place in particular are none. */
export const doer = (words: string, own: string): { from: number; to: number; segments: DutySegment[] } | null => {
  const lead = words.includes('由') ? BEFORE_DOER.exec(words) : null;
  if (lead === null) return null;
  const from = lead[0].length;
  const stop = words.slice(from, from + LONGEST_NAMES).search(/[,;。:]/);
  for (let to = from + (stop < 0 ? LONGEST_NAMES : stop); to > from + 2; to--) {
    const names = words.slice(from, to);
    const act = words.slice(to);
    if (!OFFICE_END.test(names)) continue;
    if (!ACT.test(act) && [EMPTY, TELLING, BETTERING, CAUSATIVE].every(list => opening(list, act) === '')) continue;
    const segments = readRunning(names + BY_DUTY, own.slice(from, to) + BY_DUTY);
    const sure = segments?.every(s =>
      s.names.every(
        ({ start, end }) =>
          end - start > 2 && OFFICE_END.test(names.slice(start, end)) && !ANY_PLACE.test(names.slice(start, end)),
      ),
    );
    if (segments !== null && sure === true) return { from, to, segments: segments.map(s => shifted(s, from)) };
  }
  return null;
};
