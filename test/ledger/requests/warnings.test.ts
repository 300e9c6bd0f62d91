import { addDays, serialOf } from '../../../src/ledger/dates/serial';
import { withRequest } from '../../../src/ledger/requests/ask';
import { requestsOf } from '../../../src/ledger/requests/read';
import { warningsOf } from '../../../src/ledger/requests/warnings';
import type { RequestType } from '../../../src/ledger/requests/words';
import type { Ledger, Row } from '../../../src/ledger/types';
import { row, settings } from '../../support/rows';

const DUE = serialOf(2026, 9, 30);
const AUGUST = serialOf(2026, 8, 10);
const target = { kind: 'count', comparator: '>=', target: 15, unit: '所', due: DUE } as const;

function warned(
  type: RequestType,
  asked: string | undefined,
  { on = AUGUST, evidence = '', open = false, cells = {} as Partial<Row>, before = 0 } = {},
): readonly string[] {
  const one = row({ key: 'bcdfghjk', no: '1-1', ...target, actual: 3, ...cells });
  let ledger: Ledger = {
    lang: 'zh-CN',
    meta: { title: '', issuer: '', year: 2026, fingerprint: 'f' },
    rows: [one],
    departments: [],
    settings: settings({ planStart: serialOf(2026, 1, 1) }),
  };
  const ask = { type, row: one, unit: '教育局', on, ...(asked === undefined ? {} : { asked }), evidence };
  for (let i = 0; i <= before; i++) ledger = withRequest(ledger, ask).ledger;
  const approved = { verdict: '同意', value: DUE + 10, decidedOn: on };
  ledger = { ...ledger, requests: (ledger.requests ?? []).map((e, i) => (i < before ? { ...e, ...approved } : e)) };
  const all = requestsOf(ledger);
  return warningsOf(ledger, all.at(-1)!, all, on, () => open).map(({ code }) => code);
}

it.each([
  ['strike', undefined, {}, ['not-finished', 'no-evidence']],
  ['strike', undefined, { evidence: '照片', cells: { actual: 15 } }, []],
  ['strike', undefined, { evidence: '照片', cells: { actual: 15 }, open: true }, ['letters-open']],
  ['extend', '2026-11-30', {}, []],
  ['extend', '2026-11-30', { on: addDays(DUE, -4) }, ['asked-late']],
  ['extend', '2026-11-30', { on: addDays(DUE, -5) }, []],
  ['extend', '2026-09-30', {}, ['not-later']],
  ['extend', '2027-01-31', {}, ['beyond-year']],
  ['extend', '2026-11-30', { before: 1 }, []],
  ['extend', '2026-11-30', { before: 2 }, ['too-often']],
  ['retarget', '12所', {}, ['lower']],
  ['retarget', '18所', {}, []],
  ['retarget', '18所', { on: serialOf(2026, 6, 30) }, ['before-mid-year']],
  ['cancel', undefined, { cells: { actual: 15 } }, ['already-done']],
  ['cancel', undefined, {}, []],
] as const)('%s %s %j', (type, asked, more, codes) => {
  expect(warned(type, asked, more)).toEqual(codes);
});
