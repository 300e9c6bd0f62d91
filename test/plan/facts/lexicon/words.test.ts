import { lastRhythm } from '../../../../src/plan/facts/lexicon/rhythms';
import { measureAt } from '../../../../src/plan/facts/lexicon/measures';
import { closing, opening, wordList } from '../../../../src/plan/facts/lexicon/words';

describe('word lists', () => {
  const list = wordList('建 建成 建成投用 投用');
  it('finds the longest word at either end', () => {
    expect(opening(list, '建成投用学校')).toBe('建成投用');
    expect(opening(list, '新建成学校', 1)).toBe('建成');
    expect(closing(list, '学校建成投用')).toBe('建成投用');
    expect(opening(list, '学校')).toBe('');
    expect(closing(list, '')).toBe('');
  });
});

describe('measure words', () => {
  it('takes the longest, with a rate behind a slash', () => {
    expect(measureAt('个百分点', 0)).toBe('个百分点');
    expect(measureAt('人次以上', 0)).toBe('人次');
    expect(measureAt('次/年', 0)).toBe('次/年');
    expect(measureAt('人才', 0)).toBe('');
    expect(measureAt('kmh', 0)).toBe('');
  });
});

describe('rhythms', () => {
  it('reads the last one said', () => {
    expect(lastRhythm('每年开展,每两个月')).toMatchObject({ every: 'month', interval: 2 });
    expect(lastRhythm('每学年')).toMatchObject({ every: 'year' });
    expect(lastRhythm('每半年')).toMatchObject({ every: 'half-year' });
    expect(lastRhythm('每年级')).toBeNull();
    expect(lastRhythm('每户')).toBeNull();
  });
});
