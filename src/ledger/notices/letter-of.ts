/** A letter that went out, as it was issued: for a reprint. What the table says is kept; copies are those of its rows today. */
import { codeOf } from '../columns/vocabulary';
import { namesIn, resolver } from '../rows/names';
import { isBlank } from '../status/cells';
import type { Ledger } from '../types';
import type { Letter } from './issue';
import { noticesOf, type Notice } from './read';
import { NOTICE_REASON } from './words';

/** @param notice a line of the ledger's 督办台账; rows that are gone are left out */
export function letterOf(ledger: Ledger, notice: Notice): Letter {
  const { id, type, level, unit, keys, replyBy, link, entry } = notice;
  const byKey = new Map(ledger.rows.map(row => [row.key, row]));
  const rows = keys.flatMap(key => byKey.get(key) ?? []);
  const own = resolver(ledger.departments);
  const bodies = type === 'nudge' ? [] : rows.flatMap(row => [...namesIn(row.lead), ...namesIn(row.support)].map(own));
  const why = isBlank(entry.why) ? [] : namesIn(String(entry.why)).flatMap(word => codeOf(NOTICE_REASON, word) ?? []);
  const follows = noticesOf(ledger).find(one => type === 'nudge' && one.id === link && link !== '');
  return {
    id,
    entry,
    proposal: {
      type,
      level,
      unit,
      copies: [...new Set(bodies)].filter(name => name !== own(unit)),
      rows,
      why,
      replyBy,
      raises: [],
      ...(follows === undefined ? {} : { follows }),
    },
  };
}
