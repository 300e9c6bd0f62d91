import { targetText } from '../../../src/ledger/rows/target-text';
import { target } from '../../support/plans';

const count = (comparator: Parameters<typeof target>[0]['comparator'], more = {}) =>
  target({ ...(comparator ? { comparator } : {}), printed: { value: 15, unit: '个' }, ...more });

it.each([
  ['=', '示范学校 15个', '示范学校 15个'],
  ['>=', '示范学校 ≥15个', '示范学校 ≥15个'],
  ['>', '示范学校 ＞15个', '示范学校 > 15个'],
  ['<=', '示范学校 ≤15个', '示范学校 ≤15个'],
  ['~', '示范学校 约15个', '示范学校 about 15个'],
  ['+', '示范学校 提高15个', '示范学校 up by 15个'],
  ['-', '示范学校 下降15个', '示范学校 down by 15个'],
] as const)('%s', (comparator, zh, en) => {
  expect(targetText(count(comparator), 'zh-CN')).toBe(zh);
  expect(targetText(count(comparator), 'en')).toBe(en);
});

it.each([
  ['-', '一般性支出', '一般性支出 下降约15个', '一般性支出 down by about 15个'],
  ['+', '一般性支出', '一般性支出 提高约15个', '一般性支出 up by about 15个'],
  ['-', '一般性支出下降', '一般性支出下降 约15个', '一般性支出下降 about 15个'],
] as const)('about, direction %s, of %s', (direction, indicator, zh, en) => {
  expect(targetText(count('~', { direction, indicator }), 'zh-CN')).toBe(zh);
  expect(targetText(count('~', { direction, indicator }), 'en')).toBe(en);
});

it('writes currencies before and groups thousands in English', () => {
  const money = target({ comparator: '<=', indicator: 'spending', printed: { value: 380000, unit: '$' } });
  expect(targetText(money, 'en')).toBe('spending ≤$380,000');
  const range = target({
    comparator: 'range',
    indicator: 'titles',
    printed: { value: 8000, upper: 12500.5, unit: '' },
  });
  expect(targetText(range, 'en')).toBe('titles 8000–12,500.5');
  expect(targetText(target({ indicator: '', printed: { value: 380000, unit: '元' } }), 'zh-CN')).toBe('≥380000元');
});

it('says an English noun once, and puts a currency before its millions', () => {
  const en = (indicator: string, unit: string, more = {}) =>
    targetText(target({ indicator, comparator: '=', printed: { value: 25, unit }, ...more }), 'en');
  expect(en('Hire patrol officers', 'officers')).toBe('Hire patrol officers 25');
  expect(en('Hire patrol officers', 'posts')).toBe('Hire patrol officers 25 posts');
  expect(en('packaging weight', 'g')).toBe('packaging weight 25 g');
  expect(en('loans', 'million $')).toBe('loans $25 million');
  const often = { kind: 'frequency', every: 'quarter' } as const;
  expect(en('workshops per quarter', 'workshops', often)).toBe('workshops per quarter 25');
  expect(en('workshops', 'workshops', often)).toBe('workshops quarterly 25');
});

it('says ranges, rhythms and what a number refers to', () => {
  expect(targetText(target({ comparator: 'range', printed: { value: 4, upper: 5, unit: '个' } }), 'zh-CN')).toBe(
    '示范学校 4～5个',
  );
  const often = { kind: 'frequency', every: 'month', indicator: '直接办理' } as const;
  expect(targetText(target({ ...often, printed: { value: 2, unit: '件' } }), 'zh-CN')).toBe('直接办理 每月≥2件');
  expect(targetText(target({ per: '每生每年', printed: { value: 500, unit: '元' }, comparator: '=' }), 'zh-CN')).toBe(
    '示范学校 每生每年500元',
  );
  expect(targetText(target({ indicator: '', printed: { value: 0.5, unit: '' }, comparator: '<' }), 'zh-CN')).toBe(
    '＜0.5',
  );
});
