/** What has changed since the earlier period; what cannot be compared is told in a note. */
import { dayText } from '../../words/numbers';
import type { Facts } from '../facts';
import { sentence, type BulletinSentence } from '../sentence';

const PARTS = ['done', 'late', 'recovered', 'toRed', 'fromRed'] as const;

export function delta({ earlier, words, lang, ledger }: Facts): readonly BulletinSentence[] {
  if (earlier === null) return [];
  const { changes, snapshot } = earlier;
  const told = PARTS.filter(part => changes[part].length > 0);
  const left = [...changes.fresh, ...changes.gone, ...changes.out];
  const text =
    words.delta(
      dayText(snapshot.asOf, lang, ledger.meta.year),
      told.map(part => words.deltaParts[part](String(changes[part].length))),
    ) + (left.length === 0 ? '' : words.uncompared(String(left.length)));
  const rows = new Set([...told.flatMap(part => changes[part]), ...left]);
  const numbers = Object.fromEntries(PARTS.map(part => [part, changes[part].length]));
  return [sentence('delta', text, [...rows], { ...numbers, uncompared: left.length })];
}
