/**
 * What is to be written after edits: normal forms, 填报日期, lines of 更新记录, and the next snapshot. Row by row, so that each
 * row can be written by itself: whatever stops us in between, what is logged is also known, and what is not known gets logged.
 */
import { LIVE_WORDS, typedAs } from '../../i18n/live';
import { REPORT_KEYS, TYPED_KEYS, type TypedKey } from '../columns/columns';
import { logEntries } from '../changes/log';
import { sameCell } from '../changes/same';
import { isBlank } from '../status/cells';
import type { Cell, ChangeEntry, Row } from '../types';
import { logLinesOf, logContext } from './lines';
import { questionId } from './question-id';
import { judge } from './readings';
import { blankOf, cellId, NO_DECISION, type EditContext, type Own, type RowDecided, type SeenRow } from './row';
import type { CellWrite } from './types';

/** Progress that makes a row reported; name and date alone do not. */
const REPORT: readonly TypedKey[] = REPORT_KEYS.filter(key => key !== 'reporter' && key !== 'reportedOn');

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
  draft.lines.push(...logLinesOf(row, column, before[column], value, logContext(context, source[context.lang])));
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
    draft.lines.push(...logLinesOf(row, 'reportedOn', before.reportedOn, row.reportedOn, unknown));
  const source = draft.unchanged ? LIVE_WORDS.unchanged : LIVE_WORDS.typed;
  draft.lines.push(...logLinesOf(row, 'reportedOn', row.reportedOn, today, logContext(context, source[lang])));
  draft.writes.push({ key: row.key, column: 'reportedOn', value: today });
  draft.next = set(draft.next, 'reportedOn', today);
}

/** A row whose edits were heard. Cells of co-authors, and of nobody that was heard, are left to them or to the next scan. */
export function decideRow(seen: SeenRow, known: Row | undefined, context: EditContext): RowDecided {
  const { row, fresh } = seen;
  const { key } = row;
  const mine = (column: TypedKey | 'key'): boolean => context.origin(key, column) === 'local';
  if (known === undefined) {
    if (!TYPED_KEYS.some(column => mine(column) && !isBlank(row[column])))
      return { ...NO_DECISION, key, known: undefined, remote: 1 };
    if (isUndone(context.own.get(cellId(key, 'key')), null, 'key', null) && fresh)
      return { ...NO_DECISION, key, known: undefined, undone: TYPED_KEYS.filter(column => mine(column)) };
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
