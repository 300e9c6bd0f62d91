/** The rows in force by class: as many classes as the office wants, all over the same counts; a class of none is not printed. */
import { wordOf } from '../../../ledger/columns/vocabulary';
import { STATUS, statusesIn, type StatusGroup } from '../../../ledger/status/statuses';
import type { Grouping } from '../../../ledger/settings/office';

import { sharesOf } from '../../../ledger/summary/shares';
import type { Status } from '../../../ledger/types';
import type { ReportWords } from '../../../i18n/report';
import { decimals } from '../../words/numbers';
import type { Facts } from '../facts';
import { keysOf, sentence, type BulletinSentence } from '../sentence';

type ClassName = keyof ReportWords['classWords'];

const without = (group: StatusGroup, ...gone: readonly Status[]): readonly Status[] =>
  statusesIn(group).filter(status => !gone.includes(status));
const [done, onPace, behind, overdue, other] = [
  statusesIn('done'),
  statusesIn('onPace'),
  statusesIn('behind'),
  statusesIn('overdue'),
  statusesIn('other'),
];
const late: readonly Status[] = [...behind, ...overdue];

/** Classes of each grouping: every status in force is in one of them. */
export const CLASSES: Readonly<Record<Grouping, readonly (readonly [ClassName, readonly Status[]])[]>> = {
  five: [
    ['done', done],
    ['onPace', onPace],
    ['behind', behind],
    ['overdue', overdue],
    ['other', other],
  ],
  ahead: [
    ['done', done],
    ['ahead', ['ahead']],
    ['steady', without('onPace', 'ahead')],
    ['behind', behind],
    ['overdue', overdue],
    ['other', other],
  ],
  halves: [
    ['done', done],
    ['rest', [...onPace, ...late, ...other]],
  ],
  pace: [
    ['reached', [...done, ...onPace]],
    ['below', late],
    ['other', other],
  ],
};

/** Classes whose statuses are told one by one: nobody knows what 其他 is. */
const TOLD: readonly ClassName[] = ['other'];

export function classes(facts: Facts): readonly BulletinSentence[] {
  const { counts, settings, words, lang, entries } = facts;
  if (counts.rows === 0) return [];
  const { grouping, shareDecimals: digits } = settings;
  const count = (statuses: readonly Status[]): number =>
    statuses.reduce((sum, status) => sum + counts.byStatus[status], 0);
  const found = CLASSES[grouping]
    .map(([name, statuses]) => ({ name, statuses, n: count(statuses) }))
    .filter(({ n }) => n > 0);
  const shares = sharesOf(
    found.map(({ n }) => n),
    digits,
  );
  const parts = found.map(({ name, statuses, n }, i) => ({
    word: words.classWords[name],
    n: String(n),
    share: `${decimals(shares[i] ?? 0, digits)}%`,
    of: TOLD.includes(name)
      ? words.list(
          statuses
            .filter(status => counts.byStatus[status] > 0)
            .map(status => words.statusPart(wordOf(STATUS, status, lang), String(counts.byStatus[status]))),
        )
      : '',
  }));
  const numbers = Object.fromEntries(
    found.flatMap(({ name, n }, i) => [
      [name, n],
      [`${name}Share`, shares[i] ?? 0],
    ]),
  );
  return [sentence('classes', words.classes(parts), keysOf(entries), numbers)];
}
