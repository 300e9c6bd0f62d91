/** Requests and answers of a report in words; the same on the command line and on the files page. */
import { fillWords } from '../../i18n/fill';
import type { Lang } from '../../i18n/lang';
import { joinClauses, joinSeries } from '../../i18n/marks';
import { ASK_COUNTS, ASK_DOUBTS, ASK_OUTCOMES, ASK_WORDS } from '../../i18n/messages/asks';
import { REFUSAL_REASONS } from '../../i18n/messages/exchange';
import { REQUEST_TYPES, REQUEST_WARNINGS } from '../../i18n/requests';
import { sayDay } from '../../ledger/dates/said';
import { WITH_VALUE } from '../../ledger/requests/words';
import type { Answered, RequestOutcome, CollectReport } from './report-types';

/** What was read, what became of it, and what to look at. */
export function askedWords(asked: RequestOutcome, lang: Lang): string {
  const { type, outcome, id, replaces = '', why, warnings } = asked;
  const said =
    outcome in ASK_OUTCOMES
      ? fillWords(ASK_OUTCOMES[outcome as keyof typeof ASK_OUTCOMES], lang, { replaces })
      : REFUSAL_REASONS[outcome as keyof typeof REFUSAL_REASONS][lang];
  const blank = type !== null && asked.asked === null ? WITH_VALUE[type] : undefined;
  const parts = [
    ...(type === null ? [] : [`${REQUEST_TYPES[type][lang]} ${asked.asked ?? ''}`.trim()]),
    ...(blank === undefined ? [] : [(blank === 'day' ? ASK_WORDS.noDay : ASK_WORDS.noNumber)[lang]]),
    `${id ?? ''} ${said}`.trim(),
    ...(why === undefined ? [] : [ASK_DOUBTS[why][lang]]),
    ...warnings.map(({ code, data }) => fillWords(REQUEST_WARNINGS[code], lang, data)),
  ];
  return joinClauses(parts, lang);
}

export function answeredWords({ id, unit, nos, on, reply, entered }: Answered, lang: Lang): string {
  const said = fillWords(ASK_WORDS.answered, lang, { id, unit, nos, day: sayDay(on, lang) });
  const state = (entered ? ASK_WORDS.entered : ASK_WORDS.proposed)[lang];
  return joinClauses([said, ...(reply === null ? [] : [`“${reply}”`]), state], lang);
}

/** Requests that were entered and that wait for an answer; answers to letters that were entered and that nobody has confirmed. */
export interface AskCounts {
  readonly entered: number;
  readonly asked: number;
  readonly answers: number;
  readonly unconfirmed: number;
}

export const askCounts = ({ requests, answers }: Pick<CollectReport, 'requests' | 'answers'>): AskCounts => ({
  entered: requests.filter(({ outcome }) => outcome === 'entered' || outcome === 'replaces').length,
  asked: requests.filter(({ outcome }) => outcome === 'question').length,
  answers: answers.filter(({ entered }) => entered).length,
  unconfirmed: answers.filter(({ entered }) => !entered).length,
});

/** One line of what there is; null where nothing was asked and no letter answered. */
export function askCountsWords(counts: AskCounts, lang: Lang): string | null {
  const names = ['entered', 'asked', 'answers', 'unconfirmed'] as const;
  const parts = names.flatMap(name =>
    counts[name] > 0 ? [fillWords(ASK_COUNTS[name], lang, { n: counts[name] })] : [],
  );
  return parts.length === 0 ? null : joinSeries(parts, lang);
}
