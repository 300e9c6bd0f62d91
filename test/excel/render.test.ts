import { renderWorkbook } from '../../src/excel/render-workbook';
import type { RenderStep } from '../../src/excel/render-workbook';
import { readSpec } from '../../workbench/spec/read-spec';
import { openBook } from '../workbench/open';
import { canonical } from './canonical';
import { ROWS, sample } from './sample';

const OPTIONS = { label: '1122-0930', noAnswerMs: 20_000 };

describe('a workbook written into an empty book', () => {
  test('stands there as it was meant, every part of it', async () => {
    const { run } = openBook({ excelApi: 15 });
    const steps = new Set<RenderStep>();
    const { backups } = await renderWorkbook(sample(), { ...OPTIONS, onProgress: step => steps.add(step) });
    const read = await run(context => readSpec(context, 'zh-CN'));
    expect(canonical(read)).toEqual(canonical(sample()));
    expect(backups).toEqual([]);
    expect([...steps]).toEqual(['look', 'values', 'formulas', 'formats', 'charts', 'check', 'finish']);
  });

  test('needs nothing above ExcelApi 1.14', async () => {
    openBook({ excelApi: 14 });
    await expect(renderWorkbook(sample(), OPTIONS)).resolves.toBeDefined();
  });

  test('formulas give their values', async () => {
    const { run } = openBook();
    await renderWorkbook(sample(), OPTIONS);
    await run(async context => {
      const rate = context.workbook.tables.getItem('任务表').columns.getItem('完成率').getDataBodyRange();
      const counts = context.workbook.worksheets.getItem('总览').getRange('B2:C6');
      rate.load('values');
      counts.load('values');
      await context.sync();
      expect(rate.values.map(r => r[0] as unknown)).toEqual(
        ROWS.map(r => (typeof r.actual === 'number' ? r.actual / (r.target ?? 1) : '')),
      );
      expect(counts.values).toEqual([
        [20, '去矩阵'],
        [0, ''],
        [5, 0.5],
        [5.5, 1.5],
        [6, 2.5],
      ]);
    });
  });

  test('written twice it is the same, and nothing is copied', async () => {
    const { run } = openBook({ excelApi: 15 });
    await renderWorkbook(sample(), OPTIONS);
    const { backups } = await renderWorkbook(sample(), OPTIONS);
    const read = await run(context => readSpec(context, 'zh-CN'));
    expect(canonical(read)).toEqual(canonical(sample()));
    expect(backups).toEqual([]);
  });
});
