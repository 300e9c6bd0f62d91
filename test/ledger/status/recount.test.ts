/** Random rows counted anew, by code of its own, from what each row holds and what its status says. */
import fc from 'fast-check';
import { countRows } from '../../../src/ledger/status/totals';
import { computeRows } from '../../../src/ledger/status/compute';
import type { Row, Status } from '../../../src/ledger/types';
import { AS_OF, ledgerArbitrary } from '../../support/ledgers';

const RUNS = process.env.DEEP === undefined ? 60 : 600;
const SEED = 20231231;

const OUT: readonly Status[] = ['cancelled', 'dropped'];
const isNumber = (cell: unknown): cell is number => typeof cell === 'number';
const white = (cell: unknown): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');
const ERROR = /^#(?:N\/A|DIV\/0!|REF!)$/;

/** A number in the row would give a rate. */
function canHave(row: Row): boolean {
  if (['deliverable', 'event', 'task'].includes(row.kind ?? '')) return true;
  const relation = white(row.comparator) ? '=' : (row.comparator ?? '=');
  const fits: Readonly<Record<string, RegExp>> = {
    count: /^(?:=|>=|>|<=|<|~|range)$/,
    frequency: /^(?:=|>=|>|<=|<|~|range)$/,
    level: isNumber(row.upper) ? /^(?:=|>=|>|<=|<|~|range)$/ : /^(?:=|>=|>|<=|<|~)$/,
    change: /^(?:=|>=|>|<=|<|~|range|\+|-|~\+|~-)$/,
  };
  return fits[row.kind ?? '']?.test(relation) === true && isNumber(row.target);
}

test(`${RUNS * 60} rows give the same counts and means`, () => {
  fc.assert(
    fc.property(ledgerArbitrary(60, 60), fc.constantFrom(...AS_OF), ({ rows, settings }, asOf) => {
      const entries = computeRows(
        rows.filter(row => row.kind !== 'frequency'),
        settings,
        asOf,
      );
      const counts = countRows(entries);
      const inForce = entries.filter(({ computed }) => !OUT.includes(computed.status));
      const able = inForce.filter(({ row }) => canHave(row));
      const faulty = (row: Row): boolean =>
        Object.entries(row).some(([key, cell]) => key !== 'reportedOn' && ERROR.test(String(cell)));
      const wrong = (row: Row): boolean =>
        faulty(row) ||
        (!white(row.actual) && !isNumber(row.actual)) ||
        (!white(row.self) && !(isNumber(row.self) && row.self >= 0 && row.self <= 1));
      const having = able.filter(({ row, computed }) => computed.rate !== null && !wrong(row));
      const held = having.reduce((sum, { computed }) => sum + Math.min(1, Math.max(0, computed.rate ?? 0)), 0);
      const elapsed = able.reduce((sum, { computed }) => sum + (computed.pace ?? 0), 0);
      expect(counts).toMatchObject({
        rows: inForce.length,
        out: entries.length - inForce.length,
        scorable: able.length,
        rated: having.length,
        blank: inForce.filter(({ row }) => white(row.actual) && white(row.self) && white(row.progress)).length,
      });
      const total = (numbers: Readonly<Record<string, number>>): number =>
        Object.values(numbers).reduce((sum, n) => sum + n, 0);
      expect(total(counts.byLight)).toBe(inForce.length);
      expect(total(counts.byStatus)).toBe(entries.length);
      if (able.length === 0) return expect(counts.rate).toBeNull();
      expect(counts.rate).toBeCloseTo(held / able.length, 5);
      expect(counts.pace).toBeCloseTo(elapsed / able.length, 5);
      // A number that stands in a row in force gives a rate, or the row says why not.
      for (const { row, computed } of inForce)
        if ((isNumber(row.actual) || isNumber(row.self)) && !wrong(row) && computed.status !== 'struck')
          expect([computed.rate === null, computed.hint !== null]).toEqual(
            computed.rate === null ? [true, true] : [false, false],
          );
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
