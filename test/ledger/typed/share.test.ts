import { readShare } from '../../../src/ledger/typed';
import type { Cell } from '../../../src/ledger/types';

const VALUES: readonly (readonly [Cell, number, ...string[]])[] = [
  [0, 0],
  [0.8, 0.8],
  [1, 1],
  [80, 0.8, 'percent-assumed'],
  [100, 1, 'percent-assumed'],
  ['80%', 0.8],
  ['８０％', 0.8],
  ['80', 0.8, 'percent-assumed'],
  ['0.8', 0.8],
  ['0', 0],
  ['约80%', 0.8, 'approximate'],
  ['近八成', 0.8, 'approximate'],
  ['八成', 0.8],
  ['八成半', 0.85],
  ['九成五', 0.95],
  ['完成80%', 0.8],
  ['已完成80%', 0.8],
  ['总体完成率80%', 0.8],
  ['3/4', 0.75],
  ['2/3', 0.666666666666667],
  ['三分之二', 0.666666666666667],
  ['百分之八十', 0.8],
  ['一半', 0.5],
  ['80 percent', 0.8],
  ['已完成', 1],
  ['完成', 1],
  ['全部完成', 1],
  ['已办结', 1],
  ['Done', 1],
  ['completed', 1],
  ['√', 1],
  ['未启动', 0],
  ['尚未启动', 0],
  ['未開始', 0],
  ['Not started', 0],
];

describe('as a share', () => {
  for (const [typed, read, ...notes] of VALUES)
    test(JSON.stringify(typed) ?? String(typed), () => {
      expect(readShare(typed)).toEqual({ is: 'value', value: read, notes });
    });
});

const QUESTIONS: readonly (readonly [Cell, string, ...number[]])[] = [
  [1.5, 'ambiguous', 1.5, 0.015],
  ['1', 'ambiguous', 1, 0.01],
  [150, 'out-of-range', 1.5],
  ['150%', 'out-of-range', 1.5],
  [-0.2, 'out-of-range'],
  ['5/4', 'out-of-range', 1.25],
  ['过半', 'not-understood'],
  ['大半', 'not-understood'],
  ['推进中', 'not-understood'],
  ['正在推进', 'not-understood'],
  ['基本完成', 'not-understood'],
  ['已完成招标', 'not-understood'],
  ['完成15所', 'not-understood'],
  ['3/0', 'not-understood'],
  ['80万', 'not-understood'],
  ['无', 'nothing-stated'],
  ['-', 'nothing-stated'],
  ['=80%', 'not-understood'],
  [true, 'not-understood'],
  [Infinity, 'not-understood'],
];

describe('is asked about', () => {
  for (const [typed, why, ...candidates] of QUESTIONS)
    test(JSON.stringify(typed) ?? String(typed), () => {
      expect(readShare(typed)).toEqual({ is: 'question', why, candidates });
    });
});

test('blank and 无变化', () => {
  expect(readShare(' ')).toEqual({ is: 'blank' });
  expect(readShare(null)).toEqual({ is: 'blank' });
  expect(readShare('无变化')).toEqual({ is: 'unchanged' });
});
