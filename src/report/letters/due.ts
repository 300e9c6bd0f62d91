/** The due list as a document. */
import { LETTER_WORDS } from '../../i18n/letters';
import { fillWords } from '../../i18n/fill';
import { dueList } from '../../ledger/notices/due-list';
import type { ComputedRow } from '../../ledger/status/compute';
import type { Ledger } from '../../ledger/types';
import type { DocBlock, DocSpec } from '../doc/types';
import { dayText } from '../words/numbers';
import { headingOf } from '../words/rows';
import { dueText, progressWords, targetOf } from './figures';
import type { SerialDay } from '../../ledger/dates/serial';

export interface DueOptions {
  /** Serial day. */
  readonly asOf: SerialDay;
  /** Days. */
  readonly within: number;
  /** A table for each unit, not one for all. */
  readonly byUnit: boolean;
  /** The only one that is listed; absent: all. */
  readonly unit?: string;
}

export function dueDoc(ledger: Ledger, { asOf, within, byUnit, unit: only }: DueOptions): DocSpec {
  const { lang, meta, settings } = ledger;
  const { columns } = LETTER_WORDS;
  const groups = dueList(ledger, asOf, within).filter(({ unit }) => only === undefined || unit === only);
  const nobody = LETTER_WORDS.noUnit[lang];
  const table = (rows: readonly (readonly [string, ComputedRow])[], withUnit: boolean): DocBlock => ({
    kind: 'table',
    columns: [
      { head: columns.due[lang], width: 13, align: 'center' },
      { head: columns.no[lang], width: 8, align: 'center' },
      { head: columns.matter[lang], width: 27 },
      { head: columns.target[lang], width: 18 },
      { head: columns.progress[lang], width: 22 },
      ...(withUnit ? [{ head: LETTER_WORDS.leadUnit[lang], width: 14 }] : []),
    ],
    lines: rows.map(([unit, { row }]) => ({
      rows: [row.key],
      cells: [
        dueText(row, ledger),
        row.no,
        headingOf(row),
        targetOf(row, lang),
        progressWords(row, ledger, asOf),
        ...(withUnit ? [unit] : []),
      ],
    })),
  });
  const all = groups.flatMap(({ unit, rows }) => rows.map(entry => [unit ?? nobody, entry] as const));
  const day = dayText(asOf, lang, meta.year, true);
  const counted = fillWords(LETTER_WORDS.dueLead, lang, {
    n: all.length,
    u: groups.filter(({ unit }) => unit !== null).length,
  });
  const title = fillWords(LETTER_WORDS.dueTitle, lang, { day, n: within });
  return {
    lang,
    title,
    author: settings.office || meta.issuer,
    latinFont: settings.latinFont,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'paragraph', runs: [{ text: all.length === 0 ? LETTER_WORDS.dueNone[lang] : counted }] },
      ...(all.length === 0
        ? []
        : byUnit
          ? groups.flatMap(({ unit, rows }): DocBlock[] => [
              {
                kind: 'heading',
                level: 1,
                text: fillWords(LETTER_WORDS.unitHead, lang, { unit: unit ?? nobody, n: rows.length }),
              },
              table(
                rows.map(entry => [unit ?? nobody, entry] as const),
                false,
              ),
            ])
          : [table(all, true)]),
    ],
  };
}
