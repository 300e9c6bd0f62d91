import fc from 'fast-check';
import { addWorkdays } from '../../../src/ledger/dates/workdays';
import { addDays, asSerialDay, serialOf } from '../../../src/ledger/dates/serial';
import { issueLetters } from '../../../src/ledger/notices/issue';
import { proposeLetters } from '../../../src/ledger/notices/propose';
import { isOpen, noticesOf, noticeState } from '../../../src/ledger/notices/read';
import { proposeAnswers, withAnswers } from '../../../src/ledger/notices/replies';
import { closePeriod } from '../../../src/ledger/period/close';
import { applyRequests } from '../../../src/ledger/requests/apply';
import { withRequest } from '../../../src/ledger/requests/ask';
import type { NoticeEntry } from '../../../src/ledger/side/types';
import type { Ledger, Row } from '../../../src/ledger/types';
import { row, settings } from '../../support/rows';

const JULY = serialOf(2026, 7, 20);
const counted = { kind: 'count', comparator: '>=', target: 20, unit: '所', due: serialOf(2026, 12, 31) } as const;

const ledgerOf = (rows: readonly Row[], more: Partial<Ledger['settings']> = {}): Ledger => ({
  lang: 'zh-CN',
  meta: { title: '试验计划', issuer: '', year: 2026, fingerprint: 'f' },
  rows,
  departments: [{ name: '县教育局', aliases: ['教育局'], contact: '', keywords: [] }],
  settings: settings({ planStart: serialOf(2026, 1, 1), docCode: '教督', ...more }),
});
/** One row of each sort, as it stands in July. */
const rows = (): Row[] => [
  row({ key: 'soon', no: '1-1', ...counted, lead: '教育局', actual: 20 - 9, due: JULY + 10 }),
  row({ key: 'good', no: '1-2', ...counted, lead: '教育局', actual: 12 }),
  row({ key: 'late', no: '1-3', ...counted, lead: '教育局、财政局', support: '住建局', actual: 3, due: JULY - 4 }),
  row({ key: 'slow', no: '1-4', ...counted, lead: '财政局', actual: 8, progress: '正在推进' }),
  row({ key: 'none', no: '1-5', ...counted, lead: null, actual: 1, due: JULY - 9 }),
  row({ key: 'done', no: '1-6', ...counted, lead: '财政局', actual: 20, due: JULY - 9 }),
  row({ key: 'struck', no: '1-7', ...counted, lead: '财政局', actual: 1, due: JULY - 9, struck: JULY - 1 }),
];
const told = (ledger: Ledger, day: number) =>
  proposeLetters(ledger, asSerialDay(day)).letters.map(one => [
    one.type,
    one.level,
    one.unit,
    one.rows.map(r => r.key).join(' '),
    ...one.why,
  ]);
const issue = (ledger: Ledger, day: number): Ledger =>
  issueLetters(ledger, proposeLetters(ledger, asSerialDay(day)).letters, { day: asSerialDay(day), moment: day + 0.5 })
    .ledger;

describe('what a day asks for', () => {
  it('is a letter a row that is late, one reminder a unit, and nothing for what is done, struck off or on pace', () => {
    const ledger = ledgerOf(rows());
    const { letters, held } = proposeLetters(ledger, JULY);
    expect(told(ledger, JULY).filter(([type]) => type === 'supervision')).toEqual(
      expect.arrayContaining([['supervision', 'red', '县教育局', 'late', 'overdue']]),
    );
    expect(letters.find(one => one.rows[0]?.key === 'late')).toMatchObject({
      copies: ['财政局', '住建局'],
      replyBy: addWorkdays(JULY, 5, ledger.settings),
    });
    const named = letters.flatMap(one => one.rows.map(r => r.key));
    for (const key of ['good', 'done', 'struck', 'none']) expect(named).not.toContain(key);
    expect(held.map(one => [one.row.key, one.why])).toEqual([['none', 'noOwner']]);
  });
  it('one reminder holds all rows of a unit that are due soon or were not reported', () => {
    const two = [
      row({ key: 'a', no: '1', ...counted, lead: '教育局', actual: 20 - 1, due: JULY + 3 }),
      row({ key: 'b', no: '2', ...counted, lead: '县教育局', actual: 19, due: JULY + 15 }),
      row({ key: 'c', no: '3', ...counted, lead: '教育局', actual: 19, due: JULY + 16 }),
    ];
    expect(told(ledgerOf(two), JULY)).toEqual([['reminder', 'blue', '县教育局', 'a b', 'soon']]);
  });
  it('a row whose extension is pending gets none', () => {
    const ledger = ledgerOf(rows());
    const late = ledger.rows[2] as Row;
    const { ledger: asking } = withRequest(ledger, {
      type: 'extend',
      row: late,
      unit: '教育局',
      on: addDays(JULY, -1),
    });
    const { letters, held } = proposeLetters(asking, JULY);
    expect(letters.flatMap(one => one.rows.map(r => r.key))).not.toContain('late');
    expect(held).toContainEqual(expect.objectContaining({ row: late, why: 'request', id: '延2026-001' }));
  });
});

