import { lastRhythm } from '../../../../src/plan/facts/lexicon/rhythms';

describe('rhythms', () => {
  it('reads the last one said', () => {
    expect(lastRhythm('每年开展,每两个月')).toMatchObject({ every: 'month', interval: 2 });
    expect(lastRhythm('每学年')).toMatchObject({ every: 'year' });
    expect(lastRhythm('每半年')).toMatchObject({ every: 'half-year' });
    expect(lastRhythm('每旬')).toMatchObject({ every: 'day', interval: 10 });
    expect(lastRhythm('处理能力每日')).toBeNull();
    expect(lastRhythm('每年级')).toBeNull();
    expect(lastRhythm('每户')).toBeNull();
  });
});
