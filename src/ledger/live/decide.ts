/**
 * What is to be written after edits: normal forms, 填报日期, lines of 更新记录, and the next snapshot. Row by row, so that each
 * row can be written by itself: whatever stops us in between, what is logged is also known, and what is not known gets logged.
 */
import { LIVE_WORDS, typedAs } from '../../i18n/live';
import type { Lang } from '../../i18n/lang';
import { REPORT_KEYS, TYPED_KEYS, type TypedKey } from '../columns/columns';
import { logEntries, type LogContext } from '../changes/log';
import { sameCell } from '../changes/same';
import { isBlank } from '../status/cells';
import type { Cell, ChangeEntry, Row } from '../types';
import type { EditOrigin } from './pending';
import { questionId } from './question-id';
import { judge, questionOf, VALUE_COLUMNS } from './readings';
import type { CellWrite, CellQuestion } from './types';
import type { RowKey } from '../rows/key';

/** A row as it stands in the sheet. */
export interface SeenRow {
  readonly row: Row;
  /** Columns whose cells hold formulas: never written. */
  readonly formulas: ReadonlySet<string>;
  /** The 行键 is not in its cell yet. */
  readonly fresh: boolean;
}

/** What we put into a cell last, and what stood there. */
export interface Own {
  readonly was: Cell;
  readonly wrote: Cell;
}

export const cellId = (key: RowKey, column: string): string => `${key} ${column}`;

export interface EditContext {
  readonly lang: Lang;
  /** Serial day with the time of day as its fraction. */
  readonly on: number;
  /** Name for the log; blank: this machine. */
  readonly who: string;
  /** The plan's year. */
  readonly year: number | null;
  /** By {@link cellId}. */
  readonly own: ReadonlyMap<string, Own>;
  /** Cells that are to stay as typed, by {@link questionId}. */
  readonly kept: ReadonlySet<string>;
  /** Who changed a cell of the row; null: nobody that was heard. */
  readonly origin: (key: RowKey, column: TypedKey | 'key') => EditOrigin | null;
}

/** What one row comes to. */
export interface RowDecided {
  readonly key: RowKey;
  readonly writes: readonly CellWrite[];
  readonly lines: readonly ChangeEntry[];
  /** The row's next snapshot; null: it is gone; undefined: as it was. */
  readonly known: Row | null | undefined;
  /** Cells in which our own writing was taken back: left alone, and ours to log with the next edit. */
  readonly undone: readonly TypedKey[];
  /** Cells that a co-author has changed, and theirs to log. */
  readonly remote: number;
}

/** Progress that makes a row reported; name and date alone do not. */
const REPORT: readonly TypedKey[] = REPORT_KEYS.filter(key => key !== 'reporter' && key !== 'reportedOn');

export const logContext = (
  { lang, on, who }: Pick<EditContext, 'lang' | 'on' | 'who'>,
  source: string,
): LogContext => ({
  lang,
  on,
  who: who.trim() === '' ? LIVE_WORDS.here[lang] : who.trim(),
  source,
});

/** A row of which nothing is known yet: the comparison of a new one. */
export const blankOf = (row: Row): Row => ({
  ...(Object.fromEntries(TYPED_KEYS.map(key => [key, null])) as unknown as Row),
  key: row.key,
  order: row.order,
});

/** One cell's line. */
export function lineOf(row: Row, column: TypedKey, before: Cell, after: Cell, context: LogContext): ChangeEntry[] {
  const cells = [{ key: row.key, no: row.no, column, before, after }];
  return logEntries({ cells, added: [], removed: [] }, new Map([[row.key, row.unit]]), context);
}

interface RowDecision {
  readonly writes: CellWrite[];
  readonly lines: ChangeEntry[];
  readonly undone: TypedKey[];
  next: Row;
  reported: boolean;
  unchanged: boolean;
  remote: number;
}

const set = (row: Row, column: TypedKey, value: Cell): Row => ({ ...row, [column]: value }) as Row;

/**
 * True where a cell holds again what stood there before we wrote: an undo of ours, or somebody who insists on his words. A day that
 * we stamped may also be taken out by hand; an undo of ours takes back what is known with it.
 */
function isUndone(own: Own | undefined, present: Cell, column: TypedKey | 'key', known: Cell): boolean {
  if (own === undefined || !sameCell(present, own.was) || sameCell(present, own.wrote)) return false;
  return column !== 'reportedOn' || !sameCell(known, own.wrote);
}

function decideCell(draft: RowDecision, seen: SeenRow, before: Row, column: TypedKey, context: EditContext): void {
  const { row, formulas } = seen;
  const present = row[column];
  if (isUndone(context.own.get(cellId(row.key, column)), present, column, before[column])) {
    draft.undone.push(column);
    return;
  }
  const asked = questionId({ row: row.key, column, typed: present });
  const verdict = formulas.has(column) || context.kept.has(asked) ? null : judge(column, row, context.year, true);
  if (REPORT.includes(column)) draft.reported = true;
  if (verdict?.is === 'unchanged' && !isBlank(before[column])) {
    draft.unchanged = true;
    draft.writes.push({ key: row.key, column, value: before[column] });
    return;
  }
  const value = verdict?.is === 'value' ? verdict.value : present;
  if (verdict?.is === 'value') draft.writes.push({ key: row.key, column, value });
  if (sameCell(before[column], value)) return;
  const source = value === present ? LIVE_WORDS.typed : typedAs(String(present));
  draft.lines.push(...lineOf(row, column, before[column], value, logContext(context, source[context.lang])));
  draft.next = set(draft.next, column, value);
}

