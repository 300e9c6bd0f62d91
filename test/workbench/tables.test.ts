import { fileForm, references, renamed, shownForm } from '../../workbench/host/model/structured';
import { codeOf, openBook } from './open';
import type { Opened } from './open';

/** A sheet 数据 with 目标值, 完成值, 完成率 in A1:C4 as the table 任务表. */
async function withTable(opened: Opened = openBook()): Promise<Opened> {
  await opened.run(async context => {
    const sheet = context.workbook.worksheets.add('数据');
    sheet.getRange('A1:C4').values = [
      ['目标值', '完成值', '完成率'],
      [10, 5, ''],
      [20, 20, ''],
      [40, 10, ''],
    ];
    const table = sheet.tables.add('A1:C4', true);
    table.name = '任务表';
    await context.sync();
  });
  return opened;
}

const inTable = <T>(
  opened: Opened,
  act: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> =>
  opened.run(async context => {
    const sheet = context.workbook.worksheets.getItem('数据');
    const result = await act(sheet.tables.getItem('任务表'), sheet, context);
    await context.sync();
    return result;
  });

describe('tables', () => {
  test('name, size, columns and parts', async () => {
    const opened = await withTable();
    await inTable(opened, async (table, _sheet, context) => {
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('完成值').getDataBodyRange(),
      ];
      for (const part of parts) part.load('address');
      table.load('name,style,showFilterButton,rows/count,columns/items/name');
      await context.sync();
      expect(parts.map(p => p.address)).toEqual(['数据!A1:C4', '数据!A1:C1', '数据!A2:C4', '数据!B2:B4']);
      expect([table.name, table.rows.count, table.columns.items.map(c => c.name)]).toEqual([
        '任务表',
        3,
        ['目标值', '完成值', '完成率'],
      ]);
    });
  });

  test('structured references calculate, are answered in the short form and understood in both', async () => {
    const opened = await withTable();
    await inTable(opened, async (table, sheet, context) => {
      const rate = table.columns.getItem('完成率').getDataBodyRange();
      rate.formulas = [
        ['=[@完成值]/[@目标值]'],
        ['=任务表[[#This Row],[完成值]]/任务表[[#This Row],[目标值]]'],
        ['=任务表[@完成值]/[@目标值]'],
      ];
      sheet.getRange('E2').formulas = [['=SUM(任务表[完成率])']];
      rate.load('values,formulas');
      const sum = sheet.getRange('E2');
      sum.load('values,formulas');
      await context.sync();
      expect(rate.values).toEqual([[0.5], [1], [0.25]]);
      expect(rate.formulas).toEqual(Array(3).fill(['=[@完成值]/[@目标值]']));
      expect([sum.values, sum.formulas]).toEqual([[[1.75]], [['=SUM(任务表[完成率])']]]);
    });
  });

  // OfficeDev/office-js#6745
  test('AutoCorrect: the last of different formulas fills the whole column', async () => {
    const opened = await withTable();
    const column = await inTable(opened, async (table, _sheet, context) => {
      const rate = table.columns.getItem('完成率').getDataBodyRange();
      rate.formulas = [['=[@目标值]'], ['=[@目标值]*2'], ['=[@完成值]*3']];
      rate.load('formulas');
      await context.sync();
      return rate.formulas;
    });
    expect(column).toEqual(Array(3).fill(['=[@完成值]*3']));
  });

  test('AutoCorrect leaves a column that holds constants', async () => {
    const opened = await withTable();
    const column = await inTable(opened, async (table, _sheet, context) => {
      const done = table.columns.getItem('完成值').getDataBodyRange();
      done.getCell(0, 0).formulas = [['=[@目标值]']];
      done.load('formulas');
      await context.sync();
      return done.formulas;
    });
    expect(column).toEqual([['=[@目标值]'], [20], [10]]);
  });

  // OfficeDev/office-js#551
  test('names: duplicates in any case, and shapes that Excel refuses, are a bare InvalidArgument', async () => {
    const opened = await withTable();
    await opened.run(async context => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.getRange('H1:I2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('H1:I2', true).name = 'Other';
      context.workbook.names.add('名称', sheet.getRange('A1'));
      await context.sync();
    });
    for (const name of ['任务表', 'OTHER', '名称', 'A1', '1月', 'has space', 'a-b']) {
      const code = await codeOf(
        opened.run(async context => {
          const table = context.workbook.worksheets
            .getItem('数据')
            .tables.getItem(name === 'OTHER' ? '任务表' : 'Other');
          table.name = name;
          await context.sync();
        }),
      );
      expect([name, code]).toEqual([name, 'InvalidArgument']);
    }
  });

  test('tables cannot overlap', async () => {
    const opened = await withTable();
    expect(
      await codeOf(
        opened.run(async context => {
          context.workbook.worksheets.getItem('数据').tables.add('C3:D5', true);
          await context.sync();
        }),
      ),
    ).toBe('InvalidOperation');
  });

  test('header cells are unique texts, whatever stands in them', async () => {
    const { run } = openBook();
    const titles = await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D2').values = [
        ['名', '名', '', 2026],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add('A1:D2', true);
      const header = table.getHeaderRowRange();
      header.load('values');
      await context.sync();
      return header.values;
    });
    expect(titles).toEqual([['名', '名2', 'Column3', '2026']]);
  });

  // OfficeDev/office-js#196
  test('without headers a row is put in above, and what is below moves down', async () => {
    const { run } = openBook();
    const values = await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        [1, 2],
        [3, 4],
        ['below', ''],
      ];
      sheet.tables.add('A1:B2', false);
      const range = sheet.getRange('A1:B4');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
      ['below', ''],
    ]);
  });

  test('renaming table and columns rewrites formulas everywhere', async () => {
    const opened = await withTable();
    await inTable(opened, async (table, sheet, context) => {
      table.columns.getItem('完成率').getDataBodyRange().formulas = Array(3).fill(['=[@完成值]/[@目标值]']);
      sheet.getRange('E2').formulas = [['=SUM(任务表[完成值])']];
      table.name = '进度';
      sheet.tables.getItem('进度').columns.getItem('完成值').name = '实际 值';
      const cells = sheet.getRange('C2:E2');
      cells.load('formulas,values');
      await context.sync();
      expect(cells.formulas[0]).toEqual(['=[@[实际 值]]/[@目标值]', '', '=SUM(进度[实际 值])']);
      expect(cells.values[0]).toEqual([0.5, '', 35]);
    });
  });

  test('growing: resize and new rows get the column’s formula; cells below make way', async () => {
    const opened = await withTable();
    await inTable(opened, async (table, sheet, context) => {
      table.columns.getItem('完成率').getDataBodyRange().formulas = Array(3).fill(['=[@完成值]/[@目标值]']);
      sheet.getRange('A6').values = [['below']];
      table.resize('A1:C5');
      sheet.getRange('A5:B5').values = [[8, 2]];
      table.rows.add(undefined, [[100, 10, '=[@完成值]/[@目标值]']]);
      const all = sheet.getRange('A5:C7');
      all.load('values');
      table.rows.load('count');
      await context.sync();
      expect(all.values).toEqual([
        [8, 2, 0.25],
        [100, 10, 0.1],
        ['below', '', ''],
      ]);
      expect(table.rows.count).toBe(5);
    });
  });

  test('the header row stays: it can be neither resized away nor deleted', async () => {
    const opened = await withTable();
    expect(await codeOf(inTable(opened, table => table.resize('A2:C4')))).toBe('InvalidArgument');
    expect(await codeOf(inTable(opened, (_table, sheet) => sheet.getRange('1:1').delete('Up')))).toBe(
      'InvalidArgument',
    );
  });

  test('a column put in or taken out keeps the others’ formulas', async () => {
    const opened = await withTable();
    await inTable(opened, async (table, sheet, context) => {
      table.columns.getItem('完成率').getDataBodyRange().formulas = Array(3).fill(['=[@完成值]/[@目标值]']);
      table.columns.add(1, [['备注'], ['a'], ['b'], ['c']]);
      table.columns.load('items/name');
      const row = sheet.getRange('A2:D2');
      row.load('values');
      await context.sync();
      expect(table.columns.items.map(c => c.name)).toEqual(['目标值', '备注', '完成值', '完成率']);
      expect(row.values).toEqual([[10, 'a', 5, 0.5]]);
      table.columns.getItem('备注').delete();
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map(c => c.name)).toEqual(['目标值', '完成值', '完成率']);
    });
  });

  test('typing under a table makes it grow, writing there does not', async () => {
    const opened = await withTable();
    const count = () =>
      inTable(opened, async (table, _sheet, context) => {
        table.rows.load('count');
        await context.sync();
        return table.rows.count;
      });
    await inTable(opened, (_table, sheet) => {
      sheet.getRange('A5').values = [[1]];
    });
    expect(await count()).toBe(3);
    opened.host.people.type('数据', 'A5', 7);
    expect(await count()).toBe(4);
  });

  test('gone with its sheet, or turned into a plain range', async () => {
    const opened = await withTable();
    await inTable(opened, (table, sheet) => {
      sheet.getRange('E1').formulas = [['=SUM(任务表[完成值])']];
      table.convertToRange();
    });
    await opened.run(async context => {
      const { tables } = context.workbook;
      tables.load('count');
      const left = context.workbook.worksheets.getItem('数据').getRange('A2');
      left.load('values');
      await context.sync();
      expect([tables.count, left.values]).toEqual([0, [[10]]]);
    });
  });
});

