import { typedIn } from '../../../src/exchange/collect';
import { readDecisions } from '../../../src/exchange/collect/resolve';
import { split } from '../../../src/exchange/split';
import type { FORM_KEYS } from '../../../src/exchange/split/columns';
import type { Ledger } from '../../../src/ledger/types';
import { back, column, fileOf, head, june, lineOf, returned, rowOf, sent, type, type Form } from '../support';

const out = sent();
const master = out.master;
const edit = (ledger: Ledger, no: string, cells: object): Ledger => ({
  ...ledger,
  rows: ledger.rows.map(row => (row.no === no ? { ...row, ...cells } : row)),
});
const education = (name?: string): Form => fileOf(out, '县教育局', name);

describe('conflicts and questions settled', () => {
  const now = edit(master, '10-1b', { actual: 300 });
  const form = type(type(education('r.xlsx'), '10-1b', 'actual', 400), '10-1a', 'actual', '2（在建）');

  test('by rule', () => {
    expect(rowOf(back(now, [form], { resolve: 'master' }).ledger, '10-1b').actual).toBe(300);
    const { ledger, report } = back(now, [form], { resolve: 'returned' });
    expect(rowOf(ledger, '10-1b').actual).toBe(400);
    expect(report.conflicts).toEqual([]);
    expect(report.questions).toHaveLength(1);
    const two = type(education('s.xlsx'), '10-1b', 'actual', 500);
    expect(back(now, [form, two], { resolve: 'returned' }).report.conflicts).toHaveLength(1);
  });

  test('one by one, by 编号 or 行键, by head or key, by file or value', () => {
    const decisions = readDecisions(
      JSON.stringify([
        { no: '10-1b', column: '实际值', take: { file: 'r.xlsx' } },
        { key: rowOf(now, '10-1a').key, column: 'actual', take: { value: 2 } },
        { no: '1-2', column: 'self', take: 'master' },
      ]),
    );
    const { ledger, report, unused } = back(now, [form], { resolve: decisions ?? [] });
    expect([rowOf(ledger, '10-1b').actual, rowOf(ledger, '10-1a').actual]).toEqual([400, 2]);
    expect([report.conflicts, report.questions]).toEqual([[], []]);
    expect(unused).toHaveLength(1);
  });

  test.each([
    '',
    '{}',
    '[{"no":"1"}]',
    '[{"no":"1","column":"备注","take":"master"}]',
    '[{"no":"1","column":"actual","take":"x"}]',
    '[1]',
  ])('%s is no list of decisions', text => expect(readDecisions(text)).toBeNull());
});

test('a corrected batch keeps what a department had already typed', () => {
  const half = type(type(education(), '10-1a', 'actual', 2), '10-1b', 'actual', '约400');
  type(half, '10-2', 'progress', '无变化');
  const corrected = edit(master, '10-1a', { measure: '更正后的举措' });
  const second = split(corrected, { ...june, typed: typedIn(corrected, [returned(half)]) });
  const form = fileOf(second, '县教育局');
  const shown = (no: string, key: (typeof FORM_KEYS)[number]) => form.grid[lineOf(form, no)]?.[column(key)]?.value;
  expect([shown('10-1a', 'actual'), shown('10-1b', 'actual'), shown('10-2', 'progress')]).toEqual([
    2,
    '约400',
    '无变化',
  ]);
  expect(shown('10-1a', 'measure')).toBe('更正后的举措');
  const { ledger } = back(second.master, [form]);
  expect([rowOf(ledger, '10-1a').actual, rowOf(ledger, '10-1b').actual]).toEqual([2, 400]);
  expect(head('actual')).toBe('实际值');
});
