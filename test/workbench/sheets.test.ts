import { codeOf, openBook } from './open';

// "Rename a worksheet", support.microsoft.com; the codes as reported in SheetJS#2458 and OfficeDev/office-js.
describe('sheet names', () => {
  test.each([
    '',
    '  ',
    "'quoted",
    "quoted'",
    'a/b',
    'a\\b',
    'a?b',
    'a*b',
    'a:b',
    '[a]',
    'History',
    'history',
    '字'.repeat(32),
  ])('%j is refused', async name => {
    const { run } = openBook();
    const attempt = (act: (context: Excel.RequestContext) => void) =>
      codeOf(
        run(async context => {
          act(context);
          await context.sync();
        }),
      );
    if (name !== '') expect(await attempt(context => context.workbook.worksheets.add(name))).toBe('InvalidArgument');
    expect(await attempt(context => (context.workbook.worksheets.getActiveWorksheet().name = name))).toBe(
      'InvalidArgument',
    );
  });

  test.each(['字'.repeat(31), '责任矩阵 (2)', "it's", 'A1', '总览—一季度'])('%j is accepted', async name => {
    const { run } = openBook();
    const found = await run(async context => {
      context.workbook.worksheets.add(name).getRange('A1').values = [[1]];
      const sheet = context.workbook.worksheets.getItem(name.toUpperCase());
      const cell = sheet.getRange('A1');
      cell.load('address,values');
      await context.sync();
      return [cell.address.endsWith('!A1'), cell.values];
    });
    expect(found).toEqual([true, [[1]]]);
  });

  test('no two sheets of one name, in any case', async () => {
    const { run } = openBook();
    expect(
      await codeOf(
        run(async context => {
          context.workbook.worksheets.add('SHEET1');
          await context.sync();
        }),
      ),
    ).toBe('ItemAlreadyExists');
  });

  test('renaming carries formulas and names along', async () => {
    const { run } = openBook();
    await run(async context => {
      const settings = context.workbook.worksheets.add('设置');
      settings.getRange('B1').values = [[7]];
      context.workbook.names.add('数据截至', settings.getRange('B1'));
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
      cell.formulas = [["='设置'!B1*2"], ['=数据截至+1']];
      settings.name = '设 置';
      cell.load('formulas,values');
      const name = context.workbook.names.getItem('数据截至');
      name.load('formula');
      await context.sync();
      expect(cell.values).toEqual([[14], [8]]);
      expect(cell.formulas[0]).toEqual(["='设 置'!B1*2"]);
      expect(name.formula).toBe("='设 置'!$B$1");
    });
  });
});