/** 填报日期 is renewed with every report, unless somebody sets it himself. */
function stamp(draft: RowDecision, seen: SeenRow, before: Row, context: EditContext): void {
  const { row, formulas } = seen;
  const today = Math.floor(context.on);
  const has = REPORT.some(column => !isBlank(draft.next[column]) || !isBlank(row[column]));
  const theirs = context.origin(row.key, 'reportedOn') !== null && !sameCell(row.reportedOn, before.reportedOn);
  if (!draft.reported || !has || theirs || formulas.has('reportedOn') || row.reportedOn === today) return;
  const { lang } = context;
  const unknown = { ...logContext(context, LIVE_WORDS.scan[lang]), who: null };
  if (!sameCell(row.reportedOn, before.reportedOn))
    draft.lines.push(...lineOf(row, 'reportedOn', before.reportedOn, row.reportedOn, unknown));
  const source = draft.unchanged ? LIVE_WORDS.unchanged : LIVE_WORDS.typed;
  draft.lines.push(...lineOf(row, 'reportedOn', row.reportedOn, today, logContext(context, source[lang])));
  draft.writes.push({ key: row.key, column: 'reportedOn', value: today });
  draft.next = set(draft.next, 'reportedOn', today);
}

const NOTHING = { writes: [], lines: [], undone: [], remote: 0 } as const;

/** A row whose edits were heard. Cells of co-authors, and of nobody that was heard, are left to them or to the next scan. */
export function decideRow(seen: SeenRow, known: Row | undefined, context: EditContext): RowDecided {
  const { row, fresh } = seen;
  const { key } = row;
  const mine = (column: TypedKey | 'key'): boolean => context.origin(key, column) === 'local';
  if (known === undefined) {
    if (!TYPED_KEYS.some(column => mine(column) && !isBlank(row[column])))
      return { ...NOTHING, key, known: undefined, remote: 1 };
    if (isUndone(context.own.get(cellId(key, 'key')), null, 'key', null) && fresh)
      return { ...NOTHING, key, known: undefined, undone: TYPED_KEYS.filter(column => mine(column)) };
  }
  const before = known ?? blankOf(row);
  const draft: RowDecision = {
    writes: fresh ? [{ key, column: 'key', value: key }] : [],
    lines: [],
    undone: [],
    next: known ?? row,
    reported: false,
    unchanged: false,
    remote: 0,
  };
  for (const column of TYPED_KEYS) {
    if (sameCell(before[column], row[column])) continue;
    if (mine(column)) decideCell(draft, seen, before, column, context);
    else if (context.origin(key, column) === 'remote') draft.remote++;
  }
  stamp(draft, seen, before, context);
  // Our request was taken back as a whole: what it had logged with it is unlogged again, and still ours.
  if (draft.undone.length > 0)
    draft.undone.push(
      ...TYPED_KEYS.filter(column => !sameCell(before[column], row[column]) && context.origin(key, column) === null),
    );
  const added = known
    ? []
    : logEntries(
        { cells: [], added: [row], removed: [] },
        new Map(),
        logContext(context, LIVE_WORDS.typed[context.lang]),
      );
  const changed = draft.lines.length > 0 || known === undefined;
  return {
    key,
    writes: draft.writes,
    // A new row is one line; what it came with is no change of it.
    lines: known ? draft.lines : added,
    known: changed ? draft.next : undefined,
    undone: draft.undone,
    remote: draft.remote,
  };
}

/** A row that was taken out by the user here. */
export const decideGone = (row: Row, context: EditContext): RowDecided => ({
  ...NOTHING,
  key: row.key,
  lines: logEntries(
    { cells: [], added: [], removed: [row] },
    new Map(),
    logContext(context, LIVE_WORDS.typed[context.lang]),
  ),
  known: null,
});

/** Questions about a row as it stands, whoever typed it. */
export function questionsOf(seen: SeenRow, context: Pick<EditContext, 'year' | 'kept'>): CellQuestion[] {
  return VALUE_COLUMNS.flatMap(column => {
    if (seen.formulas.has(column)) return [];
    const verdict = judge(column, seen.row, context.year, false);
    if (verdict.is !== 'question') return [];
    const question = questionOf(seen.row, column, verdict);
    return context.kept.has(questionId(question)) ? [] : [question];
  });
}

/**
 * All rows against all that is known: what changed and was not heard. `who` null says that nobody knows by whom.
 * @returns the pieces that have something to write
 */
export function decideAll(
  present: readonly SeenRow[],
  known: ReadonlyMap<RowKey, Row>,
  context: LogContext & { readonly who: string | null },
): RowDecided[] {
  const here = new Set(present.map(({ row }) => row.key));
  const pieces = present.map(({ row, fresh }): RowDecided => {
    const was = known.get(row.key);
    const cells = was
      ? TYPED_KEYS.filter(column => !sameCell(was[column], row[column])).map(column => ({
          key: row.key,
          no: row.no,
          column,
          before: was[column],
          after: row[column],
        }))
      : [];
    const lines = logEntries({ cells, added: was ? [] : [row], removed: [] }, new Map([[row.key, row.unit]]), context);
    return {
      ...NOTHING,
      key: row.key,
      writes: fresh ? [{ key: row.key, column: 'key', value: row.key }] : [],
      lines,
      known: lines.length > 0 ? row : undefined,
    };
  });
  const gone = [...known.values()]
    .filter(row => !here.has(row.key))
    .map((row): RowDecided => ({
      ...NOTHING,
      key: row.key,
      lines: logEntries({ cells: [], added: [], removed: [row] }, new Map(), context),
      known: null,
    }));
  return [...pieces, ...gone].filter(piece => piece.known !== undefined || piece.writes.length > 0);
}
