import { addDays, serialOf } from '../../../src/ledger/dates/serial';
import { carryOut } from '../../../src/ledger/duties/carry-out';
import { letterName, proposalsFor } from '../../../src/ledger/duties/letters';
import { requestName } from '../../../src/ledger/duties/requests';
import { requestsOf } from '../../../src/ledger/requests/read';
import { withRequest } from '../../../src/ledger/requests/ask';
import type { Ledger } from '../../../src/ledger/types';
import { listCounts, dutyLists } from '../../../src/ui/duties/lists';
import { actsOf, staleIn, withoutPending, type Press } from '../../../src/ui/duties/pending';
import { reach } from '../../../src/ui/duties/ticks';
import { row, settings } from '../../support/rows';

const DAY = serialOf(2026, 7, 20);
const counted = { kind: 'count', comparator: '>=', target: 20, unit: '所', due: serialOf(2026, 12, 31) } as const;
const bare: Ledger = {
  lang: 'zh-CN',
  meta: { title: '试验计划', issuer: '', year: 2026, fingerprint: 'f' },
  rows: [
    row({ key: 'late', no: '1-1', ...counted, lead: '教育局', actual: 3, due: DAY - 4 }),
    row({ key: 'slow', no: '1-2', ...counted, lead: '财政局', actual: 3, progress: '正在推进' }),
    row({ key: 'soon', no: '1-3', ...counted, lead: '教育局', actual: 19, due: DAY + 2 }),
    row({ key: 'nobody', no: '1-4', ...counted, lead: null, actual: 3, due: DAY - 4 }),
  ],
  departments: [],
  settings: settings({ planStart: serialOf(2026, 1, 1) }),
};
const { ledger } = withRequest(bare, {
  type: 'extend',
  row: bare.rows[1]!,
  unit: '财政局',
  on: DAY,
  asked: '2026-10-31',
});
const by = { moment: DAY, who: '' };
const request = requestName(requestsOf(ledger)[0]!);
const decide: Press = {
  acts: [{ act: 'decide', request, verdict: 'agree', value: '2026-10-31', by: '', on: DAY, basis: '' }],
  text: 'decide',
};
const apply: Press = { acts: [{ act: 'apply', requests: [request] }], text: 'apply' };
const issue: Press = {
  acts: [{ act: 'issue', day: DAY, letters: proposalsFor(ledger, DAY).letters.map(one => letterName(one)) }],
  text: 'issue',
};
const listsOf = (presses: readonly Press[], day = DAY) => dutyLists(ledger, carryOut(ledger, actsOf(presses), by), day);

describe('what was entered and is not written', () => {
  test('taking back a decision takes its putting in force along, and nothing else', () => {
    const presses = [issue, decide, apply];
    expect(withoutPending(ledger, presses, 1, by)).toEqual([issue]);
    expect(withoutPending(ledger, presses, 2, by)).toEqual([issue, decide]);
    expect(withoutPending(ledger, presses, 0, by)).toEqual([decide, apply]);
  });
  test('what the book has overtaken is marked, and stays when something else is taken back', () => {
    const meanwhile = carryOut(ledger, actsOf([issue]), by).ledger;
    const presses = [issue, decide];
    expect(staleIn(presses, carryOut(meanwhile, actsOf(presses), by))).toEqual(new Set([0]));
    expect(staleIn(presses, carryOut(ledger, actsOf(presses), by))).toEqual(new Set());
    expect(withoutPending(meanwhile, presses, 1, by)).toEqual([issue]);
  });
});

describe('the lists', () => {
  test('hold what the day asks for, by unit, and say what is held back', () => {
    const lists = listsOf([]);
    expect(lists.units.map(({ unit, letters, rows }) => [unit, letters.length, rows])).toEqual([['教育局', 2, 2]]);
    expect(lists.held.map(({ row: { key }, why }) => [key, why])).toEqual([
      ['slow', 'request'],
      ['nobody', 'noOwner'],
    ]);
    expect(listCounts(lists)).toEqual({ propose: 2, sent: 0, late: 0, requests: 1 });
  });
  test('show what was entered as if it were written, and say that it is not', () => {
    const lists = listsOf([issue]);
    expect(listCounts(lists)).toEqual({ propose: 0, sent: 2, late: 0, requests: 1 });
    expect(lists.sent.every(one => one.unwritten)).toBe(true);
    const later = listsOf([issue], addDays(DAY, 30));
    expect(listCounts(later)).toMatchObject({ sent: 0, late: 2 });
    expect(later.late.map(one => one.daysLate)).toEqual([...later.late.map(one => one.daysLate)].sort((a, b) => b - a));
    expect(listsOf([decide, apply]).requests).toEqual([]);
    expect(listsOf([decide, apply]).decided).toHaveLength(1);
  });
  test('a letter ended in the office’s own words is over', () => {
    const sent = carryOut(ledger, actsOf([issue]), by).ledger;
    const ended = { ...sent, notices: sent.notices!.map(one => ({ ...one, ending: '并入专项督查' })) };
    const lists = dutyLists(ended, { ledger: ended }, addDays(DAY, 30));
    expect([lists.sent.length, lists.late.length, lists.over.length]).toEqual([0, 0, 2]);
  });
});

test('Shift reaches from the one ticked last, either way; without one, or gone, it ticks one', () => {
  const order = ['a', 'b', 'c', 'd'];
  expect(reach(order, 'b', 'd', true)).toEqual(['b', 'c', 'd']);
  expect(reach(order, 'd', 'b', true)).toEqual(['b', 'c', 'd']);
  expect(reach(order, 'b', 'd', false)).toEqual(['d']);
  expect(reach(order, null, 'd', true)).toEqual(['d']);
  expect(reach(order, 'gone', 'd', true)).toEqual(['d']);
});
