/** 核定生效: what was decided goes into the matrix, once, in the order of the decisions, with a line of 更新记录 for each cell. */
import { diffRows } from '../changes/diff';
import { logEntries, unitsOf } from '../changes/log';
import { wordOf } from '../columns/vocabulary';
import { settleLetters } from '../notices/settle';
import type { RequestEntry } from '../side/types';
import { isBlank } from '../status/cells';
import type { Cell, ChangeEntry, Ledger, Row } from '../types';
import { decidedNumber, effectOf, type Effect, type Problem } from './effect';
import { requestsOf, type ReadRequest } from './read';
import { REQUEST_STATE } from './words';
import type { SerialDay } from '../dates/serial';

export interface ApplyOptions {
  /** Serial day of 生效日期. */
  readonly day: SerialDay;
  /** The same with the time of day, for 更新记录. */
  readonly moment: number;
  /** Places in the table; absent: all that were decided. */
  readonly only?: ReadonlySet<number>;
  /** Who stands in 更新记录 where the request names nobody who decided. */
  readonly who?: string;
}

export interface Applied {
  readonly ledger: Ledger;
  /** Requests that took effect now, with the cells that changed by them; none where the matrix said so already. */
  readonly done: readonly { readonly request: ReadRequest; readonly cells: Effect }[];
  /** Decided requests without effect, and requests in force whose decision was taken back since. */
  readonly problems: readonly { readonly request: ReadRequest; readonly problem: Problem }[];
  /** 单号 of letters that are settled by it. */
  readonly settled: readonly string[];
}

/** The target before it was changed, as the newest request in force has it. */
function earlierTarget(requests: readonly ReadRequest[], row: Row): Cell {
  const last = requests.filter(one => one.key === row.key && one.type === 'retarget' && one.state === 'applied').pop();
  return last === undefined ? null : decidedNumber(row, last.entry.before);
}

const byDecision = (a: ReadRequest, b: ReadRequest): number => (a.decidedOn ?? 0) - (b.decidedOn ?? 0) || a.at - b.at;

/** Requests that nobody can carry out as they stand, though somebody has decided. */
function standing(request: ReadRequest): Problem | null {
  if (request.state === 'applied') return request.verdict === 'agree' ? null : { code: 'taken-back', data: {} };
  if (request.isUnclear) return { code: 'unknown-verdict', data: { verdict: String(request.entry.verdict) } };
  return null;
}

/** Applying twice changes nothing the second time. */
export function applyRequests(ledger: Ledger, { day, moment, only, who: here }: ApplyOptions): Applied {
  const requests = requestsOf(ledger);
  const rows = new Map(ledger.rows.map(row => [row.key, row]));
  const units = unitsOf(ledger.rows);
  const entries = [...(ledger.requests ?? [])] as RequestEntry[];
  const changes: ChangeEntry[] = [];
  const done: Applied['done'][number][] = [];
  const problems = requests.flatMap((request): Applied['problems'][number][] => {
    const problem = standing(request);
    return problem === null ? [] : [{ request, problem }];
  });
  const decided = requests
    .filter(one => one.verdict === 'agree' && one.state !== 'applied' && only?.has(one.at) !== false)
    .sort(byDecision);
  const inForce = new Set(requests.filter(one => one.state === 'applied'));
  /** What was asked for after it is no business of a 恢复 that had nothing to restore in its time. */
  const isOvertaken = ({ key, at }: ReadRequest): boolean => [...inForce].some(one => one.key === key && one.at > at);
  for (const request of decided) {
    const row = rows.get(request.key) ?? null;
    const now = { ...request, row };
    if (request.type === 'restore' && isOvertaken(request)) {
      problems.push({ request, problem: { code: 'nothing-to-restore', data: {} } });
      continue;
    }
    const effect = effectOf(now, ledger.meta.year, row && earlierTarget(requests, row));
    if ('problem' in effect) {
      problems.push({ request, problem: effect.problem });
      continue;
    }
    if (row === null) continue;
    const after: Row = { ...row, ...effect.cells };
    const diff = diffRows([row], [after]);
    rows.set(row.key, after);
    inForce.add(request);
    const who = isBlank(request.entry.decidedBy) ? (here ?? null) : String(request.entry.decidedBy);
    changes.push(...logEntries(diff, units, { lang: ledger.lang, on: moment, who, source: request.id }));
    entries[request.at] = {
      ...request.entry,
      key: row.key,
      appliedOn: day,
      state: wordOf(REQUEST_STATE, 'applied', ledger.lang),
    };
    const cells = Object.fromEntries(diff.cells.map(({ column, after: cell }) => [column, cell])) as Effect;
    done.push({ request, cells });
  }
  if (done.length === 0) return { ledger, done, problems, settled: [] };
  const closing = done.filter(({ request: { type } }) => type === 'strike' || type === 'cancel');
  const applied: Ledger = {
    ...ledger,
    rows: ledger.rows.map(row => rows.get(row.key) ?? row),
    requests: entries,
    changes: [...(ledger.changes ?? []), ...changes],
  };
  const settled = settleLetters(applied, new Set(closing.map(({ request }) => request.key)), moment);
  return { ledger: settled.ledger, done, problems, settled: settled.ids };
}
