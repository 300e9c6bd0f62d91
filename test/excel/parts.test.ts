import * as fc from 'fast-check';
import { adaptFormula, freeName } from '../../src/workbook/adapt';
import { cellText, mayBeRead } from '../../src/excel/cell-text';
import { fileForm } from '../../src/excel/file-form';
import { capabilities } from '../../src/excel/office';
import { addressLists, rectangles } from '../../src/excel/rectangles';
import { mergeCalls } from '../../src/excel/render/merges';
import { runs } from '../../src/excel/render/runs';
import { threeParts } from '../../src/excel/render/page';
import { areaOf } from '../../src/grid/area';
import { typed } from '../../workbench/host/model/typed';
import { openBook } from '../workbench/open';

describe('texts on their way into cells', () => {
  test.each([
    '8-2',
    '=A1',
    '＝A1',
    '+5',
    '@x',
    "'x",
    '1/2',
    '50%',
    '3月5日',
    '2万',
    'true',
    '#N/A',
    'Mar 5',
    '１２',
    '2026年6月',
  ])('%s is protected', text => {
    expect(mayBeRead(text)).toBe(true);
    expect(cellText(text, false)).toBe(`'${text}`);
    expect(cellText(text, true)).toBe(text);
  });

  test.each(['', '品牌示范学校 ≥15个', '完成 3 所学校建设', '八成', 'Plan', '第一季度', '教育局、财政局'])(
    '%s needs no protection',
    text => {
      expect(mayBeRead(text)).toBe(false);
      expect(cellText(text, false)).toBe(text);
    },
  );

  test('whatever the text, it arrives as that text', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(..."0123456789-/.:%年月日,=+@'eE $￥(１＝ "), maxLength: 10 }),
    );
    fc.assert(
      fc.property(word, text => {
        const read = typed(cellText(text, false), false, 2026);
        expect(text === '' ? '' : String(read.value)).toBe(text);
        if (text !== '') expect(read.kind).toBe('text');
      }),
      { numRuns: process.env['DEEP'] === '1' ? 200_000 : 3000 },
    );
  });
});

describe('other names', () => {
  const to = {
    sheets: new Map([['设置', "王's 设置"]]),
    tables: new Map([['任务表', '任务表2']]),
    names: new Map([['宽限', '宽限_2']]),
  };
  test.each([
    ["'设置'!$B$2+设置!A1", "'王''s 设置'!$B$2+'王''s 设置'!A1"],
    ['SUM(任务表[完成率])-宽限', 'SUM(任务表2[完成率])-宽限_2'],
    [
      'IF(任务表[[#This Row],[宽限]]>宽限,"任务表[宽限]",\'别的设置\'!A1)',
      'IF(任务表2[[#This Row],[宽限]]>宽限_2,"任务表[宽限]",\'别的设置\'!A1)',
    ],
  ])('%s', (formula, adapted) => {
    expect(adaptFormula(formula, to)).toBe(adapted);
  });

  test('a free name within the length allowed', () => {
    const taken = new Set(['设置', '设置 2', '字'.repeat(31)]);
    expect(freeName('设置', n => taken.has(n), ' ', 31)).toBe('设置 3');
    expect(freeName('字'.repeat(31), n => taken.has(n), ' ', 31)).toBe(`${'字'.repeat(29)} 2`);
  });
});

test('structured references in the form of a file', () => {
  expect(fileForm('[@完成值]/[@[实际 值]]+其他[@x]&"[@y]"', '任务表')).toBe(
    '任务表[[#This Row],[完成值]]/任务表[[#This Row],[实际 值]]+其他[[#This Row],[x]]&"[@y]"',
  );
  expect(fileForm("'a[@b]'!A1", '任务表')).toBe("'a[@b]'!A1");
});

describe('rectangles', () => {
  test('cover each cell once, and are few where cells are alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('a', 'b', undefined), { minLength: 5, maxLength: 5 }), {
          minLength: 1,
          maxLength: 8,
        }),
        grid => {
          const seen = grid.map(row => row.map(() => 0));
          for (const [key, areas] of rectangles(grid.length, 5, (r, c) => grid[r]?.[c])) {
            for (const { top, bottom, left, right } of areas) {
              for (let r = top; r <= bottom; r++) {
                for (let c = left; c <= right; c++) {
                  expect(grid[r]?.[c]).toBe(key);
                  const line = seen[r];
                  if (line) line[c] = (line[c] ?? 0) + 1;
                }
              }
            }
          }
          expect(seen).toEqual(grid.map(row => row.map(cell => (cell === undefined ? 0 : 1))));
        },
      ),
    );
    expect(rectangles(1000, 20, () => 'x').get('x')).toEqual([areaOf(0, 0, 999, 19)]);
  });

  test('addresses in lists that Excel does not cut off', () => {
    const parts = Array.from({ length: 3000 }, (_, i) => `A${i + 1}:B${i + 1}`);
    const lists = addressLists(parts);
    expect(lists.join(',').split(',')).toEqual(parts);
    expect(Math.max(...lists.map(l => l.length))).toBeLessThanOrEqual(8192);
  });

  test('runs of equal neighbours', () => {
    expect(runs([1, 1, 2, null, 2], n => n ?? undefined)).toEqual([
      { from: 0, to: 1, key: 1 },
      { from: 2, to: 2, key: 2 },
      { from: 4, to: 4, key: 2 },
    ]);
  });
});

test('headers in three parts', () => {
  expect(threeParts('&L左&C第 &P 页&R右')).toEqual({ left: '左', center: '第 &P 页', right: '右' });
  expect(threeParts('只有中间')).toEqual({ left: '', center: '只有中间', right: '' });
});

test('what this Excel has', () => {
  openBook({ excelApi: 14 });
  expect(capabilities()).toEqual({ enough: true, has: '1.14' });
  openBook({ excelApi: 12 });
  expect(capabilities()).toEqual({ enough: false, has: '1.12' });
});

test('merged cells below one another are one call; what reaches over rows is one of its own', () => {
  const row = (top: number, left = 1, right = 2) => ({ top, left, bottom: top, right });
  const block = { top: 3, left: 1, bottom: 5, right: 2 };
  expect(mergeCalls([row(2), row(0), row(1), row(1, 4, 6), block, row(6)])).toEqual([
    { area: { ...row(0), bottom: 2 }, across: true },
    { area: row(1, 4, 6), across: true },
    { area: block, across: false },
    { area: row(6), across: true },
  ]);
});
