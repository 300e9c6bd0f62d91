import { wayOf } from '../../../../../src/plan/facts/targets/english/movement';
import { targetsOf } from '../say';

describe('by how much a figure moves in English', () => {
  it.each([
    ['Revenue up 5% on last year', '+ 5 % | Revenue | change'],
    ['Revenue up by 5%', '+ 5 % | Revenue | change'],
    ['Costs down £2m on last year', '- 2000000 £ | Costs | change'],
    ['Visitor numbers up 4,000', '+ 4000 | Visitor numbers | change'],
    ['Trim agency spend by £1.2m', '- 1200000 £ | agency spend | change'],
    ['Gas consumption 8% lower than in 2024', '- 8 % | Gas consumption | change'],
    ['Rents 4% higher', '+ 4 % | Rents | change'],
    ['Reduce carbon 30% below the 2019 baseline', '- 30 % | carbon | change'],
    ['Increase downloads by 8%', '+ 8 % | downloads | change'],
    ['Increase drop-in sessions by 10%', '+ 10 % | drop-in sessions | change'],
    ['Compress lead times by 3%', '= 3 % | Compress lead times | level?'],
    ['Increase loans to small and micro firms by 15%', '+ 15 % | loans to small and micro firms | change'],
    ['Cut families in bed and breakfast from 62 to fewer than 20', '< 20 | families in bed and breakfast | level'],
    ['Shrink the estate by 2,000 sq ft', '- 2000 sq ft | estate | change'],
    ['Growth in exports of 5%', '+ 5 % | Growth in exports | change'],
    ['Set up 5 offices', '= 5 offices | Set up offices | count'],
    ['Back up 40% of servers', '= 40 % | Back up servers | level'],
    ['Speed up 12 junctions', '= 12 junctions | Speed up junctions | count'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)).toEqual([want]));

  it('is more than the figure before it', () => {
    expect(targetsOf('Collect 400 tonnes of glass, 30 tonnes fewer than in 2025')).toEqual([
      '= 400 tonnes | Collect glass | count',
      '- 30 tonnes | Collect glass | change',
    ]);
    expect(targetsOf('Collect 400 tonnes of glass, 30 tonnes of wood')[1]).toMatch(/^= 30 tonnes/);
  });

  it('moves what the number before measured', () => {
    expect(targetsOf('Satisfaction of 88%, up 3 points on last year')[1]).toBe('+ 3 points | Satisfaction | change');
    expect(targetsOf('Satisfaction of 88%, with 3 points of sale')[1] ?? '').not.toMatch(/^\+/);
  });

  it('is what an increase or a cut amounts to', () => {
    expect(targetsOf('Serve 45,000 meals, an increase of 5,000 on 2025')[1]).toBe('+ 5000 | Serve meals | change');
    expect(targetsOf('Serve 45,000 meals, a share of 5,000')).toHaveLength(1);
  });

  it('goes the way that the first word says, a particle last', () => {
    expect([wayOf('Grow the number of closed sites'), wayOf('Cut raised claims')]).toEqual(['+', '-']);
    expect([wayOf('Drive attendance up'), wayOf('Fill posts')]).toEqual(['+', '']);
  });
});
