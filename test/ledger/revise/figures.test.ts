import { asPlanSays } from '../../../src/ledger/kept/marks';
import { revise } from '../../../src/ledger/revise/revise';
import { buildLedger } from '../../../src/ledger/rows/build';
import type { Ledger, Row } from '../../../src/ledger/types';
import { deadline, item, measure, plan, target } from '../../support/plans';

type Said = readonly [indicator: string, value: number, due?: string];

/** A plan of one task; a figure stands in a cell beside its sentence, as tables have it. */
const planned = (text: string, ...targets: readonly Said[]): Ledger =>
  buildLedger(
    plan([
      item('1', [
        measure(text, {
          targets: targets.map(([indicator, value, due]) =>
            target({
              indicator,
              printed: { value, unit: '所' },
              ...(due === undefined ? {} : { due }),
            }),
          ),
          deadlines: targets.flatMap(([, , due]) => (due === undefined ? [] : [deadline({ date: due }, due)])),
        }),
      ]),
    ]),
    { lang: 'zh-CN' },
  );
/** Another version of a plan has another fingerprint. */
const version = (n: number, ledger: Ledger): Ledger => ({ ...ledger, meta: { ...ledger.meta, fingerprint: `v${n}` } });
const first = asPlanSays(version(1, planned('新建幼儿园', ['幼儿园', 12])));
const second = version(2, planned('新建幼儿园', ['幼儿园', 15]));
const edited = (book: Ledger, patch: Partial<Row>): Ledger => ({
  ...book,
  rows: book.rows.map(row => ({ ...row, ...patch })),
});

describe('a figure that the plan has changed beside a sentence that stays', () => {
  it('is taken and listed where nobody has changed the row’s target, with what was reported', () => {
    const { ledger, rows } = revise(edited(first, { actual: 5 }), second);
    expect(ledger.rows[0]).toMatchObject({
      target: 15,
      targetText: '幼儿园 ≥15所',
      actual: 5,
      key: first.rows[0]!.key,
    });
    expect(rows[0]).toMatchObject({ fate: 'changed', planned: null });
  });

  it('is asked where somebody has', () => {
    const book = edited(first, { target: 14 });
    const { ledger, rows } = revise(book, second);
    expect(ledger.rows[0]).toMatchObject({ target: 14, targetText: '幼儿园 ≥12所' });
    expect(rows[0]).toMatchObject({ fate: 'kept', planned: { target: 15, targetText: '幼儿园 ≥15所' } });
    expect(revise(book, second, { update: new Set([first.rows[0]!.key]) }).ledger.rows[0]!.target).toBe(15);
  });

  it('is no question where somebody has typed the same', () => {
    const typed = edited(first, { target: 15, targetText: '幼儿园 ≥15所' });
    expect(revise(typed, second).rows[0]).toMatchObject({ fate: 'kept', planned: null });
  });

  it('is asked in a book that does not know what its plan said', () => {
    expect(revise(version(1, planned('新建幼儿园', ['幼儿园', 12])), second).rows[0]).toMatchObject({
      fate: 'kept',
      after: { target: 12 },
      planned: { target: 15 },
    });
  });

  it('is asked where another program has written another plan into the book', () => {
    const book = { ...first, meta: { ...first.meta, fingerprint: 'else' } };
    expect(revise(book, second).rows[0]).toMatchObject({ after: { target: 12 }, planned: { target: 15 } });
  });

  it('is taken again and again: each revision remembers what its plan said', () => {
    const third = version(3, planned('新建幼儿园', ['幼儿园', 18]));
    expect(revise(revise(first, second).ledger, third).ledger.rows[0]!.target).toBe(18);
  });

  it('is taken later where the plan’s word was taken on being asked', () => {
    const third = version(3, planned('新建幼儿园', ['幼儿园', 18]));
    const asked = revise(edited(first, { target: 14 }), second);
    expect(revise(asked.ledger, third).rows[0]).toMatchObject({ after: { target: 14 }, planned: { target: 18 } });
    const answered = revise(asked.ledger, second, { update: new Set([first.rows[0]!.key]) });
    expect(revise(answered.ledger, third).ledger.rows[0]!.target).toBe(18);
  });
});

describe('a sentence that the plan has changed', () => {
  const reworded = version(2, planned('新建、改建幼儿园', ['幼儿园', 15]));

  it('brings its target', () => {
    expect(revise(first, reworded).ledger.rows[0]).toMatchObject({ measure: '新建、改建幼儿园', target: 15 });
  });

  it('is asked as a whole where somebody has changed the sentence or the target', () => {
    for (const patch of [{ target: 14 }, { measure: '新建公办幼儿园' }]) {
      const book = edited(first, patch);
      const { ledger, rows } = revise(book, reworded);
      expect(ledger.rows[0]).toMatchObject({ measure: '新建幼儿园', target: 12, ...patch });
      expect(rows[0]!.planned).toMatchObject({ measure: '新建、改建幼儿园', target: 15 });
    }
  });

  it('leaves a target by hand that the plan says as before, and a sentence by hand beside another figure', () => {
    const sameFigure = version(2, planned('新建、改建幼儿园', ['幼儿园', 12]));
    expect(revise(edited(first, { target: 14 }), sameFigure).ledger.rows[0]).toMatchObject({
      measure: '新建、改建幼儿园',
      target: 14,
    });
    expect(revise(edited(first, { measure: '新建公办幼儿园' }), second).ledger.rows[0]).toMatchObject({
      measure: '新建公办幼儿园',
      target: 15,
    });
  });
});

it('figures of one indicator are told apart by their days: progress stays with its quarter', () => {
  const quarters = (q1: number, q2: number, q3: number): Ledger =>
    planned('新建幼儿园', ['幼儿园', q1, '2024-03-31'], ['幼儿园', q2, '2024-06-30'], ['幼儿园', q3, '2024-09-30']);
  const before = asPlanSays(version(1, quarters(10, 20, 30)));
  const book = { ...before, rows: before.rows.map(row => ({ ...row, progress: `报${String(row.target)}` })) };
  const { ledger } = revise(book, version(2, quarters(20, 25, 30)));
  expect(ledger.rows.map(row => [row.progress, row.target])).toEqual([
    ['报10', 20],
    ['报20', 25],
    ['报30', 30],
  ]);
});
