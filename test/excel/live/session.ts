/** A book with a matrix, people at the grid, and the add-in keeping it alive on a clock of the test's own. */
import { keepAlive, PAUSE_MS, type LiveMatrixKeeper, type LiveReport } from '../../../src/excel/live';
import { columnName } from '../../../src/ledger/columns/columns';
import type { ColumnKey } from '../../../src/ledger/columns/types';
import { computeRows } from '../../../src/ledger/status/compute';
import { LIGHT } from '../../../src/ledger/columns/words';
import { STATUS } from '../../../src/ledger/status/statuses';
import { wordOf } from '../../../src/ledger/columns/vocabulary';
import type { Cell, ChangeEntry, Ledger, Row } from '../../../src/ledger/types';
import { columnLetters as letters } from '../../../src/grid/a1';
import type { Cause } from '../../../workbench/host/events';
import type { SheetId, WorkbookSpec } from '../../../src/workbook/spec';
import type { OpenOptions } from '../../../workbench/open';
import { openBook, type Opened } from '../../workbench/open';
import { AS_OF, bookOf, read, render } from '../books';
import { row, settings } from '../../support/rows';
import { asRowKey } from '../../../src/ledger/rows/key';

const SHEET = '责任矩阵';
const TABLE = '任务表';
/** 2026-06-30, noon. */
export const NOON = AS_OF + 0.5;

/** Turns of the event loop: events and answers come by timers of no time at all. */
export const turns = async (n = 2): Promise<void> => {
  for (let i = 0; i < n; i++) await new Promise(resolve => setTimeout(resolve, 2));
};

/** Rows of every kind that is read differently: a count, a share, one without a number. */
export function rows(count: number): Row[] {
  return Array.from({ length: count }, (_, i) => {
    const kinds = [
      { kind: 'count', comparator: '>=', target: 15, unit: '所', targetText: '学校 ≥15所' },
      { kind: 'level', comparator: '>=', target: 0.9, unit: '%', targetText: '达标率 ≥90%' },
      { kind: 'task' },
      { kind: 'count', comparator: '>=', target: 2000, unit: '万元', targetText: '投资 ≥2000万元' },
    ] as const;
    return row({
      key: `bcdfgh${'bcdfghjkmn'[Math.floor(i / 10) % 10]}${'bcdfghjkmn'[i % 10]}`,
      order: i + 1,
      no: `${i + 1}-1`,
      item: `任务${i + 1}`,
      measure: `举措${i + 1}`,
      lead: '教育局',
      due: AS_OF + 184,
      ...kinds[i % kinds.length],
    });
  });
}

export const ledgerOf = (list: readonly Row[]): Ledger => ({
  lang: 'zh-CN',
  meta: { title: '试验计划', issuer: '', year: 2026, fingerprint: '0123456789abcdef' },
  rows: list,
  departments: [],
  settings: settings({ asOf: AS_OF, planStart: AS_OF - 180 }),
});

/** A clock that only the test moves. */
class Clock {
  private waiting: { at: number; work: () => void }[] = [];
  time = 0;

  later = (ms: number, work: () => void): (() => void) => {
    const entry = { at: this.time + ms, work };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter(one => one !== entry);
    };
  };

  pass(ms: number): void {
    this.time += ms;
    const due = this.waiting.filter(one => one.at <= this.time);
    this.waiting = this.waiting.filter(one => one.at > this.time);
    for (const { work } of due) work();
  }
}

export class Session {
  readonly clock = new Clock();
  readonly reports: LiveReport[] = [];
  /** How long an answer of Excel is waited for, in milliseconds. */
  patience = 30_000;
  keeper: LiveMatrixKeeper | undefined;

  constructor(
    readonly opened: Opened,
    public name = '张三',
  ) {}

  get report(): LiveReport {
    const last = this.reports[this.reports.length - 1];
    if (!last) throw new Error('Nothing was told yet.');
    return last;
  }

  get people() {
    return this.opened.host.people;
  }

  async begin(): Promise<this> {
    this.keeper = await keepAlive({
      run: this.opened.run,
      later: this.clock.later,
      moment: () => NOON + this.clock.time / 86_400_000,
      name: () => this.name,
      tell: report => this.reports.push(report),
      noAnswerMs: this.patience,
    });
    return this;
  }

  /** Another start of the add-in in the same book: what the first one knew is gone. */
  async reopened(options: OpenOptions = {}, patience = this.patience): Promise<Session> {
    const next = new Session(openBook({ ...options, book: this.opened.host.book }), this.name);
    next.patience = patience;
    return next.begin();
  }

  table() {
    const table = this.opened.host.book.tables.find(t => t.name === TABLE);
    if (!table) throw new Error('No table.');
    return table;
  }

  /** Line of the sheet, from 0, on which the row with this key stands. */
  line(key: string): number {
    const { sheet, area } = this.table();
    const at = this.column('key');
    for (let r = area.top + 1; r <= area.bottom; r++)
      if (this.opened.host.book.engine.cell(sheet.id, r, at)?.v === key) return r;
    throw new Error(`No row ${key}.`);
  }

  column(key: ColumnKey): number {
    const table = this.table();
    return table.area.left + table.columns.findIndex(c => c.name === columnName(key, 'zh-CN'));
  }

  address(key: string, column: ColumnKey, down = 0): string {
    const at = letters(this.column(column));
    const line = this.line(key) + 1;
    return down === 0 ? `${at}${line}` : `${at}${line}:${at}${line + down}`;
  }

  get bottom(): number {
    return this.table().area.bottom;
  }

