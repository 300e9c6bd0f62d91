import {
  begun,
  isPast,
  isProtected,
  isNoTime,
  longest,
  withoutAttributes,
  withoutInner,
} from '../../../../src/plan/facts/deadlines/refine';
import type { TimeMention } from '../../../../src/plan/facts/deadlines/rule';
import type { When } from '../../../../src/plan/facts/deadlines/calendar';

const at = (text: string, words: string, when: When = {}, rule = 'deadlines/day'): TimeMention => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, rule, when };
};

describe('isNoTime', () => {
  it.each([
    ['2020年3月印发的意见', '2020年3月', true],
    ['9月1日起施行的条例', '9月1日', true],
    ['有效期至2028年12月31日', '2028年12月31日', true],
    ['费用下降15%(基线:1月账单320万元)', '1月', true],
    ['服务期满前60日启动续签', '前', false],
    ['服务期至2028年12月31日', '2028年12月31日', true],
    ['截至2024年底,全市共有20所', '2024年底', true],
    ['截至6月底,完成50%', '6月底', false],
    ['结果纳入年底考核', '年底', true],
    ['成果纳入。年底前评优', '年底前', false],
    ['自7月1日开始试行', '7月1日', false],
    ['自7月1日施行', '7月1日', false],
    ['7月1日施行的办法', '7月1日', true],
    ['7月1日开始试行的办法', '7月1日', true],
    ['2025年7月1日前施行', '2025年7月1日前', false],
    ['年内印发方案', '年内', false],
    ['上年度11月底前受理的申请', '上年度11月底前', true],
    ['去年上半年的数据', '去年上半年', true],
    ['去年的问题今年5月底前销号', '今年5月底前', false],
  ])('%s', (text, words, expected) => {
    expect(isNoTime(text, at(text, words), { year: 2026 })).toBe(expected);
  });
  it.each([
    ['2026-12-31', { year: 2026 }, false],
    ['2026-12-31', { year: 2026, guessed: true }, true],
    ['2026-12-31', { year: null }, true],
    ['2026-06-30', { year: 2026 }, true],
  ])('up to %s in a plan of %o', (date, of, expected) => {
    expect(isNoTime('截至期末,累计建成20所', at('截至期末,累计建成20所', '期末', { date }), of)).toBe(expected);
  });
  it.each([
    ['报送全年任务完成情况', '全年', true],
    ['通报一季度进展', '一季度', true],
    ['全年完成投资30亿元', '全年', false],
    ['三季度进展顺利', '三季度', false],
  ])('%s: results of a period', (text, words, expected) => {
    expect(isNoTime(text, at(text, words, {}, 'deadlines/whole-year'), { year: 2026 })).toBe(expected);
  });
});

describe('begun', () => {
  it.each([
    ['自7月1日起执行', '7月1日', 'day', '2026-07-01', { start: '2026-07-01' }],
    ['7月1日零时起执行', '7月1日', 'day', '2026-07-01', { start: '2026-07-01' }],
    ['从4月起每月报送', '4月', 'month', '2026-04-30', { start: '2026-04-01' }],
    ['从4月开始每月报送', '4月', 'month', '2026-04-30', { start: '2026-04-01' }],
    ['四季度起全面推行', '四季度', 'quarter', '2026-12-31', { start: '2026-10-01' }],
    ['11月至次年春节前', '11月', 'month', '2026-11-30', { start: '2026-11-01' }],
    ['9月1日起草方案', '9月1日', 'day', '2026-09-01', { date: '2026-09-01' }],
    ['9月1日完成', '9月1日', 'day', '2026-09-01', { date: '2026-09-01' }],
    ['9月到位', '9月', 'month', '2026-09-30', { date: '2026-09-30' }],
  ])('%s', (text, words, rule, date, when) => {
    expect(begun(text, at(text, words, { date }, `deadlines/${rule}`))?.when).toEqual(when);
  });
  it.each([
    ['9月下旬起推广', '9月下旬', 'month'],
    ['9月1日起30日内', '9月1日', 'day'],
    ['9月1日起满一年', '9月1日', 'day'],
  ])('%s is neither a first day nor one by which something is due', (text, words, rule) => {
    expect(begun(text, at(text, words, { date: '2026-09-30' }, `deadlines/${rule}`))).toBeNull();
  });
});

describe('longest', () => {
  it('keeps the longer of two that overlap, and both of two that do not', () => {
    const text = '2025年9月至12月,年底前';
    const span = at(text, '2025年9月至12月');
    const month = at(text, '2025年9月');
    const end = at(text, '年底前');
    expect(longest([end, month, span])).toEqual([span, end]);
  });
});

