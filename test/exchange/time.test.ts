/** Forms that come late, twice, corrected, in pieces, with the office at work in between. */
import fc from 'fast-check';
import { collect, type Returned } from '../../src/exchange/collect';
import { REPORT_KEYS } from '../../src/ledger/columns/columns';
import type { ReportKey } from '../../src/ledger/columns/types';
import { split, type Split } from '../../src/exchange/split';
import { sameCell } from '../../src/ledger/changes/same';
import type { Cell, Ledger, Row } from '../../src/ledger/types';
import { ledgerArbitrary } from '../support/ledgers';
import { back, cell, column, county, fileOf, HEAD, june, options, returned, rowOf, type, type Form } from './support';

jest.setTimeout(1_800_000);
const runs = (quick: number): number => (process.env.DEEP ? 3000 : quick);

const edit = (ledger: Ledger, no: string, cells: Partial<Row>): Ledger => ({
  ...ledger,
  rows: ledger.rows.map(row => (row.no === no ? { ...row, ...cells } : row)),
});

describe('one form after the other', () => {
  const started = split(edit(county(), '10-1a', { actual: 1, progress: '已选址' }), june);
  const form = (name: string, out: Split = started): Form => fileOf(out, '县教育局', name);
  const actual = (ledger: Ledger): Cell => rowOf(ledger, '10-1a').actual;

  test('the same folder again changes nothing, whatever came in between', () => {
    const first = type(form('a.xlsx'), '10-1a', 'actual', 2);
    const second = type(form('b.xlsx'), '10-2', 'actual', 7);
    const once = back(started.master, [first]).ledger;
    const both = back(once, [first, second]).ledger;
    const again = back(both, [first, second]);
    expect([actual(both), rowOf(both, '10-2').actual]).toEqual([2, 7]);
    expect(again.ledger).toBe(both);
    expect(again.report.files.map(file => file.notes.includes('taken-before'))).toEqual([true, true]);
  });

  test('what the office has put back does not come in again with the same file, by no rule', () => {
    const first = type(form('a.xlsx'), '10-1a', 'actual', 2);
    const taken = back(started.master, [first]).ledger;
    const restored = edit(taken, '10-1a', { actual: 1 });
    for (const resolve of [undefined, 'returned'] as const) {
      const { ledger, report } = back(restored, [first], resolve ? { resolve } : {});
      expect(ledger).toBe(restored);
      expect([report.changes, report.conflicts]).toEqual([[], []]);
    }
  });

  test('an older revision never wins over a newer one, in whatever order they come', () => {
    const second = split(started.master, june);
    const old = type(form('old.xlsx'), '10-1a', 'actual', 2);
    const fresh = type(form('new.xlsx', second), '10-1a', 'actual', 3);
    const orders = [[[old], [fresh]], [[fresh], [old]], [[old, fresh]], [[fresh], [old], [fresh], [old]]];
    for (const order of orders) {
      const end = order.reduce((now, files) => back(now, files).ledger, second.master);
      expect(actual(end)).toBe(3);
    }
    const late = back(back(second.master, [fresh]).ledger, [old], { resolve: 'returned' });
    expect(actual(late.ledger)).toBe(3);
    expect(late.report.conflicts).toMatchObject([{ no: '10-1a', returned: [{ value: 2, older: true }] }]);
  });

  test('a newer form is compared with what it was sent with, whatever had been put back before', () => {
    const taken = back(started.master, [type(form('a.xlsx'), '10-1a', 'actual', 2)]).ledger;
    const second = split(edit(taken, '10-1a', { actual: 1 }), june);
    const { ledger, report } = back(second.master, [type(form('b.xlsx', second), '10-1a', 'actual', 7)]);
    expect([actual(ledger), report.conflicts]).toEqual([7, []]);
    expect(actual(back(ledger, [form('a.xlsx')]).ledger)).toBe(7);
  });

  test('a newer revision goes on from what the older one brought', () => {
    const taken = back(started.master, [type(form('a.xlsx'), '10-1a', 'actual', 2)]).ledger;
    const second = split(taken, june);
    expect(actual(back(second.master, [type(form('b.xlsx', second), '10-1a', 'actual', 5)]).ledger)).toBe(5);
    const late = type(form('c.xlsx'), '10-1a', 'actual', 4);
    const { ledger, report } = back(second.master, [late], { resolve: 'returned' });
    expect(actual(ledger)).toBe(2);
    expect(report.conflicts).toMatchObject([{ no: '10-1a', master: 2, returned: [{ value: 4, older: true }] }]);
  });

  test('two files of one department that disagree are a conflict, whatever the master holds, until somebody decides', () => {
    const one = type(form('a.xlsx'), '10-1a', 'actual', 2);
    const two = type(form('b.xlsx'), '10-1a', 'actual', 3);
    const orders = [[[one], [two]], [[two], [one]], [[one, two]], [[one], [one, two], [two], [one]]];
    for (const order of orders)
      for (const resolve of [undefined, 'returned'] as const) {
        const end = order.reduce((now, files) => back(now, files, resolve ? { resolve } : {}).ledger, started.master);
        expect(actual(end)).toBe(1);
        const { report } = back(end, [one, two]);
        expect(report.conflicts.map(c => c.returned.map(r => r.value))).toEqual([[2, 3]]);
      }
    const open = back(back(started.master, [one]).ledger, [two]);
    expect(open.report.conflicts[0]?.returned.map(r => r.places[0]?.file)).toEqual(['a.xlsx（以前收的）', 'b.xlsx']);
    const other = back(open.ledger, [two], { resolve: [{ no: '10-1a', column: 'actual', take: { file: 'a.xlsx' } }] });
    expect(actual(other.ledger)).toBe(2);
    const decided = back(open.ledger, [two], {
      resolve: [{ no: '10-1a', column: 'actual', take: { file: 'b.xlsx' } }],
    });
    expect(actual(decided.ledger)).toBe(3);
    const after = back(decided.ledger, [one, two]);
    expect([after.ledger, after.report.conflicts]).toEqual([decided.ledger, []]);
  });

  test('where files disagree the master’s value can be chosen as well: nothing is taken back then', () => {
    const taken = back(started.master, [type(form('a.xlsx'), '10-1a', 'actual', 2)]).ledger;
    const two = type(form('b.xlsx'), '10-1a', 'actual', 3);
    const undecided = back(taken, [two]);
    expect(undecided.report).toMatchObject({
      conflicts: [{ master: 2 }],
      changes: [{ before: 2, after: 1, disputed: true }],
    });
    for (const resolve of ['master', [{ no: '10-1a', column: 'actual', take: 'master' }]] as const) {
      const { ledger, report } = back(taken, [two], { resolve });
      expect([actual(ledger), report.changes]).toEqual([2, []]);
      expect(back(ledger, [two], { resolve: 'returned' }).ledger).toBe(ledger);
    }
  });

  test('a decision for the master’s value is a decision too', () => {
    const one = type(form('a.xlsx'), '10-1a', 'actual', 2);
    const now = edit(started.master, '10-1a', { actual: 9 });
    const open = back(now, [one]);
    expect(open.report.conflicts).toHaveLength(1);
    expect(back(open.ledger, [one]).report.conflicts).toHaveLength(1);
    const settled = back(open.ledger, [one], { resolve: 'master' });
    expect(back(settled.ledger, [one]).report.conflicts).toEqual([]);
    expect(actual(settled.ledger)).toBe(9);
  });

  test('a corrected return that says again what was sent is seen', () => {
    const wrong = type(form('a.xlsx'), '10-1a', 'actual', 2);
    const taken = back(started.master, [wrong]).ledger;
    const { ledger, report } = back(taken, [form('b.xlsx')]);
    expect(actual(ledger)).toBe(2);
    expect(report.conflicts).toMatchObject([{ no: '10-1a', column: 'actual', master: 2 }]);
    expect(report.conflicts[0]?.returned.map(r => r.value)).toEqual([2, 1]);
    const choice = [{ no: '10-1a', column: 'actual', take: { file: 'b.xlsx' } }] as const;
    const settled = back(ledger, [form('b.xlsx')], { resolve: choice });
    expect(actual(settled.ledger)).toBe(1);
    expect(back(settled.ledger, [wrong, form('b.xlsx')]).ledger).toBe(settled.ledger);
  });

  test('a corrected copy takes back a whole row of it; the other half of a form takes nothing back', () => {
    const full = (name: string) => type(type(form(name), '10-2', 'actual', 7), '10-1b', 'progress', '已开工');
    const taken = back(started.master, [full('a.xlsx')]).ledger;
    const copy = type(full('b.xlsx'), '10-1b', 'progress', null);
    expect(back(taken, [copy]).report.conflicts).toMatchObject([{ no: '10-1b', column: 'progress', master: '已开工' }]);
    const half = type(form('c.xlsx'), '10-1a', 'actual', 3);
    const { ledger, report } = back(taken, [half]);
    expect([report.conflicts, actual(ledger), rowOf(ledger, '10-2').actual]).toEqual([[], 3, 7]);
  });

  test('half a form first, the whole one later: no question', () => {
    const half = type(form('a.xlsx'), '10-2', 'actual', 7);
    const whole = type(type(form('b.xlsx'), '10-2', 'actual', 7), '10-1a', 'actual', 2);
    const { ledger, report } = back(back(started.master, [half]).ledger, [half, whole]);
    expect([actual(ledger), rowOf(ledger, '10-2').actual, report.conflicts]).toEqual([2, 7, []]);
  });

  test('a value that is not understood stays a question until it is answered, and is not asked again then', () => {
    const one = type(form('a.xlsx'), '10-1a', 'actual', '2（在建）');
    const first = back(started.master, [one]);
    const again = back(first.ledger, [one]);
    expect([first.report.questions.length, again.report.questions.length]).toEqual([1, 1]);
    const resolve = [{ no: '10-1a', column: 'actual', take: { value: 2 } }] as const;
    const answered = back(again.ledger, [one], { resolve });
    expect(actual(answered.ledger)).toBe(2);
    expect(back(answered.ledger, [one]).report.questions).toEqual([]);
  });

  test('a new period forgets what was said in the last one', () => {
    const taken = back(started.master, [type(form('a.xlsx'), '10-1a', 'actual', 2)]).ledger;
    const next = split(taken, { ...june, period: '2024-07' });
    expect(next.master.stampLines?.filter(line => line[0] === 'said' || line[0] === 'took')).toEqual([]);
    expect(actual(back(next.master, [fileOf(next, '县教育局')]).ledger)).toBe(2);
  });
});

