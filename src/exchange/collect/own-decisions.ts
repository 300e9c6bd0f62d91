/** Decisions about requests and answers to letters among those about cells. */
import { FORM_WORDS } from '../../i18n/exchange';
import { NOTICE_COLUMNS } from '../../i18n/notices';
import type { Row } from '../../ledger/types';
import type { AskChoice } from './asks';
import type { Heard } from './hear';
import type { Decision, Resolution } from './resolve';

/** Names of the column that a decision about a request, or about an answer, is of. */
export const ASK_COLUMN = 'request';
export const ANSWER_COLUMN = 'repliedOn';
const ASKS: readonly string[] = [ASK_COLUMN, ...Object.values<string>(FORM_WORDS.request)];
const ANSWERS: readonly string[] = [ANSWER_COLUMN, ...Object.values<string>(NOTICE_COLUMNS.repliedOn)];

export const isOwnColumn = (column: string): boolean => ASKS.includes(column) || ANSWERS.includes(column);

export interface OwnDecisions {
  /** What is about cells. */
  readonly rest: Resolution | undefined;
  readonly choiceOf: (heard: Heard) => AskChoice | undefined;
  readonly confirms: (id: string) => boolean;
  /** Decisions that nothing asked for; to be called last. */
  readonly unused: () => readonly Decision[];
}

export function ownDecisions(resolve: Resolution | undefined, rows: readonly Row[]): OwnDecisions {
  if (resolve === undefined || typeof resolve === 'string')
    return { rest: resolve, choiceOf: () => undefined, confirms: () => false, unused: () => [] };
  const own = resolve.filter(({ column }) => isOwnColumn(column));
  const used = new Set<Decision>();
  const find = (columns: readonly string[], is: (one: Decision) => boolean): Decision | undefined => {
    const found = own.find(one => columns.includes(one.column) && is(one));
    if (found !== undefined) used.add(found);
    return found;
  };
  const noOf = new Map(rows.map(row => [row.key, row.no]));
  return {
    rest: resolve.filter(one => !own.includes(one)),
    choiceOf({ key }) {
      const take = find(ASKS, one => (one.key === undefined ? one.no === noOf.get(key) : one.key === key))?.take;
      if (take === 'master') return null;
      return take !== undefined && typeof take !== 'string' && 'value' in take
        ? { words: String(take.value ?? '') }
        : undefined;
    },
    confirms: id => find(ANSWERS, one => one.no === id)?.take === 'returned',
    unused: () => own.filter(one => !used.has(one)),
  };
}
