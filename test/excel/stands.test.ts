/** What stands there already is not written again: Excel would calculate the whole book anew. */
import type { Host } from '../../workbench/host/host';
import { bookOf, quietBook, render, seedLedger } from './books';

/** What requests write from now on: formulas, or what else is set under this name. */
function heard(host: Host, name = 'Formulas'): string[] {
  const found: string[] = [];
  const process = host.process.bind(host);
  host.process = async body => {
    for (const { Name, ArgumentInfo } of body.Actions)
      if (Name === name) found.push(JSON.stringify(ArgumentInfo?.Arguments));
    return process(body);
  };
  return found;
}

test('the same plan again writes no formula; one that somebody typed over is written', async () => {
  const { host } = quietBook();
  const spec = bookOf(seedLedger('county-running', 'zh-CN', 6));
  const first = heard(host);
  await render(spec);
  const matrix = spec.sheets.find(({ id }) => id === 'matrix');
  const [table] = matrix?.tables ?? [];
  const at = table?.columns.findIndex(({ formula }) => formula !== undefined) ?? -1;
  if (!matrix || !table || at < 0) throw new Error('No matrix.');
  expect(first.length).toBeGreaterThan(20);
  const again = heard(host);
  await render(spec, '1122-0931');
  expect(again).toEqual([]);

  const { top, left } = table.area;
  const cell = host.book.findSheet(matrix.name);
  const standing = () => host.book.engine.cell(cell?.id ?? '', top + 2, left + at)?.f;
  const formula = standing();
  host.people.type(matrix.name, `${String.fromCharCode(65 + left + at)}${top + 3}`, [['x']]);
  expect(standing()).toBeUndefined();
  await render(spec, '1122-0932');
  expect(again).toHaveLength(1);
  expect(standing()).toBe(formula);
}, 240_000);

test('where a table moves, all that stands on its sheet is written', async () => {
  const { host } = quietBook();
  await render(bookOf(seedLedger('county-running', 'zh-CN', 6)));
  const longer = heard(host);
  await render(bookOf(seedLedger('county-running', 'zh-CN', 8)), '1122-0931');
  expect(longer.length).toBeGreaterThan(5);
}, 240_000);

test('the same plan again writes no value, name or table, and nothing is calculated; what somebody typed over is written', async () => {
  const { host } = quietBook();
  const spec = bookOf(seedLedger('county-running', 'zh-CN', 6));
  await render(spec);
  await host.calculated();
  const { runs } = host.book.engine.calculation;
  const values = heard(host, 'Values');
  const names = heard(host, 'Name');
  const formulas = heard(host, 'Formula');
  await render(spec, '1122-0931');
  await host.calculated();
  // Only texts that an apostrophe tells from numbers: it goes with the format.
  expect(values.filter(written => !written.includes('"\''))).toEqual([]);
  expect(names.filter(name => name.includes('表'))).toEqual([]);
  expect(formulas.filter(formula => /设置|部门/.test(formula) && !formula.includes('"'))).toEqual([]);
  expect(host.book.engine.calculation.runs).toBe(runs);

  const settings = spec.sheets.find(({ id }) => id === 'settings');
  if (!settings) throw new Error('No settings.');
  const [title] = settings.rows[0]?.cells ?? [];
  host.people.type(settings.name, 'A1', [['x']]);
  await render(spec, '1122-0932');
  expect(host.book.engine.cell(host.book.findSheet(settings.name)?.id ?? '', 0, 0)?.v).toBe(title?.value);
}, 240_000);
