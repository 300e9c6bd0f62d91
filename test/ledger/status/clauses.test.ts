/** The clauses of the rules that the worked cases leave open. */
import { asSerialDay, fromIso } from '../../../src/ledger/dates/serial';
import { computeRow } from '../../../src/ledger/status/compute';
import type { Row, Settings } from '../../../src/ledger/types';
import { row, settings } from '../../support/rows';

const day = (iso: string): number => fromIso(iso) ?? NaN;
const END = day('2023-12-31');
const compute = (patch: Partial<Row>, asOf = '2023-06-30', more: Partial<Settings> = {}) =>
  computeRow(row({ due: END, ...patch }), settings(more), asSerialDay(day(asOf)));

const count: Partial<Row> = { kind: 'count', comparator: '>=', target: 10 };

describe('完成率', () => {
  it.each([
    ['floor of zero: reached', { ...count, target: 0, actual: 0 }, 1],
    ['floor below zero: missed', { ...count, target: -2, actual: -3 }, 0],
    ['over counts as at least', { ...count, comparator: '>', actual: 10 }, 1],
    ['a blank relation is a bare number', { ...count, comparator: null, actual: 4 }, 0.4],
    ['a relation that is none', { ...count, comparator: '大概', actual: 4 }, null],
    ['no kind', { ...count, kind: null, actual: 4 }, null],
    ['a target in words', { ...count, target: '若干', actual: 4 }, null],
    ['a negative value', { ...count, actual: -5 }, -0.5],
    ['a range of a level, under', { kind: 'level', comparator: 'range', target: 2, upper: 4, actual: 1 }, 0.5],
    ['a range of a level, inside', { kind: 'level', comparator: 'range', target: 2, upper: 4, actual: 4 }, 1],
    ['a range of a level without upper end', { kind: 'level', comparator: 'range', target: 2, actual: 3 }, null],
    ['about, over the tolerance', { ...count, comparator: '~', actual: 8.9 }, 0.89],
    ['about, above the target but within', { ...count, comparator: '~', actual: 11 }, 1],
    ['about, far above', { ...count, comparator: '~', actual: 20 }, 2],
    ['about a level of %', { kind: 'level', comparator: '~', unit: '%', target: 0.7, actual: 0.77 }, 1],
    [
      'change in % from a base of zero',
      { kind: 'change', comparator: '+', unit: '%', target: 0.06, base: 0, actual: 5 },
      null,
    ],
    [
      'change, base in words',
      { kind: 'change', comparator: '+', unit: '元', target: 100, base: '上年', actual: 50 },
      0.5,
    ],
    [
      'change down in % from a base',
      { kind: 'change', comparator: '-', unit: '％', target: 0.1, base: 100, actual: 95 },
      0.5,
    ],
    ['work reads 自报进度 only', { kind: 'task', target: 10, actual: 5, self: 0.3 }, 0.3],
    ['count reads 实际值 only', { ...count, self: 0.9 }, null],
    ['one third', { ...count, target: 3, actual: 1 }, 0.333333],
    ['half a millionth goes up', { ...count, target: 1, actual: 1.0000005 }, 1.000001],
  ] as const)('%s', (_, patch, rate) => expect(compute(patch).rate).toBe(rate));

  const often: Partial<Row> = { kind: 'frequency', comparator: '>=', target: 2, actual: 24 };
  it.each([
    ['month', 12],
    ['quarter', 4],
    ['half-year', 2],
    ['term', 2],
    ['year', 1],
    ['week', 53],
    ['day', 365],
  ] as const)('frequency: every %s', (every, periods) =>
    expect(compute({ ...often, every }).rate).toBeCloseTo(24 / (2 * periods), 6),
  );

  it('rounds started periods up and counts at least one', () => {
    expect(compute({ ...often, every: 'quarter', start: day('2023-03-31'), due: day('2023-07-01') }).rate).toBe(6);
    expect(compute({ ...often, every: 'year', start: day('2023-03-31'), due: day('2023-01-01') }).rate).toBe(12);
  });

  it('of a frequency needs a span and a rhythm', () => {
    expect(compute({ ...often, every: 'month', due: null }).rate).toBeNull();
    expect(compute({ ...often, every: '每两月' }).rate).toBeNull();
    expect(compute({ ...often, every: 'month' }, '2023-06-30', { planStart: null }).rate).toBeNull();
  });

  it('of a frequency with a ceiling holds the whole span against it', () => {
    const most = { ...often, comparator: '<=', every: 'month' };
    expect(compute({ ...most, actual: 24 })).toMatchObject({ rate: 1, pace: null, status: 'onPace' });
    expect(compute({ ...most, actual: 48 })).toMatchObject({ rate: 0.5, gap: -50 });
  });
});

