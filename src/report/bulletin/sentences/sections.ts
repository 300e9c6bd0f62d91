/** By section of the plan: how many, done, not done, and the share done. */
import { groupOf } from '../../../ledger/status/groups';
import type { ComputedRow } from '../../../ledger/status/compute';
import { decimals } from '../../words/numbers';
import type { Facts } from '../facts';
import { keysOf, sentence, type BulletinSentence } from '../sentence';

export function sections({ entries, settings, words }: Facts): readonly BulletinSentence[] {
  const found = new Map<string, ComputedRow[]>();
  for (const entry of entries) {
    const name = entry.row.section.trim();
    if (name === '') continue;
    const list = found.get(name);
    if (list === undefined) found.set(name, [entry]);
    else list.push(entry);
  }
  if (found.size < 2) return [];
  const { listMost, shareDecimals: digits } = settings;
  const told = [...found].slice(0, listMost).map(([name, rows]) => {
    const done = rows.filter(({ computed }) => groupOf(computed.status) === 'done').length;
    return { name, rows, done, share: decimals((done / rows.length) * 100, digits) };
  });
  const text = words.sections(
    told.map(({ name, rows, done, share }) => ({
      name,
      n: String(rows.length),
      done: String(done),
      rest: String(rows.length - done),
      share: `${share}%`,
    })),
    found.size > told.length ? String(found.size - told.length) : '',
  );
  const numbers = Object.fromEntries(
    told.flatMap(({ rows, done, share }, i) => [
      [`rows${i + 1}`, rows.length],
      [`done${i + 1}`, done],
      [`share${i + 1}`, Number(share)],
    ]),
  );
  return [sentence('sections', text, keysOf(told.flatMap(({ rows }) => rows)), numbers)];
}
