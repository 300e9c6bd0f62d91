/** Formats of cells: state that is validated and can be read back. */
import { failing, openBook } from './open';

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