/** What departments write over and over. */
const TYPED: readonly Cell[] = [
  null,
  0,
  3,
  5,
  0.5,
  '约15',
  '已完成',
  '无变化',
  '15所',
  '八成',
  '15（其中8）',
  '2024.6.30',
];

interface Typing {
  readonly department: number;
  readonly copy: number;
  readonly row: number;
  readonly key: ReportKey;
  readonly typed: Cell;
}
const typings = fc.array(
  fc.record({
    department: fc.nat(5),
    copy: fc.nat(1),
    row: fc.nat(8),
    key: fc.constantFrom(...REPORT_KEYS),
    typed: fc.constantFrom(...TYPED),
  }),
  { maxLength: 24 },
);
const ledgers = ledgerArbitrary(1, 8).filter(ledger => ledger.rows.some(row => row.lead !== null));

/** Two copies of each department's form, typed into. */
function copies(out: Split, list: readonly Typing[], label: string): Returned[] {
  const forms = out.files.flatMap(({ department }) =>
    [0, 1].map(copy => fileOf(out, department, `${label} ${department} ${copy}.xlsx`)),
  );
  for (const { department, copy, row, key, typed } of list) {
    const form = forms[(department % out.files.length) * 2 + copy];
    const lines = (form?.grid ?? []).filter(
      (line, i) => i > HEAD && line[column('key')] && line[column('role')]?.value === '牵头',
    );
    const line = lines[row % Math.max(1, lines.length)];
    if (line) line[column(key)] = typed === null ? null : cell(typed);
  }
  return forms.map(returned);
}

