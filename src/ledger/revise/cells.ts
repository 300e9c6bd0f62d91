/** Which cells of a row that stays a plan may write. */
import { withoutSuggestion } from '../../i18n/remarks';
import { sameCell } from '../changes/same';
import { namesIn } from '../rows/names';
import { isBlank } from '../status/cells';
import { isDefaultNote } from '../rows/times';
import { rowMarks, TARGET_CELLS, type RowMarks } from '../kept/marks';
import type { Cell, Row } from '../types';

/** Cells that say what the sentence says; 基期值 stays the office's, 编号, 板块 and 重点任务 follow the plan's print. */
const FACTS = ['measure', ...TARGET_CELLS] as const;
/** Cells of duty: the plan's where the book has none, a question where both have one. */
const DUTY = ['lead', 'support', 'leader', 'person', 'start', 'due'] as const;

const pick = (row: Row, keys: readonly (keyof Row)[]): Partial<Row> =>
  Object.fromEntries(keys.map(key => [key, row[key]]));

/** The plan's print: where the row stands, and with which number. */
export const printOf = (next: Row): Partial<Row> => pick(next, ['no', 'section', 'item']);

/**
 * The row with what the plan says now, where nobody has changed it by hand: then the book's words stay, the sentence together with
 * its target, unless the plan says what it said before.
 * @param said marks of what the plan said before; null where nobody knows, and a sentence in other words brings its target
 */
export function withFacts(old: Row, next: Row, said: RowMarks | null): Row {
  const [ours, theirs] = [rowMarks(old), rowMarks(next)];
  if (said === null) return ours.measure === theirs.measure ? old : { ...old, ...pick(next, FACTS) };
  const parts = ['measure', 'target'] as const;
  const news = parts.filter(part => theirs[part] !== said[part]);
  if (news.length === 0 || news.some(part => ours[part] !== said[part])) return old;
  return {
    ...old,
    ...pick(
      next,
      news.flatMap(part => (part === 'measure' ? [part] : TARGET_CELLS)),
    ),
  };
}

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

/** The row as the plan would have it where both say something else; the row itself where they agree. */
export function asPlanned(old: Row, next: Row): Row {
  const duty = disputed(old, next);
  const note = duty.includes('due') ? (['dueNote'] as const) : [];
  const said = FACTS.filter(key => !sameCell(old[key], next[key]));
  const keys = [...said, ...duty, ...note];
  return keys.length === 0 ? old : { ...old, ...pick(next, keys) };
}
