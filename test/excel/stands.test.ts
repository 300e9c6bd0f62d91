/** Formulas that stand there already are not written again: Excel would calculate the whole book anew. */
import type { Host } from '../../workbench/host/host';
import { bookOf, quietBook, render, seedLedger } from './books';

/** Formulas that requests write from now on, by what they write into. */
function heard(host: Host): string[] {
  const found: string[] = [];
  const process = host.process.bind(host);
  host.process = async body => {
    for (const { Name, ArgumentInfo } of body.Actions)
      if (Name === 'Formulas') found.push(JSON.stringify(ArgumentInfo?.Arguments));
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
