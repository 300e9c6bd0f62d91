import type { Item, Measure, Owner, Target } from '../types';
import type { Range, Source } from '../source';
import type { Draft } from '../outline';
import { cellsOf, splitHeading } from '../outline';
import type { Row, Table } from '../outline';
import { readOwnerCell } from '../facts/owners';
import { classifyMeasure } from '../facts/kinds';
import { findTargets } from '../facts/targets';
import { isFigure } from '../facts/targets/figure';
import { isUnit } from '../../language/units/measure';
import { cellDeadlines } from './cell-deadlines';
import { cellFigure } from './cell-figure';
import type { Handed, Placed } from './item';
import { leadOf } from './lead';
import { measureRanges } from './measure-ranges';
import { ownerNotes } from './notes';
import { distinct } from './owner-groups';
import { filled, namesBodies, personsOf, rowPersons, withPersons } from './persons';
import { hasWords, textWithout } from './ranges';
import { findTimes } from './times';
import type { Calendar } from './times';

/** Owners of a row: the lead column leads; beside it 责任单位 supports, alone its first name leads. */
function rowOwners(source: Source, table: Table, row: Row): Owner[] {
  const lead = cellsOf(table, row, 'lead').flatMap(c => readOwnerCell(source, c, 'lead'));
  const named = cellsOf(table, row, 'owner');
  const instead = cellsOf(table, row, 'person').filter(c => namesBodies(source, c));
  const owner = (named.length > 0 ? named : instead).flatMap(c => readOwnerCell(source, c, 'list'));
  const support = cellsOf(table, row, 'support').flatMap(c => readOwnerCell(source, c, 'support'));
  const as = (role: Owner['role'], list: readonly Owner[]): Owner[] => list.map(o => ({ ...o, role }));
  return distinct([
    ...as('lead', lead),
    ...(lead.length > 0 ? as('support', owner) : owner),
    ...as('support', support),
  ]);
}

/** Reads one row of a pasted table as an item: the task cell is its heading, further sentences and measure cells its measures. */
export function rowItemOf(
  source: Source,
  draft: Draft,
  { table, row }: { table: Table; row: Row },
  calendar: Calendar,
  above: Handed,
  placed: Placed,
): Item {
  const task = cellsOf(table, row, 'task')[0] ?? row.at;
  const { heading, rest } = splitHeading(source, task);
  const notes = [task, ...cellsOf(table, row, 'measure')].flatMap(c => ownerNotes(source, c));
  const holes = notes.map(n => n.at);
  placed.notes.push(...holes);
  const said = cellsOf(table, row, 'measure');
  const found = [rest, ...said.filter(r => !isFigure(source, r))]
    .filter(r => hasWords(source, r))
    .flatMap(r => lines(source, r).flatMap(l => measureRanges(source, l, holes, false)));
  const ranges = found.length > 0 ? found : [heading];
  const figures = said.filter(r => isFigure(source, r));
  const aims = cellsOf(table, row, 'target');
  const beside = [...figures, ...aims, ...cellsOf(table, row, 'acceptance')];
  const counted = cellsOf(table, row, 'unit')[0];
  const unitOf = (cell: Range): string => {
    if (counted) return source.text.slice(counted.start, counted.end);
    const said = /[(（]([^()（）]{1,5})[)）]$/.exec(table.columns[row.cells.indexOf(cell)]?.header ?? '')?.[1] ?? '';
    return isUnit(said) ? said : '';
  };
  /** What a figure in a column of its own is about: the row's one measure, else its task. */
  const topic = (ranges.length === 1 ? ranges[0] : undefined) ?? heading;
  const inColumns = rowOwners(source, table, row);
  const stated = inColumns.length > 0 ? inColumns : distinct(notes.flatMap(n => n.owners));
  const owners = stated.length > 0 ? stated : [...above.owners];
  const persons = withPersons(filled(filled(rowPersons(source, table, row), personsOf(notes)), above.persons));
  const deadlines = cellsOf(table, row, 'due').flatMap(c => cellDeadlines(source, c, calendar));
  const handed = deadlines.length > 0 ? deadlines.map(d => ({ ...d, basis: 'inherited' as const })) : above.deadlines;
  /** 每季度2场 among the times is a rhythm to keep and a number to reach; a cell merged from above is its own row's. */
  const rhythms = cellsOf(table, row, 'due')
    .filter(c => c.start >= row.at.start && c.end <= row.at.end)
    .flatMap(c => findTargets(source, c, heading, calendar.year))
    .filter(t => t.kind === 'frequency');
  const measures = ranges.map((range, i): Measure => {
    const extra = i === ranges.length - 1 ? beside : [];
    const said = findTargets(source, range, range === heading ? undefined : heading, calendar.year);
    /** A cell that gives the figure of the sentence once more promises nothing more. */
    const isNew = (t: Target): boolean => !said.some(one => one.value === t.value && one.unit === t.unit);
    const targets = [
      ...said,
      ...extra
        .flatMap(
          r =>
            (aims.includes(r) ? cellFigure(source, r, topic, unitOf(r)) : null) ??
            findTargets(source, r, topic, calendar.year),
        )
        .filter(isNew),
      ...(i === ranges.length - 1 ? rhythms : []),
    ];
    const own = [range, ...extra].flatMap(r => findTimes(source, r, calendar));
    return {
      text: textWithout(source, range, holes),
      span: range,
      kind: classifyMeasure(source, range, targets),
      targets,
      deadlines: own.length > 0 ? own : handed,
      owners,
      ...persons,
    };
  });
  const kept = table.columns.flatMap((column, i): [string, string][] => {
    const cell = row.cells[i];
    const words = cell ? source.text.slice(cell.start, cell.end) : '';
    return words && ['extra', 'acceptance', 'target', 'group'].includes(column.role) ? [[column.header, words]] : [];
  });
  return {
    path: draft.path,
    heading: textWithout(source, heading, holes),
    headingSpan: heading,
    section: draft.section,
    parents: draft.chain.slice(draft.section === null ? 0 : 1).map(n => textWithout(source, n.heading, [])),
    measures,
    ...(found.length > 0 ? leadOf(source, heading, holes, owners, handed) : {}),
    owners,
    ...persons,
    deadlines,
    ...(kept.length > 0 ? { extras: Object.fromEntries(kept) } : {}),
  };
}

/** Lines of a cell that was pasted with line breaks inside. */
const lines = (source: Source, cell: Range): Range[] =>
  [...source.text.slice(cell.start, cell.end).matchAll(/[^\n\u2028]+/g)].map(m => ({
    start: cell.start + m.index,
    end: cell.start + m.index + m[0].length,
  }));
