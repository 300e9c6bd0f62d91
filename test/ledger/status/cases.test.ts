import { LIGHT } from '../../../src/ledger/columns/words';
import { STATUS } from '../../../src/ledger/status/statuses';
import { wordOf } from '../../../src/ledger/columns/vocabulary';
import { computeRow } from '../../../src/ledger/status/compute';
import { row } from '../../support/rows';
import { caseSettings, statusCases } from '../../support/status-cases';
import { asSerialDay } from '../../../src/ledger/dates/serial';

const near = (x: number | null, digits = 6): unknown => (x === null ? null : expect.closeTo(x, digits));

it('are all there', () => expect(statusCases()).toHaveLength(55));

it.each(statusCases().map(one => [one.name, one] as const))('%s', (_, one) => {
  const got = computeRow(row(one.cells), caseSettings, asSerialDay(one.asOf));
  expect({
    rate: got.rate,
    pace: got.pace,
    gap: got.gap,
    status: wordOf(STATUS, got.status, 'zh-CN'),
    light: wordOf(LIGHT, got.light, 'zh-CN'),
  }).toEqual({
    rate: near(one.rate),
    pace: near(one.pace),
    gap: near(one.gap, 4),
    status: one.status,
    light: one.light,
  });
});
