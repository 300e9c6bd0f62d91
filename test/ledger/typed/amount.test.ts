import { readAmount, type AmountRow } from '../../../src/ledger/typed';
import type { Cell } from '../../../src/ledger/types';

const row = (
  unit: string | null,
  target: Cell = null,
  comparator = '>=',
  kind = 'count',
  base: Cell = null,
): AmountRow => ({
  unit,
  target,
  comparator,
  kind,
  base,
});
const percent = row('%', 0.8, '>=', 'level');

const VALUES: readonly (readonly [typed: Cell, unit: string | null, read: number, ...notes: string[]])[] = [
  [15, '所', 15],
  [0, '所', 0],
  [-3, '个', -3],
  ['15', '所', 15],
  ['１５', '所', 15],
  [' 15 ', '所', 15],
  ['15。', '所', 15],
  ['15所', '所', 15],
  ['15 所', '所', 15],
  ['十五所', '所', 15],
  ['15个', '所', 15, 'unit-differs'],
  ['15項', '项', 15],
  ['已建成15所', '所', 15],
  ['累计完成15所', '所', 15],
  ['目前15所', '所', 15],
  ['已完成15', '所', 15],
  ['达到15所', '所', 15],
  ['约15', '所', 15, 'approximate'],
  ['大约15所', '所', 15, 'approximate'],
  ['近100人', '人', 100, 'approximate'],
  ['超过300人', '人', 300, 'approximate'],
  ['20余所', '所', 20, 'approximate'],
  ['20多个', '个', 20, 'approximate'],
  ['15所左右', '所', 15, 'approximate'],
  ['15所以上', '所', 15, 'approximate'],
  ['≥15', '所', 15, 'approximate'],
  ['1,200人', '人', 1200],
  ['1，200', '人', 1200],
  ['1200名', '人', 1200],
  ['3.5万', '人', 35_000],
  ['3.5万人', '人', 35_000],
  ['3.5万人', '万人', 3.5],
  ['3.5', '万人', 3.5],
  ['3.5万', '万人', 3.5],
  ['35000人', '万人', 3.5, 'unit-converted'],
  ['120人次', '人次', 120],
  ['2000', '万元', 2000],
  [2000, '万元', 2000],
  ['2000万', '万元', 2000],
  ['2000万元', '万元', 2000],
  ['2,000万元', '万元', 2000],
  ['两千万', '万元', 2000],
  ['0.2亿元', '万元', 2000, 'unit-converted'],
  ['0.2亿', '万元', 2000, 'unit-converted'],
  ['20000000元', '万元', 2000, 'unit-converted'],
  ['3000块', '元', 3000],
  ['42亿', '亿元', 42],
  ['42亿元', '亿元', 42],
  ['5.6万元', '元', 56_000],
  ['¥500', '元', 500],
  ['3公顷', '亩', 45, 'unit-converted'],
  ['30亩', '公顷', 2, 'unit-converted'],
  ['2.6万亩', '万亩', 2.6],
  ['2.6万畝', '万亩', 2.6],
  ['18公里', '公里', 18],
  ['18km', '公里', 18],
  ['1500米', '公里', 1.5, 'unit-converted'],
  ['12千米', '公里', 12],
  ['500公斤', '吨', 0.5, 'unit-converted'],
  ['1.2万平方米', '平方米', 12_000],
  ['600㎡', '平方米', 600],
  ['10场次', '场', 10],
  ['0.45', null, 0.45],
  [0.45, '', 0.45],
  ['7天', '天', 7],
  ['90分钟', '分钟', 90],
  ['1.5小时', '分钟', 90, 'unit-converted'],
  ['300', '万千瓦时', 300],
  ['25千瓦', '千瓦', 25],
];

describe('in a row of', () => {
  for (const [typed, unit, read, ...notes] of VALUES)
    test(JSON.stringify(typed) ?? String(typed), () => {
      expect(readAmount(typed, row(unit))).toEqual({ is: 'value', value: read, notes });
    });
});

const SHARES: readonly (readonly [Cell, number, ...string[]])[] = [
  [0.65, 0.65],
  [1, 1],
  [65, 0.65, 'percent-assumed'],
  [99.5, 0.995, 'percent-assumed'],
  ['65%', 0.65],
  ['65％', 0.65],
  ['６５％', 0.65],
  ['65 %', 0.65],
  ['65', 0.65, 'percent-assumed'],
  ['0.65', 0.65],
  ['约65%', 0.65, 'approximate'],
  ['65%左右', 0.65, 'approximate'],
  ['达到65%', 0.65],
  ['八成', 0.8],
  ['八成五', 0.85],
  ['8成', 0.8],
  ['百分之六十五', 0.65],
  ['3/4', 0.75],
  ['四分之三', 0.75],
  ['3‰', 0.003, 'far-under'],
  ['100%', 1],
  ['120%', 1.2],
];

