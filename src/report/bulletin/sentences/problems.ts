/** Problems as the units wrote them, of rows that are behind or overdue: quoted, cut where long, never put in other words. */
import { isBlank } from '../../../ledger/status/cells';
import { quoted } from '../../words/numbers';
import { leadsOf } from '../../words/rows';
import type { Facts } from '../facts';
import { keysOf, sentence, type BulletinSentence } from '../sentence';

export function problems({ of, settings, words }: Facts): readonly BulletinSentence[] {
  const told = [...of('overdue'), ...of('behind')].filter(({ row }) => !isBlank(row.problem));
  const shown = told
    .slice(0, settings.listMost)
    .map(({ row }) =>
      sentence(
        'problems',
        words.problem(isBlank(row.lead) ? words.someUnit : leadsOf(row, words), quoted(String(row.problem)), row.no),
        [row.key],
      ),
    );
  if (told.length === shown.length) return shown;
  return [...shown, sentence('more', words.moreProblems(String(told.length)), keysOf(told), { rows: told.length })];
}
