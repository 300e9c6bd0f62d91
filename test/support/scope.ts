/** Which time governs which row: plans below test/plans/times with what each row's time cells must say. */
import fs from 'node:fs';
import path from 'node:path';
import { buildLedger } from '../../src/ledger/rows/build';
import { isDefaultNote } from '../../src/ledger/rows/times';
import { toIso } from '../../src/ledger/dates/serial';
import type { Row } from '../../src/ledger/types';
import { parsePlan } from '../../src/plan';

/**
 * A row of an annotation: the words that its measure opens with, and its time. Parts by ` + `, alternatives by `|`. A time is a day
 * (`2026-06-30`), `standing`, `open` (words without a day), `default` (the plan's year, which nobody wrote), `none`; `FROM..` before it
 * is the start; `every month` or `every week/2` is the rhythm, beside which a bare row may have the plan's year or nothing.
 */
export type ScopeRow = readonly [opening: string, time: string];
/** `wrong`: a day that the text does not give. `missing`: the text's day is not there. `lost`: no such row. */
export type Fault = 'wrong' | 'missing' | 'lost';
export interface ScopeFault {
  readonly row: string;
  readonly wanted: string;
  readonly got: string;
  readonly fault: Fault;
}

function said({ start, due, dueNote, every }: Row): { due: string; start: string; every: string } {
  const isDefault = isDefaultNote(dueNote) || (typeof due === 'number' && dueNote === null);
  const day =
    due === null ? (dueNote === null ? 'none' : 'open') : typeof due === 'number' ? toIso(due) : ('standing' as const);
  return {
    due: isDefault ? 'default' : day,
    start: typeof start === 'number' ? toIso(start) : String(start ?? ''),
    every: every === null ? '' : every,
  };
}

function fits(wanted: string, row: Row): boolean {
  const got = said(row);
  const parts = wanted.split(' + ');
  const rhythm = parts.find(p => p.startsWith('every '))?.slice(6);
  const [time] = parts.filter(p => !p.startsWith('every '));
  if (rhythm !== undefined && !(rhythm.includes('/') ? got.every.length > 0 : got.every === rhythm)) return false;
  if (time === undefined) return ['default', 'none', 'open'].includes(got.due) || got.due.endsWith('-12-31');
  const [from, to] = time.includes('..') ? time.split('..') : [undefined, time];
  const due = got.due === to || (from !== undefined && to === 'default' && got.due.endsWith('-12-31'));
  return due && (from === undefined || got.start === from);
}

/** The faults of one plan; `rows` is how many rows the annotation has. */
export function scopeFaults(text: string, rows: readonly ScopeRow[]): ScopeFault[] {
  const ledger = buildLedger(parsePlan(text), { lang: 'zh-CN' }).rows;
  let from = 0;
  return rows.flatMap(([opening, wanted]): ScopeFault[] => {
    const at = ledger.findIndex((r, i) => i >= from && r.measure.includes(opening));
    const row = ledger[at];
    if (row === undefined) return [{ row: opening, wanted, got: '', fault: 'lost' }];
    from = at;
    if (wanted.split('|').some(one => fits(one, row))) return [];
    const got = said(row);
    const fault = /^\d/.test(got.due) || got.due === 'standing' ? 'wrong' : 'missing';
    const words = [got.start && `${got.start}..`, got.due, got.every && ` + every ${got.every}`].join('');
    return [{ row: opening, wanted, got: words, fault }];
  });
}

/** The plans of a folder with their faults. */
export function scopePlans(folder: string): { name: string; rows: number; faults: ScopeFault[] }[] {
  return fs
    .readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => {
      const { rows } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as { rows: ScopeRow[] };
      const text = fs.readFileSync(path.join(folder, file.replace(/json$/, 'txt')), 'utf8');
      return { name: file.slice(0, -5), rows: rows.length, faults: scopeFaults(text, rows) };
    });
}
