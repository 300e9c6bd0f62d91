/**
 * 填报表: what the department reports, five blank rows, and in a second block what it only supports; plain, so that every program
 * keeps it. Each block is a table with its own head: sorting one, or adding rows to it, leaves the other alone, and rows are read by
 * their 行键 wherever they end up.
 */
import { FORM_PROMPTS, FORM_WORDS } from '../../i18n/exchange';
import type { Lang } from '../../i18n/lang';
import { SHEETS, TABLES } from '../../i18n/sheets';
import { labelled } from '../../i18n/marks';
import { columnOf } from '../../ledger/columns/columns';
import { REQUEST_TYPE } from '../../ledger/requests/words';
import { FORM_REQUESTS } from '../../ledger/typed/request/read';
import { wordOf } from '../../ledger/columns/vocabulary';
import { sayDay } from '../../ledger/dates/said';
import { type SerialDay } from '../../ledger/dates/serial';
import type { Cell } from '../../ledger/types';
import { isBlank } from '../../ledger/status/cells';
import { lineCount } from '../../workbook/text-size';
import { MARGINS } from '../../workbook/print/frame';
import type { RowSpec, SheetSpec, TableSpec, ValidationSpec } from '../../workbook/spec';
import type { Area } from '../../grid/area';
import { FORM_KEYS, formWidth, HIDDEN, formColumnName, isOwn, isSay, type FormKey, type SayKey } from './columns';
import { formCell, spareCell, type FormRow } from './cells';

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const SPARE_ROWS = 5;
/** 分工, 编号. */
const FROZEN_COLUMNS = 2;
/** Columns of the office that a plan may leave blank. */
const OFTEN_EMPTY: readonly FormKey[] = ['section', 'targetText', 'unit', 'support', 'lastProgress', 'letter'];
const LINE = 15;
const TALLEST = 300;
const HEAD_HEIGHT = 32;
/** Between the blocks: a gap, the name of the second one, its head. */
const BETWEEN = 3;

export interface FormData {
  readonly lang: Lang;
  readonly title: string;
  readonly department: string;
  readonly period: string;
  readonly asOf: SerialDay;
  readonly stamp: string;
  readonly rows: readonly FormRow[];
}

const headStyle = (key: FormKey): string => {
  if (isSay(key)) return 'progress.head';
  if (isOwn(key)) return 'head';
  return `${columnOf(key).block}.head`;
};

const heightOf = (cells: readonly { readonly value: Cell }[]): number => {
  const lines = FORM_KEYS.map((key, i) =>
    HIDDEN.includes(key) ? 1 : lineCount(String(cells[i]?.value ?? ''), formWidth(key)),
  );
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + 6);
};

function dataRow(row: FormRow, lang: Lang): RowSpec {
  const cells = FORM_KEYS.map(key => formCell(row, key, lang));
  return { height: heightOf(cells), cells };
}

/** Left, middle and right of the page's foot; `&` is a mark there. */
const footer = (lang: Lang): string => {
  const line = (words: string): string => labelled(words, '____________', lang);
  const { reporter, checker, head, page } = FORM_WORDS;
  return `&L${line(reporter[lang])}   ${line(checker[lang])}&C${line(head[lang])}&R${page[lang]}`;
};

