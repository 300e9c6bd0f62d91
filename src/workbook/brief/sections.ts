/** Sections in the place of the ranking, for plans that name no units. */
import { BRIEF } from '../../i18n/brief';
import type { Lang } from '../../i18n/lang';
import { OVERVIEW } from '../../i18n/overview';
import { tidyName } from '../../ledger/rows/names';
import { GROUPS_IN_FORCE, inGroup } from '../../ledger/status/groups';
import { round6 } from '../../ledger/status/round';
import type { ComputedRow } from '../../ledger/status/compute';
import { countRows } from '../../ledger/status/totals';
import type { Ledger } from '../../ledger/types';
import { a1 } from '../../grid/a1';
import { put, span, type PlacedCell } from '../canvas';
import { groupFormula, rateFormula, wholeColumn } from '../departments/formulas';
import type { CellSpec } from '../spec';
import { BRIEF_LAST, BRIEF_POSITION, WIDTHS, type BriefLayout } from './layout';
import { heads } from './ranking';
import { wrappedLines } from '../text-size';

function sectionLine(lang: Lang, row: number, i: number, name: string, rows: readonly ComputedRow[]): PlacedCell[] {
  const mark = a1(row, BRIEF_POSITION, 'both');
  const criterion = `${wholeColumn(lang, 'sections')},${mark}`;
  const counts = countRows(rows);
  const late = inGroup(counts.byStatus, 'behind') + inGroup(counts.byStatus, 'overdue');
  const cell = (at: number): string => a1(row, at, 'both');
  const [total, behind, overdue] = [
    cell(3),
    cell(4 + GROUPS_IN_FORCE.indexOf('behind')),
    cell(4 + GROUPS_IN_FORCE.indexOf('overdue')),
  ];
  const count = (value: number, formula: string): CellSpec => ({ value, formula, style: 'brief.list.center' });
  return [
    put(row, 0, { value: i + 1, style: 'brief.list.center' }),
    span(row, 1, 2, { value: name === '' ? OVERVIEW.noSection[lang] : name, style: 'brief.list.text' }),
    put(row, 3, count(counts.rows, `COUNTIFS(${criterion})`)),
    ...GROUPS_IN_FORCE.map((group, g) =>
      put(row, 4 + g, count(inGroup(counts.byStatus, group), groupFormula(lang, criterion, group))),
    ),
    put(row, 9, { value: counts.rate ?? '', formula: rateFormula(lang, criterion), style: 'brief.list.percent' }),
    put(row, 10, {
      value: counts.rows === 0 ? '' : round6(late / counts.rows),
      formula: `IF(${total}=0,"",ROUND((${behind}+${overdue})/${total},6))`,
      style: 'brief.list.percent',
    }),
    put(row, BRIEF_LAST, { value: BRIEF.even[lang], style: 'brief.list.center' }),
    put(row, BRIEF_POSITION, { value: `、${name.replace(/[~*?]/g, '~$&')}、` }),
  ];
}

export interface BriefSection {
  readonly name: string;
  readonly rows: readonly ComputedRow[];
}

/** Sections in the order of the matrix. */
export function sectionsOf(entries: readonly ComputedRow[]): readonly BriefSection[] {
  const names = new Map<string, { name: string; rows: ComputedRow[] }>();
  for (const entry of entries) {
    const name = tidyName(entry.row.section);
    const known = names.get(name.toLowerCase());
    if (known === undefined) names.set(name.toLowerCase(), { name, rows: [entry] });
    else known.rows.push(entry);
  }
  return [...names.values()];
}

/** The first of them. */
export function sectionsBlock(ledger: Ledger, sections: readonly BriefSection[], at: BriefLayout): PlacedCell[] {
  const { lang } = ledger;
  return [
    span(at.ranking, 0, BRIEF_LAST, { value: BRIEF.bySection[lang], style: 'brief.heading' }),
    ...heads(lang, at, BRIEF.section[lang], BRIEF.number[lang]),
    ...sections
      .slice(0, at.rankLines)
      .flatMap(({ name, rows }, i) => sectionLine(lang, at.rankFirst + i, i, name, rows)),
  ];
}

/** Lines that the name of a section takes beside its numbers. */
export const nameLines = (name: string, lang: Lang): number =>
  wrappedLines(name, (WIDTHS[lang][1] ?? 0) + (WIDTHS[lang][2] ?? 0), 10, lang);
