import type { Range, Source } from '../../source';
import type { Person } from '../../types';
import { factsIn } from '.';
import { readBeside } from './names';
import { readPersons } from './persons';

const personsOf = (source: Source, cell: Range, role: Person['role'], read: typeof readPersons): Person<Range>[] =>
  read(source.folded.slice(cell.start, cell.end), source.text.slice(cell.start, cell.end)).map(p =>
    factsIn(source, cell, 'owners/person-cell')({ ...p, role }),
  );

/** Reads a table cell of persons (牵头领导, 联系人). Blank cells and 无 give nothing. */
export const readPersonCell = (source: Source, cell: Range, role: Person['role']): Person<Range>[] =>
  personsOf(source, cell, role, readPersons);

/** The persons that a table cell of bodies names beside one (财政所 吴丽). */
export const personsBeside = (source: Source, cell: Range): Person<Range>[] =>
  personsOf(source, cell, 'person', readBeside);
