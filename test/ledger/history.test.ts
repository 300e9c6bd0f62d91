import { serialOf } from '../../src/ledger/dates/serial';
import { historyOf } from '../../src/ledger/history';
import { withRequest } from '../../src/ledger/requests/ask';
import { row, settings } from '../support/rows';

it('braces and signs in what people write stay as written', () => {
  const one = row({ key: 'bcdfghjk', no: '1-1', lead: '教育局' });
  const ledger = {
    lang: 'zh-CN',
    meta: { title: '', issuer: '', year: 2026, fingerprint: 'f' },
    rows: [one],
    departments: [],
    settings: settings({}),
  } as const;
  const reason = '见{id}和{unit}，$& 另附';
  const asked = withRequest(ledger, { type: 'extend', row: one, unit: '{type}局', on: serialOf(2026, 6, 1), reason });
  expect(historyOf(asked.ledger, one).map(event => event.text)).toEqual([
    `{type}局申请延期（延2026-001），理由：${reason}`,
  ]);
});
