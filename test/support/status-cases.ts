import fs from 'node:fs';
import path from 'node:path';
import { ADJUST, STANDING_WORD, codeOf } from '../../src/ledger/columns/words';
import { fromIso } from '../../src/ledger/dates/serial';
import type { Row } from '../../src/ledger/types';
import { shared } from './office';

interface Raw {
  readonly asOf: string;
  readonly row: Readonly<Record<string, string | number>>;
  readonly expect: { readonly status: string; readonly light: string };
}

/** A worked case as cells of a row, with the day on which its result holds. */
export interface StatusCase {
  readonly asOf: number;
  readonly cells: Partial<Row>;
  readonly status: string;
  readonly light: string;
}

const DATES = ['start', 'due', 'newDue', 'struck'];

function cell(name: string, value: string | number): readonly [string, string | number | null] {
  const text = String(value);
  if (name === 'due' && codeOf(STANDING_WORD, text)) return ['due', 'standing'];
  if (DATES.includes(name)) return [name, fromIso(text)];
  if (name === 'adjust') return [name, codeOf(ADJUST, text)];
  return [name === 'note' ? 'progress' : name, value];
}

export const casesFile = path.join(shared, 'status-cases.json');

/** The worked cases of the status rules. */
export function statusCases(): readonly StatusCase[] {
  const { cases } = JSON.parse(fs.readFileSync(casesFile, 'utf8')) as { cases: readonly Raw[] };
  return cases.map(one => ({
    asOf: fromIso(one.asOf) ?? NaN,
    cells: Object.fromEntries(Object.entries(one.row).map(([name, value]) => cell(name, value))),
    status: one.expect.status,
    light: one.expect.light,
  }));
}
