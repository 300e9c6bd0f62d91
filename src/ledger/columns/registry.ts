/**
 * Every column of the responsibility matrix, once, in the order of the sheet; its words stand in `src/i18n/columns.ts`.
 * Unions, lists, sheets, forms, readers and the log derive from it: see {@link ColumnRule} for what can be said of a column.
 */
import type { COLUMN_WORDS } from '../../i18n/columns';
import type { ColumnRule } from './types';
import { ADJUST, COMPARATOR, EVERY, KIND, STANDING_WORD } from './words';

type Columns = Readonly<Partial<Record<keyof typeof COLUMN_WORDS, ColumnRule>>>;

const PLAN = {
  /** e.g. `8-2a`. */
  no: { value: 'text', holds: 'text', width: 7, format: 'center', form: 7, tells: true },
  section: { value: 'text', holds: 'text', width: 9, tall: true, form: 10 },
  item: { value: 'text', holds: 'text', width: 11.5, tall: true, form: 15, tells: true },
  measure: { value: 'text', holds: 'text', width: 26.5, tall: true, form: 32, tells: true },
  /** Readable: 品牌示范学校 ≥15个. */
  targetText: { value: 'text', holds: 'text', width: 13, tall: true, form: 15, tells: true },
  indicator: { value: 'text', holds: 'text', width: 20, folded: true, tells: true },
  kind: { value: 'word', words: KIND, holds: 'words', width: 9, folded: true, decides: true },
  comparator: { value: 'word', words: COMPARATOR, holds: 'words', width: 9, folded: true, decides: true },
  /** As printed: 42 with unit 亿元. */
  target: { value: 'amount', width: 10, folded: true, decides: true, tells: true },
  upper: { value: 'amount', width: 9, folded: true, decides: true },
  unit: { value: 'text', holds: 'words', width: 9, folded: true, format: 'center', form: 7, decides: true },
  every: { value: 'word', words: EVERY, holds: 'words', width: 9, folded: true, decides: true },
  base: { value: 'amount', width: 10, folded: true, decides: true },
} as const satisfies Columns;

const DUTY = {
  leader: { value: 'text', width: 7 },
  /** Names joined by 、. */
  lead: { value: 'names', holds: 'words', width: 9.5, tall: true, form: 11 },
  support: { value: 'names', holds: 'words', width: 9.5, tall: true, form: 11 },
  person: { value: 'text', width: 10, folded: true },
  start: { value: 'date', width: 11.5, folded: true, decides: true },
  /** Serial day, `standing`, or words. */
  due: { value: 'date', words: STANDING_WORD, width: 10.5, form: 11.5, decides: true },
  dueNote: { value: 'text', holds: 'words', width: 22, folded: true },
} as const satisfies Columns;

const PROGRESS = {
  actual: { value: 'amount', width: 7.5, form: 9, decides: true, tells: true },
  /** 0…1. */
  self: { value: 'share', width: 9, format: 'percent0', form: 9, decides: true },
  progress: { value: 'text', width: 16, tall: true, form: 28, decides: true, tells: true },
  problem: { value: 'text', width: 20, tall: true, form: 18 },
  next: { value: 'text', width: 20, tall: true, form: 18 },
  evidence: { value: 'text', width: 16, folded: true, form: 12 },
  reporter: { value: 'text', width: 10, folded: true, form: 9 },
  reportedOn: { value: 'date', width: 11.5, form: 11.5 },
} as const satisfies Columns;

const COMPUTED = {
  rate: { value: 'share', width: 10, format: 'percent1' },
  pace: { value: 'share', width: 9, format: 'percent1' },
  gap: { value: 'number', width: 9, format: 'points' },
  status: { value: 'word', width: 8.5 },
  light: { value: 'word', width: 7 },
  daysLeft: { value: 'number', width: 8, format: 'days' },
  hint: { value: 'word', width: 20 },
} as const satisfies Columns;

const CONTROL = {
  /** Serial day on which the office verified completion. */
  struck: { value: 'date', width: 11.5, decides: true },
  adjust: { value: 'word', words: ADJUST, holds: 'words', width: 10, decides: true },
  newDue: { value: 'date', width: 11.5, decides: true },
  lastProgress: { value: 'text', width: 22, folded: true, form: 16 },
  remark: { value: 'text', width: 22, tall: true },
} as const satisfies Columns;

const HIDDEN = {
  /** Made once, never changed, everything matches by it. */
  key: { value: 'text', holds: 'text', width: 10 },
  /** Place in the plan, from 1. */
  order: { value: 'number', holds: 'number', width: 10, format: 'days' },
} as const satisfies Columns;

/** Blocks in the order of the sheet. */
export const REGISTRY = {
  plan: { writer: 'office', columns: PLAN },
  duty: { writer: 'office', columns: DUTY },
  progress: { writer: 'department', columns: PROGRESS },
  computed: { writer: 'formula', columns: COMPUTED },
  control: { writer: 'office', columns: CONTROL },
  hidden: { writer: 'program', columns: HIDDEN },
} as const;
