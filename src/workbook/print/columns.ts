/** The columns that go on paper, with widths that give type of 7.5 points at least across A4. */
import { PRINT } from '../../i18n/print';
import type { Lang } from '../../i18n/lang';
import { columnName } from '../../ledger/columns/columns';
import { isBlank } from '../../ledger/status/cells';
import type { ComputedRow } from '../../ledger/status/compute';
import type { ColumnSpec } from '../spec';
import type { PaperLook } from '../style/paper';

/** Columns of 打印, all of them of the matrix; `measure` holds the sentence and its targets. */
export type PaperKey =
  'no' | 'item' | 'measure' | 'leader' | 'lead' | 'support' | 'due' | 'actual' | 'progress' | 'rate' | 'status';

interface PaperColumn {
  readonly key: PaperKey;
  /** In characters of the default font. */
  readonly width: Readonly<Record<Lang, number>>;
  readonly look: PaperLook;
  /** Said once for all targets of a sentence, where they have the same. */
  readonly shared?: true;
}

const both = (zh: number, en: number): PaperColumn['width'] => ({ 'zh-CN': zh, en });

export const PAPER_COLUMNS: readonly PaperColumn[] = [
  { key: 'no', width: both(5.5, 6), look: 'center' },
  { key: 'item', width: both(13, 15), look: 'text' },
  // What the others leave of the page.
  { key: 'measure', width: both(0, 0), look: 'text', shared: true },
  { key: 'leader', width: both(6.5, 9), look: 'center', shared: true },
  { key: 'lead', width: both(10, 11), look: 'text', shared: true },
  { key: 'support', width: both(11, 12), look: 'text', shared: true },
  { key: 'due', width: both(8.5, 11), look: 'date', shared: true },
  { key: 'actual', width: both(6.5, 7), look: 'center' },
  { key: 'progress', width: both(19, 20), look: 'text' },
  { key: 'rate', width: both(6, 10), look: 'percent' },
  { key: 'status', width: both(7, 9), look: 'center' },
];

/** Hidden: where a line's row stands in the matrix. */
export const PAPER_POSITION = PAPER_COLUMNS.length;

export const columnAt = (key: PaperKey): number => PAPER_COLUMNS.findIndex(column => column.key === key);

export const headOf = (key: PaperKey, lang: Lang): string =>
  key === 'measure' ? PRINT.measure[lang] : columnName(key, lang);

/** Columns that take room only where somebody is named; their cells are there all the same and can be shown. */
const OPTIONAL = ['leader', 'support'] as const;

export const unused = (entries: readonly ComputedRow[]): readonly PaperKey[] =>
  OPTIONAL.filter(key => entries.every(({ row }) => isBlank(row[key])));

/** Characters across the page: with more of them the type is smaller than 7.5 points on A4. */
const ACROSS = 134;

/** Widths in the order of {@link PAPER_COLUMNS}; what is not shown leaves its room to the sentences. */
export function widthsOf(hidden: readonly PaperKey[], lang: Lang): readonly number[] {
  const taken = PAPER_COLUMNS.filter(({ key }) => !hidden.includes(key)).reduce(
    (sum, { width }) => sum + width[lang],
    0,
  );
  return PAPER_COLUMNS.map(({ key, width }) => (key === 'measure' ? ACROSS - taken : width[lang]));
}

/** Characters that sentences keep at least, and those that they give at a time to long reports. */
const LEAST_SENTENCE = 24;
const STEP = 5;

/** Ways of parting their room between the sentences and the reports; the first is {@link widthsOf}. */
export function sharedWidths(hidden: readonly PaperKey[], lang: Lang): readonly (readonly number[])[] {
  const widths = widthsOf(hidden, lang);
  const sentence = columnAt('measure');
  const steps = Math.max(0, Math.floor(((widths[sentence] ?? 0) - LEAST_SENTENCE) / STEP));
  return Array.from({ length: steps + 1 }, (_, i) =>
    widths.map((width, at) =>
      at === sentence ? width - i * STEP : at === columnAt('progress') ? width + i * STEP : width,
    ),
  );
}

export const paperColumnSpecs = (widths: readonly number[], hidden: readonly PaperKey[]): ColumnSpec[] => [
  ...widths.map((width, i) => ({
    width,
    ...(hidden.some(key => columnAt(key) === i) ? { hidden: true } : {}),
  })),
  { width: 8, hidden: true },
];
