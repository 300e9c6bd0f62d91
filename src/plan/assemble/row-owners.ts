import type { Owner } from '../types';
import type { Range, Source } from '../source';
import { readOwnerCell } from '../facts/owners';
import { cellsOf } from '../outline';
import type { PlanTable, TableRow } from '../outline';
import { gather } from '../loops';
import { distinct } from './owner-groups';
import { holdsBodies } from './row-persons';

/** The cell of the body whose numbers a row holds. */
export const answering = (table: PlanTable, row: TableRow): Range[] =>
  table.columns.some(c => c.answers) ? cellsOf(table, row, 'task') : [];

/** Owners of a row: the lead column leads; beside it 责任单位 supports, alone its first name leads. */
export function rowOwners(source: Source, table: PlanTable, row: TableRow): Owner<Range>[] {
  const lead = gather([...cellsOf(table, row, 'lead'), ...answering(table, row)], c =>
    readOwnerCell(source, c, 'lead'),
  );
  const named = cellsOf(table, row, 'owner');
  const marked = markOwners(source, table, row);
  const instead = cellsOf(table, row, 'person').filter(c => holdsBodies(source, c));
  const listed = gather(named.length > 0 ? named : instead, c => readOwnerCell(source, c, 'list'));
  // A list that goes on over further lines of its cell is one list.
  const owner = row.more ? listed.map((o, i) => (i === 0 ? o : { ...o, role: 'support' as const })) : listed;
  const support = gather(cellsOf(table, row, 'support'), c => readOwnerCell(source, c, 'support'));
  const as = (role: Owner['role'], list: readonly Owner<Range>[]): Owner<Range>[] => list.map(o => ({ ...o, role }));
  return distinct([
    ...marked,
    ...as('lead', lead),
    ...(lead.length > 0 ? as('support', owner) : owner),
    ...as('support', support),
  ]);
}

/** Which signs stand once in each row of a table of tasks against bodies, as the mark of who leads does; the fullest of them. */
function leadMark(source: Source, table: PlanTable): string {
  const FULL = '●★■▲◆√✓✔◎R主牵';
  const once = new Map<string, number>();
  for (const row of table.rows) {
    const signs = cellsOf(table, row, 'mark').map(c => source.folded.slice(c.start, c.end));
    for (const sign of new Set(signs))
      if (signs.filter(s => s === sign).length === 1) once.set(sign, (once.get(sign) ?? 0) + 1);
  }
  const rank = (sign: string): number => (FULL.indexOf(sign) + FULL.length + 1) % (FULL.length + 1);
  return [...once].sort((a, b) => b[1] - a[1] || rank(a[0]) - rank(b[0]))[0]?.[0] ?? '';
}

/** The bodies whose columns a row marks: who leads, then all others. */
function markOwners(source: Source, table: PlanTable, row: TableRow): Owner<Range>[] {
  if (!table.columns.some(c => c.role === 'mark')) return [];
  const leads = leadMark(source, table);
  const all = gather(table.columns, (column, i): Owner<Range>[] => {
    const cell = row.cells[i];
    if (column.role !== 'mark' || !column.at || !cell || cell.end <= cell.start) return [];
    const role = source.folded.slice(cell.start, cell.end) === leads ? 'lead' : 'support';
    return readOwnerCell(source, column.at, role);
  });
  return [...all.filter(o => o.role === 'lead'), ...all.filter(o => o.role !== 'lead')];
}
