/** Rows and columns inserted and deleted in the grid are the host's to insert and delete. */
import { structureOf } from '../../workbench/page/structure';

const range = { startRow: 4, endRow: 5, startColumn: 1, endColumn: 2 };
const of = (id: string) => structureOf({ id, params: { subUnitId: 's', unitId: 'book', range } });

test.each([
  ['sheet.command.remove-row-by-range', { sheetId: 's', address: '5:6', insert: false }],
  ['sheet.command.insert-row-by-range', { sheetId: 's', address: '5:6', insert: true }],
  ['sheet.command.remove-col-by-range', { sheetId: 's', address: 'B:C', insert: false }],
  ['sheet.command.insert-col-by-range', { sheetId: 's', address: 'B:C', insert: true }],
  // What leads to these, and what comes of them.
  ['sheet.command.remove-row', null],
  ['sheet.mutation.remove-rows', null],
  ['sheet.command.set-row-height', null],
])('%s', (id, structure) => expect(of(id)).toEqual(structure));
