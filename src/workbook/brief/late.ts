/** Red and late rows with their reason and next step. */
import { BRIEF } from '../../i18n/brief';
import type { Lang } from '../../i18n/lang';
import { renamed, renamedFormula } from '../../i18n/marks';
import { columnName } from '../../ledger/columns/columns';
import { wordOf } from '../../ledger/columns/vocabulary';
import { LIGHT } from '../../ledger/columns/words';
import type { CellKey } from '../../ledger/expression/types';
import { isBlank } from '../../ledger/status/cells';
import type { ComputedRow } from '../../ledger/status/compute';
import { STATUS } from '../../ledger/status/statuses';
import type { Cell } from '../../ledger/types';
import { a1 } from '../../grid/a1';
import { put, span, type PlacedCell } from '../canvas';
import { wholeColumn } from '../departments/formulas';
import { quote } from '../formulas/terms';
import type { CellSpec, ConditionalFormatSpec } from '../spec';
import { percentText } from '../print/actual';
import { LIGHT_TONES } from '../style/palette';
import { BRIEF_LAST, LIGHT_AT, BRIEF_POSITION, BRIEF_ROW } from './layout';
import { either, filledWords, joined, number, oneDecimal, said, type Told } from './words';

/** Characters that fit into the three lines of a row: task, lead unit, reason, next step. */
const FITS: Readonly<Record<Lang, readonly [number, number, number, number]>> = {
  'zh-CN': [40, 20, 34, 30],
  en: [66, 32, 54, 46],
};

export interface LateRow {
  readonly entry: ComputedRow;
  readonly place: number;
}

/** Rows in the order of their need. */
export function needing(entries: readonly ComputedRow[]): LateRow[] {
  const order = ({ entry }: LateRow): number => Number(entry.cell('attention'));
  return entries
    .map((entry, i) => ({ entry, place: i + 1 }))
    .filter(({ entry }) => typeof entry.cell('attention') === 'number')
    .sort((a, b) => order(a) - order(b));
}

const text = (value: Cell): string => (isBlank(value) ? '' : String(value));

function lateLine(lang: Lang, i: number, found: LateRow | undefined): PlacedCell[] {
  const row = BRIEF_ROW.lateFirst + i;
  const position = a1(row, BRIEF_POSITION, 'both');
  const of = (key: CellKey): string => `INDEX(${wholeColumn(lang, key)},${position})`;
  const guarded = (told: Told): Told => ({
    value: found === undefined ? '' : told.value,
    formula: `IF(${position}="","",${told.formula})`,
  });
  const cut = (value: string, formula: string, most: number): Told => ({
    value: value.length > most ? `${value.slice(0, most)}…` : value,
    formula: `IF(LEN(${formula})>${most},LEFT(${formula},${most})&"…",${formula}&"")`,
  });
  const [task, lead, reason, next] = FITS[lang];
  const source = found?.entry.row;
  const computed = found?.entry.computed;
  const target = text(source?.targetText ?? null);
  const named = either(
    target === '',
    `LEN(${of('targetText')})=0`,
    cut(text(source?.measure ?? null), of('measure'), task),
    cut(target, of('targetText'), task),
  );
  const units = text(source?.lead ?? null);
  const unit = cut(renamed(units, lang), renamedFormula(of('lead'), lang), lead);
  const line = said('\n');
  const lineBreak: Told = { ...line, formula: 'CHAR(10)' };
  const rate: Told = {
    value: typeof computed?.rate !== 'number' ? '' : `\n${percentText(computed.rate)}`,
    formula: `IF(ISNUMBER(${of('rate')}),CHAR(10)&TEXT(${of('rate')},"0.0%"),"")`,
  };
  const overdue = computed?.status === 'overdue';
  const short = either(
    overdue,
    `${of('status')}=${quote(wordOf(STATUS, 'overdue', lang))}`,
    filledWords(BRIEF.overdueBy[lang], number(-(computed?.daysLeft ?? 0), `-N(${of('daysLeft')})`)),
    filledWords(BRIEF.gapBy[lang], oneDecimal(computed?.gap ?? 0, `N(${of('gap')})`)),
  );
  const status: Told = {
    value: computed === undefined ? '' : wordOf(STATUS, computed.status, lang),
    formula: of('status'),
  };
  const state = joined(status, rate, lineBreak, short);
  const words = (key: 'problem' | 'next', most: number): Told => {
    const value = text(source?.[key] ?? null);
    return either(value === '', `LEN(${of(key)})=0`, said(BRIEF.unsaid[lang]), cut(value, of(key), most));
  };
  const cell = (told: Told, style: string): CellSpec => ({ ...guarded(told), style });
  const light = computed === undefined ? '' : wordOf(LIGHT, computed.light, lang);
  const column = wholeColumn(lang, 'attention');
  return [
    put(row, 0, cell({ value: text(source?.no ?? null), formula: `${of('no')}&""` }, 'brief.center')),
    span(row, 1, 3, cell(named, 'brief.text')),
    span(row, 4, 5, cell(unit, 'brief.center')),
    put(row, 6, cell(state, 'brief.state')),
    span(row, 7, 9, cell(words('problem', reason), 'brief.text')),
    span(row, 10, BRIEF_LAST, cell(words('next', next), 'brief.text')),
    put(row, BRIEF_POSITION, {
      value: found?.place ?? '',
      formula: `IFERROR(MATCH(SMALL(${column},${i + 1}),${column},0),"")`,
    }),
    put(row, LIGHT_AT, { value: light, formula: `IF(${position}="","",${of('light')})` }),
  ];
}

/** @param lines how many rows there is room for */
export function lateBlock(lang: Lang, found: readonly LateRow[], lines: number): PlacedCell[] {
  const count = `COUNT(${wholeColumn(lang, 'attention')})`;
  const total = found.length;
  const title = either(
    total === 0,
    `${count}=0`,
    said(BRIEF.none[lang]),
    joined(
      filledWords(BRIEF.late[lang], number(total, count)),
      either(
        total <= lines,
        `${count}<=${lines}`,
        said(BRIEF.lateAll[lang]),
        said(BRIEF.lateSome[lang].replace('{}', String(lines))),
      ),
    ),
  );
  const head = (from: number, to: number, value: string): PlacedCell =>
    span(BRIEF_ROW.lateHead, from, to, { value, style: 'brief.head' });
  return [
    span(BRIEF_ROW.late, 0, BRIEF_LAST, { ...title, style: 'brief.heading' }),
    head(0, 0, columnName('no', lang)),
    head(1, 3, BRIEF.task[lang]),
    head(4, 5, BRIEF.unit[lang]),
    head(6, 6, BRIEF.state[lang]),
    head(7, 9, BRIEF.reason[lang]),
    head(10, BRIEF_LAST, BRIEF.next[lang]),
    ...Array.from({ length: lines }, (_, i) => lateLine(lang, i, found[i])).flat(),
  ];
}

/** 状态 in the colour of its light. */
export const lateFormats = (lang: Lang, lines: number): ConditionalFormatSpec[] =>
  (['red', 'yellow'] as const).map(light => ({
    area: { top: BRIEF_ROW.lateFirst, left: 6, bottom: BRIEF_ROW.lateFirst + lines - 1, right: 6 },
    formula: `${a1(BRIEF_ROW.lateFirst, LIGHT_AT, 'column')}=${quote(wordOf(LIGHT, light, lang))}`,
    style: LIGHT_TONES[light],
  }));