describe('in a row of %', () => {
  for (const [typed, read, ...notes] of SHARES)
    test(JSON.stringify(typed) ?? String(typed), () => {
      expect(readAmount(typed, percent)).toEqual({ is: 'value', value: read, notes });
    });
});

test('a row of % that measures a change from a base holds plain figures', () => {
  expect(readAmount(12_500, row('%', 0.1, '+', 'change', 12_000))).toMatchObject({ is: 'value', value: 12_500 });
  expect(readAmount('1.25万', row('%', 0.1, '+', 'change', 12_000))).toMatchObject({ value: 12_500 });
});

test('a row of % whose target is over 100 % takes numeric cells as they are', () => {
  expect(readAmount(2.8, row('%', 2.8, '<=', 'level'))).toEqual({ is: 'value', value: 2.8, notes: [] });
});

const CHANGES: readonly (readonly [string, string, string, number, ...string[]])[] = [
  ['下降3%', '%', '-', 0.03, 'direction-read'],
  ['3%', '%', '-', 0.03],
  ['上升3%', '%', '-', -0.03, 'direction-read'],
  ['同比增长6.5%', '%', '+', 0.065, 'direction-read'],
  ['增长约6%', '%', '+', 0.06, 'approximate', 'direction-read'],
  ['下降2%', '%', '+', -0.02, 'direction-read'],
  ['-2%', '%', '+', -0.02],
  ['下降1.5个百分点', '个百分点', '-', 1.5, 'direction-read'],
  ['1.5百分点', '个百分点', '-', 1.5],
  ['提高150元', '元', '+', 150, 'direction-read'],
];

describe('in a row of with relation', () => {
  for (const [typed, unit, comparator, read, ...notes] of CHANGES)
    test(JSON.stringify(typed) ?? String(typed), () => {
      expect(readAmount(typed, row(unit, null, comparator, 'change'))).toEqual({ is: 'value', value: read, notes });
    });
});

const QUESTIONS: readonly (readonly [typed: Cell, row: AmountRow, why: string, ...candidates: number[]])[] = [
  ['3/4', row('所', 4), 'ambiguous', 3, 0.75],
  ['15-20', row('所'), 'ambiguous', 15, 20],
  ['15～20', row('所'), 'ambiguous', 15, 20],
  ['15（其中农村8所）', row('所'), 'words-beside', 15],
  ['15+3', row('所'), 'words-beside', 15],
  ['12、15', row('所'), 'words-beside', 12],
  ['15人', row('所'), 'other-unit', 15],
  ['15所', row('人次'), 'other-unit', 15],
  ['200吨', row('亩'), 'other-unit', 200],
  ['80%', row('所', 20), 'share-of-target', 16],
  ['八成', row('所', 20), 'share-of-target', 16],
  ['一半', row('所'), 'share-of-target'],
  ['已完成', row('所', 20), 'done-without-number', 20],
  ['全部完成', row('所'), 'done-without-number'],
  ['未启动', row('所', 20), 'done-without-number', 0],
  ['无', row('所'), 'nothing-stated'],
  ['/', row('所'), 'nothing-stated'],
  ['—', row('所'), 'nothing-stated'],
  ['暂无', row('所'), 'nothing-stated'],
  ['N/A', row('所'), 'nothing-stated'],
  ['同上', row('所'), 'nothing-stated'],
  ['十几个', row('个'), 'ambiguous', 10],
  ['15所学校', row('所'), 'words-beside', 15],
  ['一批', row('所'), 'other-unit', 1],
  ['若干', row('所'), 'not-understood'],
  ['12,00', row('元'), 'not-understood'],
  ['2.5.3', row('元'), 'words-beside', 2.5],
  ['=1+1', row('个'), 'not-understood'],
  ['=cmd|"/c calc"!A1', row('个'), 'not-understood'],
  ['正在推进', row('个'), 'not-understood'],
  [true, row('个'), 'not-understood'],
  [Number.NaN, row('个'), 'not-understood'],
  ['3千', row('万元'), 'ambiguous', 3000, 0.3],
  [1.5, percent, 'ambiguous', 1.5, 0.015],
  ['1.5', percent, 'ambiguous', 1.5, 0.015],
  ['1', percent, 'ambiguous', 1, 0.01],
  ['80万', percent, 'not-understood'],
  ['15所', percent, 'other-unit', 15],
  ['1.5%', row('个百分点', 2, '-', 'change'), 'other-unit', 1.5],
  ['增长6%', row('%', 0.06, '>=', 'level'), 'ambiguous'],
];

