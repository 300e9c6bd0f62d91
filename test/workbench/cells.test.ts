import { codeOf, openBook } from './open';
import type { Opened } from './open';
import { typed } from '../../workbench/host/model/typed';

/** Writes values with a number format and reads values, formulas and formats back. */
async function written({ run }: Opened, values: unknown[][], format?: string) {
  return run(async context => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    if (format !== undefined) range.numberFormat = values.map(row => row.map(() => format));
    range.values = values as never;
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    return { values: range.values, formulas: range.formulas, formats: range.numberFormat, types: range.valueTypes };
  });
}

// "Set and get range values", learn.microsoft.com: a text is parsed as if it had been typed; notes of OfficeDev/office-js#229.
describe('values are parsed as if typed', () => {
  test.each([
    ['1-2', 46024, 'm"月"d"日"'],
    ['8-2', 46236, 'm"月"d"日"'],
    ['2026-6-30', 46203, 'yyyy/m/d'],
    ['2026年6月30日', 46203, 'yyyy"年"m"月"d"日"'],
    ['50%', 0.5, '0%'],
    ['1,234', 1234, '#,##0'],
    ['￥5', 5, '"¥"#,##0.00'],
    ['(5)', -5, 'General'],
    ['1 1/2', 1.5, '# ?/?'],
    ['1e3', 1000, '0.00E+00'],
    ['12:30', 0.520833333333333, 'h:mm'],
    ['１２', 12, 'General'],
    ['123456789012345678', 123456789012345000, 'General'],
    ['TRUE', true, 'General'],
    ['-5', -5, 'General'],
  ])('%s', async (text, value, format) => {
    const back = await written(openBook(), [[text]]);
    const [[got]] = back.values as [[unknown]];
    if (typeof value === 'number') expect(got).toBeCloseTo(value, 10);
    else expect(got).toBe(value);
    expect(back.formats).toEqual([[format]]);
  });

  test.each([
    '8-2a',
    '2.1-3',
    '品牌示范学校 ≥15个',
    '2024.6.30',
    '2026年6月底前',
    '13-45',
    '第3季度',
    'Plan 9',
    '3月32日',
    '1,23',
  ])('%s stays a text', async text => {
    const back = await written(openBook(), [[text]]);
    expect(back.values).toEqual([[text]]);
    expect(back.types).toEqual([['String']]);
  });

  test('a leading apostrophe keeps the text and is lost itself', async () => {
    const back = await written(openBook(), [["'1-2", "'=1+1", "''quoted'", "'"]]);
    expect(back.values).toEqual([['1-2', '=1+1', "'quoted'", '']]);
    // OfficeDev/office-js#6687: formulas answer without it, so that writing them back makes formulas of texts.
    expect(back.formulas).toEqual([['1-2', '=1+1', "'quoted'", '']]);
  });

  test('in a cell formatted as text everything is text, numbers too', async () => {
    const back = await written(openBook(), [['1-2', '=1+1', '007', 5, true]], '@');
    expect(back.values).toEqual([['1-2', '=1+1', '007', '5', 'TRUE']]);
    expect(back.types).toEqual([Array(5).fill('String')]);
  });

  test('a format set before keeps its place when a date is parsed', async () => {
    const back = await written(openBook(), [['2026-6-30']], '0.0');
    expect(back.formats).toEqual([['0.0']]);
  });

  test('formulas: leading = + - @, errors as values, broken ones refused', async () => {
    const back = await written(openBook(), [['=1/0', '+1+1', '-A1', '@SUM(1,2)', '#N/A']]);
    expect(back.values).toEqual([['#DIV/0!', 2, '#DIV/0!', 3, '#N/A']]);
    expect(back.formulas).toEqual([['=1/0', '=+1+1', '=-A1', '=SUM(1,2)', '#N/A']]);
    const opened = openBook();
    for (const formula of ['=SUM(1', '="open', '=1+', '=Nowhere[列]'])
      expect(await codeOf(written(opened, [[formula]]))).toBe('InvalidArgument');
  });

  test('null leaves a cell, an empty text clears it, one value fills a range', async () => {
    const opened = openBook();
    await written(opened, [[1, 2, 3]]);
    expect((await written(opened, [[null, '', 9]])).values).toEqual([[1, '', 9]]);
    const filled = await opened.run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = 7 as never;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(filled).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('a cell holds 32,767 characters, not more', async () => {
    const opened = openBook();
    expect((await written(opened, [['文'.repeat(32_767)]])).values).toEqual([['文'.repeat(32_767)]]);
    expect(await codeOf(written(opened, [['文'.repeat(32_768)]]))).toBe('InvalidArgument');
  });

  test('without a year the present one is meant', () => {
    expect(typed('6/30', false, 2026).value).toBe(46203);
    expect(typed('6/30', false, 2025).value).toBe(45838);
  });
});

describe('ranges', () => {
  test('addresses of every form and what is made of them', async () => {
    const { run } = openBook();
    await run(async context => {
      context.workbook.worksheets.add('任务 表');
      const sheet = context.workbook.worksheets.getItem('任务 表');
      const start = sheet.getRange('$B$2:C3');
      const made = [
        start.getOffsetRange(1, -1),
        start.getResizedRange(1, 0),
        start.getAbsoluteResizedRange(1, 1),
        start.getLastCell(),
        start.getEntireColumn(),
        start.getEntireRow(),
        start.getCell(0, 1),
        start.getRow(1),
        start.getColumn(0),
        start.getIntersectionOrNullObject('C3:D9'),
        sheet.getRangeByIndexes(4, 0, 2, 3),
        sheet.getCell(0, 25),
        sheet.getRange('A:C'),
        sheet.getRange('2:3'),
      ];
      for (const range of made) range.load('address');
      const none = start.getIntersectionOrNullObject('Z9');
      none.load('isNullObject');
      await context.sync();
      expect(made.map(r => r.address.replace("'任务 表'!", ''))).toEqual([
        'A3:B4',
        'B2:C4',
        'B2',
        'C3',
        'B:C',
        '2:3',
        'C2',
        'B3:C3',
        'B2:B3',
        'C3',
        'A5:C6',
        'Z1',
        'A:C',
        '2:3',
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('the used range counts formats unless only values are asked for', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const empty = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').format.fill.color = '#FF0000';
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load('address');
      values.load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!B2:D5', 'Sheet1!B2']);
    });
  });

  test('more than five million cells cannot be read', async () => {
    const { run } = openBook();
    const values = await run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A:E');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  test('clearing: contents, formats, everything', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cells = sheet.getRange('A1:C1');
      cells.values = [[1, 2, 3]];
      cells.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const fonts = ['A1', 'B1', 'C1'].map(a => sheet.getRange(a).format.font);
      for (const font of fonts) font.load('bold');
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([['', 2, '']]);
      expect(fonts.map(f => f.bold)).toEqual([true, false, false]);
    });
  });

  test('merging keeps the upper-left value only', async () => {
    const { run } = openBook();
    await run(async context => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.load('values');
      const merged = range.getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      expect(range.values).toEqual([
        [1, ''],
        ['', ''],
      ]);
      expect(merged.address).toBe('Sheet1!A1:B2');
      range.unmerge();
      const after = range.getMergedAreasOrNullObject();
      after.load('isNullObject');
      await context.sync();
      expect(after.isNullObject).toBe(true);
    });
  });

  test('inserted and deleted rows move formulas, names, formats and what hangs on areas', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      context.workbook.names.add('合计', sheet.getRange('A3'));
      sheet.getRange('A3').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2').values = [[10]];
      const sum = sheet.getRange('A4');
      sum.load('values,formulas');
      const name = context.workbook.names.getItem('合计');
      name.load('formula');
      sum.dataValidation.load('type');
      await context.sync();
      expect([sum.values, sum.formulas, name.formula, sum.dataValidation.type]).toEqual([
        [[13]],
        [['=SUM(A1:A3)']],
        '=Sheet1!$A$4',
        'WholeNumber',
      ]);
      sheet.getRange('1:1').delete('Up');
      sum.load('formulas,address');
      name.load('formula');
      await context.sync();
      expect([sum.address, name.formula, sum.formulas]).toEqual(['Sheet1!A3', '=Sheet1!$A$3', [['=SUM(A1:A2)']]]);
    });
  });
});

