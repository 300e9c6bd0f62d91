/** Forms of application (销号申请表, 延期申请表 …), filled in as far as the book knows. */
import { LETTER_WORDS } from '../../i18n/letters';
import { REQUEST_COLUMNS } from '../../i18n/requests';
import { joinSeries } from '../../i18n/marks';
import { sayDay } from '../../ledger/dates/said';
import { type SerialDay } from '../../ledger/dates/serial';
import { requestsFor } from '../../ledger/requests/basis';
import type { ReadRequest } from '../../ledger/requests/read';
import { REQUEST_STATE } from '../../ledger/requests/words';
import { wordOf } from '../../ledger/columns/vocabulary';
import type { Ledger } from '../../ledger/types';
import type { DocSpec } from '../doc/types';
import { headingOf } from '../words/rows';
import { dueText, progressWords, targetOf } from './figures';

/** @returns null where the request's row is gone or its type is no word of ours */
export function applicationDoc(ledger: Ledger, request: ReadRequest, asOf: SerialDay): DocSpec | null {
  const { row, type, entry } = request;
  if (row === null || type === null) return null;
  const { lang, settings, meta } = ledger;
  const { form, columns } = LETTER_WORDS;
  const earlier = requestsFor(ledger, row.key).filter(one => one.at < request.at);
  const told = earlier.map(one => `${one.id} ${wordOf(REQUEST_STATE, one.state, lang)}`);
  const byHand = [form.reason, form.evidence, form.leader, form.decision].map(words => words[lang]);
  const text = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell));
  const lines: readonly (readonly [string, string])[] = [
    [REQUEST_COLUMNS.id[lang], request.id],
    [form.unit[lang], request.unit],
    [form.task[lang], `${row.no}  ${headingOf(row)}`],
    [columns.target[lang], targetOf(row, lang)],
    [columns.due[lang], dueText(row, ledger)],
    [columns.progress[lang], progressWords(row, ledger, asOf)],
    [form.was[lang], text(entry.before)],
    [form.asked[lang], text(entry.asked)],
    [form.reason[lang], text(entry.reason)],
    [form.evidence[lang], text(entry.evidence)],
    [form.history[lang], joinSeries(told, lang)],
    [form.leader[lang], ''],
    [form.decision[lang], ''],
    [LETTER_WORDS.day[lang], request.askedOn === null ? '' : sayDay(request.askedOn, lang)],
  ];
  return {
    lang,
    title: form[type][lang],
    author: settings.office || meta.issuer,
    latinFont: settings.latinFont,
    blocks: [
      { kind: 'title', text: form[type][lang] },
      {
        kind: 'table',
        columns: [
          { head: form.item[lang], width: 24, align: 'center' },
          { head: form.text[lang], width: 76 },
        ],
        lines: lines.map(cells => ({ cells, rows: [row.key], tall: byHand.includes(cells[0]) })),
      },
    ],
  };
}
