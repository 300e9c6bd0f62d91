/**
 * A year of an office played through: twelve periods, twenty units, late reports, extensions asked for before and after the date,
 * talks, closings. At the end everything is counted again from a diary that the test keeps for itself.
 */
import { addDays, asSerialDay, serialOf } from '../../../src/ledger/dates/serial';
import { addWorkdays } from '../../../src/ledger/dates/workdays';
import { historyOf } from '../../../src/ledger/history';
import { issueLetters } from '../../../src/ledger/notices/issue';
import { proposeLetters } from '../../../src/ledger/notices/propose';
import { isOpen, noticesOf } from '../../../src/ledger/notices/read';
import { proposeAnswers, withAnswers } from '../../../src/ledger/notices/replies';
import { closePeriod } from '../../../src/ledger/period/close';
import { applyRequests } from '../../../src/ledger/requests/apply';
import { withRequest } from '../../../src/ledger/requests/ask';
import { withoutBasis } from '../../../src/ledger/requests/basis';
import { requestsOf } from '../../../src/ledger/requests/read';
import type { Ledger, Row } from '../../../src/ledger/types';
import { row, settings } from '../../support/rows';

const UNITS = 20;
const EACH = 6;
const monthEnd = (month: number): number => serialOf(2026, month + 1, 0);

/** A small generator of our own: the same year every time. */
function dice(seed: number) {
  let state = seed;
  return (n: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * n);
  };
}

/** What the test itself knows of each row. */
interface Diary {
  newDue: number | null;
  struck: number | null;
}

function year(seed: number) {
  const roll = dice(seed);
  const diary = new Map<string, Diary>();
  const rows: Row[] = Array.from({ length: UNITS * EACH }, (_, i) => {
    const key = `k${i}`;
    diary.set(key, { newDue: null, struck: null });
    const due = monthEnd(2 + roll(10));
    const lead = i % 40 === 39 ? null : `第${(i % UNITS) + 1}局`;
    return row({
      key,
      order: i + 1,
      no: `${i + 1}`,
      kind: 'count',
      comparator: '>=',
      target: 100,
      unit: '个',
      due,
      lead,
    });
  });
  let ledger: Ledger = {
    lang: 'zh-CN',
    meta: { title: '全年要点', issuer: '某市', year: 2026, fingerprint: 'year' },
    rows,
    departments: [],
    settings: settings({ planStart: serialOf(2026, 1, 1), docCode: '某' }),
  };
  const set = (key: string, cells: Partial<Row>): void => {
    ledger = { ...ledger, rows: ledger.rows.map(one => (one.key === key ? { ...one, ...cells } : one)) };
  };
  const ids: string[] = [];
  for (let month = 1; month <= 12; month++) {
    const first = serialOf(2026, month, 1);
    const day = asSerialDay(monthEnd(month));
    ledger = { ...ledger, settings: { ...ledger.settings, periodStart: first } };
    // Some report on time, some not, some never.
    for (const one of ledger.rows)
      if (roll(10) < 7) set(one.key, { actual: Math.min(100, month * 8 + roll(20)), reportedOn: first + roll(28) });
    // Extensions asked for, some too late, and decided at once; one in five is sent back.
    for (let n = 0; n < 4; n++) {
      const one = ledger.rows[roll(ledger.rows.length)];
      if (one === undefined || one.struck !== null) continue;
      ledger = withRequest(ledger, { type: 'extend', row: one, unit: one.lead ?? '', on: addDays(first, 5) }).ledger;
      const to = day + 30 + roll(60);
      const agreed = roll(5) > 0;
      ledger = {
        ...ledger,
        requests: (ledger.requests ?? []).map((entry, at, all) =>
          at === all.length - 1
            ? { ...entry, verdict: agreed ? '同意' : '退回', value: agreed ? to : null, decidedOn: first + 6 }
            : entry,
        ),
      };
      ledger = applyRequests(ledger, { day: addDays(first, 6), moment: first + 6 }).ledger;
      const page = diary.get(one.key);
      if (agreed && page) page.newDue = to;
    }
    // What is done is struck off, by request.
    for (const one of ledger.rows.filter(each => each.actual === 100 && each.struck === null).slice(0, 5)) {
      ledger = withRequest(ledger, { type: 'strike', row: one, unit: one.lead ?? '', on: addDays(day, -2) }).ledger;
      ledger = {
        ...ledger,
        requests: (ledger.requests ?? []).map((entry, at, all) =>
          at === all.length - 1 ? { ...entry, verdict: '同意', decidedOn: day - 1 } : entry,
        ),
      };
      ledger = applyRequests(ledger, { day: addDays(day, -1), moment: day - 1 }).ledger;
      const page = diary.get(one.key);
      if (page) page.struck = day - 1;
    }
    ledger = withAnswers(ledger, proposeAnswers(ledger), day);
    const { letters } = issueLetters(ledger, proposeLetters(ledger, day).letters, { day, moment: day });
    ids.push(...letters.map(one => one.id));
    ledger = issueLetters(ledger, proposeLetters(ledger, day).letters, { day, moment: day }).ledger;
    expect(proposeLetters(ledger, day).letters).toEqual([]);
    ledger = closePeriod(ledger, { asOf: day }).ledger;
  }
  return { ledger, diary, ids };
}

