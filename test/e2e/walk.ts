/** A walk through every screen of the pane, for whoever wants to look at each: axe, pictures. */
import fs from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Lang } from '../../src/i18n/lang';
import { BULLETIN_TEXTS } from '../../src/i18n/bulletin-pane';
import { DUTY_TEXTS } from '../../src/i18n/duties';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { paste, toPage, toTree, until } from './chromium';

const SEEDS: Readonly<Record<Lang, string>> = { 'zh-CN': 'education-restart.txt', en: 'library-english.txt' };
/** Departments with their duty words, as an office would list them. */
const LISTS: Readonly<Record<Lang, string>> = {
  'zh-CN': fs.readFileSync(path.resolve(__dirname, '../../seeds/departments.csv'), 'utf8'),
  en: 'name,aliases,contact,duty words\nBuildings and Energy,,,"energy, solar panels, roofs"\nFinance Office,,,"energy, budget"\n',
};
/** What departments report of the first rows of these plans. */
const REPORTS: Readonly<Record<Lang, readonly (readonly [string, string])[]>> = {
  'zh-CN': [
    ['60%', '规划初稿已形成，正在征求意见。'],
    ['640', '两期骨干教师培训班已结业。'],
    ['88%', '第三期培训班正在报名。'],
  ],
  en: [
    ['130', 'Two routes run every week.'],
    ['50%', 'The draft timetable is with the printers.'],
    ['4%', 'Ninety members joined at the summer fair.'],
  ],
};
/** The first of the next month: what was reported today belongs to the period before. */
const nextMonth = (): string => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 1)).toISOString().slice(0, 10);
};

/** @param visit called on every screen with its name, in the order in which a user comes to it */
export async function walk(pane: Frame, lang: Lang, connected: boolean, visit: (name: string) => Promise<void>) {
  const texts = PANE_TEXTS[lang];
  const tab = (name: keyof typeof texts.frame.tabs) => toPage(pane, texts.frame.tabs[name]);
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  /** Opens what is folded on the page. */
  const unfold = async () => {
    const folded = pane.locator('main h2 [aria-expanded=false], main h3 [aria-expanded=false]');
    for (let n = await folded.count(); n > 0; n--) {
      await folded.first().click();
      await until('unfolded', async () => (await folded.count()) === n - 1);
    }
  };
  /** Fills in the rows that come first, as a department would: a number or a share, and words. */
  const report = async () => {
    for (const [number, words] of REPORTS[lang]) {
      const field = pane.locator('main section input').first();
      await field.fill(number);
      await pane.locator('main section textarea').first().fill(words);
      await button(texts.fill.save).click();
      await pane.getByText(texts.fill.saved, { exact: true }).waitFor();
      await button(texts.fill.next).click();
      await pane.getByText(texts.fill.saved, { exact: true }).waitFor({ state: 'detached' });
    }
  };
  await pane.getByRole('navigation').waitFor();
  await visit('start');
  await tab('plan');
  await pane.locator('textarea').waitFor();
  await visit('paste');
  const text = fs.readFileSync(path.resolve(__dirname, '../../seeds', SEEDS[lang]), 'utf8');
  await paste(pane as unknown as Page, text);
  await pane.getByRole('tab', { name: texts.plan.views.tree, exact: true }).waitFor();
  await visit('review');
  const look = pane.locator('[data-card] [aria-expanded=false]').first();
  if ((await look.count()) > 0) {
    await look.click();
    await visit('review-open');
  }
  await toTree(pane);
  await visit('tree');
  await pane
    .getByRole('treeitem', { level: 3 })
    .nth(1)
    .click({ position: { x: 60, y: 12 } });
  await button(texts.frame.back).waitFor();
  await visit('measure');
  await unfold();
  await visit('measure-open');
  await button(texts.frame.back).click();
  await button(texts.plan.suggest.ask).click();
  await pane
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(LISTS[lang]) });
  await pane
    .getByRole('button', { name: /^(?:采纳有把握的|Accept the) / })
    .first()
    .waitFor();
  await visit('suggestions');
  await pane
    .getByRole('button', { name: /^(?:采纳有把握的|Accept the) / })
    .first()
    .click();
  await button(texts.frame.back).click();
  await visit('suggested');
  await pane.getByRole('tab', { name: texts.plan.views.source, exact: true }).click();
  await visit('source');
  await button(texts.source.reword.open).click();
  const box = pane.locator('main textarea');
  await box.press('End');
  await box.press('Space');
  await visit('reword');
  await box.press('Escape');
  await pane.getByRole('alertdialog').waitFor();
  await visit('reword-ask');
  await button(texts.source.reword.drop).click();
  await toTree(pane);
  await pane.locator('[data-chip^="owners"]').first().click();
  await pane.getByRole('combobox', { name: texts.facts.name }).waitFor();
  await visit('chip-owners');
  await pane.getByRole('combobox', { name: texts.facts.name }).press('Escape');
  await pane.locator('[data-chip^="target"]').first().click();
  await pane.getByLabel(texts.facts.target, { exact: true }).last().waitFor();
  await visit('chip-target');
  await pane.getByLabel(texts.facts.target, { exact: true }).last().press('Escape');
  await button(texts.plan.more).click();
  await pane.getByRole('menuitem', { name: texts.plan.menu.owners }).waitFor();
  await visit('menu');
  await pane.getByRole('menuitem', { name: texts.plan.menu.owners }).click();
  await visit('owners');
  await button(texts.frame.back).click();
  await tab('write');
  await button(connected ? texts.write.write : texts.write.save).waitFor();
  await visit('write');
  if (connected) {
    await button(texts.write.write).click();
    await pane.getByText(texts.write.done, { exact: true }).waitFor();
    await visit('written');
    await tab('plan');
    await button(texts.inForce.look).waitFor();
    await visit('in-force');
    await button(texts.inForce.look).click();
    await button(texts.frame.back).waitFor();
    await visit('look');
    await button(texts.frame.back).click();
    await tab('fill');
    await button(texts.fill.save).waitFor();
    await visit('fill');
    await unfold();
    await visit('fill-open');
    await report();
    await button(texts.plan.more).click();
    await pane.getByRole('menuitem', { name: texts.fill.period.open }).waitFor();
    await visit('fill-menu');
    await pane.getByRole('menuitem', { name: texts.fill.period.open }).click();
    await pane.getByLabel(texts.fill.period.start, { exact: true }).fill(nextMonth());
    await pane.getByText(texts.fill.period.moved(REPORTS[lang].length), { exact: true }).waitFor();
    await visit('period');
    await button(texts.frame.back).click();
    await tab('overview');
    await pane.getByRole('heading', { name: texts.overview.lights }).waitFor();
    await visit('overview');
    await tab('bulletin');
    await button(BULLETIN_TEXTS[lang].copy).waitFor();
    await visit('bulletin');
    await tab('duties');
    await duties(pane, lang, visit);
  }
  await button(texts.frame.tabs.settings).click();
  await pane.getByRole('heading', { level: 1, name: texts.settings.title }).waitFor();
  await visit('settings');
}

