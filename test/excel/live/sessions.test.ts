/**
 * Random sessions: people type, paste, fill down, sort, put rows in and take them out, undo and redo; co-authors type; events get
 * lost; a cell is being edited; the pane is closed and opened, or dies. Afterwards the log tells how the matrix came to be what
 * it is: from line to line without a gap, without anything twice; and what was typed stands there, or its normal form.
 */
import fc from 'fast-check';
import { TYPED_KEYS, columnName, type TypedKey } from '../../../src/ledger/columns/columns';
import { loggedCell } from '../../../src/ledger/changes/log';
import { sameCell } from '../../../src/ledger/changes/same';
import { judge } from '../../../src/ledger/live/readings';
import type { Cell, Ledger, Row } from '../../../src/ledger/types';
import { AS_OF, render, bookOf } from '../books';
import { openBook } from '../../workbench/open';
import { bare, ledgerOf, rows, Session } from './session';

const DEEP = process.env['DEEP'] === '1';
const SESSIONS = DEEP ? 2000 : 40;
/** A new book after so many sessions. */
const PER_BOOK = 20;
/** Formulas against the pure function after so many. */
const PER_STATUS = 10;
const START = 8;

const VALUES: Readonly<Partial<Record<TypedKey, readonly Cell[]>>> = {
  actual: [3, 12, 0.4, '12所', '约15', '80％', '2000万', '已完成', '无变化', '乱写', null],
  self: [0.2, 0.8, '七成', '推进中', '120%', null],
  progress: ['已开工', '方案已印发', '无变化', '=1+1', '第一行\n第二行', null],
  problem: ['缺资金', '@all', null],
  reportedOn: [AS_OF - 20, '6月底', '2026.6.1', null],
  lead: ['财政局', '教育局、财政局'],
  struck: [AS_OF - 1, null],
};
const COLUMNS = Object.keys(VALUES) as TypedKey[];

type Act =
  | {
      readonly do: 'type';
      readonly row: number;
      readonly column: TypedKey;
      readonly value: Cell;
      readonly who: 'user' | 'coauthor';
    }
  | { readonly do: 'paste' | 'fill' | 'delete' | 'insert'; readonly row: number }
  | { readonly do: 'sort'; readonly column: TypedKey | 'order'; readonly up: boolean }
  | {
      readonly do: 'undo' | 'redo' | 'pause' | 'wait' | 'deaf' | 'hears' | 'edit' | 'leave' | 'scan' | 'reopen' | 'die';
    };

const typing: fc.Arbitrary<Act> = fc
  .tuple(fc.nat(50), fc.constantFrom(...COLUMNS), fc.nat(20), fc.constantFrom('user', 'user', 'user', 'coauthor'))
  .map(([row, column, n, who]) => {
    const values = VALUES[column] ?? [];
    return { do: 'type', row, column, value: values[n % values.length] ?? null, who: who as 'user' | 'coauthor' };
  });

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: typing },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('paste', 'fill', 'delete', 'insert'), row: fc.nat(50) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('sort' as const),
      column: fc.constantFrom('no', 'progress', 'order', 'measure'),
      up: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'undo',
        'redo',
        'pause',
        'wait',
        'wait',
        'deaf',
        'hears',
        'edit',
        'leave',
        'scan',
        'reopen',
        'die',
      ),
    }),
  },
);
const script = fc.array(act, { minLength: 4, maxLength: 14 });

let serial = 0;

/** Keys of the rows as they stand, blank for rows that have none yet. */
function keysOf(s: Session): string[] {
  const { top, bottom } = s.table().area;
  return Array.from({ length: bottom - top }, (_, i) => String(s.cell(top + 1 + i, 'key') ?? ''));
}

async function perform(s: Session, one: Act): Promise<Session> {
  const { top } = s.table().area;
  const count = keysOf(s).length;
  const lineOf = (row: number): number => top + 1 + (row % count);
  switch (one.do) {
    case 'type':
      s.typeAt(lineOf(one.row), one.column, one.value ?? '', one.who);
      return s;
    case 'paste': {
      const line = Math.min(lineOf(one.row), top + count - 2);
      s.block(line, 'actual', [[4], ['5所'], ['约6']]);
      return s;
    }
    case 'fill':
      s.fillDown(Math.min(lineOf(one.row), top + count - 2), 'progress', 2);
      return s;
    case 'insert': {
      const line = lineOf(one.row);
      s.rows(`${line + 1}:${line + 1}`, true);
      serial++;
      s.typeAt(line, 'no', `新${serial}`);
      s.typeAt(line, 'measure', `加的举措${serial}`);
      return s;
    }
    case 'delete':
      if (count > 5) s.rows(`${lineOf(one.row) + 1}:${lineOf(one.row) + 1}`, false);
      return s;
    case 'sort':
      s.sort(one.column, one.up);
      return s;
    case 'undo':
    case 'redo':
      s.people[one.do]();
      return s;
    case 'pause':
      await s.settle(700);
      return s;
    case 'wait':
      await s.settle();
      return s;
    case 'deaf':
    case 'hears':
      s.opened.host.trouble.deaf = one.do === 'deaf';
      return s;
    case 'edit':
    case 'leave':
      s.people.editCell(one.do === 'edit');
      return s;
    case 'scan':
      await s.keeper?.scan().catch(() => undefined);
      return s;
    case 'reopen':
      s.people.editCell(false);
      await s.keeper?.stop();
      return s.again();
    case 'die':
      // What it has heard dies with it, also what is on its way.
      s.opened.host.trouble.deaf = true;
      return s.reopened();
  }
}

