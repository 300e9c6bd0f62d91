/** Random plans, random revisions: what was reported stays with its sentence. */
import * as fc from 'fast-check';
import { revise } from '../../../src/ledger/revise/revise';
import { dice, edited, EDITS, model, type Edit } from '../../support/plan-edits';
import { judge, ledgerOf, reported, tally } from '../../support/revision-laws';

const RUNS = process.env.DEEP ? 3000 : 150;
const counts = tally();

const seeds = fc.integer({ min: 1, max: 2 ** 30 });
const edits = fc.array(fc.tuple(fc.constantFrom<Edit>(...EDITS), seeds), { minLength: 1, maxLength: 40 });

test('progress follows its sentence, whatever a revision does to the plan', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 2, max: 20 }), edits, (seed, size, list) => {
      const before = model(dice(seed), size);
      const after = list.reduce((plan, [edit, at]) => edited(plan, edit, dice(at)), before);
      const book = reported(before);
      const next = ledgerOf(after);
      const { ledger, rows } = revise(book, next);
      const own = tally();
      judge(before, after, book, ledger, own);
      counts.reworded += own.reworded;
      counts.rewordedKept += own.rewordedKept;
      expect([own.lost, own.crossed]).toEqual([[], []]);
      expect(own.stillKept).toBe(own.still);
      // No row of the book is lost or used twice, no number stands twice, keys stay.
      const keys = rows.map(row => row.after.key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(rows.map(row => row.after.no)).size).toBe(keys.length);
      for (const row of book.rows) expect(keys).toContain(row.key);
      expect(ledger.rows.slice(0, next.rows.length).map(row => row.no)).toEqual(next.rows.map(row => row.no));
      // Written once, written for good.
      expect(revise(ledger, next).ledger).toBe(ledger);
      expect(revise(book, ledgerOf(before)).ledger).toBe(book);
    }),
    { numRuns: RUNS },
  );
});

test('of sentences in other words, up to 40 %, 98 % are known again', () => {
  expect(counts.reworded).toBeGreaterThan(RUNS);
  expect(counts.rewordedKept / counts.reworded).toBeGreaterThanOrEqual(0.98);
});

test('back to the plan before: every row has its words and numbers again, and nothing of what was reported is gone', () => {
  fc.assert(
    fc.property(seeds, edits, (seed, list) => {
      const before = model(dice(seed), 8);
      const after = list.reduce((plan, [edit, at]) => edited(plan, edit, dice(at)), before);
      const book = reported(before);
      const there = revise(book, ledgerOf(after)).ledger;
      const back = revise(there, ledgerOf(before)).ledger;
      const inForce = back.rows.filter(row => row.adjust === null);
      expect(inForce.map(row => [row.no, row.measure, row.indicator])).toEqual(
        book.rows.map(row => [row.no, row.measure, row.indicator]),
      );
      expect(back.rows.map(row => row.progress)).toEqual(expect.arrayContaining(book.rows.map(row => row.progress)));
    }),
    { numRuns: RUNS },
  );
});