/** The sheet that a department fills in. */
export function formSheet({ lang, title, department, period, asOf, stamp, rows }: FormData): SheetSpec {
  const reported = rows.filter(row => row.reports);
  const supported = rows.filter(row => !row.reports);
  const last = FIRST_ROW + reported.length + SPARE_ROWS - 1;
  const end = supported.length === 0 ? last : last + BETWEEN + supported.length;
  const strip = (key: FormKey): Area => {
    const column = FORM_KEYS.indexOf(key);
    return { top: FIRST_ROW, left: column, bottom: last, right: column };
  };
  // What the office says of no row takes no room; its column stays, for those who read the form and who want to see it.
  const blank = OFTEN_EMPTY.filter(key => rows.every(row => isBlank(formCell(row, key, lang).value)));
  const empty = blank.includes('letter') ? [...blank, 'reply'] : blank;
  const prompted = (key: SayKey): Omit<ValidationSpec, 'rule'> => ({
    area: strip(key),
    allowBlank: true,
    onError: 'none',
    prompt: { title: FORM_WORDS[key][lang], text: FORM_PROMPTS[key][lang] },
  });
  const shown = FORM_KEYS.filter(key => !HIDDEN.includes(key)).length;
  const head = {
    height: HEAD_HEIGHT,
    cells: FORM_KEYS.map(key => ({ value: formColumnName(key, lang), style: headStyle(key) })),
  };
  const table = (name: string, top: number, bottom: number): TableSpec => ({
    name,
    area: { top, left: 0, bottom, right: FORM_KEYS.length - 1 },
    columns: FORM_KEYS.map(key => ({ name: formColumnName(key, lang) })),
    style: 'TableStyleLight1',
    filter: true,
  });
  const facts = [
    `${FORM_WORDS.period[lang]} ${period}`,
    `${FORM_WORDS.asOf[lang]} ${sayDay(asOf, lang)}`,
    FORM_WORDS.fill[lang],
  ];
  return {
    id: 'form',
    name: SHEETS.form[lang],
    visibility: 'visible',
    tabColor: '9A5B00',
    columns: FORM_KEYS.map(key => ({
      width: formWidth(key),
      ...(HIDDEN.includes(key) || empty.includes(key) ? { hidden: true } : {}),
    })),
    rows: [
      {
        height: 30,
        cells: [{ value: [department, title, FORM_WORDS.title[lang]].filter(Boolean).join(' · '), style: 'title' }],
      },
      { height: 20, cells: [{ value: facts.join('    '), style: 'subtitle' }] },
      head,
      ...reported.map(row => dataRow(row, lang)),
      ...Array.from({ length: SPARE_ROWS }, () => ({
        height: 24,
        cells: FORM_KEYS.map(key => spareCell(key, stamp, lang)),
      })),
      ...(supported.length === 0
        ? []
        : [
            { height: 10, cells: [] },
            { height: 22, cells: [{ value: FORM_WORDS.supported[lang], style: 'heading' }] },
            head,
            ...supported.map(row => dataRow(row, lang)),
          ]),
    ],
    tables: [
      table(TABLES.form[lang], HEADER_ROW, last),
      ...(supported.length === 0 ? [] : [table(TABLES.supported[lang], last + BETWEEN, end)]),
    ],
    validations: [
      {
        area: strip('self'),
        rule: { type: 'decimal', operator: 'between', low: 0, high: 1 },
        allowBlank: true,
        onError: 'warning',
        error: { title: formColumnName('self', lang), text: '0% – 100%' },
      },
      {
        ...prompted('request'),
        rule: { type: 'words', words: FORM_REQUESTS.map(type => wordOf(REQUEST_TYPE, type, lang)) },
      },
      ...(['requestNote', 'reply'] as const).map(key => ({
        ...prompted(key),
        rule: { type: 'custom', formula: 'TRUE()' } as const,
      })),
    ],
    formats: [],
    charts: [],
    merges: [],
    freeze: { rows: FIRST_ROW, columns: FROZEN_COLUMNS },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      area: { top: 0, left: 0, bottom: end, right: shown - 1 },
      titleRows: [HEADER_ROW, HEADER_ROW],
      titleColumns: [0, FROZEN_COLUMNS - 1],
      // Numbers of letters and the answers to them take a third page.
      fitWidth: empty.includes('letter') ? 2 : 3,
      fitHeight: 0,
      footer: footer(lang),
      margins: MARGINS,
    },
    protection: { allowFilter: true, allowSort: true, allowFormatColumns: true, allowFormatRows: true },
    showGridLines: false,
  };
}
