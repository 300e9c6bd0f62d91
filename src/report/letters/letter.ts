/** Letters as documents: stripe, table of the rows, what is asked and by when, and the receipt below the dashed line. */
import { LETTER_WORDS } from '../../i18n/letters';
import { joinNames, labelled } from '../../i18n/marks';
import { fillWords } from '../../i18n/fill';
import { isPlainCalendar, workdaysBetween } from '../../ledger/dates/workdays';
import type { Letter } from '../../ledger/notices/issue';
import { NOTICE_LEVEL, NOTICE_TYPE } from '../../ledger/notices/words';
import { wordOf } from '../../ledger/columns/vocabulary';
import type { Ledger } from '../../ledger/types';
import type { DocBlock, DocSpec } from '../doc/types';
import { dayText } from '../words/numbers';
import { headingOf } from '../words/rows';
import { dueText, progressWords, targetOf } from './figures';
import type { SerialDay } from '../../ledger/dates/serial';

/** Bodies that get the letter, its copies, and who may be asked about it. */
const contactOf = ({ departments }: Pick<Ledger, 'departments'>, unit: string): string =>
  departments.find(({ name }) => name === unit)?.contact ?? '';

const author = ({ settings, meta }: Pick<Ledger, 'settings' | 'meta'>): string => settings.office || meta.issuer;

/** One letter. @param asOf serial day up to which its figures count */
export function letterBlocks(ledger: Ledger, { id, proposal, entry }: Letter, asOf: SerialDay): readonly DocBlock[] {
  const { lang, meta, settings } = ledger;
  const { type, level, unit, copies, rows, replyBy } = proposal;
  const words = LETTER_WORDS;
  const day = dayText(asOf, lang, meta.year, true);
  const say = (text: string): DocBlock => ({ kind: 'paragraph', runs: [{ text }] });
  const contact = contactOf(ledger, unit);
  const receipt = Object.values(words.receipt).map(head => head[lang]);
  return [
    { kind: 'title', text: wordOf(NOTICE_TYPE, type, lang) },
    {
      kind: 'stripe',
      color: level,
      text: fillWords(words.level, lang, {
        color: wordOf(NOTICE_LEVEL, level, lang),
        type: `${wordOf(NOTICE_TYPE, type, lang)}   ${id}`,
      }),
    },
    { kind: 'addressees', text: fillWords(words.to, lang, { unit }) },
    say(fillWords(words.lead, lang, { day })),
    {
      kind: 'table',
      columns: [
        { head: words.columns.no[lang], width: 8, align: 'center' },
        { head: words.columns.matter[lang], width: 26 },
        { head: words.columns.target[lang], width: 20 },
        { head: words.columns.due[lang], width: 13, align: 'center' },
        { head: words.columns.progress[lang], width: 33 },
      ],
      lines: rows.map(row => ({
        rows: [row.key],
        cells: [row.no, headingOf(row), targetOf(row, lang), dueText(row, ledger), progressWords(row, ledger, asOf)],
      })),
    },
    say(labelled(words.columns.why[lang], String(entry.why ?? ''), lang)),
    say(fillWords(words.ask, lang, { text: String(entry.ask ?? '') })),
    ...(replyBy === null
      ? []
      : [
          say(
            fillWords(words.replyBy, lang, {
              day: dayText(replyBy, lang, meta.year),
              n: workdaysBetween(asOf, replyBy, settings),
            }),
          ),
        ]),
    ...(replyBy !== null && isPlainCalendar(settings) ? [{ kind: 'note', text: words.plain[lang] } as const] : []),
    ...(contact === '' ? [] : [say(fillWords(words.contact, lang, { contact }))]),
    ...(copies.length === 0 ? [] : [say(fillWords(words.copies, lang, { units: joinNames(copies, lang) }))]),
    { kind: 'signature', lines: [author(ledger), day].filter(line => line !== '') },
    { kind: 'cutLine', text: words.cut[lang] },
    {
      kind: 'table',
      columns: receipt.map((head, i) => ({ head, width: [18, 14, 18, 32, 18][i] ?? 20 })),
      lines: [{ cells: [id, '', '', '', ''], tall: true }],
    },
  ];
}

/** Letters in one document, each on a page of its own, units together. */
export function lettersDoc(ledger: Ledger, letters: readonly Letter[], asOf: SerialDay): DocSpec {
  const { lang, settings } = ledger;
  return {
    lang,
    title: joinNames(
      letters.map(({ id }) => id),
      lang,
    ),
    author: author(ledger),
    latinFont: settings.latinFont,
    blocks: letters.flatMap((letter, i): readonly DocBlock[] => [
      ...(i === 0 ? [] : [{ kind: 'pageBreak' } as const]),
      ...letterBlocks(ledger, letter, asOf),
    ]),
  };
}
