import { decideRow } from '../../../src/ledger/live/decide';
import { decideAll, decideGone } from '../../../src/ledger/live/decide-all';
import { logContext } from '../../../src/ledger/live/lines';
import { questionsOf } from '../../../src/ledger/live/questions';
import { cellId, type EditContext } from '../../../src/ledger/live/row';
import { questionId } from '../../../src/ledger/live/question-id';
import type { TypedKey } from '../../../src/ledger/columns/columns';
import type { Row } from '../../../src/ledger/types';
import { row } from '../../support/rows';
import { asRowKey } from '../../../src/ledger/rows/key';

const K = asRowKey('k');

const TODAY = 46203;
const plan = { key: 'k', no: '1-1', kind: 'count', comparator: '>=', target: 15, unit: '所' } as const;
const known = row({ ...plan });
const present = (patch: Partial<Row>): Row => row({ ...plan, ...patch });
const seen = (patch: Partial<Row>, formulas: readonly string[] = []) => ({
  row: present(patch),
  formulas: new Set(formulas),
  fresh: false,
});
const context = (columns: readonly (TypedKey | 'key')[], over: Partial<EditContext> = {}): EditContext => ({
  lang: 'zh-CN',
  on: TODAY + 0.5,
  who: ' 张三 ',
  year: 2026,
  own: new Map(),
  kept: new Set(),
  origin: (_key, column) => (columns.includes(column) ? 'local' : null),
  ...over,
});

test('a normal form, the day, a line each; the words stand in the source', () => {
  const piece = decideRow(seen({ actual: '12所' }), known, context(['actual']));
  expect(piece.writes).toEqual([
    { key: 'k', column: 'actual', value: 12 },
    { key: 'k', column: 'reportedOn', value: TODAY },
  ]);
  expect(piece.lines.map(line => [line.who, line.column, line.before, line.after, line.source])).toEqual([
    ['张三', '实际值', null, 12, '表中填写，原文“12所”'],
    ['张三', '填报日期', null, '2026-06-30', '表中填写'],
  ]);
  expect(piece.known).toMatchObject({ actual: 12, reportedOn: TODAY });
});

test.each([
  ['约15', 'actual'],
  ['15人', 'actual'],
  ['6月底', 'reportedOn'],
] as const)('%s in %s stays as typed', (typed, column) => {
  const piece = decideRow(seen({ [column]: typed }), known, context([column]));
  expect(piece.writes.filter(write => write.column === column)).toEqual([]);
  expect(piece.known).toMatchObject({ [column]: typed });
  expect(questionsOf(seen({ [column]: typed }), { year: 2026, kept: new Set() })).toHaveLength(1);
});

test('formulas are never written, and cells that were kept as typed are not asked about again', () => {
  const formula = decideRow(seen({ actual: '12所' }, ['actual', 'reportedOn']), known, context(['actual']));
  expect(formula.writes).toEqual([]);
  expect(formula.known).toMatchObject({ actual: '12所' });
  const kept = new Set([questionId({ row: K, column: 'actual', typed: '12所' })]);
  expect(decideRow(seen({ actual: '12所' }), known, context(['actual'], { kept })).known).toMatchObject({
    actual: '12所',
  });
  expect(questionsOf(seen({ actual: '12所' }), { year: 2026, kept })).toEqual([]);
});

test('cells of co-authors are counted and left, cells that nobody heard are left', () => {
  const origin: EditContext['origin'] = (_key, column) => (column === 'actual' ? 'remote' : null);
  const piece = decideRow(seen({ actual: 7, problem: '缺人' }), known, context([], { origin }));
  expect(piece).toMatchObject({ writes: [], lines: [], known: undefined, remote: 1 });
});

test('无变化 gives the old text back and renews the day alone; with nothing before, the words stay', () => {
  const before = present({ progress: '已开工', reportedOn: TODAY - 30 });
  const piece = decideRow(seen({ progress: '无变化', reportedOn: TODAY - 30 }), before, context(['progress']));
  expect(piece.writes).toEqual([
    { key: 'k', column: 'progress', value: '已开工' },
    { key: 'k', column: 'reportedOn', value: TODAY },
  ]);
  expect(piece.lines.map(line => [line.column, line.source])).toEqual([['填报日期', '表中填写“无变化”']]);
  expect(decideRow(seen({ progress: '无变化' }), known, context(['progress'])).known).toMatchObject({
    progress: '无变化',
    reportedOn: TODAY,
  });
});

