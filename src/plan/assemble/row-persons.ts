import type { Person } from '../types';
import type { Range, Source } from '../source';
import { cellsOf } from '../outline';
import type { TableRow, PlanTable } from '../outline';
import { readOwnerCell } from '../facts/owners';
import { PEOPLE } from '../facts/owners/lexicon';
import { isBody } from '../facts/owners/names';
import { endsIn, opensWith } from '../../language/words';
import { personsBeside, readPersonCell } from '../facts/owners/person-cell';
import { once } from './persons';
import { gather } from '../loops';

const PERSON = /^[\u3400-\u9fff]{2,3}$/;

/** 院长, 总监: one person by the post, unlike 各班主任 and 老师. */
const isPost = (name: string): boolean => PEOPLE.test(name) && ONE.test(name) && !MANY.test(name);
const ONE = endsIn('[长记任理监]');
const MANY = opensWith('[全各班]');

/** A column of 负责人 that names bodies (团委、教务处) and no person: owners, no persons. */
export const holdsBodies = (source: Source, cell: Range): boolean => {
  const names = readOwnerCell(source, cell, 'list').map(({ span }) => source.folded.slice(span.start, span.end));
  return names.some(name => isBody(name) && !isPost(name)) && names.every(name => isBody(name) || !PERSON.test(name));
};

/** The persons in the columns of a table row. */
export const rowPersons = (source: Source, table: PlanTable, row: TableRow): Person<Range>[] =>
  once([
    ...gather(['leader', 'person'] as const, role =>
      gather(cellsOf(table, row, role), cell =>
        holdsBodies(source, cell) ? personsBeside(source, cell) : readPersonCell(source, cell, role),
      ),
    ),
    ...gather(['lead', 'owner', 'support'] as const, role =>
      gather(cellsOf(table, row, role), cell => personsBeside(source, cell)),
    ),
  ]);
