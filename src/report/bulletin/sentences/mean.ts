/** Mean completion against mean pace; the gap is that of the printed figures, so that a reader who subtracts finds it. */
import { decimals, percent, pointsText } from '../../words/numbers';
import type { Facts } from '../facts';
import { keysOf, sentence, type BulletinSentence } from '../sentence';

export function mean({ counts, entries, words }: Facts): readonly BulletinSentence[] {
  const { rate, pace, rated, paced, scorable } = counts;
  if (rate === null || pace === null || rated === 0 || paced === 0) return [];
  const [ratePrinted, pacePrinted] = [Number(decimals(rate * 100, 1)), Number(decimals(pace * 100, 1))];
  const gap = Number(decimals(ratePrinted - pacePrinted, 1));
  const text = words.mean({
    rate: percent(rate),
    pace: percent(pace),
    gap: pointsText(gap),
    way: gap === 0 ? 'even' : gap > 0 ? 'above' : 'below',
    scorable: String(scorable),
    rated: String(rated),
  });
  const rows = entries.filter(({ cell }) => cell('counted') !== null);
  return [
    sentence('mean', text, keysOf(rows), { rate: ratePrinted, pace: pacePrinted, gap: Math.abs(gap), scorable, rated }),
  ];
}