describe('is asked about', () => {
  for (const [typed, rowOf, why, ...candidates] of QUESTIONS)
    test(JSON.stringify(typed) ?? String(typed), () => {
      expect(readAmount(typed, rowOf)).toEqual({ is: 'question', why, candidates });
    });
});

test.each(['无变化', '没有变化', '同上期', 'No change', '無變化'])('%s keeps what was there', typed => {
  expect(readAmount(typed, row('所', 20))).toEqual({ is: 'unchanged' });
});

test.each([null, '', '   ', '　'])('%p is blank', typed => {
  expect(readAmount(typed, row('所', 20))).toEqual({ is: 'blank' });
});

test('ten times over and a hundred times under the target are taken and flagged', () => {
  expect(readAmount(200, row('所', 20))).toMatchObject({ value: 200, notes: ['far-over'] });
  expect(readAmount(199, row('所', 20))).toMatchObject({ value: 199, notes: [] });
  expect(readAmount('20', row('万元', 2000))).toMatchObject({ value: 20, notes: ['far-under'] });
  expect(readAmount('21', row('万元', 2000))).toMatchObject({ value: 21, notes: [] });
  expect(readAmount(0, row('所', 20))).toMatchObject({ value: 0, notes: [] });
  expect(readAmount(0.1, row('%', 20, '<='))).toMatchObject({ notes: [] });
});

test('the noun that the indicator ends in may be repeated behind the unit', () => {
  const schools = { ...row('所', 20), indicator: '新建品牌学校' };
  expect(readAmount('15所学校', schools)).toEqual({ is: 'value', value: 15, notes: [] });
  expect(readAmount('15所品牌学校左右', schools)).toEqual({ is: 'value', value: 15, notes: ['approximate'] });
  expect(readAmount('15所医院', schools)).toMatchObject({ is: 'question', candidates: [15] });
});

describe('words behind the unit are never swallowed', () => {
  test.each([
    ['2000万元未到位', row('万元', 2000), [2000, 0]],
    ['3所未开工', row('所', 15), [3, 12]],
    ['4所停工', row('所', 15), [4]],
    ['12所以内', row('所', 15), [12]],
    ['1200人次', row('人', 1000), [1200]],
    ['5.3%以内', percent, [0.053]],
    ['12%未完成', percent, [0.12, 0.88]],
    ['不到12所', row('所', 15), [12]],
    ['尚有3所未开工', row('所', 15), [3, 12]],
    ['500-600万', row('万元', 2000), [500, 600]],
    ['五六家', row('家', 20), [5, 6]],
    ['1万2千米', row('公里', 20_000), [12_000, 12]],
    ['2000万元美元', row('万元', 2000), []],
    ['$500', row('元', 500), []],
  ] as const)('%s', (typed, rowOf, offers) => {
    const reading = readAmount(typed, rowOf);
    expect(reading.is).toBe('question');
    expect(reading.is === 'question' ? [...reading.candidates].sort() : null).toEqual([...offers].sort());
  });

  test.each([
    ['三吨半', row('吨', 5), 3.5],
    ['两个半小时', row('小时', 4), 2.5],
    ['3½', row('吨', 5), 3.5],
    ['三元一角七分', row('元', 5), 3.17],
    ['1.2万千米', row('公里', 20_000), 12_000],
    ['30万千瓦', row('万千瓦', 30), 30],
    ['一万零十二', row('个', 20_000), 10_012],
    ['30張', row('张', 50), 30],
    ['人民币2000万元整', row('万元', 2000), 2000],
    ['4.1人/千人', row('人/千人', 4), 4.1],
  ] as const)('%s is %d', (typed, rowOf, read) =>
    expect(readAmount(typed, rowOf)).toMatchObject({ is: 'value', value: read }),
  );
});

test('a day where a number is asked for may have been a fraction', () => {
  for (const day of ['2026年6月8日', '2026-06-08', '6月8日'])
    expect(readAmount(day, row('个', 8))).toEqual({ is: 'question', why: 'is-a-date', candidates: [6, 0.75] });
  // A pasted value has lost its format.
  expect(readAmount(46_181, row('个', 8))).toEqual({ is: 'question', why: 'is-a-date', candidates: [46_181, 6, 0.75] });
  expect(readAmount(46_181, row('人', 50_000))).toEqual({ is: 'value', value: 46_181, notes: [] });
  expect(readAmount('2026年6月8日', percent)).toEqual({ is: 'question', why: 'is-a-date', candidates: [0.75] });
});
