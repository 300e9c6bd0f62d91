/** Writing a plan into a book that has a matrix: progress follows its sentence, and nothing that was reported is lost. */
import { sameCell } from '../changes/same';
import { marksIn, rowMarks, withMarks, type RowMarks } from '../kept/marks';
import { isHandMade, makeKey, type RowKey } from '../rows/key';
import { namesIn } from '../rows/names';
import type { Department, Ledger, Row } from '../types';
import { asPlanned, withFilledCells, printOf, withFacts } from './cells';
import { drop, isDropped, takeBackDropped } from './dropped';
import { matchRows, type Matched } from './match';
import type { Parts } from './parts';
import type { ComparedSentence } from './sentences';
import { freeNumbers } from './numbers';

/** What has become of a row: `changed` says other words now, `moved` stands elsewhere. */
export type Fate = 'kept' | 'changed' | 'moved' | 'added' | 'gone';

export interface RevisedRow {
  readonly fate: Fate;
  /** Null for a new one. */
  readonly before: Row | null;
  readonly after: Row;
  /** It stands elsewhere; a `changed` row can be moved too. */
  readonly moved: boolean;
  /** The plan had lost it before: it is still `gone`, or comes back. */
  readonly wasGone: boolean;
  /** The row as the plan would have it, where book and plan both say something and not the same; else null. */
  readonly planned: Row | null;
  /** 行键 that the plan alone gives this row: what a pairing by hand names. Null for rows that it does not have. */
  readonly planKey: RowKey | null;
  /** 行键 of rows whose sentences were parts of this one's before. */
  readonly joined: readonly RowKey[];
  /** 行键 of the row from whose sentence this one was split off. */
  readonly split: RowKey | null;
  /** 行键 of the row whose sentence holds the words of this one now, which the plan has no more. */
  readonly into: RowKey | null;
}

export interface Revision {
  /** The book itself where nothing changes. */
  readonly ledger: Ledger;
  /** In the order of the ledger's rows. */
  readonly rows: readonly RevisedRow[];
}

export interface ReviseOptions {
  /** The office's list: bodies of it that the book lacks are added; of the others those that rows name now. */
  readonly departments?: readonly Department[];
  /** By hand: 行键 of a row of the book that is the plan's row of another key. */
  readonly together?: readonly (readonly [old: RowKey, planKey: RowKey])[];
  /** By hand: 行键 of rows of the book that are none of the plan's. */
  readonly apart?: readonly RowKey[];
  /** 行键 of rows that take the plan's words where both say something. */
  readonly update?: ReadonlySet<RowKey>;
}

type Found = ReadonlyMap<Row, Matched>;

/** Pairs made and undone by hand go before what was found. */
function byHand(found: Found, old: readonly Row[], next: readonly Row[], options: ReviseOptions): Found {
  const { together = [], apart = [] } = options;
  const [byKey, byPlanKey] = [old, next].map(rows => new Map(rows.map(row => [row.key, row])));
  const pairs = together.flatMap(([key, planKey]) => {
    const [o, n] = [byKey?.get(key), byPlanKey?.get(planKey)];
    return o && n ? [[n, { old: o, moved: false, byHand: true }] as const] : [];
  });
  const [olds, news] = [new Set(pairs.map(([, { old: o }]) => o)), new Set(pairs.map(([n]) => n))];
  const rest = [...found].filter(
    ([n, match]) => !news.has(n) && !olds.has(match.old) && !apart.includes(match.old.key),
  );
  return new Map([...rest, ...pairs]);
}

const sameRow = (a: Row, b: Row): boolean =>
  a === b || (Object.keys(b) as (keyof Row)[]).every(key => key === 'order' || sameCell(a[key], b[key]));

/**
 * A row that stays, as it will be.
 * @param samePlan the plan's sentences are those of before
 * @param said marks of what the plan said before; null where nobody knows
 */
function revised(
  match: Matched,
  next: Row,
  book: Ledger,
  update: ReadonlySet<RowKey>,
  samePlan: boolean,
  said: RowMarks | null,
) {
  const before = match.old;
  const wasGone = isDropped(before);
  const back = takeBackDropped(before, book.changes ?? []);
  const same = samePlan && match.byHand !== true;
  const printed = same ? back : { ...back, ...printOf(next) };
  const facts = same && said === null ? printed : withFacts(printed, next, said);
  const now = withFilledCells(facts, next);
  const wished = asPlanned(now, next);
  const planned = wished === now ? null : wished;
  const after = planned !== null && update.has(before.key) ? planned : now;
  const reworded = facts !== printed || (!match.moved && before.item.trim() !== next.item.trim() && !same);
  return { before, after, wasGone, planned, reworded };
}

/** Rows with their 原序; where they stand in that order already, each keeps its own. */
function ordered(rows: readonly Row[], count: number): Row[] {
  const rising = rows.every((row, i) => i === 0 || (rows[i - 1]?.order ?? 0) < row.order);
  if (rising && rows.length === count) return [...rows];
  return rows.map((row, i) => (row.order === i + 1 ? row : { ...row, order: i + 1 }));
}

function departmentsOf(book: Ledger, plan: Ledger, rows: readonly RevisedRow[], listed: readonly Department[]) {
  const known = new Set(book.departments.map(({ name }) => name));
  const named = new Set(
    rows
      .filter(({ before, after }) => before === null || before.lead !== after.lead || before.support !== after.support)
      .flatMap(({ after }) => [...namesIn(after.lead), ...namesIn(after.support)]),
  );
  const office = new Set(listed.map(({ name }) => name));
  const more = plan.departments.filter(({ name }) => !known.has(name) && (named.has(name) || office.has(name)));
  return more.length === 0 ? book.departments : [...book.departments, ...more];
}

