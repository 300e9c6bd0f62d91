/** From a pasted plan to a saved file, as one person does it in one language; the tests look at what comes out. */
import fs from 'node:fs';
import { columnName } from '../../src/ledger/columns/columns';
import { isWork } from '../../src/ledger/status/facts';
import { buildLedger } from '../../src/ledger/rows/build';
import { SHEETS } from '../../src/i18n/sheets';
import type { Lang } from '../../src/i18n/lang';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { parsePlan } from '../../src/plan';
import { promises } from '../../src/plan/promises';
import { becomes, columnAt, holds, shows, typeInto, valueAt, zoom, type Bench } from './bench-page';
import { retypeFact, typeOwners } from './facts';
import { paste, toPage, toTree } from './chromium';

/** Far enough ahead that nothing is late. */
const DUE = '2045-06-30';
const OWNERS = '综合科、督查室';
/** Rows that are looked at for something to correct and fill in: all of them are in sight. */
const NEAR = 20;

export interface Walked {
  /** The saved file. */
  readonly bytes: Uint8Array;
  /** What was corrected and typed, to be found in the file. */
  readonly target: { readonly measure: string; readonly value: number };
  readonly due: { readonly measure: string };
  readonly owners: string;
  readonly typed: readonly { readonly no: string; readonly column: 'actual' | 'self'; readonly value: number }[];
  /** Words of the overview page of the pane. */
  readonly overview: string;
}

/** A measure to give another target, and one to give another date: their places among all measures. */
function chosen(text: string): { target: number; due: number; value: number; of: number } {
  const measures = parsePlan(text).items.flatMap(promises);
  const target = measures.findIndex(m => m.targets[0] && m.targets[0].printed.upper === undefined);
  const due = measures.findIndex((_, i) => i !== target);
  if (target < 0 || due < 0) throw new Error('the plan has no target to correct');
  return { target, due, value: (measures[target]?.targets[0]?.printed.value ?? 0) + 7, of: measures.length };
}

/** Two rows to fill in: one with a number, one with work; by their places in the matrix. */
function fillable(text: string, lang: Lang): { row: number; column: 'actual' | 'self'; text: string; value: number }[] {
  const { rows } = buildLedger(parsePlan(text), { lang });
  const near = rows.slice(0, NEAR);
  const number = near.findIndex(row => !isWork(row) && row.unit !== '%');
  const work = near.findIndex(row => isWork(row));
  return [
    ...(number < 0 ? [] : [{ row: number, column: 'actual' as const, text: '3', value: 3 }]),
    ...(work < 0 ? [] : [{ row: work, column: 'self' as const, text: '50%', value: 0.5 }]),
  ];
}

export async function journey({ page, pane }: Bench, lang: Lang, text: string): Promise<Walked> {
  const texts = PANE_TEXTS[lang];
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
  const tab = (name: keyof typeof texts.frame.tabs) => toPage(pane, texts.frame.tabs[name]);
  const { target, due, value, of } = chosen(text);
  await pane.getByText(texts.frame.connected).waitFor();
  await tab('plan');
  const frame = page.frames().find(f => f.url().includes('taskpane'));
  await paste(frame as unknown as typeof page, text);
  await toTree(pane);

  await pane
    .getByRole('treeitem', { level: 3 })
    .first()
    .click({ position: { x: 60, y: 12 } });
  let at = 0;
  const goto = async (measure: number) => {
    for (; at < measure; at++) await button(texts.plan.edit.next).click();
    for (; at > measure; at--) await button(texts.plan.edit.previous).click();
    await pane.getByText(texts.plan.edit.position(measure + 1, of), { exact: true }).waitFor();
  };
  await goto(target);
  const line = pane.locator('[data-chip^="target"]').first();
  await line.click();
  await button(texts.facts.fields).click();
  const number = pane.getByLabel(texts.plan.edit.value, { exact: true });
  await number.fill(String(value));
  await number.blur();
  await button(texts.facts.done).click();
  const words = () => pane.getByLabel(texts.plan.edit.text, { exact: true }).inputValue();
  const corrected = { measure: await words(), value };
  await goto(due);
  await retypeFact(pane, texts, pane.locator('[data-chip^="due"]'), 'due', DUE);
  const dated = { measure: await words() };
  await button(texts.frame.back).click();

  await button(texts.plan.more).click();
  await pane.getByRole('menuitem', { name: texts.plan.menu.owners }).click();
  await pane.getByLabel(texts.plan.bulk.onlyEmpty).uncheck();
  await typeOwners(pane, texts, OWNERS);
  await pane.getByRole('radio', { name: texts.plan.bulk.replace }).check();
  await button(new RegExp(`^${texts.plan.bulk.apply(0).replace('0', '\\d+')}$`)).click();

  await button(texts.plan.next).click();
  await button(texts.write.write).click();
  await pane.getByText(texts.write.done, { exact: true }).waitFor();
  await button(`${texts.write.open} ${SHEETS.matrix[lang]}`).click();
  await shows(page, SHEETS.matrix[lang]);

  // Long texts make tall rows: the lines that are typed into are all in sight.
  await zoom(page, 0.5);
  const no = await columnAt(page, columnName('no', lang));
  const typed: Walked['typed'][number][] = [];
  for (const { row, column, text: keys, value: wanted } of fillable(text, lang)) {
    const { row: head, column: place } = await columnAt(page, columnName(column, lang));
    await typeInto(page, head + 1 + row, place, keys);
    await becomes(page, head + 1 + row, place, wanted);
    typed.push({ no: String(await valueAt(page, head + 1 + row, no.column)), column, value: wanted });
  }
  for (const { no: row, column } of typed) await holds(page, SHEETS.changes[lang], [row, columnName(column, lang)]);
  await tab('overview');
  await pane.getByRole('heading', { name: texts.overview.lights }).waitFor();

  const downloading = page.waitForEvent('download');
  await page.locator('#w-save').click();
  const bytes = Uint8Array.from(fs.readFileSync(await (await downloading).path()));
  const overview = await pane.getByRole('main').innerText();
  return { bytes, target: corrected, due: dated, owners: OWNERS, typed, overview };
}
