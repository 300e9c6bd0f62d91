/** Departments at LibreOffice: each fills its form in with habits of its own and sends it back; the master is compared cell by cell. */
import fs from 'node:fs';
import path from 'node:path';
import { collect, type Returned } from '../../../src/exchange/collect';
import { REPORT_KEYS } from '../../../src/ledger/columns/columns';
import type { ReportKey } from '../../../src/ledger/columns/types';
import { split, type DepartmentFile, type Split } from '../../../src/exchange/split';
import { FORM_KEYS, type FormKey } from '../../../src/exchange/split/columns';
import { asSerialDay, fromIso } from '../../../src/ledger/dates/serial';
import { buildLedger } from '../../../src/ledger/rows/build';
import type { Cell, Ledger, Row } from '../../../src/ledger/types';
import { parsePlan } from '../../../src/plan';
import { a1 } from '../../../src/grid/a1';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { describeWith, script, shared, temporary } from '../../support/office';

const CLERK = 'tools/clerk.py';
const PLANS = ['22_talent_lead_and_support.txt', '02_farm_machinery_owners.txt'].map(name =>
  path.join(shared, 'plans', name),
);
const SHEET = '填报表';
const HEAD = 2;
const asOf = asSerialDay(fromIso('2024-06-30') ?? NaN);
const today = asSerialDay(fromIso('2024-07-03') ?? NaN);

type Action = readonly string[];
type Expected = Readonly<Partial<Record<ReportKey, Cell>>>;

/** One department's form, its led rows in the order of the sheet. */
class Desk {
  readonly actions: Action[] = [];
  readonly expected = new Map<string, Expected>();
  readonly led: readonly Row[];

  constructor(
    readonly file: DepartmentFile,
    ledger: Ledger,
  ) {
    const cells = file.book.sheets[0]?.rows.slice(HEAD + 1).map(row => row.cells) ?? [];
    const keys = cells
      .filter(row => row[FORM_KEYS.indexOf('role')]?.value === '牵头')
      .map(row => row[FORM_KEYS.indexOf('key')]?.value);
    this.led = keys.flatMap(key => ledger.rows.find(row => row.key === key) ?? []);
  }

  /** Cell of the n-th led row, from 0. */
  at(n: number, key: FormKey): string {
    return a1(HEAD + 1 + n, FORM_KEYS.indexOf(key));
  }

  do(verb: string, ...rest: readonly string[]): this {
    this.actions.push([verb, SHEET, ...rest]);
    return this;
  }

  /** Types into a cell; `becomes` is what the master shall hold, absent: nothing of it. */
  type(verb: 'set' | 'text', n: number, key: ReportKey, typed: string, becomes?: Cell): this {
    const row = this.led[n];
    if (row === undefined) throw new Error(`${this.file.department} has no row ${n}`);
    if (becomes !== undefined) this.expected.set(row.key, { ...this.expected.get(row.key), [key]: becomes });
    return this.do(verb, this.at(n, key), typed);
  }

  /** The whole table with its head, as the sheet has it. */
  get range(): string {
    const last = this.file.book.sheets[0]?.tables[0]?.area.bottom ?? HEAD;
    return `${a1(HEAD, 0)}:${a1(last, FORM_KEYS.length - 1)}`;
  }
}

type Habit = readonly [name: string, rows: number, act: (desk: Desk) => unknown, refused?: number];

/** Each with the rows that it needs. Where a protection is in the way, the clerk takes it off first (four times). */
const HABITS: readonly Habit[] = [
  [
    'types texts, a share and a date',
    1,
    d =>
      d
        .type('text', 0, 'progress', '已制定方案\n正在实施', '已制定方案\n正在实施')
        .type('set', 0, 'self', '65%', 0.65)
        .type('set', 0, 'reportedOn', '2024-06-28', fromIso('2024-06-28')),
  ],
  [
    'types words where numbers belong',
    2,
    d =>
      d
        .type('text', 0, 'self', '八成', 0.8)
        .type('text', 1, 'self', '80％', 0.8)
        .type('text', 1, 'reportedOn', '6月28日', fromIso('2024-06-28')),
  ],
  [
    'sorts by number, descending',
    2,
    d => d.type('text', 0, 'progress', '先填后排', '先填后排').do('unprotect').do('sort', d.range, '1'),
  ],
  [
    'inserts a row in the middle',
    1,
    d =>
      d
        .type('text', 0, 'progress', '插行之前', '插行之前')
        .do('unprotect')
        .do('insert', String(HEAD + 2)),
  ],
  [
    'deletes a row',
    2,
    d =>
      d
        .type('text', 0, 'progress', '只剩一行', '只剩一行')
        .do('unprotect')
        .do('delete', String(HEAD + 3)),
  ],
  [
    'changes an office cell',
    1,
    d =>
      d.do('unprotect').do('text', d.at(0, 'measure'), '改成别的举措').type('text', 0, 'next', '继续推进', '继续推进'),
  ],
  [
    'hides rows and renames the sheet',
    1,
    d =>
      d
        .type('text', 0, 'problem', '经费不足', '经费不足')
        .do('hide', String(HEAD + 2))
        .do('rename', '教育系统'),
  ],
  [
    'tries locked cells and is refused',
    1,
    d =>
      d
        .do('text', d.at(0, 'no'), '99')
        .do('text', d.at(0, 'due'), '年底')
        .type('text', 0, 'evidence', '见附件', '见附件'),
    2,
  ],
  [
    'types formulas, also dangerous ones',
    1,
    d =>
      d
        .type('set', 0, 'self', '=1/4', 0.25)
        .type('text', 0, 'progress', '=cmd|"/c calc"!A1', '=cmd|"/c calc"!A1')
        .type('text', 0, 'reporter', '+86 10 1234', '+86 10 1234'),
  ],
  [
    'reports that nothing changed',
    1,
    d => {
      d.type('text', 0, 'progress', '无变化');
      d.expected.set(d.led[0]?.key ?? '', { reportedOn: today });
    },
  ],
  [
    'adds work outside the plan',
    1,
    d =>
      d
        .do('text', a1(HEAD + 1 + d.file.led, FORM_KEYS.indexOf('measure')), '另办培训班一期')
        .type('text', 0, 'self', '3/4', 0.75),
  ],
  ['only saves', 1, () => undefined],
];

