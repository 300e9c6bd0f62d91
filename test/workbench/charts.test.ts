import { draw } from '../../workbench/page/charts/draw';
import { figures, type Figures } from '../../workbench/page/charts/figures';
import { cut, ems } from '../../workbench/page/charts/marks';
import { pixelsOf } from '../../workbench/page/charts/place';
import { scaleOf, tickText } from '../../workbench/page/charts/scale';
import { cellAt } from '../../workbench/page/complete';
import { openBook } from './open';

const chart = (more: Partial<Figures>): Figures => ({
  kind: 'barStacked',
  type: 'BarStacked',
  title: '各单位状态',
  categories: ['甲局', '乙局'],
  series: [
    { name: '已完成', color: '#0000FF', values: [3, 1] },
    { name: '已逾期', color: '#FF0000', values: [1, null] },
  ],
  legend: true,
  percent: false,
  reversed: false,
  max: null,
  min: null,
  ...more,
});

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Bars of one colour, without the swatch of the legend. */
const bars = (svg: string, color: string): Rect[] =>
  [...svg.matchAll(/<rect ([^>]*)\/>/g)]
    .map(([, attributes = '']) => new Map([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(m => [m[1], m[2]])))
    .filter(of => of.get('fill') === color && of.get('y') !== '-9')
    .map(of => ({
      x: Number(of.get('x')),
      y: Number(of.get('y')),
      width: Number(of.get('width')),
      height: Number(of.get('height')),
    }));

describe('scales', () => {
  test('go from nothing to the largest value, or sum of a stack, in steps of 1, 2 or 5', () => {
    expect(scaleOf(chart({})).ticks).toEqual([0, 1, 2, 3, 4]);
    expect(scaleOf(chart({ kind: 'bar' })).ticks).toEqual([0, 1, 2, 3]);
    const rates = [{ name: 'a', color: '#000000', values: [0.81, 1.2] }];
    expect(scaleOf(chart({ kind: 'bar', series: rates, percent: true })).ticks.map(t => tickText(t, true))).toEqual([
      '0%',
      '50%',
      '100%',
      '150%',
    ]);
    expect(scaleOf(chart({ kind: 'bar', series: rates, max: 1, min: 0 })).max).toBe(1);
  });

  test('show negative values, and something where there is nothing', () => {
    const fall = [{ name: 'a', color: '#000000', values: [-3, 5] }];
    const { min, max } = scaleOf(chart({ kind: 'column', series: fall }));
    expect([min, max]).toEqual([-4, 6]);
    expect(scaleOf(chart({ series: [] })).max).toBe(1);
  });
});

describe('drawing', () => {
  test('stacks bars, the first category at the bottom, widths as the values', () => {
    const svg = draw(chart({}), 600, 300, 'zh-CN');
    const [first, second] = bars(svg, '#0000FF');
    const [late] = bars(svg, '#FF0000');
    if (!first || !second || !late) throw new Error(svg);
    expect(first.width / second.width).toBeCloseTo(3, 2);
    expect(late.x).toBeCloseTo(first.x + first.width, 1);
    expect([late.y, late.height]).toEqual([first.y, first.height]);
    expect(first.y).toBeGreaterThan(second.y);
    const turned = bars(draw(chart({ reversed: true }), 600, 300, 'zh-CN'), '#0000FF');
    expect(turned[0]?.y).toBeLessThan(turned[1]?.y ?? 0);
  });

  test('sets columns side by side and draws a line through what is there', () => {
    const svg = draw(chart({ kind: 'column' }), 600, 300, 'en');
    const [a] = bars(svg, '#0000FF');
    const [b] = bars(svg, '#FF0000');
    if (!a || !b) throw new Error(svg);
    expect(b.x).toBeCloseTo(a.x + a.width, 1);
    expect(a.height / b.height).toBeCloseTo(3, 1);
    const points = [...draw(chart({ kind: 'line' }), 600, 300, 'en').matchAll(/points="([^"]*)"/g)].map(m => m[1]);
    expect(points.map(p => p?.split(' ').length)).toEqual([2, 1]);
  });

  test('cuts a pie, and says what it does not draw', () => {
    expect(draw(chart({ kind: 'pie' }), 300, 300, 'en').match(/<path /g)).toHaveLength(2);
    expect(draw(chart({ kind: null, type: 'Radar' }), 300, 300, 'zh-CN')).toContain('不画这种图表（Radar）');
    expect(draw(chart({ kind: null, type: 'Radar' }), 300, 300, 'en')).toContain('does not draw');
  });

  test('keeps words of the sheet from becoming markup, and cuts long ones', () => {
    const svg = draw(chart({ title: '<b>&"x"', categories: ['a<script>', '长'.repeat(80)] }), 600, 300, 'en');
    expect(svg).toContain('&lt;b&gt;&amp;&quot;x&quot;');
    expect(svg).not.toContain('<script>');
    expect(cut('长'.repeat(80), 10)).toBe(`${'长'.repeat(9)}…`);
    expect(ems('ab长')).toBeCloseTo(2.12);
  });
});

test('a chart of the host shows the cells as they stand', async () => {
  const { run, host } = openBook();
  await run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').formulas = [
      ['单位', '件数'],
      ['甲局', '=1+1'],
      ['乙局', '…'],
    ];
    const added = sheet.charts.add('BarStacked', sheet.getRange('A1:B3'), 'Columns');
    added.title.text = '件数';
    added.axes.valueAxis.numberFormat = '0%';
    await context.sync();
  });
  await host.calculated();
  const [first] = host.book.active.charts;
  if (!first) throw new Error('no chart');
  expect(figures(host.book, first)).toMatchObject({
    kind: 'barStacked',
    title: '件数',
    categories: ['甲局', '乙局'],
    series: [{ name: '件数', values: [2, null] }],
    percent: true,
  });
  host.people.type('Sheet1', 'B3', 7);
  expect(figures(host.book, first).series[0]?.values).toEqual([2, 7]);
  host.book.dispose();
});

test('places in points become pixels by way of cells, however high the grid draws its rows', () => {
  const down = pixelsOf(new Map([[1, 30]]), 15, [24, 64, 64, 88]);
  expect([0, 15, 30, 45, 52.5, 60, 75].map(down)).toEqual([0, 24, 44, 64, 64, 64, 88]);
  expect([0, 14, 15, 44, 45].map(points => cellAt(new Map([[1, 30]]), 15, points))).toEqual([0, 0, 1, 1, 2]);
});
