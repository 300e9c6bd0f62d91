/** Charts and print set-up. */
import { failing, openBook } from './open';

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
