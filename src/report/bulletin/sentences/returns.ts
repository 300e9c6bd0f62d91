/** Who has reported this period, and who has not in full; only where 本期起始 is set. */
import { isStale } from '../../../ledger/status/facts';
import { percent } from '../../words/numbers';
import { byLead, type Facts } from '../facts';
import { keysOf, sentence, type BulletinSentence } from '../sentence';

export function returns(facts: Facts): readonly BulletinSentence[] {
  const { entries, settings, words } = facts;
  if (settings.periodStart === null) return [];
  const due = entries.filter(({ computed }) => computed.status !== 'struck');
  if (due.length === 0) return [];
  const stale = due.filter(isStale);
  const given = due.length - stale.length;
  const units = byLead(stale, facts).map(([name]) => name);
  const shown = units.slice(0, settings.listMost);
  const share = percent(given / due.length, settings.shareDecimals);
  const text = words.returns({
    due: String(due.length),
    given: String(given),
    share,
    names: words.list(shown),
    cut: shown.length < units.length,
    units: String(units.length),
  });
  return [
    sentence('returns', text, keysOf(stale), {
      due: due.length,
      given,
      share: parseFloat(share),
      units: units.length,
    }),
  ];
}