/** Cells as people left them, by 行键, or by 编号 where there is none yet. */
const left = (s: Session): Map<string, Row> => {
  const { top, bottom } = s.table().area;
  const found = new Map<string, Row>();
  for (let line = top + 1; line <= bottom; line++) {
    const cells = Object.fromEntries(TYPED_KEYS.map(column => [column, s.cell(line, column)]));
    found.set(String(s.cell(line, 'no') ?? `line ${line}`), cells as unknown as Row);
  }
  return found;
};

/** What was typed and is neither there nor stands there in its normal form. */
function lost(typed: ReadonlyMap<string, Row>, now: ReadonlyMap<string, Row>, ledger: Ledger): string[] {
  return [...typed].flatMap(([no, row]) =>
    TYPED_KEYS.flatMap(column => {
      const present = now.get(no)?.[column] ?? null;
      if (sameCell(present, row[column])) return [];
      if (column === 'reportedOn' && present === AS_OF) return [];
      const full = { ...ledger.rows.find(one => one.no === no), [column]: row[column] } as Row;
      const verdict = judge(column, full, ledger.meta.year, true);
      if (verdict.is === 'unchanged' || (verdict.is === 'value' && sameCell(verdict.value, present))) return [];
      return [`${no} ${column}: ${JSON.stringify(row[column])} became ${JSON.stringify(present)}`];
    }),
  );
}

/** Goes through the log from the beginning. @returns where it does not tell how the matrix came about */
function gaps(first: Ledger, now: Ledger): string[] {
  const wrong: string[] = [];
  const show = (row: Row, column: TypedKey): Cell => loggedCell(column, row[column], row.unit, 'zh-CN');
  const full = (row: Row): Map<string, Cell> =>
    new Map(TYPED_KEYS.map(column => [columnName(column, 'zh-CN'), show(row, column)]));
  const state = new Map(first.rows.map(row => [row.no, { cells: full(row), fresh: false }]));
  for (const [i, { no, column, before, after }] of (now.changes ?? []).entries()) {
    const place = `line ${i + 1}: ${String(no)} ${String(column)}`;
    if (no === null) continue;
    if (column === '（新增一行）') {
      if (state.has(String(no))) wrong.push(`${place}: there already`);
      state.set(String(no), { cells: new Map(), fresh: true });
    } else if (column === '（删除一行）') {
      if (!state.delete(String(no))) wrong.push(`${place}: not there`);
    } else {
      const row = state.get(String(no));
      const was = row?.cells.get(String(column));
      const known = row !== undefined && (was !== undefined || !row.fresh);
      if (known && !sameCell(was ?? null, before)) wrong.push(`${place}: ${String(was)}, not ${String(before)}`);
      if (sameCell(before, after)) wrong.push(`${place}: no change`);
      row?.cells.set(String(column), after);
    }
  }
  for (const row of now.rows) {
    if (row.no === '') continue;
    const told = state.get(row.no);
    if (!told) wrong.push(`${row.no}: not told`);
    for (const [column, cell] of told ? full(row) : [])
      if ((told?.cells.has(column) || !told?.fresh) && !sameCell(told?.cells.get(column) ?? null, cell))
        wrong.push(`${row.no} ${column}: told ${String(told?.cells.get(column))}, is ${String(cell)}`);
  }
  const here = new Set(now.rows.map(row => row.no));
  for (const no of state.keys()) if (!here.has(no)) wrong.push(`${no}: told, and not there`);
  return wrong;
}

async function newBook(): Promise<Session> {
  const opened = openBook();
  opened.host.book.calculationMode = 'Manual';
  await render(bare(bookOf(ledgerOf(rows(START)))));
  return new Session(opened).begin();
}

test(
  `${SESSIONS} random sessions: the log is complete, nothing stands there twice, nothing typed is lost`,
  async () => {
    const scripts = fc.sample(script, { seed: 20260630, numRuns: SESSIONS });
    let s: Session | undefined;
    let first: Ledger | undefined;
    for (const [n, acts] of scripts.entries()) {
      if (n % PER_BOOK === 0 || !s || !first) {
        s = await newBook();
        first = await s.ledger();
      }
      let typed = left(s);
      for (const one of acts) {
        s = await perform(s, one);
        if (['type', 'paste', 'fill', 'insert', 'delete', 'sort', 'undo', 'redo'].includes(one.do)) typed = left(s);
      }
      s.people.editCell(false);
      s.opened.host.trouble.deaf = false;
      await s.settle();
      await s.settle(10_000);
      const before = await s.ledger();
      const told = { session: n, acts };
      expect({ ...told, lost: lost(typed, left(s), before) }).toEqual({ ...told, lost: [] });
      await s.keeper?.scan();
      expect({ ...told, gaps: gaps(first, await s.ledger()) }).toEqual({ ...told, gaps: [] });
      expect({ ...told, again: await s.keeper?.scan() }).toEqual({ ...told, again: 0 });
      if (n % PER_STATUS === 0) expect({ ...told, status: await s.wrongStatus() }).toEqual({ ...told, status: [] });
    }
  },
  DEEP ? 7_200_000 : 240_000,
);