  type(key: string, column: ColumnKey, value: unknown, who: Cause = 'user'): void {
    this.people.type(SHEET, this.address(key, column), value, 'pasted', who);
  }

  typeAt(line: number, column: ColumnKey, value: unknown, who: Cause = 'user'): void {
    this.people.type(SHEET, `${letters(this.column(column))}${line + 1}`, value, 'pasted', who);
  }

  /** A cell of the matrix on a line of the sheet, from 0. */
  cell(line: number, column: ColumnKey): Cell {
    const cell = this.opened.host.book.engine.cell(this.table().sheet.id, line, this.column(column));
    return (cell?.v as Cell | undefined) ?? null;
  }

  /** Pastes a block whose upper left corner is there. */
  block(line: number, column: ColumnKey, values: unknown[][]): void {
    const [left, right] = [this.column(column), this.column(column) + (values[0]?.length ?? 1) - 1];
    const address = `${letters(left)}${line + 1}:${letters(right)}${line + values.length}`;
    this.people.type(SHEET, address, values, 'pasted');
  }

  fillDown(line: number, column: ColumnKey, count: number): void {
    const at = letters(this.column(column));
    this.people.fillDown(SHEET, `${at}${line + 1}:${at}${line + 1 + count}`);
  }

  /** The same pane started again. */
  async again(): Promise<Session> {
    const next = new Session(this.opened, this.name);
    next.patience = this.patience;
    return next.begin();
  }

  sort(column: ColumnKey, ascending = true): void {
    this.people.sort(TABLE, columnName(column, 'zh-CN'), ascending);
  }

  rows(address: string, insert: boolean, who: Cause = 'user'): void {
    this.people.restructure(SHEET, address, insert, who);
  }

  /** Events arrive, two seconds pass, and what follows is written. */
  async settle(ms = PAUSE_MS): Promise<void> {
    await turns();
    this.clock.pass(ms);
    await this.still();
  }

  /** Until nothing is under way. */
  async still(): Promise<void> {
    for (let i = 0, quiet = 0; i < 2000 && quiet < 3; i++) {
      const before = this.opened.requests() + this.reports.length;
      await turns();
      const busy = ['writing', 'scanning'].includes(this.reports[this.reports.length - 1]?.phase ?? 'quiet');
      quiet = !busy && before === this.opened.requests() + this.reports.length ? quiet + 1 : 0;
    }
  }

  async ledger(): Promise<Ledger> {
    return (await read(this.opened)).ledger;
  }

  /** Lines that came after the first `from`, as one text each. */
  async since(from: number): Promise<string[]> {
    return told((await this.log()).slice(from));
  }

  async log(): Promise<readonly ChangeEntry[]> {
    return (await this.ledger()).changes ?? [];
  }

  async row(key: string): Promise<Row> {
    const found = (await this.ledger()).rows.find(one => one.key === key);
    if (!found) throw new Error(`No row ${key}.`);
    return found;
  }

  /** What the computed cells show otherwise than the pure function says. */
  async wrongStatus(): Promise<string[]> {
    this.opened.host.book.calculationMode = 'Automatic';
    const { ledger } = await read(this.opened);
    this.opened.host.book.calculationMode = 'Manual';
    const { sheet, area } = this.table();
    const want = new Map(computeRows(ledger.rows, ledger.settings, AS_OF).map(one => [one.row.key, one.computed]));
    const shown = (r: number, key: ColumnKey) =>
      this.opened.host.book.engine.cell(sheet.id, r, this.column(key))?.v ?? '';
    const wrong: string[] = [];
    for (let r = area.top + 1; r <= area.bottom; r++) {
      const key = asRowKey(String(shown(r, 'key')));
      const computed = want.get(key);
      if (!computed) continue;
      const pairs = [
        [shown(r, 'status'), wordOf(STATUS, computed.status, 'zh-CN')],
        [shown(r, 'light'), wordOf(LIGHT, computed.light, 'zh-CN')],
      ];
      for (const [have, need] of pairs) if (have !== need) wrong.push(`${key}: ${String(have)}, not ${String(need)}`);
    }
    return wrong;
  }
}

const SHEETS: readonly SheetId[] = ['matrix', 'changes', 'settings', 'departments', 'stamp'];

/** The sheets that are about filling; charts and lists of the others take the engine most of its time. */
function small(spec: WorkbookSpec): WorkbookSpec {
  const sheets = spec.sheets.filter(sheet => SHEETS.includes(sheet.id));
  return {
    ...spec,
    sheets,
    names: spec.names.filter(name => sheets.some(sheet => name.refersTo.startsWith(`'${sheet.name}'`))),
  };
}

/** The same without looks, for tests that need many books. */
export function bare(spec: WorkbookSpec): WorkbookSpec {
  const { sheets, ...rest } = small(spec);
  return {
    ...rest,
    sheets: sheets.map(sheet => ({
      ...sheet,
      validations: [],
      formats: [],
      merges: [],
      columns: sheet.columns.map(({ width }) => ({ width })),
      rows: sheet.rows.map(row => ({
        cells: row.cells.map(({ value, formula }) => (formula === undefined ? { value } : { value, formula })),
      })),
    })),
  };
}

/** Nothing is calculated until somebody asks for a status. */
export async function session(list: readonly Row[] = rows(6), options: OpenOptions = {}): Promise<Session> {
  const opened = openBook(options);
  opened.host.book.calculationMode = 'Manual';
  await render(small(bookOf(ledgerOf(list))));
  return new Session(opened);
}

export const told = (log: readonly ChangeEntry[]): string[] =>
  log.map(({ who, no, column, before, after }) => `${who} ${no ?? ''} ${column}: ${before ?? ''} → ${after ?? ''}`);
