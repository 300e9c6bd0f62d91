/** The top of 总览: large figures, tables of statuses and lights, what needs a look. */
import type { Lang } from '../../i18n/lang';
import { ATTENTION_WORDS, FIGURE_NOTES, FIGURES, OVERVIEW } from '../../i18n/overview';
import { columnName } from '../../ledger/columns/columns';
import { LIGHT } from '../../ledger/columns/words';
import { STATUS } from '../../ledger/status/statuses';
import { wordOf } from '../../ledger/columns/vocabulary';
import { isInForce, groupNumber, inGroup } from '../../ledger/status/groups';
import { round6 } from '../../ledger/status/round';
import type { RowCounts } from '../../ledger/status/totals';
import { a1 } from '../../grid/a1';
import { line, put, span, type PlacedCell } from '../canvas';
import {
  groupFormula,
  isRow,
  pacedFormula,
  paceFormula,
  ratedFormula,
  rateFormula,
  scorableFormula,
  wholeColumn,
} from '../departments/formulas';
import { quote } from '../formulas/terms';
import type { CellSpec } from '../spec';
import type { Area } from '../../grid/area';
import { FIGURE_PLACES, LABEL, ROW } from './layout';

type FigureKey = keyof typeof FIGURES;
const FIGURE_KEYS = Object.keys(FIGURES) as readonly FigureKey[];

const rowCount = (lang: Lang): string => `COUNTIFS(${isRow(lang)})`;

function figure(lang: Lang, key: FigureKey, counts: RowCounts): CellSpec {
  const style = key === 'rate' || key === 'pace' ? 'figure.percent' : `figure.${key}`;
  switch (key) {
    case 'rows':
      return { value: counts.rows, formula: rowCount(lang), style };
    case 'rate':
      return { value: counts.rate ?? '', formula: rateFormula(lang, null), style };
    case 'pace':
      return { value: counts.pace ?? '', formula: paceFormula(lang, null), style };
    default:
      return { value: inGroup(counts.byStatus, key), formula: groupFormula(lang, null, key), style };
  }
}

/** Words with numbers in them, as a value and as a formula. */
function counted(words: string, numbers: readonly (readonly [number, string])[]): CellSpec {
  const parts = words.split('{}');
  const value = parts.map((part, i) => part + (numbers[i]?.[0] ?? '')).join('');
  const formula = parts
    .flatMap((part, i) => [...(part === '' ? [] : [quote(part)]), ...(numbers[i] === undefined ? [] : [numbers[i][1]])])
    .join('&');
  return { value, formula, style: 'figure.label' };
}

/** What a figure is made of, under its card: what is out of force, and how many rows have a figure to count. */
function notes(lang: Lang, counts: RowCounts): Readonly<Partial<Record<FigureKey, CellSpec>>> {
  const out = `COUNTIFS(${wholeColumn(lang, 'group')},${groupNumber('out')})`;
  const told = counted(FIGURE_NOTES.out[lang], [[counts.out, out]]);
  const scorable = [counts.scorable, scorableFormula(lang, null)] as const;
  return {
    rows: { ...told, value: counts.out === 0 ? '' : told.value, formula: `IF(${out}=0,"",${told.formula})` },
    rate: counted(FIGURE_NOTES.rated[lang], [scorable, [counts.rated, ratedFormula(lang, null)]]),
    pace: counted(FIGURE_NOTES.paced[lang], [scorable, [counts.paced, pacedFormula(lang, null)]]),
  };
}

/** One card per figure. */
export function figures(lang: Lang, counts: RowCounts): PlacedCell[] {
  const under = notes(lang, counts);
  return FIGURE_KEYS.flatMap((key, i) => {
    const [from, to] = FIGURE_PLACES[i] ?? [0, 0];
    return [
      span(ROW.figureLabels, from, to, { value: FIGURES[key][lang], style: 'figure.label' }),
      span(ROW.figures, from, to, figure(lang, key, counts)),
      span(ROW.figureNotes, from, to, under[key] ?? { value: null, style: 'figure.label' }),
    ];
  });
}

/** Counts and shares of 状态分布. */
export const STATUS_COUNTS: readonly Area[] = [
  { top: ROW.first, left: 1, bottom: ROW.first + STATUS.size - 1, right: 1 },
  { top: ROW.first, left: 2, bottom: ROW.first + [...STATUS.keys()].filter(isInForce).length - 1, right: 2 },
];

