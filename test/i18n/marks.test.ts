import { dayFormula, dayWithin, dayWords } from '../../src/i18n/days';
import { fillBlanks, fillWords } from '../../src/i18n/fill';
import {
  joinClauses,
  joinNames,
  joinSeries,
  labelled,
  renamed,
  renamedFormula,
  unitGap,
  wordGap,
} from '../../src/i18n/marks';
import { w } from '../../src/i18n/words';

describe('marks of a language', () => {
  it.each([
    ['names', joinNames, '教育局、财政局', '教育局; 财政局'],
    ['clauses', joinClauses, '教育局，财政局', '教育局, 财政局'],
    ['series', joinSeries, '教育局；财政局', '教育局; 财政局'],
  ] as const)('joins %s', (_, join, zh, en) => {
    expect(join(['教育局', '财政局'], 'zh-CN')).toBe(zh);
    expect(join(['教育局', '财政局'], 'en')).toBe(en);
    expect(join(['教育局'], 'en')).toBe('教育局');
  });

  it('labels', () => {
    expect(labelled('目标', '15个', 'zh-CN')).toBe('目标：15个');
    expect(labelled('Target', '15', 'en')).toBe('Target: 15');
  });

  it.each([
    ['schools', ' ', ' '],
    ['个', '', ' '],
    ['%', '', ''],
    ['', '', ''],
  ])('sets an English number apart from %p', (unit, inCell, inSentence) => {
    expect(unitGap(unit, 'en')).toBe(inCell);
    expect(wordGap(unit, 'en')).toBe(inSentence);
    expect(unitGap(unit, 'zh-CN') + wordGap(unit, 'zh-CN')).toBe('');
  });

  it('joins anew what somebody joined by 、, as a value and as a formula', () => {
    expect(renamed('教育局、财政局', 'en')).toBe('教育局; 财政局');
    expect(renamed('教育局、财政局', 'zh-CN')).toBe('教育局、财政局');
    expect(renamedFormula('A1', 'zh-CN')).toBe('A1');
    expect(renamedFormula('A1', 'en')).toBe('SUBSTITUTE(A1,"、","; ")');
  });
});

describe('days in words', () => {
  const day = { year: 2026, month: 6, day: 30 };
  it('says the year only where it is another', () => {
    expect([dayWords(day, 'zh-CN'), dayWords(day, 'en')]).toEqual(['2026年6月30日', '30 June 2026']);
    expect([dayWithin(day, 2026, 'zh-CN'), dayWithin(day, 2026, 'en')]).toEqual(['6月30日', '30 June']);
    expect([dayWithin(day, 2025, 'zh-CN'), dayWithin(day, null, 'en')]).toEqual(['2026年6月30日', '30 June 2026']);
  });

  it('says the same by a formula', () => {
    expect(dayFormula('A1', 'zh-CN')).toBe('YEAR(A1)&"年"&MONTH(A1)&"月"&DAY(A1)&"日"');
    expect(dayFormula('A1', 'en')).toContain('"June"');
  });
});

describe('blanks', () => {
  it('fills by name, leaves braces of the values alone, and nothing where there is no value', () => {
    expect(fillBlanks('第 {row} 行：{text}{none}', { row: 3, text: '{row}' })).toBe('第 3 行：{row}');
    expect(fillWords(w('{n} 处', '{n} places'), 'en', { n: 2 })).toBe('2 places');
    expect(fillBlanks('{n}', { n: null })).toBe('');
  });
});
