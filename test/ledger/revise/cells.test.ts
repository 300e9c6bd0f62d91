import { asPlanned } from '../../../src/ledger/revise/cells';
import { row } from '../../support/rows';

describe('owners in which book and plan say different things', () => {
  it.each(['Transport Office、Parish Liaison', 'Transport Office;Parish Liaison', 'Transport Office；Parish Liaison'])(
    'are none where the names are the same: %s',
    support => {
      const old = row({ support });
      expect(asPlanned(old, row({ support: 'Transport Office; Parish Liaison' }))).toBe(old);
    },
  );
  it('are one where a name comes or the order differs', () => {
    const old = row({ support: '市教育局、团市委' });
    expect(asPlanned(old, row({ support: '市教育局、市妇联' })).support).toBe('市教育局、市妇联');
    expect(asPlanned(old, row({ support: '团市委、市教育局' })).support).toBe('团市委、市教育局');
  });
});
