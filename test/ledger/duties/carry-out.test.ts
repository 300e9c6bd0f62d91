import fc from 'fast-check';
import { addDays, asSerialDay, serialOf } from '../../../src/ledger/dates/serial';
import type { DutyAct } from '../../../src/ledger/duties/acts';
import { carryOut } from '../../../src/ledger/duties/carry-out';
import { letterName, proposalsFor } from '../../../src/ledger/duties/letters';
import { requestName } from '../../../src/ledger/duties/requests';
import { noticesOf, noticeState } from '../../../src/ledger/notices/read';
import { requestsOf } from '../../../src/ledger/requests/read';
import type { Ledger, Row } from '../../../src/ledger/types';
import { row, settings } from '../../support/rows';
import { asRowKey } from '../../../src/ledger/rows/key';

const JULY = serialOf(2026, 7, 20);
const MOMENT = JULY + 1.5;
const counted = { kind: 'count', comparator: '>=', target: 20, unit: '所', due: serialOf(2026, 12, 31) } as const;
const rows: readonly Row[] = [
  row({ key: 'soon', no: '1-1', ...counted, lead: '教育局', actual: 19, due: JULY + 10 }),
  row({ key: 'sooner', no: '1-2', ...counted, lead: '教育局', support: '财政局', actual: 19, due: JULY + 3 }),
  row({ key: 'later', no: '1-3', ...counted, lead: '教育局', actual: 19, due: JULY + 28 }),
  row({ key: 'late', no: '1-4', ...counted, lead: '教育局', actual: 3, due: JULY - 4 }),
  row({ key: 'slow', no: '1-5', ...counted, lead: '财政局', actual: 3, progress: '正在推进' }),
];
const start: Ledger = {
  lang: 'zh-CN',
  meta: { title: '试验计划', issuer: '', year: 2026, fingerprint: 'f' },
  rows,
  departments: [],
  settings: settings({ planStart: serialOf(2026, 1, 1), docCode: '教督' }),
};
const by = { moment: MOMENT, who: '李四' };
const issueAll = (ledger: Ledger, day = JULY): DutyAct => ({
  act: 'issue',
  day,
  letters: proposalsFor(ledger, day).letters.map(one => letterName(one)),
});
const sent = carryOut(start, [issueAll(start)], by);
const idOf = (ledger: Ledger, key: string): string =>
  noticesOf(ledger).find(one => one.keys.includes(asRowKey(key)))!.id;
const states = (ledger: Ledger, day: number) => noticesOf(ledger).map(one => noticeState(one, asSerialDay(day)));
const after = (ledger: Ledger) => ledger.changes?.map(line => [line.who, line.no, line.after]);

describe('letters', () => {
  it('go out as they were ticked: a reminder with some of its rows, with what those are in it for', () => {
    const [reminder] = proposalsFor(start, JULY).letters.filter(one => one.type === 'reminder');
    const some: DutyAct = { act: 'issue', day: JULY, letters: [letterName(reminder!, new Set([asRowKey('soon')]))] };
    const { ledger, letters, missed } = carryOut(start, [some], by);
    expect(letters.map(one => one.entry.nos)).toEqual(['1-1']);
    expect(letters[0]!.proposal.copies).toEqual([]);
    expect(missed).toEqual([]);
    expect(proposalsFor(ledger, JULY).letters.map(one => one.rows.map(r => r.key).join())).toEqual(
      expect.arrayContaining(['sooner', 'late', 'slow']),
    );
    expect(after(ledger)).toEqual([['李四', '1-1', letters[0]!.id]]);
  });
  it('reach as far ahead as is asked', () => {
    const keys = proposalsFor(start, JULY, 30)
      .letters.find(one => one.type === 'reminder')!
      .rows.map(r => r.key);
    expect(keys).toEqual(['soon', 'sooner', 'later']);
    const letters = proposalsFor(start, JULY, 30).letters.map(one => letterName(one));
    expect(carryOut(start, [{ act: 'issue', day: JULY, within: 30, letters }], by).missed).toEqual([]);
    const short = carryOut(start, [{ act: 'issue', day: JULY, letters }], by);
    expect(short.letters.map(one => one.entry.nos)).not.toContain('1-3');
  });
  it('that the day no longer asks for are told', () => {
    const better = { ...start, rows: rows.map(r => (r.key === 'late' ? { ...r, actual: 20 } : r)) };
    const { letters, missed } = carryOut(better, [issueAll(start)], by);
    expect(letters.map(one => one.entry.nos)).toEqual(['1-5', '1-1、1-2']);
    expect(missed).toMatchObject([{ act: 'issue', letters: [{ keys: ['late'] }] }]);
  });
  it('are received, answered and ended once, each with its line, and what stands in the table stays', () => {
    const id = idOf(sent.ledger, 'late');
    const acts: DutyAct[] = [
      { act: 'receive', id, by: '张三', on: addDays(JULY, 1) },
      { act: 'answer', id, on: addDays(JULY, 3), reply: '已倒排工期' },
      { act: 'end', id: idOf(sent.ledger, 'slow'), ending: 'withdrawn' },
    ];
    const { ledger, missed } = carryOut(sent.ledger, acts, by);
    expect(missed).toEqual([]);
    expect(ledger.notices!.find(one => one.id === id)).toMatchObject({
      signedBy: '张三',
      signedOn: JULY + 1,
      repliedOn: JULY + 3,
      reply: '已倒排工期',
    });
    expect(states(ledger, JULY + 30).sort()).toEqual(['answered', 'unanswered', 'withdrawn']);
    expect(ledger.changes!.length - sent.ledger.changes!.length).toBe(3);
    const again = carryOut(ledger, acts, by);
    expect(again.ledger).toBe(ledger);
    expect(again.missed).toEqual(acts);
  });
});

