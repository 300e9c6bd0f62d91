/** Formats, checks, charts, print set-up: state that is validated and can be read back. */
import { codeOf, openBook } from './open';

const failing = (act: (sheet: Excel.Worksheet) => unknown): Promise<string> => {
  const { run } = openBook();
  return codeOf(
    run(async context => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }),
  );
};

describe('formats', () => {
  test('every property of a cell, alone and mixed', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange('B2');
      const { format } = cell;
      format.font.name = 'SimSun';
      format.font.size = 12;
      format.font.bold = true;
      format.font.italic = true;
      format.font.color = '#ff0000';
      format.font.underline = 'Single';
      format.font.strikethrough = true;
      format.fill.color = 'yellow';
      format.horizontalAlignment = 'Right';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      format.protection.locked = false;
      format.protection.formulaHidden = true;
      cell.numberFormat = [['0.00']];
      const one = sheet.getRange('B2').format;
      const both = sheet.getRange('B2:B3').format;
      for (const f of [one, both])
        f.load(
          'horizontalAlignment,verticalAlignment,wrapText,indentLevel,font,fill/color,protection/locked,protection/formulaHidden',
        );
      await context.sync();
      expect([
        one.font.name,
        one.font.size,
        one.font.bold,
        one.font.italic,
        one.font.color,
        one.font.underline,
        one.font.strikethrough,
      ]).toEqual(['SimSun', 12, true, true, '#FF0000', 'Single', true]);
      expect([one.fill.color, one.horizontalAlignment, one.verticalAlignment, one.wrapText, one.indentLevel]).toEqual([
        '#FFFF00',
        'Right',
        'Top',
        true,
        2,
      ]);
      expect([one.protection.locked, one.protection.formulaHidden]).toEqual([false, true]);
      expect([both.font.name, both.font.bold, both.wrapText, both.protection.locked]).toEqual([null, null, null, null]);
      one.fill.clear();
      one.font.underline = 'None';
      one.load('fill/color,font/underline');
      await context.sync();
      expect([one.fill.color, one.font.underline]).toEqual(['#FFFFFF', 'None']);
    });
  });

  test('a whole column passes its format on to cells that come later', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A:A').format.font.bold = true;
      sheet.getRange('A:A').numberFormat = '@' as never;
      sheet.getRange('A500').values = [['1-2']];
      const cells = [sheet.getRange('A1'), sheet.getRange('A500')];
      for (const cell of cells) cell.load('values,format/font/bold');
      await context.sync();
      expect(cells.map(c => [c.values[0]?.[0], c.format.font.bold])).toEqual([
        ['before', true],
        ['1-2', true],
      ]);
    });
  });

  test('borders: edges, insides, colour; cell by cell', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('EdgeTop').color = '#00FF00';
      borders.getItem('InsideHorizontal').style = 'Double';
      borders.getItem('EdgeLeft').weight = 'Thick';
      const properties = sheet
        .getRange('B2:C3')
        .getCellProperties({ format: { borders: { style: true, color: true } } } as never);
      const left = sheet.getRange('B2').format.borders.getItem('EdgeLeft');
      left.load('style,weight');
      await context.sync();
      const style = (r: number, c: number, side: string): unknown =>
        (properties.value[r]?.[c]?.format?.borders as Record<string, { style: string }> | undefined)?.[side]?.style;
      expect([
        style(0, 0, 'top'),
        style(0, 1, 'top'),
        style(1, 0, 'top'),
        style(0, 0, 'bottom'),
        style(1, 1, 'bottom'),
      ]).toEqual(['Continuous', 'Continuous', 'Double', 'Double', 'None']);
      expect([left.style, left.weight]).toEqual(['Continuous', 'Thick']);
    });
  });

  test('several areas at once, and cell properties set in bulk', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = sheet.getRanges('A1,C3:D4');
      areas.format.fill.color = '#123456';
      areas.load('areaCount,cellCount,address');
      sheet
        .getRange('F1:G1')
        .setCellProperties([[{ format: { font: { bold: true } } }, { format: { fill: { color: '#ABCDEF' } } }]]);
      const cells = ['A1', 'B1', 'D4', 'F1', 'G1'].map(a => sheet.getRange(a).format);
      for (const cell of cells) cell.load('fill/color,font/bold');
      await context.sync();
      expect([areas.areaCount, areas.cellCount, areas.address]).toEqual([2, 5, 'Sheet1!A1,Sheet1!C3:D4']);
      expect(cells.map(c => [c.fill.color, c.font.bold])).toEqual([
        ['#123456', false],
        ['#FFFFFF', false],
        ['#123456', false],
        ['#FFFFFF', true],
        ['#ABCDEF', false],
      ]);
    });
  });

  test('sizes out of bounds are refused', async () => {
    expect(await failing(s => (s.getRange('A1').format.font.size = 500))).toBe('InvalidArgument');
    expect(await failing(s => (s.getRange('A1').format.rowHeight = 410))).toBe('InvalidArgument');
    expect(await failing(s => (s.getRange('A1').format.indentLevel = 251))).toBe('InvalidArgument');
  });

  test('a link jumps, and keeps the text', async () => {
    const { run } = openBook();
    await run(async context => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.values = [['去矩阵']];
      cell.hyperlink = { documentReference: "'责任矩阵'!A4", screenTip: '跳转' };
      cell.load('hyperlink,values');
      await context.sync();
      expect([cell.hyperlink.documentReference, cell.values]).toEqual(["'责任矩阵'!A4", [['去矩阵']]]);
      cell.clear('Hyperlinks');
      cell.load('hyperlink');
      await context.sync();
      expect(cell.hyperlink).toBeNull();
    });
  });
});

