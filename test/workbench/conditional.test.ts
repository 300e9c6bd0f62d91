/** Conditional formats. */
import { failing, openBook } from './open';

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
