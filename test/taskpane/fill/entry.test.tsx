import { check, fieldsOf, typedReport, shown } from '../../../src/taskpane/fill/entry';
import { EVERYTHING } from '../../../src/taskpane/state/walk';
import { walkRows, neighbour, shownRow, bodiesOf } from '../../../src/taskpane/fill/rows';
import { why } from '../../../src/taskpane/fill/why';
import { PANE_TEXTS } from '../../../src/i18n/pane';
import { previewWrite } from '../../../src/taskpane/book/writing';
import type { Ledger, Row } from '../../../src/ledger/types';
import { plan } from '../../plan/draft/sample';
import { asRowKey } from '../../../src/ledger/rows/key';
import { asSerialDay } from '../../../src/ledger/dates/serial';

const ledger: Ledger = previewWrite(null, plan, 'zh-CN', []).ledger;
const [counted, , task] = ledger.rows as readonly [Row, Row, Row];
const percentRow: Row = { ...counted, unit: '%', target: 0.64 };

test('a row with a target asks for the figure, one without for an estimate; what is filled is always shown', () => {
  expect(fieldsOf(counted)).toContain('actual');
  expect(fieldsOf(counted)).not.toContain('self');
  expect(fieldsOf(task)).toContain('self');
  expect(fieldsOf({ ...counted, self: 0.5 })).toEqual(expect.arrayContaining(['actual', 'self']));
});

test('cells are shown as people type them', () => {
  expect(shown('actual', { ...percentRow, actual: 0.645 })).toBe('64.5%');
  expect(shown('actual', { ...counted, actual: 7 })).toBe('7');
  expect(shown('self', { ...task, self: 0.8 })).toBe('80%');
  expect(shown('reportedOn', { ...task, reportedOn: 45292 })).toBe('2024-01-01');
  expect(shown('progress', { ...task, progress: null })).toBe('');
});

test('what is typed is read in the unit of the row; what is not understood is asked', () => {
  expect(check('actual', '2所', counted, 2024)).toMatchObject({ is: 'fine', value: 2 });
  expect(check('actual', '65', percentRow, 2024)).toMatchObject({
    is: 'fine',
    value: 0.65,
    notes: ['percent-assumed'],
  });
  expect(check('actual', '差不多', counted, 2024)).toMatchObject({ is: 'doubt' });
  expect(check('self', '八成', task, 2024)).toMatchObject({ is: 'fine', value: 0.8 });
  expect(check('progress', '无变化', task, 2024)).toEqual({ is: 'unchanged' });
  expect(check('actual', ' ', counted, 2024)).toEqual({ is: 'fine', value: null, notes: [] });
});

test('a report holds what was changed, the day, and the name where none stands there', () => {
  expect(typedReport({ actual: '2' }, counted, 2024, asSerialDay(45400), '张三')).toEqual({
    actual: 2,
    reporter: '张三',
    reportedOn: 45400,
  });
  expect(
    typedReport({ progress: '无变化' }, { ...counted, reporter: '李四' }, 2024, asSerialDay(45400), '张三'),
  ).toEqual({
    reportedOn: 45400,
  });
  expect(typedReport({ actual: '' }, counted, 2024, asSerialDay(45400), '')).toEqual({
    actual: null,
    reportedOn: 45400,
  });
  expect(typedReport({ actual: '3/4', progress: '好' }, counted, 2024, asSerialDay(45400), '')).toBeNull();
});

test('walking: by department, by what is wanted, and back from a row outside of it', () => {
  const late = {
    ...ledger,
    settings: { ...ledger.settings, asOf: asSerialDay(45700), periodStart: asSerialDay(45600) },
  };
  const all = walkRows(late, EVERYTHING, asSerialDay(0));
  const keys = (over: object) => walkRows(late, { ...EVERYTHING, ...over }, asSerialDay(0)).map(e => e.row.no);
  expect(keys({ body: '教育局' })).toEqual(all.slice(0, 3).map(e => e.row.no));
  expect(keys({ body: '' })).toEqual(all.slice(3).map(e => e.row.no));
  expect(keys({ only: 'overdue' })).toEqual(all.slice(0, 2).map(e => e.row.no));
  expect(keys({ only: 'stale' })).toHaveLength(4);
  expect(keys({ only: 'behind' })).toEqual([]);
  const wanted = walkRows(late, { ...EVERYTHING, body: '' }, asSerialDay(0));
  const outside = shownRow(all, wanted, all[0]!.row.key)!;
  expect(outside).toBe(all[0]);
  expect(neighbour(all, wanted, outside, 1)).toBe(all[3]);
  expect(neighbour(all, wanted, outside, -1)).toBeUndefined();
  expect(neighbour(all, wanted, all[3]!, 1)).toBeUndefined();
  expect(shownRow(all, wanted, asRowKey('gone'))).toBe(wanted[0]);
  expect(bodiesOf(late)).toEqual(['教育局']);
});

test('the reason names the figures of the rule', () => {
  const say = (over: object) =>
    why(
      { rate: 0.4, pace: 0.6, gap: -20, status: 'behind', light: 'yellow', hint: null, daysLeft: 10, ...over },
      PANE_TEXTS['zh-CN'].fill,
      'zh-CN',
      'zh-CN',
    );
  expect(say({})).toBe('比序时进度慢 20 个百分点。');
  expect(say({ gap: 12.345, status: 'ahead' })).toBe('比序时进度快 12.3 个百分点。');
  expect(say({ gap: -5, pace: null, status: 'slightlyBehind' })).toBe('与目标相比慢 5 个百分点。');
  expect(say({ gap: 0, status: 'onPace' })).toContain('持平');
  expect(say({ status: 'overdue', hint: null, daysLeft: -8 })).toContain('8 天');
  expect(say({ status: 'unreported' })).toContain('还没有填');
});