describe('requests', () => {
  const asked: DutyAct = {
    act: 'ask',
    key: asRowKey('late'),
    type: 'extend',
    unit: '教育局',
    on: JULY,
    asked: '9月底',
    reason: '雨季',
    evidence: '',
  };
  const decide = (ledger: Ledger, change: Partial<Extract<DutyAct, { act: 'decide' }>> = {}): DutyAct => ({
    act: 'decide',
    request: requestName(requestsOf(ledger)[0]!),
    verdict: 'agree',
    value: '2026-09-30',
    by: '王主任',
    on: addDays(JULY, 1),
    basis: '会议纪要〔2026〕5号',
    ...change,
  });
  const entered = carryOut(start, [asked], by).ledger;
  const apply = (ledger: Ledger): DutyAct => ({ act: 'apply', requests: [requestName(requestsOf(ledger)[0]!)] });

  it('are entered and hold letters back; nothing in the matrix changes', () => {
    expect(entered.rows).toBe(start.rows);
    expect(requestsOf(entered).map(one => [one.id, one.state, one.asked])).toEqual([['延2026-001', 'open', '9月底']]);
    expect(after(entered)).toEqual([['李四', '1-4', '延2026-001']]);
    expect(proposalsFor(entered, JULY).held.map(one => one.id)).toEqual(['延2026-001']);
  });
  it('approved take effect in the matrix, with a line for the decision and one for each cell', () => {
    const { ledger, applied, problems } = carryOut(entered, [decide(entered), apply(entered)], by);
    expect(problems).toEqual([]);
    expect(applied).toMatchObject([{ cells: { adjust: 'postpone', newDue: serialOf(2026, 9, 30) } }]);
    expect(after(ledger)!.slice(1)).toEqual([
      ['李四', '1-4', '延2026-001 同意'],
      ['王主任', '1-4', '延期'],
      ['王主任', '1-4', '2026-09-30'],
    ]);
    expect(requestsOf(ledger)[0]).toMatchObject({ state: 'applied', appliedOn: JULY + 1 });
  });
  it('refused change nothing, and what is missing is told', () => {
    const refused = carryOut(entered, [decide(entered, { verdict: 'refuse', value: '' }), apply(entered)], by);
    expect(refused.ledger.rows).toBe(start.rows);
    expect(refused.missed.map(one => one.act)).toEqual(['apply']);
    const bare = carryOut(entered, [decide(entered, { value: '' }), apply(entered)], by);
    expect(bare.problems.map(one => one.problem.code)).toEqual(['no-value']);
    expect(bare.ledger.rows).toBe(start.rows);
  });
  it('decided meanwhile keep that decision; a sorted table is no obstacle', () => {
    const other = carryOut(entered, [{ ...asked, key: 'slow' } as DutyAct], by).ledger;
    const sorted = { ...other, requests: [...other.requests!].reverse() };
    const done = carryOut(sorted, [decide(entered)], by);
    expect(requestsOf(done.ledger).map(one => one.state)).toEqual(['open', 'due']);
    expect(carryOut(done.ledger, [decide(entered, { verdict: 'refuse' })], by).ledger).toBe(done.ledger);
  });
});

test('acts in one go or one by one give the same book', () => {
  const id = idOf(sent.ledger, 'late');
  const all: readonly DutyAct[] = [
    issueAll(start),
    { act: 'receive', id, by: '', on: JULY },
    { act: 'answer', id, on: addDays(JULY, 2), reply: '' },
    { act: 'end', id, ending: 'closed' },
    {
      act: 'ask',
      key: asRowKey('slow'),
      type: 'cancel',
      unit: '财政局',
      on: JULY,
      asked: '',
      reason: '',
      evidence: '',
    },
    {
      act: 'decide',
      request: { at: 0, id: '消2026-001', no: '1-5' },
      verdict: 'agree',
      value: '',
      by: '',
      on: JULY,
      basis: '',
    },
    { act: 'apply', requests: [{ at: 0, id: '消2026-001', no: '1-5' }] },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([...all]), acts => {
      const whole = carryOut(start, acts, by);
      const steps = acts.reduce((ledger, act) => carryOut(ledger, [act], by).ledger, start);
      expect(steps).toEqual(whole.ledger);
      expect(carryOut(whole.ledger, [], by).ledger).toBe(whole.ledger);
    }),
  );
});