interface Office {
  readonly ledger: Ledger;
  readonly out: Split;
}

const officeOf = (file: string): Office => {
  const ledger = buildLedger(parsePlan(fs.readFileSync(file, 'utf8')), { lang: 'zh-CN' });
  return { ledger, out: split(ledger, { period: '2024-06', asOf }) };
};

/** Departments of a plan with rows enough for the habits, the busiest first. */
function desksOf(office: Office, habits: readonly Habit[]): Desk[] {
  const files = [...office.out.files]
    .sort((a, b) => b.led - a.led || (a.name < b.name ? -1 : 1))
    .slice(0, habits.length);
  const hungry = habits.map((habit, i) => ({ habit, i })).sort((a, b) => b.habit[1] - a.habit[1]);
  const desks: Desk[] = [];
  hungry.forEach(({ i }, place) => {
    const file = files[place];
    if (file !== undefined) desks[i] = new Desk(file, office.ledger);
  });
  return desks;
}

async function sendBack(desk: Desk): Promise<{ readonly returned: Returned; readonly refused: number }> {
  const folder = temporary();
  const [sent, back] = [path.join(folder, 'sent.xlsx'), path.join(folder, 'back.xlsx')];
  fs.writeFileSync(sent, await writeWorkbook(desk.file.book));
  const { status, output } = script(CLERK, sent, back, ...desk.actions.flatMap(action => [...action, '--']));
  if (status !== 0 && status !== 3) throw new Error(output);
  const returned = { name: desk.file.name, book: await readWorkbook(fs.readFileSync(back)) };
  return { returned, refused: output.split('\n').filter(line => line.startsWith('refused')).length };
}

describeWith({ programs: ['soffice', 'python3'], files: PLANS }, 'departments at LibreOffice', () => {
  const offices = PLANS.map(officeOf);
  const led = offices.map(office => office.out.files.filter(file => file.led > 0).length);
  const half = Math.min(led[0] ?? 0, 7);
  const parts = [HABITS.slice(0, half), HABITS.slice(half)];

  it.each(offices.map((office, i) => [i, office] as const))(
    'plan %d: the master is as it should be, cell by cell',
    async (i, office) => {
      const habits = parts[i] ?? [];
      const desks = desksOf(office, habits);
      expect(desks.filter(desk => desk !== undefined)).toHaveLength(habits.length);
      const back: Returned[] = [];
      for (const [n, desk] of desks.entries()) {
        const [, , act, refused = 0] = habits[n] ?? HABITS[0]!;
        act(desk);
        const result = await sendBack(desk);
        expect([habits[n]?.[0], result.refused]).toEqual([habits[n]?.[0], refused]);
        back.push(result.returned);
      }
      const { ledger, report } = collect(office.out.master, back, { today, who: null });
      const expected = new Map(desks.flatMap(desk => [...desk.expected]));
      for (const row of ledger.rows) {
        const was = office.ledger.rows.find(one => one.key === row.key);
        const shall = Object.fromEntries(
          REPORT_KEYS.map(key => [key, expected.get(row.key)?.[key] ?? was?.[key] ?? null]),
        );
        const is = Object.fromEntries(REPORT_KEYS.map(key => [key, row[key]]));
        expect({ no: row.no, ...is }).toEqual({ no: row.no, ...shall });
      }
      const of = (name: string): Desk | undefined => desks[habits.findIndex(habit => habit[0] === name)];
      const file = (name: string): string => of(name)?.file.name ?? '';
      expect(report.files.every(one => one.status === 'read')).toBe(true);
      expect(report.conflicts).toEqual([]);
      expect(report.vanished.map(v => v.file)).toEqual(of('deletes a row') ? [file('deletes a row')] : []);
      expect(report.refusals.map(r => [r.place.file, r.column, r.typed, r.reason])).toEqual(
        of('changes an office cell') ? [[file('changes an office cell'), 'measure', '改成别的举措', 'locked']] : [],
      );
      expect(report.newRows.map(r => [r.place.file, r.cells.measure])).toEqual(
        of('adds work outside the plan') ? [[file('adds work outside the plan'), '另办培训班一期']] : [],
      );
      expect(report.questions).toEqual([]);
    },
    600_000,
  );
});
