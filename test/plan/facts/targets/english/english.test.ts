import { isEnglish } from '../../../../../src/plan/facts/english';
import { whole } from '../../../../support/source';
import { targetsOf } from '../say';

describe('English targets', () => {
  it.each([
    ['Certify at least 40 suppliers by June 2026', '>= 40 suppliers | Certify suppliers | count'],
    ['Raise the on-time rate from 71% to 92%', '>= 92 % | on-time rate | level'],
    ['Cut fuel use by 12% across the fleet', '- 12 % | fuel use | change'],
    ['Hold one review per quarter', '= 1 review | review | frequency per quarter'],
    ['Secure EUR 2.5 million for housing', '= 2500000 EUR | housing | count'],
    ['Limit overtime to no more than 5%', '<= 5 % | overtime | level'],
    ['Energy use falls by 8% against 2024', '- 8 % | Energy use | change'],
    ['Staff complete at least 3 training days a year', '>= 3 days | Staff complete | frequency per year'],
    ['Hold a public hearing twice a year', '= 2 times | public hearing | frequency per year'],
    ['Inspect all 60 shops', '= 60 shops | Inspect shops | count'],
    ['Keep complaints under 2 per month', '< 2 | complaints | frequency per month'],
    ['Keep the total above 400', '> 400 | total | level'],
    ['Establish 3 new clinics', '= 3 clinics | new clinics | count'],
    ['Install solar panels on 2 roofs', '= 2 roofs | Install solar panels on roofs | count'],
    ['Inspect culverts twice yearly', '= 2 times | Inspect culverts | frequency per year'],
    ['Recruit 60 wardens no later than 30 September', '= 60 wardens | Recruit wardens | count'],
    ['Bring 25 empty homes back into use', '= 25 homes | Bring empty homes back into use | count'],
    ['Halve the number of families in hostels', '- 50 % | number of families in hostels | change'],
    ['Tidy the yards and double our output', '+ 100 % | output | change'],
    ['Double the number of fountains from 9 to 18', '>= 18 | number of fountains | level'],
    ['Sow 1,200 square metres of meadow', '= 1200 square metres | Sow meadow | count'],
    ['Take average speeds from 34 to 28', '<= 28 | Take average speeds | level'],
    ['Keep annual subscription growth under 3%', '< 3 % | annual subscription growth | change'],
    ['Cut the waiting time to 5 working days', '<= 5 working days | waiting time | level'],
    ['Open a desk and raise sales to 400', '>= 400 | sales | level'],
    ['ACTION: Clerk to order at least 40 chairs', '>= 40 chairs | order chairs | count'],
    ['Fit sprinklers in 640 flats', '= 640 flats | Fit sprinklers | count'],
    ['Attendance of 95% or more', '>= 95 % | Attendance | level'],
    ['Ensure that no family stays longer than six weeks', '<= 6 weeks | family stays | level'],
    ['Resurface 3 miles of footpath', '= 3 miles | Resurface footpath | count'],
    ['Voluntary attrition no higher than 11%', '<= 11 % | Voluntary attrition | level'],
    ['Keep stock not below 40 pallets', '>= 40 pallets | stock | count'],
    ['350 apprentices enrolled', '= 350 apprentices | apprentices enrolled | count'],
    ['Hold 48 field days between March and May', '= 48 days | field days | count'],
    ['Shorten changeover by 20 minutes', '- 20 minutes | changeover | change'],
    ['40 hours of training for each new team leader', '= 40 hours | training | count'],
    ['100+ participants', '>= 100 participants | participants | count'],
    ['Achieve a score of 85 or above', '>= 85 | score | level'],
    ['Half of all vans to be electric', '= 50 % | vans to be electric | level'],
    ['Visit 60 new shops and record their details', '= 60 shops | Visit new shops | count'],
    ['Increase the number of helpers by 50 to 350', '>= 350 | number of helpers | level'],
    ['Cover rises from 60 to 98 hours', '>= 98 hours | Cover | level'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)).toEqual([want]));

  it('parts what is counted from what it is worth and from the year of its money', () => {
    expect(targetsOf('Submit no fewer than 220 bids worth £60 million in total')).toEqual([
      '>= 220 bids | Submit bids | count',
      '= 60000000 £ | bids worth | count',
    ]);
    expect(targetsOf('Two hackathons, each with 100+ participants')).toEqual([
      '= 2 hackathons | hackathons | count',
      '>= 100 participants | participants | count',
    ]);
    expect(targetsOf('Save £1.2 million in 2026/27')).toEqual(['= 1200000 £ | Save | count']);
  });

  it('counts what an act also does', () => {
    expect(targetsOf('Hold 60 visits reaching 1,800 pupils')).toEqual([
      '= 60 visits | visits | count',
      '>= 1800 pupils | pupils | count',
    ]);
  });

  it('counts what the number before did behind of which', () => {
    expect(targetsOf('Plant 600 trees, of which no fewer than 200 along the river')).toEqual([
      '= 600 trees | trees | count',
      '>= 200 | trees along the river | count',
    ]);
    expect(targetsOf('Plant 600 trees, at least 150 of them in the park')).toEqual([
      '= 600 trees | trees | count',
      '>= 150 | trees park | count',
    ]);
    expect(targetsOf('Complete 180 homes, including no fewer than 40 for social rent')).toEqual([
      '= 180 homes | homes | count',
      '>= 40 | homes for social rent | count',
    ]);
    expect(targetsOf('Complete 180 homes, including 12 flats')).toEqual([
      '= 180 homes | homes | count',
      '= 12 flats | including flats | count',
    ]);
    expect(targetsOf('Increase subscribers by a quarter, from 480 to 600')).toEqual([
      '+ 25 % | subscribers | change',
      '>= 600 | subscribers | level',
    ]);
    expect(targetsOf('Invite partners twice as large')).toEqual([]);
    expect(targetsOf('Buy doubled glass for all stations')).toEqual([]);
  });

  it.each([
    'See Action 3 and Exhibit 6',
    'Two members attended',
    '12 schools joined the network last year',
    'Three bids were received',
    'Advise businesses with 100+ employees',
    'Regulation 12: Safe care',
    'Population in 12 districts',
    'Put the maps behind one page',
    'A visitor score of 4 out of 5',
    'Review the FY 2025 budget',
    'Complete the survey by September 30, 2026',
    'Work with the 24 partner agencies',
    'Comply with ISO 27001',
    'One of the agencies leads',
    'The 2nd phase begins',
    'Issue the calendar by 31 March 2027',
    'Carry out a survey every six months',
    'Reply within two working days',
  ])('%s holds none', phrase => expect(targetsOf(phrase)).toEqual([]));

  it('knows English from Chinese', () => {
    expect(isEnglish(whole('Improve the service quality')[0].folded, { start: 0, end: 27 })).toBe(true);
    expect(isEnglish('建设5G基站ABCDEFGHIJ', { start: 0, end: 16 })).toBe(false);
    expect(isEnglish('R&D 5%', { start: 0, end: 6 })).toBe(false);
  });
});
