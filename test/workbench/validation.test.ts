/** Checks of what is typed. */
import { failing, openBook } from './open';

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
