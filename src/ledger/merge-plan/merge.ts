/** Writing a plan into a book that has a matrix: nothing reported is lost, nothing is renumbered. */
import type { Lang } from '../../i18n/lang';
import { withoutSuggestion } from '../../i18n/remarks';
import { COLUMNS } from '../columns/columns';
import { isHandMade, makeKey } from '../rows/key';
import type { Ledger, Row } from '../types';
import { similarity } from './similarity';

/** Rows of the same 编号 whose texts are at least this alike are one row that changed. */
export const SAME_ROW = 0.6;

const GONE: Readonly<Record<Lang, string>> = { 'zh-CN': '计划已无', en: 'no longer in the plan' };

export interface PlanMerge {
  readonly ledger: Ledger;
  /** 行键 of rows that stayed as they were, whose plan block was replaced, that are new, that the plan no longer has. */
  readonly kept: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Cells that the plan says; 基期值 and 编号 stay the office's. */
const PLAN_KEYS = COLUMNS.filter(c => c.block === 'plan' && c.key !== 'no' && c.key !== 'base').map(
  c => c.key as keyof Row,
);
/** Cells of duty that the plan may say: taken only where the book has none. */
const DUTY_KEYS = ['lead', 'support', 'start', 'due', 'dueNote'] as const;

const pick = (row: Row, keys: readonly (keyof Row)[]): Partial<Row> =>
  Object.fromEntries(keys.map(key => [key, row[key]]));

/** The old row with the plan's new words; duty cells that somebody filled stay. An owner who comes settles what was suggested in 备注. */
export function replaced(old: Row, next: Row): Row {
  const open = DUTY_KEYS.filter(key => old[key] === null);
  const comes = old.lead === null && next.lead !== null && typeof old.remark === 'string';
  const remark = comes ? { remark: withoutSuggestion(String(old.remark)) } : {};
  return { ...old, ...pick(next, PLAN_KEYS), ...pick(next, open), ...remark, order: next.order };
}

const text = (row: Row): string => `${row.measure}${row.indicator}`;

/** `remark` with the mark that the plan has lost the row; once only. */
export function markGone(row: Row, lang: Lang): Row {
  const mark = GONE[lang];
  const remark = row.remark === null || row.remark === '' ? '' : String(row.remark);
  if (Object.values(GONE).some(word => remark.includes(word))) return row;
  return { ...row, remark: remark === '' ? mark : `${mark}；${remark}` };
}

/** `remark` without that mark: the plan has the row again. */
function unmark(row: Row): Row {
  if (typeof row.remark !== 'string') return row;
  const rest = Object.values(GONE).reduce(
    (words, mark) => words.replace(`${mark}；`, '').replace(mark, ''),
    row.remark,
  );
  return rest === row.remark ? row : { ...row, remark: rest === '' ? null : rest };
}

interface Match {
  readonly old: Row;
  /** By key: the row is the same. Else by number and likeness: its text has changed. */
  readonly same: boolean;
}

function matches(old: readonly Row[], plan: readonly Row[]): Map<Row, Match> {
  const byKey = new Map(old.map(row => [row.key, row]));
  const found = new Map<Row, Match>();
  for (const row of plan) {
    const same = byKey.get(row.key);
    if (same !== undefined) found.set(row, { old: same, same: true });
  }
  const met = new Set([...found.values()].map(match => match.old));
  const free = new Set(old.filter(row => !met.has(row)));
  const byNo = new Map([...free].map(row => [row.no, row]));
  for (const row of plan) {
    const candidate = found.has(row) ? undefined : byNo.get(row.no);
    if (candidate === undefined || !free.has(candidate)) continue;
    if (similarity(text(candidate), text(row)) < SAME_ROW) continue;
    found.set(row, { old: candidate, same: false });
    free.delete(candidate);
  }
  return found;
}

/** A 编号 that no other row has: the plan's own, else with 新 and a count behind it. */
function freeNo(no: string, taken: ReadonlySet<string>, lang: Lang): string {
  if (!taken.has(no)) return no;
  for (let n = 1; ; n++) {
    const tried = lang === 'en' ? `${no} new ${n}` : `${no}新${n}`;
    if (!taken.has(tried)) return tried;
  }
}

/**
 * Merges the ledger of a plan into the ledger of a book. Same 行键: kept. Same 编号 and text alike: changed, the plan block is
 * replaced and everything else stays. Else new. Rows that the plan no longer has stay, marked 计划已无, after the others; rows that
 * somebody added by hand stay as they are.
 */
export function mergePlan(book: Ledger, plan: Ledger): PlanMerge {
  const found = matches(book.rows, plan.rows);
  const met = new Set([...found.values()].map(match => match.old));
  const rest = book.rows.filter(row => !met.has(row));
  const numbers = new Set(book.rows.map(row => row.no));
  const keys = new Set(book.rows.map(row => row.key));
  const lists = { kept: [] as string[], changed: [] as string[], added: [] as string[] };
  const rows = plan.rows.map((row): Row => {
    const match = found.get(row);
    if (match === undefined) {
      const key = keys.has(row.key) ? makeKey(row.key, row.order, row.measure, keys) : row.key;
      const no = freeNo(row.no, numbers, book.lang);
      keys.add(key);
      numbers.add(no);
      lists.added.push(key);
      return { ...row, key, no };
    }
    const old = unmark(match.old);
    (match.same ? lists.kept : lists.changed).push(old.key);
    return match.same ? { ...old, order: row.order } : replaced(old, row);
  });
  const gone = rest.filter(row => !isHandMade(row.key));
  const last = [...rest.filter(row => isHandMade(row.key)), ...gone.map(row => markGone(row, book.lang))];
  const known = new Set(book.departments.map(department => department.name));
  return {
    ledger: {
      ...book,
      meta: plan.meta,
      rows: [...rows, ...last.map((row, i) => ({ ...row, order: rows.length + i + 1 }))],
      departments: [...book.departments, ...plan.departments.filter(department => !known.has(department.name))],
    },
    ...lists,
    gone: gone.map(row => row.key),
  };
}
