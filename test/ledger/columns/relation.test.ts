import { relationOf, withRelation } from '../../../src/ledger/columns/relation';
import { COMPARATOR } from '../../../src/ledger/columns/words';
import { target } from '../../support/plans';

it.each([...COMPARATOR.keys()])('%s survives the way into a target and back', relation =>
  expect(
    relationOf(withRelation(target({ comparator: '~', direction: '-', printed: { value: 3, unit: '%' } }), relation)),
  ).toBe(relation),
);

it('a direction beside another comparator says nothing', () =>
  expect(relationOf({ comparator: '<=', direction: '-' })).toBe('<='));