// "Add data validation to Excel ranges", learn.microsoft.com
describe('data validation', () => {
  test('typing is checked, pasting and writes of an add-in are not', async () => {
    const { run, host } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      sheet.getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      sheet.getRange('C1').dataValidation.errorAlert = { showAlert: false, style: 'Stop', title: '', message: '' };
      await context.sync();
    });
    const { people } = host;
    expect([
      people.type('Sheet1', 'A1', 5),
      people.type('Sheet1', 'A1', 50),
      people.type('Sheet1', 'A1', '五'),
    ]).toEqual([true, false, false]);
    expect([
      people.type('Sheet1', 'B1', '是'),
      people.type('Sheet1', 'B1', '或'),
      people.type('Sheet1', 'C1', '或'),
    ]).toEqual([true, false, true]);
    expect(people.type('Sheet1', 'A2', 50, 'pasted')).toBe(true);
    await run(async context => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      cells.getCell(2, 0).values = [[99]];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[5], [50], [99]]);
    });
  });

  test('rules, alerts and prompts come back; mixed ranges say so', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('D1:D2').values = [['甲'], ['乙']];
      context.workbook.names.add('名单', sheet.getRange('D1:D2'));
      const list = sheet.getRange('A1:A2').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: '=名单' } };
      list.prompt = { showPrompt: true, title: '单位', message: '请选' };
      list.errorAlert = { showAlert: true, style: 'Warning', title: '注意', message: '不在名单' };
      list.ignoreBlanks = false;
      const mixed = sheet.getRange('A1:A3').dataValidation;
      const none = sheet.getRange('B1').dataValidation;
      list.load('rule,type,prompt,errorAlert,ignoreBlanks');
      mixed.load('type');
      none.load('type');
      await context.sync();
      expect([
        list.rule.list?.source,
        list.type,
        list.prompt.message,
        list.errorAlert.style,
        list.ignoreBlanks,
        mixed.type,
        none.type,
      ]).toEqual(['=名单', 'List', '请选', 'Warning', false, 'Inconsistent', 'None']);
      sheet.getRange('A1').dataValidation.clear();
      const rest = sheet.getRange('A2').dataValidation;
      rest.load('type');
      await context.sync();
      expect(rest.type).toBe('List');
    });
  });

  test('rules that Excel refuses', async () => {
    const rule = (given: Excel.DataValidationRule) => failing(s => (s.getRange('A1').dataValidation.rule = given));
    expect(await rule({ list: { inCellDropDown: true, source: '字'.repeat(256) } })).toBe('InvalidArgument');
    expect(await rule({ list: { inCellDropDown: true, source: '=没有的名称' } })).toBe('InvalidArgument');
    expect(await rule({ wholeNumber: { formula1: 1, operator: 'Between' } })).toBe('InvalidArgument');
    expect(await rule({ decimal: { formula1: 'x', operator: 'GreaterThan' } })).toBe('InvalidArgument');
    expect(await rule({ custom: { formula: 'A1>1' } })).toBe('InvalidArgument');
    expect(await rule({ list: { inCellDropDown: true, source: '字'.repeat(255) } })).toBe('none');
  });
});

