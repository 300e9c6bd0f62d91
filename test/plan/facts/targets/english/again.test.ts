import { onlyLeads } from '../../../../../src/plan/facts/targets/english/again';
import { targetsOf } from '../say';

describe('English numbers that go on with the one before', () => {
  it.each([
    ['Fill 95% of shifts, rising to 98% by Q4', '>= 98 % | Fill shifts | level'],
    ['Reach 40 firms by June, then 90 by May', '>= 90 firms | firms | count'],
    ['Sell 800 season tickets, with 300 going to schools', '= 300 | Sell season tickets going to schools | count'],
    ['Set up five hubs, two of which open in May', '= 2 | Set up hubs open | count'],
    ['Plant 5 km of hedge, and a further 3 km the winter after', '= 3 km | hedge | count'],
    ['Hire 8 cooks in Q2 and 5 more in Q4', '= 5 cooks | Hire cooks | count'],
    ['Sell 800 season tickets, with 3 stewards', '= 3 stewards | Sell stewards | count'],
  ])('%s', (phrase, want) => expect(targetsOf(phrase)[1]).toBe(want));

  it('have words between that say nothing of their own', () => {
    expect(['', ', rising to ', ' and a further ', ', then at least '].filter(onlyLeads)).toHaveLength(4);
    expect([', cakes to ', ' and a quieter '].filter(onlyLeads)).toEqual([]);
  });
});