describe('calculation', () => {
  test('formulas are up to date when they are read, unless suspended or manual', async () => {
    const { run, host } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').values = [[2, '=A1*10']];
      const result = sheet.getRange('B1');
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[20]]);
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[3]];
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[20]]);
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[30]]);
      context.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[4]];
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[30]]);
      context.application.calculate('Recalculate');
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[40]]);
    });
    expect(host.book.engine.calculation.runs).toBeGreaterThan(2);
  });

  test('EDATE stops at the end of the month, as in Excel and unlike in Univer', async () => {
    const back = await written(openBook(), [
      ['=EDATE(DATE(2026,1,31),1)', '=EDATE(DATE(2024,2,29),12)', '=EDATE(DATE(2026,3,31),-1)'],
    ]);
    expect(back.values).toEqual([[46081, 45716, 46081]]);
  });

  test('a minus sign before a defined name, which Univer alone cannot read', async () => {
    const { run } = openBook();
    await run(async context => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[5]];
      context.workbook.names.add('宽限', sheet.getRange('A1'));
      const cells = sheet.getRange('C1:F1');
      cells.formulas = [['=-宽限', '=1>-宽限', '=2*-宽限^2', '=IF("-宽限"="x",1,-A1)']];
      cells.load('values,formulas');
      await context.sync();
      expect(cells.values).toEqual([[-5, true, 50, -5]]);
      expect(cells.formulas[0]?.[1]).toBe('=1>-宽限');
    });
  });
});