describe('conditional formats', () => {
  test('the newest comes first; rule, looks and order come back', async () => {
    const { run } = openBook();
    await run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:B9');
      for (const [formula, color] of [
        ['=$A2>1', '#FF0000'],
        ['=$A2>2', '#00FF00'],
      ] as const) {
        const added = range.conditionalFormats.add('Custom');
        added.custom.rule.formula = formula;
        added.custom.format.fill.color = color;
        added.custom.format.font.bold = true;
      }
      range.conditionalFormats.load('items/id,items/priority,items/type');
      await context.sync();
      const [top] = range.conditionalFormats.items;
      if (!top) throw new Error('None.');
      top.custom.rule.load('formula');
      top.custom.format.fill.load('color');
      top.custom.format.font.load('bold');
      await context.sync();
      expect([top.custom.rule.formula, top.custom.format.fill.color, top.custom.format.font.bold]).toEqual([
        '=$A2>2',
        '#00FF00',
        true,
      ]);
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('structured references are refused, other kinds are not known', async () => {
    expect(
      await failing(
        s => (s.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=任务表[[#This Row],[列]]>1'),
      ),
    ).toBe('InvalidArgument');
    expect(await failing(s => s.getRange('A1').conditionalFormats.add('DataBar'))).toBe('HostNotImplemented');
  });
});

describe('protection', () => {
  test('locked cells refuse values, formats, rows and tables; unlocked ones do not', async () => {
    const { run } = openBook();
    const attempt = (act: (sheet: Excel.Worksheet) => unknown) =>
      codeOf(
        run(async context => {
          act(context.workbook.worksheets.getActiveWorksheet());
          await context.sync();
        }),
      );
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['甲', '乙'],
        [1, 2],
      ];
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true });
      await context.sync();
    });
    expect(await attempt(s => (s.getRange('B2').values = [[5]]))).toBe('none');
    expect(await attempt(s => (s.getRange('A2').values = [[5]]))).toBe('AccessDenied');
    expect(await attempt(s => (s.getRange('A2:B2').values = [[5, 6]]))).toBe('AccessDenied');
    expect(await attempt(s => (s.getRange('A2').format.fill.color = '#FF0000'))).toBe('AccessDenied');
    expect(await attempt(s => s.getRange('2:2').delete('Up'))).toBe('AccessDenied');
    expect(await attempt(s => s.tables.add('A1:B2', true))).toBe('AccessDenied');
    expect(await attempt(s => (s.getRange('A1').format.columnWidth = 90))).toBe('none');
    expect(await attempt(s => (s.getRange('A1').format.rowHeight = 30))).toBe('AccessDenied');
    expect(await attempt(s => s.protection.protect())).toBe('InvalidOperation');
    await run(async context => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.load('protected,options');
      await context.sync();
      expect([protection.protected, protection.options.allowAutoFilter, protection.options.allowSort]).toEqual([
        true,
        true,
        false,
      ]);
      protection.unprotect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
    expect(await attempt(s => (s.getRange('A2').values = [[5]]))).toBe('none');
  });

  test('protecting and unprotecting empty the undo list', async () => {
    const { run, host } = openBook();
    await run(async context => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect();
      protection.unprotect();
      await context.sync();
    });
    expect(host.book.undoCleared).toBe(2);
  });
});

