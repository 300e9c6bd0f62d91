/** Head figures: rows in force and the five classes that they fall into, with shares that sum to 100.0 %. */
import { BRIEF } from '../../i18n/brief';
import type { Lang } from '../../i18n/lang';
import { FIGURES } from '../../i18n/overview';
import { MARKS } from '../../i18n/marks';
import { wordOf } from '../../ledger/columns/vocabulary';
import { GROUPS_IN_FORCE, inGroup } from '../../ledger/status/groups';
import { round6 } from '../../ledger/status/round';
import { STATUS, statusesIn } from '../../ledger/status/statuses';
import type { RowCounts } from '../../ledger/status/totals';
import { sharesOf } from '../../ledger/summary/shares';
import { a1 } from '../../grid/a1';
import { put, span, type PlacedCell } from '../canvas';
import {
  groupFormula,
  isRow,
  paceFormula,
  ratedFormula,
  rateFormula,
  scorableFormula,
  wholeColumn,
} from '../departments/formulas';
import { quote } from '../formulas/terms';
import { percentText } from '../print/actual';
import type { CellSpec } from '../spec';
import { CARDS, CLASSES_COLUMN, BRIEF_LAST, BRIEF_POSITION, BRIEF_ROW } from './layout';
import { either, filledWords, joined, number, oneDecimal, said, type Told } from './words';

/** Counts of an earlier period, in the order of the cards; null in the first. */
export type EarlierCounts = readonly number[] | null;

const cardCell = (row: number, i: number): string => a1(row, CARDS[i]?.[0] ?? 0, 'both');

function since(value: number, before: number, cell: string, lang: Lang): Told {
  const moved = value - before;
  const change: Told = {
    value: `${BRIEF.since[lang]}${moved > 0 ? '+' : '-'}${Math.abs(moved)}`,
    formula: `${quote(BRIEF.since[lang])}&TEXT(${cell}-${before},"+0;-0")`,
  };
  return either(moved === 0, `${cell}=${before}`, said(BRIEF.same[lang]), change);
}

export function cards(lang: Lang, counts: RowCounts, earlier: EarlierCounts): PlacedCell[] {
  const numbers = GROUPS_IN_FORCE.map(group => inGroup(counts.byStatus, group));
  const shares = sharesOf(numbers).map(share => round6(share / 100));
  const total = cardCell(BRIEF_ROW.figures, 0);
  const strip = (row: number): string =>
    `${a1(row, CLASSES_COLUMN, 'both')}:${a1(row, CLASSES_COLUMN + GROUPS_IN_FORCE.length - 1, 'both')}`;
  const [classes, rounded] = [strip(BRIEF_ROW.figures), strip(BRIEF_ROW.shares)];
  const helpers = GROUPS_IN_FORCE.flatMap((_, i) => {
    const value = numbers[i] ?? 0;
    const share = counts.rows === 0 ? 0 : Math.round(Number(((value / counts.rows) * 1000).toPrecision(15))) / 1000;
    return [
      put(BRIEF_ROW.figures, CLASSES_COLUMN + i, { value, formula: cardCell(BRIEF_ROW.figures, i + 1) }),
      put(BRIEF_ROW.shares, CLASSES_COLUMN + i, {
        value: share,
        formula: `IF(${total}=0,0,ROUND(${a1(BRIEF_ROW.figures, CLASSES_COLUMN + i)}/${total},3))`,
      }),
    ];
  });
  const placed = CARDS.flatMap(([from, to], i) => {
    const group = GROUPS_IN_FORCE[i - 1];
    const value = group === undefined ? counts.rows : (numbers[i - 1] ?? 0);
    const figure: CellSpec = {
      value,
      formula: group === undefined ? `COUNTIFS(${isRow(lang)})` : groupFormula(lang, null, group),
      style: `brief.${group ?? 'rows'}`,
    };
    const own = a1(BRIEF_ROW.shares, CLASSES_COLUMN + i - 1);
    const share: CellSpec =
      group === undefined
        ? { value: counts.rows === 0 ? '' : 1, formula: `IF(${total}=0,"",1)`, style: 'brief.share' }
        : {
            value: shares[i - 1] ?? '',
            formula: `IF(${total}=0,"",ROUND(${own}+IF(MATCH(MAX(${classes}),${classes},0)=${i},1-SUM(${rounded}),0),3))`,
            style: 'brief.share',
          };
    const before = earlier?.[i];
    const change = before === undefined ? null : since(value, before, cardCell(BRIEF_ROW.figures, i), lang);
    return [
      span(BRIEF_ROW.labels, from, to, { value: FIGURES[group ?? 'rows'][lang], style: 'brief.label' }),
      span(BRIEF_ROW.figures, from, to, figure),
      span(BRIEF_ROW.shares, from, to, share),
      span(
        BRIEF_ROW.since,
        from,
        to,
        change === null ? { value: null, style: 'brief.since' } : { ...change, style: 'brief.since' },
      ),
    ];
  });
  return [...placed, ...helpers];
}

