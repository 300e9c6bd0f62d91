import { codeOf, openBook } from './open';

describe('protocol', () => {
  test('values go up and come back', async () => {
    const { run } = openBook();
    const values = await run(async context => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 'x'],
        [true, '=A1+1'],
      ];
      range.load('values,formulas,address');
      await context.sync();
      return [range.values, range.formulas, range.address];
    });
    expect(values).toEqual([
      [
        [1, 'x'],
        [true, 2],
      ],
      [
        [1, 'x'],
        [true, '=A1+1'],
      ],
      'Sheet1!A1:B2',
    ]);
  });

  test('what the host does not know fails by name', async () => {
    const { run } = openBook();
    const failure = run(async context => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').calculate();
      await context.sync();
    });
    await expect(failure).rejects.toThrow('Range.Calculate');
  });

  test('a missing sheet', async () => {
    const { run } = openBook();
    expect(
      await codeOf(
        run(async context => {
          context.workbook.worksheets.getItem('Nope').load('name');
          await context.sync();
        }),
      ),
    ).toBe('ItemNotFound');
  });
});