/** 状态分布: a line per status with its share of the rows in force; what is out of force stands last, without one. */
export function statusTable(lang: Lang, counts: RowCounts): PlacedCell[] {
  const heads = [columnName('status', lang), OVERVIEW.count[lang], OVERVIEW.share[lang]];
  const total = a1(ROW.figures, LABEL, 'both');
  const statuses = [...STATUS.keys()];
  const order = [...statuses.filter(isInForce), ...statuses.filter(status => !isInForce(status))];
  const lines = order.flatMap((status, i) => {
    const row = ROW.first + i;
    const count = counts.byStatus[status];
    const share = counts.rows === 0 ? 0 : round6(count / counts.rows);
    const word = wordOf(STATUS, status, lang);
    return line(row, LABEL, [
      { value: word, style: 'list' },
      {
        value: count,
        formula: `COUNTIFS(${isInForce(status) ? `${isRow(lang)},` : ''}${wholeColumn(lang, 'status')},${quote(word)})`,
        style: 'list.count',
      },
      isInForce(status)
        ? { value: share, formula: `IF(${total}=0,0,ROUND(${a1(row, 1)}/${total},6))`, style: 'list.percent' }
        : { value: OVERVIEW.out[lang], style: 'list' },
    ]);
  });
  return [
    put(ROW.headings, LABEL, { value: OVERVIEW.status[lang], style: 'heading' }),
    ...line(
      ROW.heads,
      LABEL,
      heads.map(value => ({ value, style: 'head' })),
    ),
    ...lines,
  ];
}

const LIGHTS_AT = 4;

/** Counts of 亮灯 and 需要关注. */
export const SIDE_COUNTS: readonly Area[] = (
  [
    [ROW.first, LIGHT.size],
    [ROW.attention + 1, Object.keys(ATTENTION_WORDS).length],
  ] as const
).map(([top, lines]) => ({ top, left: LIGHTS_AT + 2, bottom: top + lines - 1, right: LIGHTS_AT + 2 }));

/** 亮灯 and 需要关注, one above the other. */
export function sideTables(lang: Lang, counts: RowCounts): PlacedCell[] {
  const labelled = (row: number, label: string, value: CellSpec, style = 'list'): PlacedCell[] => [
    span(row, LIGHTS_AT, LIGHTS_AT + 1, { value: label, style }),
    put(row, LIGHTS_AT + 2, value),
  ];
  const lights = [...LIGHT.keys()].flatMap((light, i) => {
    const word = wordOf(LIGHT, light, lang);
    const formula = `COUNTIFS(${isRow(lang)},${wholeColumn(lang, 'light')},${quote(word)})`;
    return labelled(
      ROW.first + i,
      word,
      { value: counts.byLight[light], formula, style: 'list.count' },
      `light.${light}`,
    );
  });
  const owners = (code: number): string => `COUNTIFS(${isRow(lang)},${wholeColumn(lang, 'lacks')},${code})`;
  const formulas: Readonly<Record<keyof typeof ATTENTION_WORDS, readonly [number, string]>> = {
    dueSoon: [counts.dueSoon, `COUNT(${wholeColumn(lang, 'soon')})`],
    check: [
      counts.byStatus.check,
      `COUNTIFS(${isRow(lang)},${wholeColumn(lang, 'status')},${quote(wordOf(STATUS, 'check', lang))})`,
    ],
    unreported: [
      counts.byStatus.unreported,
      `COUNTIFS(${isRow(lang)},${wholeColumn(lang, 'status')},${quote(wordOf(STATUS, 'unreported', lang))})`,
    ],
    blank: [counts.blank, `COUNTIFS(${isRow(lang)},${wholeColumn(lang, 'blank')},1)`],
    unscored: [counts.unscored, `COUNTIFS(${isRow(lang)},${wholeColumn(lang, 'hint')},"?*")`],
    stale: [counts.stale, `COUNTIFS(${isRow(lang)},${wholeColumn(lang, 'stale')},1)`],
    withoutOwner: [counts.withoutOwner, `${owners(1)}+${owners(3)}`],
    withoutDeadline: [counts.withoutDeadline, `${owners(2)}+${owners(3)}`],
  };
  const attention = (Object.keys(ATTENTION_WORDS) as (keyof typeof ATTENTION_WORDS)[]).flatMap((key, i) => {
    const [value, formula] = formulas[key];
    return labelled(ROW.attention + 1 + i, ATTENTION_WORDS[key][lang], { value, formula, style: 'list.count' });
  });
  return [
    put(ROW.headings, LIGHTS_AT, { value: OVERVIEW.lights[lang], style: 'heading' }),
    ...labelled(ROW.heads, columnName('light', lang), { value: OVERVIEW.count[lang], style: 'head' }, 'head'),
    ...lights,
    put(ROW.attention, LIGHTS_AT, { value: OVERVIEW.attention[lang], style: 'heading' }),
    ...attention,
  ];
}
