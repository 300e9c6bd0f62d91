/** Lists of 总览 by formula, without dynamic arrays: SMALL finds the next rank, MATCH its row. */
import type { Lang } from '../../i18n/lang';
import { OVERVIEW } from '../../i18n/overview';
import { columnName } from '../../ledger/columns/columns';
import { isInForce } from '../../ledger/status/groups';
import { dueOf, isSoon, lacksDeadline, lacksOwner } from '../../ledger/status/facts';
import type { ComputedRow } from '../../ledger/status/compute';
import { a1 } from '../../grid/a1';
import { put, span, type PlacedCell } from '../canvas';
import { wholeColumn } from '../departments/formulas';
import type { HelperKey } from '../../ledger/columns/helpers';
import type { CellKey } from '../../ledger/expression/types';
import { quote } from '../formulas/terms';
import type { CellSpec, ConditionalFormatSpec } from '../spec';
import { LABEL, LAST, LIST_LINES, POSITION, SPARE_LINES } from './layout';

/** Characters that fit on one line of 具体举措 and 牵头单位. */
const FITS: Readonly<Record<Lang, readonly [number, number]>> = { 'zh-CN': [22, 10], en: [44, 21] };
/** Digits that fit on the line of 编号 with 重点任务, and how wide a letter of the latter is beside one. */
const NUMBERED = 18;
const WIDE: Readonly<Record<Lang, number>> = { 'zh-CN': 2, en: 1 };
/** Characters of 重点任务 that are shown however long its 编号 is. */
const LEAST = 2;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);
const cutFormula = (text: string, most: number | string): string =>
  `IF(LEN(${text})>${most},LEFT(${text},${most})&"…",${text})`;

interface Kind {
  readonly at: number;
  readonly lines: number;
  readonly title: string;
  readonly helper: HelperKey;
  /** Rows of the list with their place in the matrix, in order. */
  readonly rows: readonly { readonly entry: ComputedRow; readonly place: number }[];
  readonly lastHead: string;
  readonly last: (position: string, entry: ComputedRow | undefined) => CellSpec;
}

function listLine(lang: Lang, kind: Kind, i: number): PlacedCell[] {
  const row = kind.at + 2 + i;
  const found = kind.rows[i];
  const entry = found?.entry;
  const position = a1(row, POSITION, 'column');
  const [body, owner] = FITS[lang];
  const of = (key: CellKey): string => `INDEX(${wholeColumn(lang, key)},${position})`;
  const guard = (formula: string): string => `IF(${position}="","",${formula})`;
  const text = (value: string, formula: string, style = 'line'): CellSpec => ({
    value: entry === undefined ? '' : value,
    formula: guard(formula),
    style,
  });
  const rank = wholeColumn(lang, kind.helper);
  const no = entry?.row.no ?? '';
  const beside = Math.max(LEAST, Math.floor((NUMBERED - no.length) / WIDE[lang]));
  const label = `${no} ${cut(entry?.row.item ?? '', beside)}`;
  const besideFormula = `MAX(${LEAST},INT((${NUMBERED}-LEN(${of('no')}))/${WIDE[lang]}))`;
  return [
    put(row, LABEL, text(label, `${of('no')}&" "&${cutFormula(`${of('item')}&""`, besideFormula)}`)),
    span(row, 1, 6, text(cut(entry?.row.measure ?? '', body), cutFormula(`${of('measure')}&""`, body))),
    span(row, 7, 9, text(cut(entry?.row.lead ?? '', owner), cutFormula(`${of('lead')}&""`, owner))),
    span(row, 10, 11, {
      value: entry === undefined ? '' : (dueOf(entry.row) ?? ''),
      formula: guard(of('dueDay')),
      style: 'line.date',
    }),
    put(row, 12, { value: entry?.computed.rate ?? '', formula: guard(of('rate')), style: 'line.percent' }),
    span(row, 13, LAST, kind.last(position, entry)),
    put(row, POSITION, {
      value: found === undefined ? '' : found.place,
      formula: `IFERROR(MATCH(SMALL(${rank},${i + 1}),${rank},0),"")`,
    }),
  ];
}

/** How many there are, and how many lines show them where these are fewer: a list that has grown since says so. */
function titleOf(lang: Lang, { title, rows, lines, helper }: Kind): CellSpec {
  const [before = '', between = '', after = ''] = title.split('{}');
  const some = OVERVIEW.firstOnly[lang].replace('{}', String(lines));
  const count = `COUNT(${wholeColumn(lang, helper)})`;
  return {
    value: `${before}${rows.length}${between}${rows.length > lines ? some : ''}${after}`,
    formula: `${quote(before)}&${count}&${quote(between)}&IF(${count}>${lines},${quote(some)},"")&${quote(after)}`,
    style: 'heading',
  };
}