interface History {
  readonly start: Ledger;
  readonly files: readonly Returned[];
}

/** A master with one revision or two out, some files of the first one taken before the second went out. */
function historyOf(
  ledger: Ledger,
  first: readonly Typing[],
  second: readonly Typing[] | null,
  before: number,
): History {
  const out = split(ledger, june);
  const files = copies(out, first, '1');
  if (second === null) return { start: out.master, files };
  const early = collect(out.master, files.slice(0, before), options).ledger;
  const again = split(early, june);
  return { start: again.master, files: [...files, ...copies(again, second, '2')] };
}
const histories = fc
  .tuple(ledgers, typings, fc.option(typings), fc.nat(4))
  .map(([ledger, first, second, before]) => historyOf(ledger, first, second, before));

const one = (now: Ledger, files: readonly Returned[]): Ledger => collect(now, files, options).ledger;
const shuffled = <T>(list: readonly T[], seeds: readonly number[]): T[] =>
  list
    .map((item, i) => ({ item, at: seeds[i % seeds.length] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

const seeds = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 });

test('any order, any grouping, any repetition of the same files gives the same master', () => {
  fc.assert(
    fc.property(
      histories,
      seeds,
      fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }),
      ({ start, files }, order, cuts) => {
        const together = one(start, files);
        const mixed = shuffled([...files, ...files.slice(0, 3)], order);
        let now = start;
        for (let at = 0, turn = 0; at < mixed.length; turn++) {
          const size = 1 + (cuts[turn % cuts.length] ?? 0);
          now = one(now, mixed.slice(at, at + size));
          at += size;
        }
        expect(now.rows).toEqual(together.rows);
        // All of them once more, in any order: nothing.
        expect(one(now, shuffled(files, order)).rows).toEqual(now.rows);
      },
    ),
    { numRuns: runs(60) },
  );
});

