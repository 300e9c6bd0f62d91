import { opensWithVerb, WORK_BEFORE } from './by-whom';
import { shifted } from './clauses';
import { OFFICE_END } from './lexicon';
import { readRunning } from './segments';
import type { DutySegment } from './segments';

/** What a sentence opens with before the one who does it: 由, 具体由, 搬迁工作由. */
const BEFORE_DOER = new RegExp(`^[\\s(]*(?:具体|统一|${WORK_BEFORE})?由`);
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
    if (!ACT.test(act) && !opensWithVerb(act)) continue;
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