describe('序时进度', () => {
  it.each([
    ['before the start', '2022-12-31', {}, 0],
    ['first month not over', '2023-01-30', {}, 0],
    ['first month over', '2023-01-31', {}, 0.083333],
    ['past the end', '2024-05-01', {}, 1],
    ['leap day ends a month', '2024-02-29', { start: day('2024-02-01'), due: day('2024-03-31') }, 0.5],
    ['the day before does not', '2024-02-28', { start: day('2024-02-01'), due: day('2024-03-31') }, 0],
    ['a due date before the start', '2023-06-30', { start: day('2023-08-01'), due: day('2023-03-31') }, null],
  ] as const)('by months: %s', (_, asOf, patch, pace) => expect(compute({ ...count, ...patch }, asOf).pace).toBe(pace));

  it('by days counts both ends', () => {
    const ten = { ...count, start: day('2023-06-01'), due: day('2023-06-10') };
    expect(compute(ten, '2023-06-05', { paceBy: 'day' }).pace).toBe(0.5);
    expect(compute(ten, '2023-05-31', { paceBy: 'day' }).pace).toBe(0);
  });

  it('is blank without a due date, without a start, and for what time does not measure', () => {
    expect(compute({ ...count, due: null }).pace).toBeNull();
    expect(compute({ ...count, due: '年底' }).pace).toBeNull();
    expect(compute(count, '2023-06-30', { planStart: null }).pace).toBeNull();
    expect(compute({ kind: 'level', comparator: '>=', target: 1, actual: 1 }).pace).toBeNull();
    expect(compute({ ...count, comparator: '<' }).pace).toBeNull();
  });

  it('takes a later time for the due one', () =>
    expect(compute({ ...count, newDue: day('2024-12-31') }).pace).toBe(0.25));
});

describe('状态', () => {
  it.each([
    ['struck beats all', { ...count, actual: 'x', struck: 45000, adjust: 'cancel' }, 'struck'],
    ['a struck cell in words strikes nothing', { ...count, actual: 10, struck: '是' }, 'done'],
    ['cancelled beats doubt', { ...count, actual: 'x', adjust: 'cancel' }, 'cancelled'],
    ['postponed ends nothing', { ...count, actual: 10, adjust: 'postpone' }, 'done'],
    ['retargeted ends nothing', { ...count, actual: 0, adjust: 'retarget' }, 'notStarted'],
    ['doubt beats standing', { kind: 'task', due: 'standing', self: '约半' }, 'check'],
    ['TRUE is no number', { ...count, actual: true }, 'check'],
    ['a self-report below zero', { kind: 'task', self: -0.1 }, 'check'],
    ['a self-report beside a count counts too', { ...count, actual: 5, self: 2 }, 'check'],
    ['blanks are blank, full-width ones too', { ...count, actual: ' \u3000', self: ' ' }, 'unreported'],
    ['standing beats done', { kind: 'task', due: 'standing', self: 1 }, 'standing'],
    ['a later time ends standing work', { kind: 'task', due: 'standing', newDue: END, self: 0.5 }, 'onPace'],
    ['done beats overdue', { ...count, due: day('2023-01-31'), actual: 10 }, 'done'],
    ['a level is not done before its day', { kind: 'level', comparator: '>=', target: 1, actual: 2 }, 'onPace'],
    [
      'a level without a day is never done',
      { kind: 'level', comparator: '>=', target: 1, actual: 2, due: null },
      'onPace',
    ],
    ['a level of nothing', { kind: 'level', comparator: '>=', target: 1, actual: 0 }, 'severelyBehind'],
    ['a level without number', { kind: 'level', comparator: '>=', target: 1, progress: '持续' }, 'underway'],
    ['nothing started and no day', { kind: 'task', self: 0, due: null }, 'notStarted'],
    ['a year typed as a date is none', { kind: 'task', self: 0.5, due: 2023 }, 'underway'],
    ['a text in 核定销号’s row', { kind: 'task', self: 0.5, progress: '  ' }, 'onPace'],
  ] as const)('%s', (_, patch, status) => expect(compute(patch).status).toBe(status));

  it.each([
    [{ aheadPoints: 5 }, 5.5, 'ahead'],
    [{ slightPoints: 5 }, 4.4, 'behind'],
    [{ severePoints: 10.5 }, 3.9, 'severelyBehind'],
    [{ slightPoints: 0 }, 4.9, 'behind'],
  ] as const)('follows the limits %j', (limits, actual, status) =>
    expect(compute({ ...count, actual }, '2023-06-30', limits).status).toBe(status),
  );

  it('compares what is rounded: 9.9999999 points behind are 10', () =>
    expect(compute({ ...count, target: 1, actual: 0.4000000001 }).status).toBe('behind'));
});

