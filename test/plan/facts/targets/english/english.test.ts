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
    ['Each care home to hold two fire drills a year', '= 2 drills | fire drills | frequency per year'],
    ['Respond to 95% of calls', '= 95 % | Respond to calls | level'],
    ['Reply to at least 80% of letters', '>= 80 % | Reply to letters | level'],
    ['Attendance to 96%', '>= 96 % | Attendance | level'],
    ['Hand out 1,500 kits', '= 1500 kits | Hand out kits | count'],
    ['Average wait of 4.2 days or less', '<= 4.2 days | Average wait | level'],
    ['Hire 12 cooks this year', '= 12 cooks | Hire cooks | count'],
    ['Zero lost-time injuries for staff', '= 0 injuries | lost-time injuries for staff | level'],
    ['Inspect roofs of all 46 schools', '= 46 schools | Inspect roofs of schools | count'],
    ['Raise sponsorship over £50,000', '> 50000 £ | sponsorship | count'],
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
    ['Noise on site to fall 15% by spring', '- 15 % | Noise on site | change'],
    ['Grow ticket income 9%', '+ 9 % | ticket income | change'],
    ['Leaks must stay under 4 per quarter', '< 4 | Leaks | frequency per quarter'],
    ['Faults fewer than 3 per month', '< 3 | Faults | frequency per month'],
    ['Weekly overtime not to exceed 6.5 hours', '<= 6.5 hours | Weekly overtime | level'],
    ['Map 18 business processes', '= 18 processes | Map business processes | count'],
    ['Cut the wait to 18 business days', '<= 18 business days | wait | level'],
    ['Hand over three depots one after another', '= 3 depots | Hand over depots | count'],
    ['Stores over three depots', '> 3 depots | Stores | count'],
    ['Each branch will hold four open days', '= 4 days | open days | count'],
    ['Ensure that 19 of the 24 depots have a plan', '= 19 depots | depots have a plan | count'],
    ['Maintain a safety score of at least 8.5 out of 10', '>= 8.5 | safety score | level'],
    ['score at least 4.2', '>= 4.2 | score | level'],
    ['Cut the backlog of 1,800 cases by two thirds', '- 66.67 % | backlog of 1,800 cases | change'],
    ['Answer the backlog of 1,800 cases', '= 1800 cases | backlog of cases | count'],
    ["Keep at least three months' fuel in stock", ">= 3 months | months' fuel | count"],
    ['Reach a rating of 4.5 out of 5 on the site', '= 4.5 | rating | level'],
    ['No more than 3 lost parcels in 1,000', '<= 3 parcels | lost parcels | level'],
    ['Zero lost-time accidents', '= 0 accidents | lost-time accidents | level'],
    ['Achieve zero defects in 2026', '= 0 defects | defects | level'],
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

  it('leaves what was there before, and reads shares of what it counts', () => {
    expect(targetsOf('Raise the share of night buses to 40% by 2028, from 31% now')).toEqual([
      '>= 40 % | share of night buses | level',
    ]);
    expect(targetsOf('Offer placements to 150 pupils, a third of them from the valley')).toEqual([
      '= 150 pupils | placements to pupils | count',
      '= 33.33 % | placements to pupils from valley | level',
    ]);
  });

  it('reads English words within a Chinese sentence, none that are a name', () => {
    expect(targetsOf('完成换证 and close 14 audit findings by August')).toEqual([
      '= 14 findings | audit findings | count',
    ]);
    expect(targetsOf('引进 SAP Business One 系统 10 套')).toEqual(['= 10 套 | 引进 SAP Business One 系统 | count']);
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
      '>= 150 | trees in park | count',
    ]);
    expect(targetsOf('Install 40 racks (25 in schools, 15 in parks)').map(t => t.split(' | ')[1])).toEqual([
      'Install racks',
      'Install racks in schools',
      'Install racks in parks',
    ]);
    expect(targetsOf('Satisfaction (85%)')[0]).toMatch(/^= 85 %/);
    expect(targetsOf('Train 40 cooks, at least 10 of whom are from villages')[1]).toBe(
      '>= 10 | Train cooks from villages | count',
    );
    expect(targetsOf('Pave 20 km of road before May and 30 km after it')[1]).toMatch(/\| Pave road \|/);
    expect(targetsOf('Visit 30 patients after discharge')[0]).toMatch(/patients after discharge/);
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
    expect(targetsOf('Train 60 volunteers, with at least half under 30')[1]).toBe(
      '>= 50 % | Train volunteers under 30 | level',
    );
    expect(targetsOf('Cut losses to 18% by 2028 and 15% by 2030')).toHaveLength(2);
    expect(targetsOf('Spend £40,000 on seats by May and 15% by 2030')).toHaveLength(1);
    expect(targetsOf('Aim for a Net Promoter Score of 45+ by May')).toEqual(['>= 45 | Net Promoter Score | level']);
    expect(targetsOf('Reach a visitor score of at least 85 in the survey')).toEqual(['>= 85 | visitor score | level']);
    expect(targetsOf('Open 40 in town centres')[0]).toMatch(/centres/);
    expect(targetsOf('Increase sales by £2 and visits by 4%')[1]).toBe('+ 4 % | visits | change');
    expect(targetsOf('Cut time from 12 days to 8 and failures by 10%')[1]).toBe('- 10 % | failures | change');
    expect(targetsOf('Train 25 clerks by July and a further 15 by May')[1]).toBe('= 15 clerks | Train clerks | count');
    expect(targetsOf('Train 25 clerks by July and a quieter 15 by May')).toHaveLength(1);
    expect(targetsOf('Lend £200 and fund visits by 4%')[1] ?? '').not.toMatch(/^\+/);
    expect(targetsOf('Cut queues by 5 minutes to 12 minutes')).toEqual([
      '- 5 minutes | queues | change',
      '<= 12 minutes | queues | level',
    ]);
    expect(targetsOf('Raise the pass rate by 3% to 88%')).toEqual([
      '+ 3 % | pass rate | change',
      '>= 88 % | pass rate | level',
    ]);
    expect(targetsOf('Raise sales by 3% to 5%')).toEqual(['range 3-5 % | sales | change']);
    expect(targetsOf('Raise the pass rate four points to 71%')).toEqual([
      '+ 4 points | pass rate | change',
      '>= 71 % | pass rate | level',
    ]);
    expect(targetsOf('Lift availability by 2 points to 97%')).toEqual([
      '+ 2 points | availability | change',
      '>= 97 % | availability | level',
    ]);
    expect(targetsOf('Award four points to winners')[0]).toMatch(/^= 4 points/);
    expect(targetsOf('Catalogue 600 coins, up from 450 last year')).toHaveLength(1);
    expect(targetsOf('Keep occupancy at or above 92%')).toEqual(['>= 92 % | occupancy | level']);
    expect(targetsOf('No more than two claims upheld per quarter')[0]).toMatch(/^<= 2 claims/);
    expect(targetsOf('Prune and stake 300 trees')).toEqual(['= 300 trees | Prune and stake trees | count']);
    expect(targetsOf('Cut waste per meal by 5% against last year')[0]).toBe('- 5 % | waste per meal | change');
    expect(targetsOf('Water losses down to 18%')).toEqual(['<= 18 % | Water losses | level']);
    expect(targetsOf('Invite partners twice as large')).toEqual([]);
    expect(targetsOf('Buy doubled glass for all stations')).toEqual([]);
  });

  it.each([
    'Audit the top 20 twice',
    'Invite tenders over £50,000',
    'Finance to approve all orders up to £5,000',
    'Reach 60% by June and 80% by December',
    'Run the pilot in three phases',
    'Apply the tariff to shipments over 30 kg',
    'Open zero emission zones',
    'Apply zero tolerance',
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