describe('sheets', () => {
  test('order, visibility, colour, grid lines, activation', async () => {
    const { run } = openBook();
    await run(async context => {
      const { worksheets } = context.workbook;
      const [a, b] = [worksheets.add('甲'), worksheets.add('乙')];
      b.position = 0;
      a.visibility = 'VeryHidden';
      b.tabColor = '#1f4e79';
      b.showGridlines = false;
      b.activate();
      worksheets.load('items/name');
      for (const sheet of [a, b]) sheet.load('visibility,tabColor,showGridlines,position');
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect(worksheets.items.map(s => s.name)).toEqual(['乙', 'Sheet1', '甲']);
      expect([a.visibility, b.tabColor, b.showGridlines, active.name]).toEqual(['VeryHidden', '#1F4E79', false, '乙']);
      expect(await codeOf((a.activate(), context.sync()))).toBe('UnsupportedOperation');
    });
  });

  test('the last visible sheet can be neither hidden nor deleted', async () => {
    const { run } = openBook();
    for (const act of [(s: Excel.Worksheet) => (s.visibility = 'Hidden'), (s: Excel.Worksheet) => s.delete()]) {
      const code = await codeOf(
        run(async context => {
          act(context.workbook.worksheets.getActiveWorksheet());
          await context.sync();
        }),
      );
      expect(code).toBe('UnsupportedOperation');
    }
  });

  test('deleting one turns what pointed to it into #REF! and empties the undo list', async () => {
    const { run, host } = openBook();
    await run(async context => {
      const gone = context.workbook.worksheets.add('走');
      gone.getRange('A1').values = [[5]];
      const name = context.workbook.names.add('指向', gone.getRange('A1'));
      gone.delete();
      name.load('formula,type');
      await context.sync();
      expect([name.formula, name.type]).toEqual(['=#REF!', 'Error']);
    });
    expect(host.book.undoCleared).toBe(1);
  });

  test('frozen panes, groups, hidden columns, widths', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      sheet.getRange('C:E').group('ByColumns');
      sheet.getRange('C:E').hideGroupDetails('ByColumns');
      sheet.getRange('G:G').format.columnWidth = 100;
      sheet.getRange('2:2').format.rowHeight = 30;
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load('address');
      const [hidden, wide, mixed, high] = [
        sheet.getRange('C:E'),
        sheet.getRange('G1'),
        sheet.getRange('F1:G1'),
        sheet.getRange('A2'),
      ];
      hidden.load('columnHidden');
      wide.load('format/columnWidth');
      mixed.load('format/columnWidth');
      high.load('format/rowHeight');
      await context.sync();
      expect([
        location.address,
        hidden.columnHidden,
        wide.format.columnWidth,
        mixed.format.columnWidth,
        high.format.rowHeight,
      ]).toEqual(['Sheet1!A1:B3', true, 100, null, 30]);
      sheet.freezePanes.unfreeze();
      sheet.getRange('C:E').showGroupDetails('ByColumns');
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load('isNullObject');
      hidden.load('columnHidden');
      await context.sync();
      expect([none.isNullObject, hidden.columnHidden]).toEqual([true, false]);
    });
  });

  test('a copy has everything, its table another name', async () => {
    const { run, host } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['数', '倍'],
        [3, ''],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.name = '表';
      sheet.getRange('B2').formulas = [['=[@数]*2']];
      sheet.getRange('A1').format.font.bold = true;
      const copy = sheet.copy('End');
      copy.load('name,position');
      const cell = copy.getRange('B2');
      copy.getRange('A2').values = [[10]];
      cell.load('values,formulas');
      copy.tables.load('items/name');
      copy.getRange('A1').load('format/font/bold');
      await context.sync();
      expect([copy.name, copy.position, cell.values, cell.formulas, copy.tables.items.map(t => t.name)]).toEqual([
        'Sheet1 (2)',
        1,
        [[20]],
        [['=[@数]*2']],
        ['表2'],
      ]);
    });
    expect(host.book.undoCleared).toBe(1);
  });
});

describe('names', () => {
  test('of the book and of a sheet; ranges, formulas, visibility', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [[4], ['=宽限*2']];
      const range = context.workbook.names.add('宽限', sheet.getRange('A1'));
      const formula = context.workbook.names.add('当日', '=TODAY()');
      sheet.names.add('本表', sheet.getRange('A2'));
      range.visible = false;
      for (const name of [range, formula]) name.load('formula,visible,type,scope');
      const cell = sheet.getRange('A2');
      cell.load('values');
      const missing = context.workbook.names.getItemOrNullObject('本表');
      missing.load('isNullObject');
      const there = sheet.names.getItem('本表').getRange();
      there.load('address');
      await context.sync();
      expect([
        range.formula,
        range.visible,
        range.type,
        formula.formula,
        cell.values,
        missing.isNullObject,
        there.address,
      ]).toEqual(['=Sheet1!$A$1', false, 'Range', '=TODAY()', [[8]], true, 'Sheet1!A2']);
      range.formula = '=Sheet1!$B$1';
      sheet.getRange('B1').values = [[100]];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[200]]);
      range.delete();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#NAME?']]);
    });
  });

  test.each(['1月', 'A1', 'R', 'has space', 'a-b', ''])('%j is no name', async name => {
    const { run } = openBook();
    const code = await codeOf(
      run(async context => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  test('properties and settings of the document', async () => {
    const { run } = openBook();
    await run(async context => {
      const { properties, settings } = context.workbook;
      properties.title = '重点工作';
      properties.custom.add('mubiao', '1');
      settings.add('shown', [1, 2]);
      properties.load('title');
      properties.custom.load('items/key,items/value');
      const setting = settings.getItemOrNullObject('shown');
      setting.load('value');
      const none = settings.getItemOrNullObject('other');
      none.load('isNullObject');
      await context.sync();
      expect([
        properties.title,
        properties.custom.items.map(p => [p.key, p.value as string]),
        setting.value,
        none.isNullObject,
      ]).toEqual(['重点工作', [['mubiao', '1']], [1, 2], true]);
    });
  });
});
