/** Requests and answers to letters of a report as lines for people: what is clear is told, what is not can be chosen. */
import type { CollectReport } from '../../exchange/collect';
import { ANSWER_COLUMN, ASK_COLUMN } from '../../exchange/collect/own-decisions';
import { answeredWords, askedWords } from '../../exchange/collect/say-asks';
import { fillWords } from '../../i18n/fill';
import type { Lang } from '../../i18n/lang';
import { ASK_WORDS } from '../../i18n/messages/asks';
import { sayDay } from '../../ledger/dates/said';
import { wishWords } from '../../ledger/requests/wish';
import type { Ledger } from '../../ledger/types';
import { choiceOf, type BackEntry, type Option } from './entry';
import type { RowKey } from '../../ledger/rows/key';

type AskedReport = CollectReport['requests'][number];

/** @param head row by key and number @param at a place in words */
export function requestEntries(
  report: CollectReport,
  ledger: Ledger,
  lang: Lang,
  head: (key: RowKey, no: string) => string,
  at: (place: AskedReport['place']) => string,
): readonly BackEntry[] {
  const rows = new Map(ledger.rows.map(row => [row.key, row]));
  const options = ({ key, candidates = [] }: AskedReport): readonly Option[] => {
    const row = rows.get(key) ?? { unit: null };
    return [
      { label: ASK_WORDS.leave[lang], take: 'master' },
      ...candidates.map(wish => {
        const value = wishWords(wish, row, lang);
        return { label: fillWords(ASK_WORDS.enter, lang, { wish: value }), take: { value } };
      }),
    ];
  };
  return report.requests.map((asked, i) => ({
    id: `${i}`,
    head: head(asked.key, asked.no),
    lines: [`“${asked.words}”`, askedWords(asked, lang), at(asked.place)],
    ...(asked.outcome === 'question'
      ? { choice: choiceOf({ key: asked.key, column: ASK_COLUMN }, options(asked)) }
      : {}),
  }));
}

export const answerEntries = (report: CollectReport, lang: Lang): readonly BackEntry[] =>
  report.answers.map((answer, i) => {
    const { id, on, entered } = answer;
    const options: readonly Option[] = [
      { label: ASK_WORDS.later[lang], take: 'master' },
      { label: fillWords(ASK_WORDS.confirm, lang, { day: sayDay(on, lang) }), take: 'returned' },
    ];
    return {
      id: `${i}`,
      head: answeredWords(answer, lang),
      lines: [],
      ...(entered ? {} : { choice: choiceOf({ no: id, column: ANSWER_COLUMN }, options) }),
    };
  });