function list(lang: Lang, kind: Kind): PlacedCell[] {
  const head = (value: string): CellSpec => ({ value, style: 'head' });
  const at = kind.at + 1;
  return [
    put(kind.at, LABEL, titleOf(lang, kind)),
    put(at, LABEL, head(`${columnName('no', lang)} · ${columnName('item', lang)}`)),
    span(at, 1, 6, head(columnName('measure', lang))),
    span(at, 7, 9, head(columnName('lead', lang))),
    span(at, 10, 11, head(columnName('due', lang))),
    put(at, 12, head(columnName('rate', lang))),
    span(at, 13, LAST, head(kind.lastHead)),
    ...Array.from({ length: kind.lines }, (_, i) => listLine(lang, kind, i)).flat(),
  ];
}

/** Lines that say something stand on a light ground. */
const stripes = (first: number, lines: number): ConditionalFormatSpec => ({
  area: { top: first, left: LABEL, bottom: first + lines - 1, right: LAST },
  formula: `${a1(first, POSITION, 'column')}<>""`,
  style: { fill: 'F3F6FA' },
});

type Placing = { readonly entry: ComputedRow; readonly place: number };

const placed = (entries: readonly ComputedRow[]): Placing[] => entries.map((entry, i) => ({ entry, place: i + 1 }));
const left = ({ entry }: Placing): number => entry.computed.daysLeft ?? 0;
const byDays = (a: Placing, b: Placing): number => left(a) - left(b) || a.place - b.place;

/** 已逾期, 30天内到期, and rows that lack an owner or a deadline, one under the other. @returns cells, stripes and the row after the last. */
export function lists(
  lang: Lang,
  at: number,
  entries: readonly ComputedRow[],
): {
  placed: PlacedCell[];
  formats: ConditionalFormatSpec[];
  end: number;
} {
  const all = placed(entries);
  const days =
    (sign: '' | '-') =>
    (position: string, entry: ComputedRow | undefined): CellSpec => ({
      value: entry === undefined ? '' : (entry.computed.daysLeft ?? 0) * (sign === '-' ? -1 : 1),
      formula: `IF(${position}="","",${sign}INDEX(${wholeColumn(lang, 'daysLeft')},${position}))`,
      style: 'line.count',
    });
  const lacking = ['', OVERVIEW.noOwner[lang], OVERVIEW.noDeadline[lang], OVERVIEW.noBoth[lang]];
  const code = ({ row }: ComputedRow): number => (lacksOwner(row) ? 1 : 0) + (lacksDeadline(row) ? 2 : 0);
  const lacks = (position: string, entry: ComputedRow | undefined): CellSpec => {
    const found = `INDEX(${wholeColumn(lang, 'lacks')},${position})`;
    const words = `IF(${found}=1,${quote(lacking[1] ?? '')},IF(${found}=2,${quote(lacking[2] ?? '')},${quote(lacking[3] ?? '')}))`;
    return {
      value: entry === undefined ? '' : (lacking[code(entry)] ?? ''),
      formula: `IF(${position}="","",${words})`,
      style: 'line',
    };
  };
  const rowsOf = {
    late: all.filter(({ entry }) => entry.computed.status === 'overdue').sort(byDays),
    soon: all.filter(({ entry }) => isSoon(entry.computed)).sort(byDays),
    lack: all.filter(({ entry }) => isInForce(entry.computed.status) && code(entry) > 0),
  };
  const lines = (kind: keyof typeof LIST_LINES): number =>
    Math.min(LIST_LINES[kind], rowsOf[kind].length + SPARE_LINES.list);
  const late = { at, lines: lines('late') };
  const soon = { at: late.at + late.lines + 3, lines: lines('soon') };
  const lack = { at: soon.at + soon.lines + 3, lines: lines('lack') };

  return {
    placed: [
      ...list(lang, {
        ...late,
        title: OVERVIEW.lateList[lang],
        helper: 'late',
        rows: rowsOf.late,
        lastHead: OVERVIEW.overdueDays[lang],
        last: days('-'),
      }),
      ...list(lang, {
        ...soon,
        title: OVERVIEW.soonList[lang],
        helper: 'soon',
        rows: rowsOf.soon,
        lastHead: columnName('daysLeft', lang),
        last: days(''),
      }),
      ...list(lang, {
        ...lack,
        title: OVERVIEW.lackList[lang],
        helper: 'lackRow',
        rows: rowsOf.lack,
        lastHead: OVERVIEW.lacking[lang],
        last: lacks,
      }),
    ],
    formats: [late, soon, lack].map(each => stripes(each.at + 2, each.lines)),
    end: lack.at + lack.lines + 2,
  };
}