test('the day is the user’s own where he sets it, is not stamped on an emptied report, nor twice a day', () => {
  const columns = (piece: ReturnType<typeof decideRow>) => piece.writes.map(write => write.column);
  expect(
    columns(decideRow(seen({ self: 0.3, reportedOn: TODAY - 3 }), known, context(['self', 'reportedOn']))),
  ).toEqual([]);
  expect(columns(decideRow(seen({}), present({ self: 0.3 }), context(['self'])))).toEqual([]);
  const today = { reportedOn: TODAY };
  expect(columns(decideRow(seen({ self: 0.3, ...today }), present(today), context(['self'])))).toEqual([]);
  expect(columns(decideRow(seen({ lead: '财政局' }), known, context(['lead'])))).toEqual([]);
});

test('a day that somebody typed unseen is told before it is renewed', () => {
  const piece = decideRow(seen({ self: 0.3, reportedOn: TODAY - 9 }), known, context(['self']));
  expect(piece.lines.slice(1).map(line => [line.who, line.before, line.after])).toEqual([
    ['未知', null, '2026-06-21'],
    ['张三', '2026-06-21', '2026-06-30'],
  ]);
});

test('what we wrote and was taken back is left alone, with all that had been written with it', () => {
  const own = new Map([[cellId(K, 'actual'), { was: '12所', wrote: 12 }]]);
  const piece = decideRow(seen({ actual: '12所', problem: '缺人' }), known, context(['actual'], { own }));
  expect(piece).toMatchObject({ writes: [], lines: [], known: undefined });
  expect(piece.undone).toEqual(['actual', 'problem']);
});

test('a new row is one line, has its key written, and its values read', () => {
  const fresh = { ...seen({ measure: '新举措', actual: '3所' }), fresh: true };
  const piece = decideRow(fresh, undefined, context(['measure', 'actual']));
  expect(piece.lines.map(line => [line.column, line.after])).toEqual([['（新增一行）', '新举措']]);
  expect(piece.writes).toEqual([
    { key: 'k', column: 'key', value: 'k' },
    { key: 'k', column: 'actual', value: 3 },
    { key: 'k', column: 'reportedOn', value: TODAY },
  ]);
  expect(piece.known).toMatchObject({ actual: 3, reportedOn: TODAY });
  expect(decideRow(fresh, undefined, context([]))).toMatchObject({ writes: [], lines: [], known: undefined });
});

test('a row that went is one line', () => {
  expect(decideGone(present({ measure: '旧举措' }), context([])).lines).toMatchObject([
    { column: '（删除一行）', before: '旧举措', after: null, who: '张三' },
  ]);
});

test('all against all: differences by an unknown hand, rows that came and went, keys for new ones', () => {
  const before = new Map([
    [K, known],
    [asRowKey('gone'), row({ key: 'gone', no: '9-9', measure: '旧' })],
  ]);
  const now = [
    seen({ actual: '12所' }),
    { ...seen({}), row: row({ key: 'new', no: '3-1', measure: '新' }), fresh: true },
  ];
  const words = { ...logContext({ lang: 'zh-CN', on: TODAY, who: '' }, '扫描'), who: null };
  const pieces = decideAll(now, before, words);
  expect(pieces.flatMap(piece => piece.lines).map(line => [line.who, line.no, line.column, line.after])).toEqual([
    ['未知', '1-1', '实际值', '12所'],
    ['未知', '3-1', '（新增一行）', '新'],
    ['未知', '9-9', '（删除一行）', null],
  ]);
  expect(pieces.flatMap(piece => piece.writes)).toEqual([{ key: 'new', column: 'key', value: 'new' }]);
  expect(decideAll([seen({})], new Map([[K, known]]), words)).toEqual([]);
});
