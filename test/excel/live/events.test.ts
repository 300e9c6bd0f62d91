import { changedEvents, areasOf, sortedEvents } from '../../../src/excel/live/events';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const changed = (changeType: string, address: string, more: object = {}) =>
  changedEvents({ address, changeType, source: 'Local', ...more } as Parameters<typeof changedEvents>[0]);

test('addresses of cells, rows, columns and several areas', () => {
  expect(areasOf('B3')).toEqual([{ top: 2, left: 1, bottom: 2, right: 1 }]);
  expect(areasOf("'责任矩阵'!$AA$10:AB12,C1")).toEqual([
    { top: 9, left: 26, bottom: 11, right: 27 },
    { top: 0, left: 2, bottom: 0, right: 2 },
  ]);
  expect(areasOf('3:5')).toEqual([{ top: 2, left: 0, bottom: 4, right: LAST_COLUMN }]);
  expect(areasOf('B:C')).toEqual([{ top: 0, left: 1, bottom: LAST_ROW, right: 2 }]);
  expect(areasOf('#REF!')).toEqual([]);
});

test('edits, rows and columns that come and go, by whom', () => {
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(changed('RangeEdited', 'A1')).toEqual([{ kind: 'edited', area: cell, origin: 'local' }]);
  expect(changed('RangeEdited', 'A1', { source: 'Remote' })).toMatchObject([{ origin: 'remote' }]);
  expect(changed('Unknown', 'A1')).toMatchObject([{ kind: 'edited' }]);
  expect(changed('RowInserted', '3:5')).toEqual([{ kind: 'inserted', what: 'rows', at: 2, count: 3, origin: 'local' }]);
  expect(changed('ColumnDeleted', 'B:C')).toEqual([
    { kind: 'deleted', what: 'columns', at: 1, count: 2, origin: 'local' },
  ]);
});

test('a row put into the table alone is a row; a few cells that move are edits down to the end', () => {
  const down = { changeDirectionState: { insertShiftDirection: 'Down' } };
  expect(changed('CellInserted', 'A5:AN5', down)).toMatchObject([{ kind: 'inserted', what: 'rows', at: 4, count: 1 }]);
  expect(changed('CellDeleted', 'B5:C5')).toMatchObject([
    { kind: 'edited', area: { top: 4, left: 1, bottom: LAST_ROW, right: 2 } },
  ]);
  const left = { changeDirectionState: { deleteShiftDirection: 'Left' } };
  expect(changed('CellDeleted', 'A5:AN5', left)).toMatchObject([{ kind: 'edited', area: { right: LAST_COLUMN } }]);
});

test('sorted rows', () => {
  expect(sortedEvents({ address: 'A4:B9', source: 'Remote' })).toEqual([
    { kind: 'sorted', area: { top: 3, left: 0, bottom: 8, right: 1 }, origin: 'remote' },
  ]);
});
