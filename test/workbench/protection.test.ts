/** Protected sheets. */
import { codeOf, openBook } from './open';

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