describe.each([1, 2, 3])('a year, no. %i', seed => {
  const { ledger, diary, ids } = year(seed);
  const notices = noticesOf(ledger);

  it('ends with the dates and closings that were decided, each with its request', () => {
    for (const one of ledger.rows) {
      const page = diary.get(one.key);
      expect([one.no, one.struck, one.newDue]).toEqual([one.no, page?.struck, page?.newDue]);
    }
    expect(withoutBasis(ledger)).toEqual([]);
    const inForce = requestsOf(ledger).filter(one => one.state === 'applied').length;
    const changed = (ledger.changes ?? []).filter(line => /^[延销]2026-/.test(String(line.source)));
    expect(new Set(changed.map(line => line.source)).size).toBeLessThanOrEqual(inForce);
  });

  it('has letters of every kind, each number once, rising by type', () => {
    expect(new Set(notices.map(one => one.type))).toEqual(new Set(['reminder', 'supervision', 'talk', 'nudge']));
    expect(notices.map(one => one.id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const sign of ['提', '督', '谈', '催']) {
      const numbers = ids.filter(id => id.startsWith(`某${sign}`)).map(id => Number(/〕(\d+)号/.exec(id)?.[1]));
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
  });

  it('leaves no letter open about what was struck off, none twice about one row, and limits in working days', () => {
    const struck = new Set(ledger.rows.filter(one => one.struck !== null).map(one => one.key));
    for (const one of notices.filter(each => isOpen(each) && each.type !== 'nudge'))
      expect([one.id, one.keys.every(key => struck.has(key))]).toEqual([one.id, false]);
    for (const one of notices) {
      if (one.type === 'talk') expect(one.replyBy).toBeNull();
      else
        expect([one.id, one.replyBy]).toEqual([
          one.id,
          addWorkdays(one.sentOn!, one.level === 'yellow' && one.type === 'supervision' ? 7 : 5, ledger.settings),
        ]);
    }
    const open = notices.filter(one => isOpen(one) && one.type === 'supervision');
    const keys = open.flatMap(one => one.keys.map(key => `${key} ${one.level}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tells the life of each row in time order, with every letter and request of it', () => {
    for (const one of ledger.rows) {
      const life = historyOf(ledger, one);
      const days = life.map(event => event.on ?? Infinity).map(Math.floor);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      const told = new Set(life.map(event => event.id));
      for (const notice of notices) if (notice.keys.includes(one.key)) expect(told).toContain(notice.id);
      for (const request of requestsOf(ledger)) if (request.key === one.key) expect(told).toContain(request.id);
    }
  });
});
