/** 分工表: heads that can be read. */
import { serialOf } from '../../src/ledger/dates/serial';
import { buildWorkbook } from '../../src/workbook/build';
import { numbered } from '../support/ledgers';
import { row, settings } from '../support/rows';

function divisionOf(...names: readonly string[]) {
  const rows = numbered(names.map(lead => row({ measure: 'Open.', lead })));
  const departments = names.map(name => ({ name, aliases: [], contact: '', keywords: [] }));
  const meta = { title: '', issuer: '', year: 2023, fingerprint: '' };
  const book = buildWorkbook(
    { lang: 'en', meta, rows, departments, settings: settings() },
    { asOf: serialOf(2023, 6, 30) },
  );
  return book.sheets.find(({ id }) => id === 'division');
}

/** Widths of the columns of bodies. */
const widthsFor = (...names: readonly string[]): number[] =>
  (divisionOf(...names)?.columns ?? []).slice(4).map(({ width = 0 }) => width);

test('a column is as wide as the longest word of its head, the others stay narrow', () => {
  const [human, long, endless] = widthsFor('HR', 'Communications', 'Averylongnamewithoutanyblankinit') as [
    number,
    number,
    number,
  ];
  expect([human, long]).toEqual([13, 15.5]);
  expect(endless).toBeLessThan(20);
});

test('on pages side by side, what is said above stands within the columns that are repeated', () => {
  const sheet = divisionOf('A', 'B', 'C', 'D', 'E', 'F', 'G');
  expect(sheet?.print?.titleColumns).toEqual([0, 1]);
  expect(sheet?.merges).toContainEqual({ top: 1, left: 0, bottom: 1, right: 1 });
  expect(sheet?.rows[1]?.height).toBeGreaterThan(30);
});
