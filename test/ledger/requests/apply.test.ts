import fc from 'fast-check';
import { addDays, serialOf } from '../../../src/ledger/dates/serial';
import { applyRequests } from '../../../src/ledger/requests/apply';
import { withRequest } from '../../../src/ledger/requests/ask';
import { withoutBasis } from '../../../src/ledger/requests/basis';
import { requestsOf } from '../../../src/ledger/requests/read';
import { REQUEST_TYPE, type RequestType } from '../../../src/ledger/requests/words';
import type { RequestEntry } from '../../../src/ledger/side/types';
import type { Ledger, Row } from '../../../src/ledger/types';
import { row, settings } from '../../support/rows';

const DUE = serialOf(2026, 9, 30);
const day = serialOf(2026, 8, 20);
const on = { day, moment: day + 0.5 };

const ledgerOf = (rows: readonly Row[]): Ledger => ({
  lang: 'zh-CN',
  meta: { title: '试验计划', issuer: '', year: 2026, fingerprint: 'f' },
  rows,
  departments: [],
  settings: settings({}),
});
const three = (): Ledger =>
  ledgerOf(
    ['a', 'b', 'c'].map((key, i) =>
      row({ key, no: `1-${i + 1}`, kind: 'count', comparator: '>=', target: 15, unit: '所', due: DUE, lead: '教育局' }),
    ),
  );
const asked = (ledger: Ledger, key: string, type: RequestType, value: RequestEntry['value'] = null): Ledger => {
  const of = ledger.rows.find(one => one.key === key);
  if (!of) throw new Error(key);
  return withRequest(ledger, {
    type,
    row: of,
    unit: '教育局',
    on: addDays(day, -5),
    ...(value === null ? {} : { asked: String(value) }),
  }).ledger;
};
const decided = (ledger: Ledger, at: number, change: Partial<RequestEntry>): Ledger => ({
  ...ledger,
  requests: (ledger.requests ?? []).map((entry, i) =>
    i === at ? { ...entry, verdict: '同意', decidedOn: day, decidedBy: '王主任', ...change } : entry,
  ),
});
const rowOf = (ledger: Ledger, key: string) => ledger.rows.find(one => one.key === key);
const states = (ledger: Ledger) => requestsOf(ledger).map(one => one.state);

describe('a request', () => {
  it('gets a number of its type and year, and changes nothing', () => {
    const ledger = asked(
      asked(asked(three(), 'a', 'extend', '2026-12-31'), 'b', 'extend', '2026-11-30'),
      'c',
      'strike',
    );
    expect(ledger.requests?.map(one => [one.id, one.before, one.state])).toEqual([
      ['延2026-001', '2026-09-30', '待核'],
      ['延2026-002', '2026-09-30', '待核'],
      ['销2026-001', null, '待核'],
    ]);
    expect(ledger.rows).toEqual(three().rows);
    expect(applyRequests(ledger, on).ledger).toBe(ledger);
  });
  it('is superseded by a later one of its type for the same row', () => {
    const first = asked(three(), 'a', 'extend', '2026-12-31');
    const later = asked(first, 'a', 'extend', '2027-01-31');
    const ledger = {
      ...later,
      requests: later.requests?.map((one, i) => (i === 1 ? { ...one, askedOn: day } : one)) ?? [],
    };
    expect(states(ledger)).toEqual(['superseded', 'open']);
  });
  it('typed by hand without 行键 is told by its 任务编号', () => {
    const ledger = asked(three(), 'b', 'cancel');
    const bare = { ...ledger, requests: ledger.requests?.map(one => ({ ...one, key: null })) ?? [] };
    expect(rowOf(applyRequests(decided(bare, 0, {}), on).ledger, 'b')).toMatchObject({ adjust: 'cancel' });
  });
});

