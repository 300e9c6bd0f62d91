import { opening } from '../../../language/words';
import { BETTERING } from '../lexicon/verbs';
import { shifted } from './clauses';
import { readRunning } from './segments';
import type { DutySegment } from './segments';

/** Where a sentence may begin to say by whom: at its head, with or without 由 (该项工作由, 具体由, 责成), and behind a comma with it. */
const OPENS =
  /(^|[,;])\s*(?:(?:(?:该|此|本|上述|以上)[^,;。由(]{0,8}|[^,;。由(]{0,8}(?:工作|任务|事项|事宜)|具体|统一|明确|决定)?由|责成|责令|委托|指定|(?=以[^,;。]{2,40}为主))|^(?![^。]*[,;][^,;。]{0,8}由)/g;
const SAYS = /[由牵负主办责施落]/;
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
