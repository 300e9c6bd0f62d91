import * as fc from 'fast-check';
import { diffRows } from '../../../src/ledger/changes/diff';
import { TYPED_KEYS } from '../../../src/ledger/columns/columns';
import { logEntries, unitsOf } from '../../../src/ledger/changes/log';
import { sameCell } from '../../../src/ledger/changes/same';
import { fromIso } from '../../../src/ledger/dates/serial';
import { buildLedger } from '../../../src/ledger/rows/build';
import type { Row } from '../../../src/ledger/types';
import { parsePlan } from '../../../src/plan';
import { asRowKey } from '../../../src/ledger/rows/key';

const rows = buildLedger(
  parsePlan('云溪市2024年工作要点\n一、教育\n1.扩学位。新建学校6所。覆盖率达到80%。\n2.强队伍。制定培训规划。'),
  { lang: 'zh-CN' },
).rows;
const context = { lang: 'zh-CN', on: 45473.5, who: '张三', source: '市教育局.xlsx' } as const;

test('cells that nobody can tell apart are the same, others are not', () => {
  expect(sameCell(null, ' ')).toBe(true);
  expect(sameCell('甲\r\n乙 ', '甲\n乙')).toBe(true);
  expect(sameCell(0.1 + 0.2, 0.3)).toBe(true);
  expect(sameCell(15, '15')).toBe(false);
  expect(sameCell(0, null)).toBe(false);
  expect(sameCell('甲', '甲 乙')).toBe(false);
  expect(sameCell(1e9, 1e9 + 1)).toBe(false);
});

test('a snapshot against itself, in any order, shows nothing', () => {
  expect(rows.length).toBeGreaterThan(2);
  expect(diffRows(rows, [...rows].reverse())).toEqual({ cells: [], added: [], removed: [] });
});

test('edited cells, new and vanished rows are told, each once', () => {
  const [first, second, ...rest] = rows as [Row, Row, ...Row[]];
  const edited: Row = { ...first, actual: 3, progress: '已开工' };
  const added: Row = { ...second, key: asRowKey('newnewnw'), no: '9-1', measure: '另加一项' };
  const diff = diffRows(rows, [added, edited, ...rest]);
  expect(diff.cells.map(c => [c.key, c.column, c.before, c.after])).toEqual([
    [first.key, 'actual', null, 3],
    [first.key, 'progress', null, '已开工'],
  ]);
  expect(diff.added).toEqual([added]);
  expect(diff.removed).toEqual([second]);
  expect(logEntries(diff, unitsOf(rows), context).map(e => [e.no, e.column, e.before, e.after])).toEqual([
    [first.no, '实际值', null, 3],
    [first.no, '进展情况', null, '已开工'],
    ['9-1', '（新增一行）', null, '另加一项'],
    [second.no, '（删除一行）', second.measure, null],
  ]);
});

test('a log shows days, percentages and words, not serials, fractions and codes', () => {
  const share = rows.find(row => row.unit === '%') as Row;
  const after: Row = { ...share, actual: 0.655, reportedOn: fromIso('2024-06-30'), adjust: 'cancel' };
  const entries = logEntries(diffRows([share], [after]), unitsOf(rows), { ...context, who: null });
  expect(entries.map(e => [e.column, e.after])).toEqual([
    ['实际值', '65.5%'],
    ['填报日期', '2024-06-30'],
    ['调整', '取消'],
  ]);
  expect(entries[0]).toMatchObject({ who: '未知', on: 45473.5, source: '市教育局.xlsx' });
});

test('every edit of a typed cell is in the difference, and nothing else', () => {
  const cell = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 99 }), fc.stringMatching(/^[甲乙丙]{1,3}$/));
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(rows.length - 1), column: fc.constantFrom(...TYPED_KEYS), cell })),
      edits => {
        const after = rows.map(row => ({ ...row }) as Record<string, unknown>);
        for (const { at, column, cell: typed } of edits) (after[at] as Record<string, unknown>)[column] = typed;
        const later = after as unknown as Row[];
        const expected = later.flatMap((row, i) =>
          TYPED_KEYS.filter(k => !sameCell((rows[i] as Row)[k], row[k])).map(k => `${row.key}/${k}`),
        );
        expect(diffRows(rows, later).cells.map(c => `${c.key}/${c.column}`)).toEqual(expected);
      },
    ),
  );
});
