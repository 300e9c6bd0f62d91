import { findOwnerNotes } from '../../../../src/plan/facts/owners';
import { dutyOf } from '../../../../src/plan/facts/owners/english-labels';
import { parsePlan } from '../../../../src/plan';
import { whole } from '../../../support/source';

const said = (text: string): string =>
  findOwnerNotes(...whole(text))
    .flatMap(n => n.owners)
    .map(o => o.name + (o.role === 'lead' ? '!' : ''))
    .join(' | ');

describe('labels in English', () => {
  it.each([
    ['Delivery lead', 'lead'],
    ['Coordinating body', 'lead'],
    ['Accountable', 'lead'],
    ['Executive sponsor', 'leader'],
    ['SRO', 'leader'],
    ['With', 'support'],
    ['Named person', 'person'],
    ['Delivery partners', 'support'],
    ['Cooperating agencies', 'support'],
    ['In collaboration with', 'support'],
    ['Team', 'list'],
    ['Persons responsible', 'list'],
    ['Implementing agency', 'list'],
    ['By whom', 'list'],
    ['Resp', 'list'],
    ['Lead time', null],
    ['Team building', null],
    ['Support calls', null],
    ['Consulted', null],
  ])('%s: %s', (label, duty) => {
    expect(dutyOf(label)).toBe(duty);
  });

  it.each([
    ['Refill the bins. Team: Street Services. Support: Fleet Workshop.', 'Street Services! | Fleet Workshop'],
    ['Map the cables. Resp.: Utilities Unit', 'Utilities Unit!'],
    [
      'Add benches. Delivery lead: Parks; Delivery partner(s): Rotary Club, Sea Scouts',
      'Parks! | Rotary Club | Sea Scouts',
    ],
    ['Extend the policy to the shed. Action – Treasurer', 'Treasurer!'],
    ['Fix leaks. To be led by Operations with support from the Metering Team.', 'Operations! | Metering Team'],
    ['Link the lakes. Responsibility of Capital Projects.', 'Capital Projects!'],
    ['Test the plan. Led by Resilience, working with Legal and Customer Care.', 'Resilience! | Legal | Customer Care'],
    ['Plant trees. Delivered by Catchment Team in partnership with Rivers Trust.', 'Catchment Team! | Rivers Trust'],
    ['Report spills. Assigned to Communications; Regulation to advise.', 'Communications! | Regulation'],
    ['Owner: Finance / Data & Insights', 'Finance! | Data & Insights'],
  ])('%s', (text, owners) => {
    expect(said(text)).toBe(owners);
  });

  it.each([
    'Delivered by: end of March.',
    'Delivered by: December 2026',
    'To be approved by Council.',
    'Review of Policy with Partners.',
    'Responsible: Q2',
  ])('leaves %s', text => {
    expect(said(text)).toBe('');
  });

  it('reads bare brackets with a slash by habit', () => {
    const plan = parsePlan(
      'Launch plan\n\nA. Before\n1. Freeze the list. (Product / Engineering)\n2. Train the desk. (Customer Success / HRBP)\n\nB. After\n3. Watch churn. (Finance / Data & Insights)\n4. Collect stories. (Marketing / R&D)\n5. Fix complaints. (Engineering)',
    );
    expect(plan.sections.map(s => s.number)).toEqual(['A', 'B']);
    expect(plan.items.map(i => i.owners.map(o => o.name))).toEqual([
      ['Product', 'Engineering'],
      ['Customer Success', 'HRBP'],
      ['Finance', 'Data & Insights'],
      ['Marketing', 'R&D'],
      ['Engineering'],
    ]);
  });
});