describe('a decision', () => {
  it.each([
    ['strike', null, { struck: day }],
    ['cancel', null, { adjust: 'cancel' }],
    ['extend', '12月底', { adjust: 'postpone', newDue: serialOf(2026, 12, 31), due: DUE }],
    ['extend', serialOf(2026, 11, 30), { adjust: 'postpone', newDue: serialOf(2026, 11, 30) }],
    ['retarget', '12所', { adjust: 'retarget', target: 12 }],
  ] as const)('%s %s takes effect once, in the row, the table and the log', (type, value, cells) => {
    const ledger = decided(asked(three(), 'a', type), 0, { value });
    const applied = applyRequests(ledger, on);
    expect(applied.problems).toEqual([]);
    expect(rowOf(applied.ledger, 'a')).toMatchObject(cells);
    expect(applied.ledger.rows.slice(1)).toEqual(ledger.rows.slice(1));
    expect(applied.ledger.requests?.[0]).toMatchObject({ appliedOn: day, state: '已生效' });
    const { id } = applied.ledger.requests?.[0] ?? {};
    expect(
      applied.ledger.changes?.every(line => line.source === id && line.who === '王主任' && line.no === '1-1'),
    ).toBe(true);
    expect(applied.ledger.changes?.length).toBeGreaterThan(0);
    expect(applyRequests(applied.ledger, on).ledger).toBe(applied.ledger);
  });
  it.each([
    ['extend', { value: null }, 'no-value', 'incomplete'],
    ['extend', { value: '再议' }, 'unclear-value', 'due'],
    ['retarget', { value: '若干' }, 'unclear-value', 'due'],
    ['strike', { decidedOn: null }, 'no-date', 'incomplete'],
    ['strike', { decidedOn: day - 30 }, 'decided-before-asked', 'due'],
    ['strike', { key: 'gone', no: '9-9' }, 'no-row', 'due'],
    ['restore', {}, 'nothing-to-restore', 'due'],
    ['strike', { verdict: '原则同意' }, 'unknown-verdict', 'open'],
  ] as const)('%s with %j has no effect, and says why', (type, change, code, state) => {
    const ledger = decided(asked(three(), 'a', type), 0, change);
    const applied = applyRequests(ledger, on);
    expect(applied.problems.map(one => one.problem.code)).toEqual([code]);
    expect(applied.ledger).toBe(ledger);
    expect(states(ledger)).toEqual([state]);
  });
  it('that was cleared after it took effect is told, and nothing is undone', () => {
    const { ledger } = applyRequests(decided(asked(three(), 'a', 'strike'), 0, {}), on);
    const cleared = { ...ledger, requests: ledger.requests?.map(one => ({ ...one, verdict: null })) ?? [] };
    const again = applyRequests(cleared, on);
    expect(again.problems.map(one => one.problem.code)).toEqual(['taken-back']);
    expect(rowOf(again.ledger, 'a')).toMatchObject({ struck: day });
  });
  it('to restore clears what was decided before, and a changed target is the old one again', () => {
    const { ledger } = applyRequests(decided(asked(three(), 'a', 'retarget'), 0, { value: 12 }), on);
    const back = applyRequests(decided(asked(ledger, 'a', 'restore'), 1, {}), on);
    expect(rowOf(back.ledger, 'a')).toMatchObject({ adjust: null, target: 15 });
  });
});

it('cells without a request behind them are named', () => {
  const ledger = three();
  const typed = { ...ledger, rows: ledger.rows.map(one => (one.key === 'a' ? { ...one, struck: day } : one)) };
  const { ledger: applied } = applyRequests(decided(asked(typed, 'b', 'cancel'), 0, {}), on);
  expect(withoutBasis(applied).map(one => [one.row.key, one.column])).toEqual([['a', 'struck']]);
});

it('folding the approved requests over the first rows gives the control block, or the cell is named', () => {
  const types = [...REQUEST_TYPE.keys()];
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    type: fc.constantFrom(...types),
    value: fc.integer({ min: 1, max: 40 }),
    agreed: fc.boolean(),
    typed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      let ledger = three();
      for (const { key, type, value, agreed, typed } of steps) {
        if (typed) {
          ledger = {
            ...ledger,
            rows: ledger.rows.map(one => (one.key === key ? { ...one, struck: day + value } : one)),
          };
          continue;
        }
        ledger = asked(ledger, key, type);
        const said = type === 'extend' ? DUE + value : type === 'retarget' ? value : null;
        if (agreed) ledger = decided(ledger, (ledger.requests?.length ?? 1) - 1, { value: said });
        ledger = applyRequests(ledger, on).ledger;
      }
      const inForce = (ledger.requests ?? []).filter(one => one.appliedOn !== null);
      const fresh = { ...three(), requests: inForce.map(one => ({ ...one, appliedOn: null })) };
      const folded = applyRequests(fresh, on).ledger;
      const named = new Set(withoutBasis(ledger).map(one => `${one.row.key} ${one.column}`));
      for (const one of ledger.rows) {
        const other = rowOf(folded, one.key);
        const typedHere = steps.some(({ key, typed }) => typed && key === one.key);
        if (typedHere) continue;
        expect([one.key, one.struck, one.adjust, one.newDue, one.target]).toEqual([
          other?.key,
          other?.struck,
          other?.adjust,
          other?.newDue,
          other?.target,
        ]);
        expect(named.has(`${one.key} struck`) || named.has(`${one.key} adjust`)).toBe(false);
      }
    }),
    { numRuns: 200, seed: 20261129 },
  );
});