describe('charts and pages', () => {
  test('a chart: type, series by ranges, title, legend, axis, place', async () => {
    const { run, host } = openBook({ excelApi: 15 });
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').values = [
        ['', '目标', '实际'],
        ['教育', 3, 1],
        ['财政', 5, 2],
      ];
      const chart = sheet.charts.add('BarStacked', sheet.getRange('B2:B3'), 'Columns');
      chart.name = '进展';
      chart.title.text = '各单位';
      const first = chart.series.getItemAt(0);
      first.setXAxisValues(sheet.getRange('A2:A3'));
      const second = chart.series.add('实际');
      second.setValues(sheet.getRange('C2:C3'));
      second.format.fill.setSolidColor('#C00000');
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.numberFormat = '0%';
      chart.axes.valueAxis.maximum = 1;
      chart.setPosition('E2', 'G10');
      chart.load('chartType,left,top,width,height');
      chart.series.load('count,items/name');
      chart.axes.valueAxis.load('numberFormat,maximum');
      const values = second.getDimensionDataSourceString('Values');
      const categories = first.getDimensionDataSourceString('Categories');
      await context.sync();
      expect([chart.chartType, chart.series.count, values.value, categories.value]).toEqual([
        'BarStacked',
        2,
        'Sheet1!$C$2:$C$3',
        'Sheet1!$A$2:$A$3',
      ]);
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 144, 135]);
      expect([chart.axes.valueAxis.numberFormat, chart.axes.valueAxis.maximum]).toEqual(['0%', 1]);
      expect(host.book.active.charts[0]?.series.map(s => s.color)).toEqual(['', '#C00000']);
      sheet.charts.getItem('进展').delete();
      const gone = sheet.charts.getItemOrNullObject('进展');
      gone.load('isNullObject');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('chart types must exist, pies have no axes', async () => {
    expect(await failing(s => s.charts.add('BarThing' as 'Pie', s.getRange('A1'), 'Columns'))).toBe('InvalidArgument');
    expect(
      await failing(s => (s.charts.add('Pie', s.getRange('A1:A3'), 'Columns').axes.valueAxis.numberFormat = '0')),
    ).toBe('InvalidArgument');
  });

  test('print set-up comes back, bad ones are refused', async () => {
    const { run } = openBook();
    await run(async context => {
      const page = context.workbook.worksheets.getActiveWorksheet().pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintArea('A1:K40');
      page.setPrintTitleRows('$3:$3');
      page.setPrintMargins('Inches', { top: 1, left: 0.5 });
      page.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
      page.load('orientation,paperSize,zoom,topMargin,leftMargin');
      const area = page.getPrintAreaOrNullObject();
      area.load('address');
      const titles = page.getPrintTitleRowsOrNullObject();
      titles.load('address');
      page.headersFooters.defaultForAllPages.load('centerFooter');
      await context.sync();
      expect([page.orientation, page.paperSize, page.zoom, page.topMargin, page.leftMargin]).toEqual([
        'Landscape',
        'A4',
        { horizontalFitToPages: 1 },
        72,
        36,
      ]);
      expect([area.address, titles.address, page.headersFooters.defaultForAllPages.centerFooter]).toEqual([
        'Sheet1!A1:K40',
        'Sheet1!3:3',
        '第 &P 页',
      ]);
    });
    expect(await failing(s => s.pageLayout.setPrintTitleRows('A1:B2'))).toBe('InvalidArgument');
    expect(await failing(s => (s.pageLayout.zoom = { scale: 5 }))).toBe('InvalidArgument');
    expect(await failing(s => (s.pageLayout.headersFooters.defaultForAllPages.leftHeader = '字'.repeat(256)))).toBe(
      'InvalidArgument',
    );
  });
});
