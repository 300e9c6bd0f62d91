/** What goes well: rows ahead of pace, and rows done before their time; the widest gap first. */
import { dueOf } from '../../../ledger/status/facts';
import type { ComputedRow } from '../../../ledger/status/compute';
import { pointsText } from '../../words/numbers';
import { rowName } from '../../words/rows';
import type { Facts } from '../facts';
import { figureOf } from '../figure';
import { sentence, type BulletinSentence } from '../sentence';
import { classList } from './class-list';
import type { SerialDay } from '../../../ledger/dates/serial';

const isEarly = ({ row, computed }: ComputedRow, asOf: SerialDay): boolean => {
  const due = dueOf(row);
  return computed.status === 'done' && due !== null && asOf < due;
};

/** Rows ahead of pace or done early that have a gap to show. */
export const goodRows = ({ entries, asOf }: Facts): readonly ComputedRow[] =>
  entries
    .filter(entry => entry.computed.status === 'ahead' || isEarly(entry, asOf))
    .filter(({ computed }) => (computed.gap ?? 0) > 0 && computed.rate !== null)
    .sort((a, b) => (b.computed.gap ?? 0) - (a.computed.gap ?? 0));

export function good(facts: Facts): readonly BulletinSentence[] {
  const { words, settings } = facts;
  return goodRows(facts)
    .slice(0, settings.listMost)
    .map(entry => {
      const { row, computed } = entry;
      const { text: figure, numbers } = figureOf(entry, facts);
      const gap = computed.pace === null ? '' : pointsText(computed.gap ?? 0);
      const text = words.good({ name: rowName(row, words), figure, gap });
      return sentence('good', text, [row.key], { ...numbers, ...(gap === '' ? {} : { gap: Number(gap) }) });
    });
}

export const goodLists = (facts: Facts): readonly BulletinSentence[] => [
  ...classList('doneList', facts.words.classWords.done, facts.of('done'), facts),
  ...classList('aheadList', facts.words.ahead, facts.withStatus('ahead'), facts),
];