const NONE: ReadonlySet<RowKey> = new Set();

/**
 * Merges the ledger of a plan into the ledger of a book. Rows of the same sentence are kept, with what the office has corrected in
 * them; a sentence or target that the plan has changed changes the plan block, unless somebody has changed it too; keys stay for ever, 编号 follows the plan. Owners and dates of the plan
 * fill cells that are blank. Rows that the plan no longer has stay behind the others, their 调整 says 计划已无; rows that somebody
 * typed by hand stay as they are. The same plan again changes nothing.
 */
export function revise(book: Ledger, plan: Ledger, options: ReviseOptions = {}): Revision {
  const old = book.rows;
  const samePlan = book.meta.fingerprint !== '' && book.meta.fingerprint === plan.meta.fingerprint;
  const { rows: automatic, parts } = matchRows(old, plan.rows, { isLost: isDropped, samePlan });
  const found = byHand(automatic, old, plan.rows, options);
  const marks = marksIn(book);
  const taken = new Set(old.map(row => row.key));
  const keyOf = new Map<Row, RowKey>();
  const lines = plan.rows.map((next): Omit<RevisedRow, keyof Related> => {
    const match = found.get(next);
    if (match !== undefined) {
      keyOf.set(next, match.old.key);
      const said = marks.get(match.old.key) ?? null;
      const { reworded, ...rest } = revised(match, next, book, options.update ?? NONE, samePlan, said);
      const fate: Fate = reworded ? 'changed' : match.moved ? 'moved' : 'kept';
      return { fate, ...rest, moved: match.moved, planKey: next.key };
    }
    const key = taken.has(next.key) ? makeKey(next.key, next.order, next.measure, taken) : next.key;
    taken.add(key);
    keyOf.set(next, key);
    const after = { ...next, key };
    return { fate: 'added', before: null, after, moved: false, wasGone: false, planned: null, planKey: next.key };
  });
  const met = new Set([...found.values()].map(match => match.old));
  const rest = old.filter(row => !met.has(row)).sort((a, b) => a.order - b.order);
  const last = [...rest.filter(row => isHandMade(row.key)), ...rest.filter(row => !isHandMade(row.key)).map(drop)];
  const planned = lines.map(({ after }) => after);
  const stay = freeNumbers(last, planned, book.lang);
  const byKey = new Map(book.rows.map(row => [row.key, row]));
  const related = relations(parts, keyOf, new Set(stay.map(row => row.key)));
  const all = ordered([...planned, ...stay], book.rows.length);
  const rows = [
    ...lines,
    ...stay.map((after): Omit<RevisedRow, keyof Related> => ({
      fate: isHandMade(after.key) ? 'kept' : 'gone',
      before: byKey.get(after.key) ?? null,
      after,
      moved: false,
      wasGone: isDropped(byKey.get(after.key) ?? after),
      planned: null,
      planKey: null,
    })),
  ].map((line, i): RevisedRow => {
    const after = all[i] ?? line.after;
    const before = line.before && (byKey.get(line.before.key) ?? null);
    const same = before !== null && before.order === after.order && sameRow(before, after);
    return { ...line, before, after: same ? before : after, ...(related.get(after.key) ?? ALONE) };
  });
  const ledger = ledgerOf(book, plan, rows, options.departments ?? []);
  if (samePlan && marks.size === 0) return { ledger, rows };
  const told = plan.rows.flatMap((next): (readonly [RowKey, RowMarks])[] => {
    const key = keyOf.get(next);
    return key === undefined ? [] : [[key, rowMarks(next)]];
  });
  return { ledger: withMarks(ledger, new Map([...marks, ...told])), rows };
}

type Related = Pick<RevisedRow, 'joined' | 'split' | 'into'>;
const ALONE: Related = { joined: [], split: null, into: null };

/** What rows were split from or joined into, by their keys. @param gone keys of rows that the plan has no more */
function relations(parts: readonly Parts[], keyOf: ReadonlyMap<Row, RowKey>, gone: ReadonlySet<RowKey>) {
  const related = new Map<RowKey, Related>();
  const note = (key: RowKey, more: Partial<Related>): void =>
    void related.set(key, { ...(related.get(key) ?? ALONE), ...more });
  const keysOf = (sentences: readonly ComparedSentence[]): RowKey[] =>
    sentences.flatMap(({ rows }) => rows.map(row => keyOf.get(row) ?? row.key));
  for (const { kind, whole, parts: all } of parts) {
    const [wholes, others] = [keysOf([whole]), keysOf(all)];
    const [first] = wholes;
    if (first === undefined) continue;
    if (kind === 'split') {
      const apart = all.map(part => keysOf([part])).filter(keys => !keys.includes(first));
      for (const key of apart.flat()) note(key, { split: first });
    } else {
      for (const key of wholes) note(key, { joined: others.filter(one => one !== key) });
      for (const key of others) if (gone.has(key)) note(key, { into: first });
    }
  }
  return related;
}

function ledgerOf(
  book: Ledger,
  plan: Ledger,
  revisedRows: readonly RevisedRow[],
  listed: readonly Department[],
): Ledger {
  const rows = revisedRows.map(({ after }) => after);
  const departments = departmentsOf(book, plan, revisedRows, listed);
  const there = new Set(book.rows);
  const sameRows = rows.length === there.size && rows.every(row => there.has(row));
  const sameMeta = (Object.keys(plan.meta) as (keyof Ledger['meta'])[]).every(key => book.meta[key] === plan.meta[key]);
  if (sameRows && sameMeta && departments === book.departments) return book;
  return { ...book, meta: sameMeta ? book.meta : plan.meta, rows: sameRows ? book.rows : rows, departments };
}
