import { targetsOf } from '../say';

describe('English numbers that are aimed at', () => {
  it.each([
    ['Five schools to trial the app', '= 5 schools | schools to trial the app | count'],
    ['Half of all new starters to come from the valley', '= 50 % | new starters to come | level'],
    ['Average repair time of 3 days', '= 3 days | Average repair time | level'],
    ['Maintain debtor days at 35', '= 35 | debtor days | level'],
    ['Visits to the museum of 20,000 or more', '>= 20000 | Visits to the museum | level'],
    ['Keep waits over 12 hours to fewer than 50 a month', '< 50 | waits over 12 hours | frequency per month'],
    ['Reduce stock worth over £200 to 30 lines', '<= 30 lines | stock worth over £200 | level'],
    ['Train 50 pupils aged 11 to 14 as mentors', '= 50 pupils | Train pupils aged 11 to 14 as mentors | count'],
    ['Up to 60 grants of £500 each for clubs', '<= 60 grants | grants for clubs | level'],
    ['Ship 900 units at a defect rate of 2%', '= 900 units | Ship units | count'],
    ['Recruit 20 stewards locally', '= 20 stewards | Recruit stewards locally | count'],
    ['Recruit 20 sherpa', '= 20 sherpa | Recruit sherpa | count?'],
    ['Recruit 20 staff', '= 20 staff | Recruit staff | count'],
    ['Deliver in two stages: 200 samples', '= 200 samples | samples | count'],
    ['At least three bids for every contract above £50k', '>= 3 bids | bids | count'],
    ['Attendance below 15% by July 2026 and below 12% by July 2027', '< 15 % | Attendance | level'],
    ['Nine out of ten tenants satisfied with repairs', '= 90 % | tenants satisfied with repairs | level'],
    ['Clear the backlog of 340 permits', '= 340 permits | Clear the backlog of permits | count'],
    ['Complaints per 10,000 bed days: no more than 12', '<= 12 | Complaints per 10,000 bed days | level'],
    ['Bring 999 call answering to 95%', '>= 95 % | Bring 999 call answering | level'],
    ['Train 3 stewards to 95%', '= 3 stewards | Train stewards to 95% | count'],
    ['Cover 60% of shifts', '= 60 % | Cover shifts | level'],
    ['Covers over 60% of shifts', '> 60 % | Covers | level'],
    ['A queue no wider than 2 metres', '<= 2 metres | queue | level'],
    ['Offer a place to 85% of pupils', '= 85 % | place to pupils | level'],
    ['Bring coverage to 60% of households', '>= 60 % | Bring coverage | level'],
    ['Aim: 250 members', '= 250 members | members | count'],
    ['Attendance to rise to 94.5%', '>= 94.5 % | Attendance | level'],
    [
      'Visit every tenant over 75 at least twice a year',
      '>= 2 times | Visit every tenant over 75 | frequency per year',
    ],
    ['Pass rate at GCSE English and maths: 68%', '= 68 % | Pass rate at GCSE English and maths | level'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)[0]).toBe(want));

  it.each([
    'Twelve schools moved to the network',
    'Introduce a trial period of 30 days',
    'Have a debtor at 35',
    'Fewer cars rather than 5',
    'Nine out of ten tenants moved to the network',
    'Current performance is 61%',
    'Waste per head, previously 61%',
    'Run a club for boys between the ages of 11 and 14',
  ])('%s holds none', phrase => expect(targetsOf(phrase)).toEqual([]));
});
