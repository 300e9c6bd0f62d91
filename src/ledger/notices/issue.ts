/** Proposals that somebody has ticked become letters: numbered, in the table, in 更新记录; lower ones are closed as 已升级. */
import { fillBlanks } from '../../i18n/fill';
import { NOTICE_ASKS } from '../../i18n/notices';
import type { Lang } from '../../i18n/lang';
import { dayWithin } from '../../i18n/days';
import { joinNames } from '../../i18n/marks';
import { wordOf } from '../columns/vocabulary';
import { partsOf, type SerialDay } from '../dates/serial';
import type { NoticeEntry } from '../side/types';
import type { Ledger } from '../types';
import { letterNumbers } from './numbers';
import type { NoticeProposal } from './propose';
import type { Notice } from './read';
import { letterLine, withEndings } from './settle';
import { NOTICE_LEVEL, NOTICE_REASON, NOTICE_STATE, NOTICE_TYPE } from './words';

export interface Letter {
  readonly id: string;
  readonly proposal: NoticeProposal;
  readonly entry: NoticeEntry;
}

/** What a letter asks for, in words. */
export function askOf({ type, replyBy, follows }: NoticeProposal, day: SerialDay, lang: Lang): string {
  const limit = replyBy === null ? '' : dayWithin(partsOf(replyBy), partsOf(day).year, lang);
  return fillBlanks(NOTICE_ASKS[type][lang], { day: limit, id: follows?.id ?? '' });
}

export interface IssueOptions {
  /** 发出日期, serial day. */
  readonly day: SerialDay;
  readonly moment: number;
}

/** The ledger with these letters in it. Numbers rise in the order given. */
export function issueLetters(
  ledger: Ledger,
  proposals: readonly NoticeProposal[],
  { day, moment }: IssueOptions,
): { readonly ledger: Ledger; readonly letters: readonly Letter[] } {
  const { lang, settings } = ledger;
  const { year } = partsOf(day);
  const earlier = (ledger.notices ?? []) as readonly NoticeEntry[];
  const numbered = letterNumbers(earlier, { year, docCode: settings.docCode, lang });
  const raised = new Map<Notice, string>();
  const letters = proposals.map((proposal): Letter => {
    const { type, level, unit, rows, why, replyBy, follows } = proposal;
    const id = numbered(type);
    const entry: NoticeEntry = {
      id,
      type: wordOf(NOTICE_TYPE, type, lang),
      level: wordOf(NOTICE_LEVEL, level, lang),
      unit,
      nos: joinNames(
        rows.map(row => row.no),
        lang,
      ),
      why: joinNames(
        why.map(code => wordOf(NOTICE_REASON, code, lang)),
        lang,
      ),
      ask: askOf(proposal, day, lang),
      sentOn: day,
      replyBy,
      signedBy: null,
      signedOn: null,
      repliedOn: null,
      reply: null,
      ending: null,
      state: wordOf(NOTICE_STATE, 'running', lang),
      daysLate: null,
      link: follows?.id ?? null,
      keys: rows.map(row => row.key).join(' '),
    };
    for (const lower of proposal.raises) raised.set(lower, id);
    return { id, proposal, entry };
  });
  if (letters.length === 0) return { ledger, letters };
  const lines = letters.map(({ id, entry }) => letterLine(ledger, moment, entry.nos, null, id));
  const notices = [...earlier, ...letters.map(letter => letter.entry)];
  const written: Ledger = { ...ledger, notices, changes: [...(ledger.changes ?? []), ...lines] };
  const endings = new Map([...raised.keys()].map(notice => [notice, 'raised'] as const));
  return { ledger: withEndings(written, endings, moment, notice => raised.get(notice) ?? null), letters };
}