/** The tab of letters and requests: entered, looked at, written, received, asked for and decided. */
async function duties(pane: Frame, lang: Lang, visit: (name: string) => Promise<void>) {
  const words = DUTY_TEXTS[lang];
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  /** Buttons of the lists are read out with what they are about. */
  const first = (name: string) =>
    pane
      .getByRole('listitem')
      .getByRole('button', { name: new RegExp(`^${name} `) })
      .first();
  const list = (name: string) => pane.getByRole('tab', { name: new RegExp(`^${name}`) });
  const written = async () => {
    await button(words.pending.write).click();
    await button(words.written.close).waitFor();
  };
  await first(words.propose.preview).waitFor();
  await visit('duties');
  const named = await pane
    .getByRole('listitem')
    .getByRole('button', { name: /^[\d.]+-\d/ })
    .first()
    .textContent();
  const [no = ''] = named?.split(' ') ?? [];
  await first(words.propose.preview).click();
  await button(words.letter.copy).waitFor();
  await visit('letter');
  await button(words.back).click();
  await pane.getByRole('listitem').getByRole('button', { name: words.propose.makeUnit }).first().click();
  await button(words.pending.items).click();
  await visit('duties-entered');
  await button(words.pending.items).click();
  await written();
  await visit('duties-written');
  await button(words.written.close).click();
  await list(words.lists.sent).click();
  await first(words.sent.receive).click();
  await pane.getByLabel(words.form.by, { exact: true }).waitFor();
  await visit('duties-sent');
  await list(words.lists.requests).click();
  await pane.getByLabel(words.row.no, { exact: true }).fill(no);
  await button(words.ask.title).click();
  await pane.getByLabel(words.ask.value.day, { exact: true }).fill('2030-06-30');
  await visit('duties-ask');
  await pane.locator('form').getByRole('button', { name: words.ask.enter, exact: true }).click();
  await written();
  await button(words.written.close).click();
  await first(words.requests.agree).click();
  await visit('duties-requests');
}