describe('letters that went out', () => {
  it('are numbered by type and year, a withdrawn number is never given again, and nothing is proposed twice', () => {
    const ledger = issue(ledgerOf(rows()), JULY);
    const ids = ledger.notices?.map(one => one.id);
    expect(ids).toEqual(expect.arrayContaining(['教督〔2026〕1号']));
    expect(new Set(ids).size).toBe(ids?.length);
    expect(told(ledger, JULY)).toEqual([]);
    expect(ledger.changes?.map(line => line.after)).toEqual(ids);
    const gone = { ...ledger, notices: (ledger.notices ?? []).map((one): NoticeEntry => ({ ...one, ending: '作废' })) };
    const again = issue(gone, JULY);
    expect(new Set(again.notices?.map(one => one.id)).size).toBe(2 * (ids?.length ?? 0));
  });
  it('unanswered ones are followed up once, some working days past their limit', () => {
    const ledger = issue(ledgerOf(rows().slice(2, 3)), JULY);
    const [letter] = noticesOf(ledger);
    const limit = letter!.replyBy!;
    const last = addWorkdays(limit, 3, ledger.settings);
    expect(noticeState(letter!, limit)).toBe('running');
    expect(noticeState(letter!, addDays(limit, 1))).toBe('unanswered');
    expect(told(ledger, last).filter(([type]) => type === 'nudge')).toEqual([]);
    expect(told(ledger, last + 1).filter(([type]) => type === 'nudge')).toEqual([
      ['nudge', 'red', '县教育局', 'late', 'unanswered'],
    ]);
    const nudged = issue(ledger, last + 1);
    expect(nudged.notices?.at(-1)).toMatchObject({ link: letter?.id });
    expect(told(nudged, last + 1)).toEqual([]);
  });
  it('two red periods and a limit that is over call the unit in, and the letter is escalated', () => {
    let ledger = issue(ledgerOf(rows().slice(2, 3)), JULY);
    ledger = closePeriod(ledger, { asOf: serialOf(2026, 7, 31) }).ledger;
    ledger = closePeriod(ledger, { asOf: serialOf(2026, 8, 31) }).ledger;
    const day = serialOf(2026, 9, 2);
    expect(told(ledger, day)).toContainEqual(['talk', 'red', '县教育局', 'late', 'redAgain']);
    const talked = issue(ledger, day);
    const [first] = noticesOf(talked);
    expect(first).toMatchObject({ ending: 'raised', link: '教谈〔2026〕1号' });
  });
  it('an answer is proposed when every row was reported since, and striking off settles the letter', () => {
    const ledger = issue(ledgerOf(rows().slice(2, 3)), JULY);
    expect(proposeAnswers(ledger)).toEqual([]);
    const reported = { ...ledger, rows: ledger.rows.map(one => ({ ...one, reportedOn: JULY + 2 })) };
    const [answer] = proposeAnswers(reported);
    expect(answer?.on).toBe(JULY + 2);
    expect(noticesOf(withAnswers(reported, answer ? [answer] : [], JULY + 3)).every(isOpen)).toBe(false);

    const late = ledger.rows[0] as Row;
    const { ledger: asking } = withRequest(ledger, { type: 'strike', row: late, unit: '教育局', on: JULY });
    const agreed = {
      ...asking,
      requests: (asking.requests ?? []).map(one => ({ ...one, verdict: '同意', decidedOn: JULY + 5 })),
    };
    const applied = applyRequests(agreed, { day: addDays(JULY, 5), moment: JULY + 5.5 });
    expect(applied.settled).toEqual(['教督〔2026〕1号']);
    expect(noticesOf(applied.ledger)[0]?.ending).toBe('closed');
  });
});

it('written proposals propose nothing the second time, and numbers rise', () => {
  const one = fc.record({
    actual: fc.integer({ min: 0, max: 20 }),
    due: fc.integer({ min: -60, max: 60 }),
    lead: fc.constantFrom('教育局', '财政局', '教育局、住建局', null),
    struck: fc.boolean(),
    reported: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(one, { minLength: 1, maxLength: 15 }),
      fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 5 }),
      fc.boolean(),
      (list, steps, period) => {
        let day = JULY;
        let ledger = ledgerOf(
          list.map(({ actual, due, lead, struck, reported }, i) =>
            row({
              key: `k${i}`,
              no: `${i + 1}`,
              ...counted,
              actual,
              due: JULY + due,
              lead,
              struck: struck ? JULY : null,
              reportedOn: reported ? JULY : null,
            }),
          ),
          period ? { periodStart: serialOf(2026, 7, 1) } : {},
        );
        const seen: string[] = [];
        for (const step of [0, ...steps]) {
          day = addDays(day, step);
          ledger = issue(ledger, day);
          expect(told(ledger, day)).toEqual([]);
          const ids = (ledger.notices ?? []).map(entry => String(entry.id));
          expect(ids.slice(0, seen.length)).toEqual(seen);
          expect(new Set(ids).size).toBe(ids.length);
          seen.splice(0, seen.length, ...ids);
          if (step > 20) ledger = closePeriod(ledger, { asOf: day }).ledger;
        }
        for (const notice of noticesOf(ledger)) {
          const open = noticesOf(ledger).filter(
            other =>
              isOpen(other) && other.type === notice.type && other.level === notice.level && other.type !== 'nudge',
          );
          for (const key of notice.keys) expect(open.filter(other => other.keys.includes(key)).length).toBeLessThan(2);
        }
      },
    ),
    { numRuns: 150, seed: 20261129 },
  );
});