describe('what stands in cells', () => {
  it.each([
    ['an error value in 实际值', { ...count, actual: '#N/A' }],
    ['an error value in 目标值', { ...count, target: '#REF!', actual: 4 }],
    ['an error value in 进展情况', { ...count, actual: 4, progress: '#VALUE!' }],
    ['an error value in 调整', { ...count, actual: 4, adjust: '#NAME?' }],
    ['a self-report of 80', { kind: 'task', self: 80 }],
  ] as const)('makes it doubtful: %s', (_, patch) => expect(compute(patch)).toMatchObject({ status: 'check' }));

  it('keeps a row with an error value from being computed, and strikes and cancels it all the same', () => {
    expect(compute({ ...count, actual: 4, due: '#N/A' })).toMatchObject({ rate: null, status: 'check' });
    expect(compute({ ...count, actual: '#N/A', struck: 45000 }).status).toBe('struck');
    expect(compute({ ...count, actual: '#N/A', adjust: 'cancel' }).status).toBe('cancelled');
  });

  it.each(['\u00a0', '\n', '\r\n', '\t', '\u3000\u00a0 '])('takes %j for blank', blank =>
    expect(compute({ ...count, actual: blank, self: blank, progress: blank }).status).toBe('unreported'),
  );

  it('computes nothing from what overflows', () => {
    expect(compute({ kind: 'level', target: 1e-5, actual: 1e308 })).toMatchObject({ rate: null, status: 'underway' });
    expect(compute({ kind: 'level', target: 1, actual: 1e308 })).toMatchObject({
      rate: 1e308,
      gap: null,
      status: 'onPace',
    });
  });
});

describe('提示', () => {
  it.each([
    ['a number under work', { kind: 'task', actual: 5 }, 'work'],
    ['a self-report under a count', { ...count, self: 0.5 }, 'number'],
    ['no kind', { ...count, kind: null, actual: 4 }, 'kind'],
    ['a relation that is none', { ...count, comparator: '大概', actual: 4 }, 'relation'],
    ['up by on a count', { ...count, comparator: '+', actual: 4 }, 'direction'],
    ['about down by on a level', { ...count, kind: 'level', comparator: '~-', actual: 4 }, 'direction'],
    ['a target in words', { ...count, target: '若干', actual: 4 }, 'target'],
    ['a range of a level without upper end', { kind: 'level', comparator: 'range', target: 2, actual: 3 }, 'upper'],
    ['a frequency without a rhythm', { ...count, kind: 'frequency', actual: 3 }, 'span'],
    ['a base of zero', { kind: 'change', comparator: '+', unit: '%', target: 0.06, base: 0, actual: 5 }, 'base'],
    ['scored', { ...count, actual: 4 }, null],
    ['both numbers', { ...count, actual: 4, self: 0.5 }, null],
    ['nothing reported', { ...count, comparator: '大概' }, null],
    ['words', { ...count, kind: null, actual: '约4' }, null],
    ['struck', { kind: 'task', actual: 5, struck: 45000 }, null],
    ['out of force', { kind: 'task', actual: 5, adjust: 'drop' }, null],
  ] as const)('%s', (_, patch, hint) => expect(compute(patch).hint).toBe(hint));
});

describe('灯 and 剩余天数', () => {
  it('of what has not started follow the time that is over', () => {
    expect(compute({ kind: 'task', self: 0 }, '2023-01-30').light).toBe('grey');
    expect(compute({ kind: 'task', self: 0 }, '2023-02-28')).toMatchObject({ gap: -16.6667, light: 'yellow' });
    expect(compute({ kind: 'task', self: 0 }, '2023-06-30').light).toBe('red');
    expect(compute({ kind: 'task', self: 0, due: null }).light).toBe('grey');
  });

  it('are blank for closed rows', () => {
    expect(compute({ ...count, actual: 1 }).daysLeft).toBe(184);
    expect(compute({ ...count, actual: 1, due: day('2023-06-01') }).daysLeft).toBe(-29);
    expect(compute({ ...count, actual: 10 }).daysLeft).toBeNull();
    expect(compute({ ...count, adjust: 'cancel' }).daysLeft).toBeNull();
    expect(compute({ ...count, adjust: 'drop' }).daysLeft).toBeNull();
    expect(compute({ ...count, struck: 45000 }).daysLeft).toBeNull();
    expect(compute({ kind: 'task', due: 'standing' }).daysLeft).toBeNull();
  });
});
