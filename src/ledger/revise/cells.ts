/** Which cells of a row that stays a plan may write. */
import { withoutSuggestion } from '../../i18n/remarks';
import { COLUMNS } from '../columns/columns';
import { sameCell } from '../changes/same';
import { namesIn } from '../rows/names';
import { isBlank } from '../status/cells';
import { isDefaultNote } from '../rows/times';
import type { Cell, Row } from '../types';

/** Cells that say what the sentence says; 基期值 stays the office's, 编号, 板块 and 重点任务 follow the plan's print. */
const FACTS = COLUMNS.filter(c => c.block === 'plan' && !['no', 'base', 'section', 'item'].includes(c.key)).map(
  c => c.key as keyof Row,
);
/** Cells of duty: the plan's where the book has none, a question where both have one. */
const DUTY = ['lead', 'support', 'leader', 'person', 'start', 'due'] as const;

const pick = (row: Row, keys: readonly (keyof Row)[]): Partial<Row> =>
  Object.fromEntries(keys.map(key => [key, row[key]]));

/** The plan's print: where the row stands, and with which number. */
export const printOf = (next: Row): Partial<Row> => pick(next, ['no', 'section', 'item']);

/** The row with what the new sentence says. */
export const withFacts = (old: Row, next: Row): Row => ({ ...old, ...pick(next, FACTS) });

/** The row with owners and dates of the plan where it has none. An owner who comes settles what was suggested in 备注. */
export function withFilledCells(old: Row, next: Row): Row {
  const open = DUTY.filter(key => isBlank(old[key]) && !isBlank(next[key]));
  if (open.length === 0) return old;
  const note = open.includes('due') && isBlank(old.dueNote) ? (['dueNote'] as const) : [];
  const comes = open.includes('lead') && typeof old.remark === 'string';
  return {
    ...old,
    ...pick(next, [...open, ...note]),
    ...(comes ? { remark: withoutSuggestion(String(old.remark)) } : {}),
  };
}

/** True where two cells of duty say the same: names do, whatever parts them. */
const sameDuty = (key: (typeof DUTY)[number], a: Cell, b: Cell): boolean =>
  sameCell(a, b) ||
  (key !== 'start' && key !== 'due' && namesIn(String(a ?? '')).join('\n') === namesIn(String(b ?? '')).join('\n'));

/** Cells of owners and dates in which book and plan say different things. A date that nobody wrote says nothing. */
const disputed = (old: Row, next: Row): (keyof Row)[] =>
  DUTY.filter(
    key =>
      !isBlank(old[key]) &&
      !isBlank(next[key]) &&
      !sameDuty(key, old[key], next[key]) &&
      !(key === 'due' && isDefaultNote(next.dueNote)),
  );

/**
 * The row as the plan would have it where both say something else; the row itself where they agree.
 * @param facts also what the sentence says: for the very same sentence, whose cells somebody has corrected here or there
 */
export function asPlanned(old: Row, next: Row, facts: boolean): Row {
  const duty = disputed(old, next);
  const note = duty.includes('due') ? (['dueNote'] as const) : [];
  const said = facts ? FACTS.filter(key => !sameCell(old[key], next[key])) : [];
  const keys = [...said, ...duty, ...note];
  return keys.length === 0 ? old : { ...old, ...pick(next, keys) };
}
