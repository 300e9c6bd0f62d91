/** A new period in the open book: one writing, logged once, and the matrix as it was kept aside. */
import { newPeriod } from '../../../src/excel/live';
import { AS_OF } from '../books';
import { NOON, rows, session, type Session } from './session';

const list = rows(4).map((row, i) => ({
  ...row,
  progress: ['已开工', '已选址', null, '今天报的'][i] ?? null,
  actual: i === 0 ? 3 : null,
  lastProgress: i === 1 ? '已立项' : null,
  reportedOn: i === 3 ? AS_OF : null,
}));
const key = (i: number): string => list[i]?.key ?? '';
const options = { on: NOON, who: '李四', source: 'period', label: '0630-1200' } as const;
let s: Session;
beforeAll(async () => {
  s = await (await session(list)).begin();
}, 120_000);

test('words move, figures stay, what was reported since stays; the log has each change once', async () => {
  const from = (await s.log()).length;
  expect(await newPeriod(AS_OF, options, s.opened.run)).toEqual({ moved: 2, copy: '责任矩阵 备份 0630-1200' });
  expect(await s.row(key(0))).toMatchObject({ progress: null, lastProgress: '已开工', actual: 3 });
  expect(await s.row(key(1))).toMatchObject({ progress: null, lastProgress: '已选址' });
  expect(await s.row(key(3))).toMatchObject({ progress: '今天报的', lastProgress: null });
  expect((await s.ledger()).settings.periodStart).toBe(AS_OF);
  const lines = [
    '李四 1-1 进展情况: 已开工 → ',
    '李四 1-1 上期进展:  → 已开工',
    '李四 2-1 进展情况: 已选址 → ',
    '李四 2-1 上期进展: 已立项 → 已选址',
  ];
  expect((await s.since(from)).sort()).toEqual(lines.sort());
  await s.settle();
  expect(await s.keeper?.scan()).toBe(0);
  expect(await s.since(from)).toHaveLength(4);
});

test('the copy is hidden, holds the matrix as it was, and is no second matrix', async () => {
  const copy = s.opened.host.book.sheets.find(sheet => sheet.name === '责任矩阵 备份 0630-1200');
  expect(copy?.visibility).toBe('Hidden');
  const line = s.line(key(1));
  expect(s.opened.host.book.engine.cell(copy?.id ?? '', line, s.column('progress'))?.v).toBe('已选址');
  expect((await s.ledger()).rows).toHaveLength(4);
});

test('done again, it finds nothing to move and makes no second copy', async () => {
  expect(await newPeriod(AS_OF, options, s.opened.run)).toEqual({ moved: 0, copy: null });
});
