import { openBook } from './open';

test('INDEX over a column of a table on another sheet reads that sheet', async () => {
  const { run, host } = openBook();
  const read = await run(async context => {
    const names = context.workbook.worksheets.getItem('Sheet1');
    names.getRange('A1:B4').values = [
      ['名称', '序'],
      ['甲局', 1],
      ['乙局', 2],
      ['丙局', 3],
    ];
    names.tables.add('A1:B4', true).name = '部门表';
    const other = context.workbook.worksheets.add('总览');
    other.getRange('A1:A4').values = [['错'], ['错'], ['错'], ['错']];
    other.getRange('C1:C2').formulas = [['=INDEX(部门表[名称],2)'], ['=INDEX(部门表[名称],MATCH(3,部门表[序],0))']];
    const found = other.getRange('C1:C2');
    found.load('values');
    await context.sync();
    return found.values as string[][];
  });
  expect(read).toEqual([['乙局'], ['丙局']]);
  host.book.dispose();
});
