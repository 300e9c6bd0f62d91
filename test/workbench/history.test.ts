/** Undo and redo, sort and fill-down as a person does them, and two add-ins in one book. */
import { openBook } from './open';
import type { Opened } from './open';

const later = (ms = 20): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

async function table(): Promise<Opened> {
  const opened = openBook();
  await opened.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B4').values = [
      ['名', '数'],
      ['乙', 2],
      ['甲', 1],
      ['丙', 3],
    ];
    sheet.tables.add('A1:B4', true).name = '表';
    await context.sync();
  });
  return opened;
}

const values = async ({ run }: Opened, address: string): Promise<unknown[][]> =>
  run(async context => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });

async function heardBy(opened: Opened): Promise<string[]> {
  const heard: string[] = [];
  await opened.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onChanged.add(async e => void heard.push(`${e.changeType} ${e.address} ${e.source} ${e.triggerSource}`));
    sheet.onRowSorted.add(async e => void heard.push(`sorted ${e.address} ${e.source}`));
    await context.sync();
  });
  return heard;
}

test('an edit, a request of the add-in and a deleted row are taken back one after the other, and done again', async () => {
  const opened = await table();
  const { people } = opened.host;
  const heard = await heardBy(opened);
  people.type('Sheet1', 'B2', 20);
  await opened.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B3').values = [[10]];
    await context.sync();
  });
  people.restructure('Sheet1', '4:4', false);
  const end = await values(opened, 'A2:B4');
  expect(end).toEqual([
    ['乙', 20],
    ['甲', 10],
    ['', ''],
  ]);
  expect(people.undo()).toBe(true);
  expect(await values(opened, 'A4:B4')).toEqual([['丙', 3]]);
  expect(opened.host.book.tables[0]?.area.bottom).toBe(3);
  people.undo();
  expect(await values(opened, 'B2:B3')).toEqual([[20], [1]]);
  people.undo();
  expect(await values(opened, 'B2:B3')).toEqual([[2], [1]]);
  for (let i = 0; i < 3; i++) people.redo();
  expect(people.redo()).toBe(false);
  expect(await values(opened, 'A2:B4')).toEqual(end);
  await later();
  expect(heard.slice(0, 6)).toEqual([
    'RangeEdited B2 Local Unknown',
    'RangeEdited B3 Local ThisLocalAddin',
    'RowDeleted 4:4 Local Unknown',
    'RowInserted 4:4 Local Unknown',
    'RangeEdited B3 Local Unknown',
    'RangeEdited B2 Local Unknown',
  ]);
});

test('a co-author’s edit is not in my list, and a request that changes nothing is none', async () => {
  const opened = await table();
  const { people } = opened.host;
  people.type('Sheet1', 'B2', 20);
  people.type('Sheet1', 'B3', 99, 'typed', 'coauthor');
  await values(opened, 'A1');
  people.undo();
  expect(await values(opened, 'B2:B3')).toEqual([[2], [99]]);
});

test('sort and fill-down are told as edits; a sort says also that it is one', async () => {
  const opened = await table();
  const heard = await heardBy(opened);
  opened.host.people.sort('表', '数');
  opened.host.people.fillDown('Sheet1', 'B2:B4');
  await later();
  expect(await values(opened, 'A2:B4')).toEqual([
    ['甲', 1],
    ['乙', 1],
    ['丙', 1],
  ]);
  expect(heard).toEqual(['RangeEdited A2:B4 Local Unknown', 'sorted A2:B4 Local', 'RangeEdited B3:B4 Local Unknown']);
});

test('what happens in one add-in is a co-author’s doing in another; lost events are not heard', async () => {
  const mine = await table();
  const theirs = openBook({ book: mine.host.book });
  mine.host.peers.push(theirs.host);
  const heard = await heardBy(theirs);
  mine.host.people.type('Sheet1', 'B2', 5);
  await mine.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B3').values = [[6]];
    await context.sync();
  });
  await later();
  expect(heard).toEqual(['RangeEdited B2 Remote Unknown', 'RangeEdited B3 Remote Unknown']);
  theirs.host.trouble.deaf = true;
  mine.host.people.type('Sheet1', 'B2', 7);
  await later();
  expect(heard).toHaveLength(2);
});