/** 平均完成率 against 平均序时进度, in one sentence. */
function means(lang: Lang, counts: RowCounts): Told {
  const at = (i: number): string => a1(BRIEF_ROW.means, BRIEF_POSITION + i, 'both');
  const [rate, pace] = [at(0), at(1)];
  const gap = round6(((counts.rate ?? 0) - (counts.pace ?? 0)) * 100);
  const gapFormula = `ROUND((${rate}-${pace})*100,6)`;
  const percent = (value: number | null, cell: string): Told => ({
    value: percentText(value ?? 0),
    formula: `TEXT(${cell},"0.0%")`,
  });
  const by = joined(oneDecimal(gap, gapFormula), said(BRIEF.points[lang]));
  const compared = either(
    gap === 0,
    `${gapFormula}=0`,
    said(BRIEF.level[lang]),
    joined(either(gap > 0, `${gapFormula}>0`, said(BRIEF.above[lang]), said(BRIEF.below[lang])), by),
  );
  return either(
    counts.rate !== null,
    `ISNUMBER(${rate})`,
    joined(
      said(BRIEF.rate[lang]),
      percent(counts.rate, rate),
      said(BRIEF.pace[lang]),
      percent(counts.pace, pace),
      compared,
      filledWords(
        BRIEF.counted[lang],
        number(counts.scorable, scorableFormula(lang, null)),
        number(counts.rated, ratedFormula(lang, null)),
      ),
    ),
    said(BRIEF.nothing[lang]),
  );
}

/** What 其他 is made of; nothing where it is 0. */
function others(lang: Lang, counts: RowCounts): Told {
  const { names: separator, space } = MARKS[lang];
  const parts = statusesIn('other').map((status): Told => {
    const word = wordOf(STATUS, status, lang);
    const count = `COUNTIFS(${isRow(lang)},${wholeColumn(lang, 'status')},${quote(word)})`;
    const value = counts.byStatus[status];
    const lead = `${separator}${word}${space}`;
    return { value: value === 0 ? '' : `${lead}${value}`, formula: `IF(${count}=0,"",${quote(lead)}&${count})` };
  });
  const all = joined(...parts);
  const list: Told = {
    value: all.value.slice(separator.length),
    formula: `MID(${all.formula},${separator.length + 1},200)`,
  };
  const total = inGroup(counts.byStatus, 'other');
  return either(total === 0, `${cardCell(BRIEF_ROW.figures, 5)}=0`, said(''), joined(said(BRIEF.others[lang]), list));
}

/** The two lines under the cards. */
export const sentenceCells = (lang: Lang, counts: RowCounts): PlacedCell[] => [
  span(BRIEF_ROW.means, 0, BRIEF_LAST, { ...means(lang, counts), style: 'brief.sentence' }),
  put(BRIEF_ROW.means, BRIEF_POSITION, { value: counts.rate ?? '', formula: rateFormula(lang, null) }),
  put(BRIEF_ROW.means, BRIEF_POSITION + 1, { value: counts.pace ?? '', formula: paceFormula(lang, null) }),
  span(BRIEF_ROW.others, 0, BRIEF_LAST, { ...others(lang, counts), style: 'brief.note' }),
];