test('what the office writes in between is never overwritten', () => {
  const writes = fc.array(fc.record({ turn: fc.nat(8), row: fc.nat(8), key: fc.constantFrom(...REPORT_KEYS) }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(histories, seeds, writes, ({ start, files }, order, list) => {
      const mine = new Map<string, { key: string; column: ReportKey; value: Cell }>();
      let now = start;
      for (const [turn, file] of shuffled([...files, ...files], order).entries()) {
        for (const write of list.filter(w => w.turn === turn)) {
          const row = now.rows[write.row % now.rows.length] as Row;
          const value = `办公室${turn}`;
          mine.set(`${row.key} ${write.key}`, { key: row.key, column: write.key, value });
          now = { ...now, rows: now.rows.map(r => (r === row ? { ...r, [write.key]: value } : r)) };
        }
        const { ledger, report } = collect(now, [file], options);
        for (const row of ledger.rows) {
          const was = now.rows.find(r => r.key === row.key) as Row;
          // Every change is told.
          for (const key of REPORT_KEYS)
            if (!sameCell(was[key], row[key]))
              expect(report.changes.some(c => c.key === row.key && c.column === key)).toBe(true);
        }
        now = ledger;
        for (const { key, column: at, value } of mine.values())
          expect(now.rows.find(r => r.key === key)?.[at]).toBe(value);
      }
    }),
    { numRuns: runs(40) },
  );
});
