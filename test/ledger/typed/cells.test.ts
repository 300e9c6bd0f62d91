import fs from 'node:fs';
import path from 'node:path';
import { partsOf } from '../../../src/ledger/dates/serial';
import { readAmount, readDate, readShare, type AmountRow } from '../../../src/ledger/typed';

interface TypedCell {
  readonly r: 'amount' | 'share' | 'date';
  readonly cell: string;
  readonly row?: AmountRow;
  readonly expect: string;
  readonly asked?: true;
}

const year = 2026;
const read = (name: string): readonly TypedCell[] =>
  (
    JSON.parse(fs.readFileSync(path.resolve(__dirname, `../../fixtures/${name}.json`), 'utf8')) as {
      cells: TypedCell[];
    }
  ).cells;

const iso = (serial: number): string => {
  const { year: y, month, day } = partsOf(serial);
  return [y, month, day].map(n => String(n).padStart(2, '0')).join('-');
};

/** What was read: q, same, blank, standing, a day or a number. */
function said({ r, cell, row }: TypedCell): string {
  const reading =
    r === 'date'
      ? readDate(cell, { year, use: 'deadline' })
      : r === 'share'
        ? readShare(cell)
        : readAmount(cell, row as AmountRow);
  if (reading.is === 'question') return 'q';
  if (reading.is === 'blank') return 'blank';
  if (reading.is === 'unchanged') return 'same';
  if (typeof reading.value !== 'number') return 'standing';
  return r === 'date' ? iso(reading.value) : String(reading.value);
}

const fits = (typed: TypedCell): boolean =>
  typed.expect.split('|').some(one => one === said(typed) || (one !== '' && Number(one) === Number(said(typed))));

describe.each(['typed-cells', 'typed-cells-second'])('cells as clerks type them: %s', name => {
  const cells = read(name);
  it.each(cells.filter(c => !c.asked).map(c => [JSON.stringify(c.cell), c.expect, c] as const))(
    '%s is %s',
    (_cell, _expect, typed) => {
      expect([said(typed), fits(typed)]).toEqual([said(typed), true]);
    },
  );
  it('says which ones are asked about that could be read, and no other', () => {
    const asked = cells.filter(c => c.asked);
    expect(asked.filter(c => said(c) !== 'q')).toEqual([]);
    expect(asked.length * 50).toBeLessThan(cells.length);
  });
});
