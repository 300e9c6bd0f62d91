import type { Fixes } from '../corrections/fixes';
import type { Range, Source } from '../source';
import { overlaps } from '../spans';
import { blockOf } from './blocks';
import type { PlanPart } from './parts';
import type { LineLayout } from './reading/method';
import type { Role } from './tables/table';
import type { LineBlock } from './types';

/** What corrections make of a layout; `signed` are the words of its sign-off that nobody took in, `dropped` rows of tables that somebody left out. */
export type FixedLayout = Pick<LineLayout, 'blocks' | 'behind'> & {
  readonly signed: readonly Range[];
  readonly dropped: readonly Range[];
};

/** A layout with the columns that a user named, by their header or any of their cells, and with those lines behind the plan's end that one took in. */
export function fixedLayout(source: Source, layout: LineLayout, fixes: Fixes): FixedLayout {
  const takenIn = (line: Range): boolean => {
    const level = fixes.levelOf(line);
    return level !== null && level !== 'left-out';
  };
  const dropped: Range[] = [];
  const blocks = layout.blocks.map((whole): LineBlock => {
    if (whole.kind !== 'table') return whole;
    const rows = fixes.hasLevels
      ? whole.table.rows.filter(({ at }) => fixes.levelOf(at) !== 'left-out' || !dropped.push(at))
      : whole.table.rows;
    const block = rows.length < whole.table.rows.length ? { ...whole, table: { ...whole.table, rows } } : whole;
    if (!fixes.hasColumns) return block;
    const { table } = block;
    const saidOf = (i: number): Role | null => {
      const cells = [table.columns[i]?.at, ...table.rows.map(row => row.cells[i])];
      return cells.map(cell => cell && fixes.roleOf(cell)).find(role => role) ?? null;
    };
    return {
      ...block,
      table: { ...table, columns: table.columns.map((c, i) => ({ ...c, role: saidOf(i) ?? c.role })) },
    };
  });
  const taken = fixes.hasLevels ? layout.behind.filter(takenIn) : [];
  const { date, organization } = layout.tail;
  return {
    blocks: [...blocks, ...taken.map(({ start, end }) => blockOf(source, { start, end }))],
    dropped,
    behind: layout.behind.filter(line => !taken.includes(line)),
    signed: [date, organization].filter(
      (range): range is Range => range !== null && !taken.some(l => overlaps(l, range)),
    ),
  };
}

/** A part whose lines in front that a user gave a place in the plan stand among its entries; where it has none all its lines are. */
export function fixedPart(part: PlanPart, fixes: Fixes): PlanPart {
  if (part.entries.length === 0) return part;
  const moves = (b: LineBlock): boolean => {
    const level = fixes.levelOf(b.line);
    return level !== null && level !== 'left-out';
  };
  return { front: part.front.filter(b => !moves(b)), entries: [...part.front.filter(moves), ...part.entries] };
}