describe('structured references as text', () => {
  test.each([
    ['=[@完成值]/[@[实际 值]]', '=T[[#This Row],[完成值]]/T[[#This Row],[实际 值]]'],
    ['=T[@列]&"[@列]"', '=T[[#This Row],[列]]&"[@列]"'],
    ['=SUM(Other[列])', '=SUM(Other[列])'],
    ['=U[@列]', '=U[[#This Row],[列]]'],
  ])('%s', (shown, file) => {
    expect(fileForm(shown, 'T')).toBe(file);
    expect(fileForm(shownForm(file, 'T'), 'T')).toBe(file);
  });

  test('what a formula refers to', () => {
    expect(references('=SUM(甲[列])+乙[[#This Row],[a]]&"丙[x]"')).toEqual([
      { table: '甲', columns: ['列'] },
      { table: '乙', columns: ['a'] },
    ]);
    expect(renamed('=SUM(甲[列])&"甲[列]"', '甲', '乙', new Map([['列', '新']]))).toBe('=SUM(乙[新])&"甲[列]"');
  });
});

test('sorting by a column moves whole rows; what is not known here is refused', async () => {
  const opened = await withTable();
  const values = (sort: (table: Excel.Table) => void) =>
    inTable(opened, async (table, _sheet, context) => {
      sort(table);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return body.values.map(row => row.slice(0, 2));
    });
  expect(await values(table => table.sort.apply([{ key: 1, ascending: false }]))).toEqual([
    [20, 20],
    [40, 10],
    [10, 5],
  ]);
  expect(await values(table => table.sort.apply([{ key: 0, ascending: true }]))).toEqual([
    [10, 5],
    [20, 20],
    [40, 10],
  ]);
  expect(await codeOf(values(table => table.sort.apply([{ key: 7 }])))).toBe('InvalidArgument');
  expect(await codeOf(values(table => table.sort.apply([{ key: 0 }, { key: 1 }])))).toBe('HostNotImplemented');
});