describe('withoutInner', () => {
  it('takes a moment behind a rhythm as part of it', () => {
    const text = '每年3月、9月体检,年底前公布';
    const every = at(text, '每年', { every: 'year' });
    const rest = at(text, '年底前', { date: '2025-12-31' });
    const inner = [at(text, '3月', { date: '2025-03-31' }), at(text, '9月', { date: '2025-09-30' })];
    expect(withoutInner(text, [every, ...inner, rest])).toEqual([every, rest]);
  });
  it('knows in English what ends a rhythm', () => {
    const rule = 'deadlines/english-date';
    const kept = (text: string, often: string, words: string, every: 'month' | 'year'): number =>
      withoutInner(text, [
        at(text, often, { every }, 'deadlines/english-rhythm'),
        at(text, words, { date: '2027-03-31' }, rule),
      ]).length;
    expect(kept('300 meals a month by March', 'a month', 'by March', 'month')).toBe(2);
    const term = at('98 hours a week during term', 'during term', {}, 'deadlines/english-season');
    const week = at('98 hours a week during term', 'a week', { every: 'week' }, 'deadlines/english-rhythm');
    expect(withoutInner('98 hours a week during term', [week, term])).toEqual([week]);
    expect(kept('report annually by 31 March', 'annually', 'by 31 March', 'year')).toBe(1);
    expect(kept('report annually by 31 March 2027', 'annually', 'by 31 March 2027', 'year')).toBe(2);
  });
});

it('isProtected looks the place up among many ranges', () => {
  const ranges = Array.from({ length: 50 }, (_, i) => ({ start: i * 10, end: i * 10 + 5 }));
  expect([0, 4, 5, 9, 250, 255, 499].map(i => isProtected(i, ranges))).toEqual([
    true,
    true,
    false,
    false,
    true,
    false,
    false,
  ]);
});

it('isPast needs a date and a year', () => {
  const text = '年底前';
  const on = (when: { date?: string }, year: number | null): boolean => isPast(text, at(text, text, when), { year });
  expect(on({ date: '2024-12-31' }, 2025)).toBe(true);
  expect(on({ date: '2025-12-31' }, 2025)).toBe(false);
  expect(on({ date: '2024-12-31' }, null)).toBe(false);
  expect(on({}, 2025)).toBe(false);
});

it.each([
  ['到2024年建成3座泵站', false],
  ['到2024年已建成3座泵站', true],
  ['到2024年建成了3座泵站', true],
])('isPast in a plan whose year is guessed: %s', (text, past) => {
  const reading = at(text, '到2024年', { date: '2024-12-31' });
  expect(isPast(text, reading, { year: 2025, guessed: true })).toBe(past);
});

describe('withoutAttributes', () => {
  it.each([
    ['上半年完成全年目标任务的60%', ['上半年', '全年'], ['上半年']],
    ['9月底前更新档案,全年走访120户', ['9月底前', '全年'], ['9月底前', '全年']],
  ])('%s: 全年 behind a date of its own clause', (text, words, kept) => {
    const whole = words.map(w =>
      at(text, w, { date: '2025-06-30' }, w === '全年' ? 'deadlines/whole-year' : 'deadlines/month'),
    );
    expect(withoutAttributes(text, whole).map(r => text.slice(r.start, r.end))).toEqual(kept);
  });
  it.each([
    ['2025年,力争9月底前验收', '9月底前', '2025-09-30', 1],
    ['2025年,全部完成,9月底前验收', '9月底前', '2025-09-30', 2],
  ])('%s: a year that only says which month', (text, month, date, count) => {
    const year = at(text, '2025年', { date: '2025-12-31' }, 'deadlines/opening-year');
    expect(withoutAttributes(text, [year, at(text, month, { date }, 'deadlines/month')])).toHaveLength(count);
  });
});

describe('a time said more closely or anew', () => {
  it.each([
    ['主汛期前(6月15日前)清障', ['主汛期前', '6月15日前'], [{}, { date: '2025-06-15' }], 1],
    ['长期坚持(6月15日前先清障)', ['长期坚持', '6月15日前'], [{ standing: true }, { date: '2025-06-15' }], 2],
    ['由6月30日调整为9月30日', ['6月30日', '9月30日'], [{ date: '2025-06-30' }, { date: '2025-09-30' }], 1],
    ['从6月底前延至9月底', ['6月底前', '9月底'], [{ date: '2025-06-30' }, { date: '2025-09-30' }], 1],
    ['于6月30日调整为9月30日', ['6月30日', '9月30日'], [{ date: '2025-06-30' }, { date: '2025-09-30' }], 2],
    ['由6月30日、9月30日两次', ['6月30日', '9月30日'], [{ date: '2025-06-30' }, { date: '2025-09-30' }], 2],
  ] as const)('%s', (text, words, when, count) => {
    const times = words.map((w, i) => at(text, w, when[i], 'deadlines/season'));
    expect(withoutAttributes(text, times)).toHaveLength(count);
  });
});

describe('a rhythm that goes on', () => {
  it('holds for the month that opens the next clause', () => {
    const text = '每年2月底前报送计划,11月底前报送总结';
    const all = [
      at(text, '每年', { every: 'year' }, 'deadlines/every'),
      at(text, '2月底前', { date: '2025-02-28' }, 'deadlines/month'),
      at(text, '11月底前', { date: '2025-11-30' }, 'deadlines/month'),
    ];
    expect(withoutInner(text, all).map(r => r.when)).toEqual([{ every: 'year' }, { every: 'year' }]);
  });
});
