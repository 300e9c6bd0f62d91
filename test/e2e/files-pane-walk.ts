/** Forms out of the workbook that is open in the workbench and back into it, for whoever wants to look at each screen: axe, pictures. */
import fs from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { EXCHANGE_TEXTS } from '../../src/i18n/exchange-pane';
import { FILES_TEXTS } from '../../src/i18n/files';
import type { Lang } from '../../src/i18n/lang';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { readWorkbook } from '../../src/xlsx';
import { filledForm } from '../support/fill-form';
import { paste, toPage, toTree } from './chromium';
import { drop } from './files-page';

const PLAN: Readonly<Record<Lang, string>> = {
  'zh-CN': [
    '石桥镇2024年工作计划',
    '一、改善人居环境',
    '1.整治道路。新建村道不少于12公里。（责任单位：镇建设办）',
    '2.绿化村庄。种植树木3000棵。（责任单位：镇林业站）',
  ].join('\n'),
  en: [
    'Stone Bridge Town Work Plan 2024',
    'I. A better place to live',
    '1. Roads. Build at least 12 km of village roads. (Responsible: Works Office)',
    '2. Trees. Plant 3,000 trees. (Responsible: Forestry Station)',
  ].join('\n'),
};

/**
 * Writes a plan of two units, sends one its form, and takes two versions of it back that disagree, and a file that is none.
 * @param visit called on every screen with its name
 * @returns name of the unit, and the form as it was opened
 */
export async function walkForms(page: Page, pane: Frame, lang: Lang, visit: (screen: string) => Promise<void>) {
  const [frame, write] = [PANE_TEXTS[lang].frame, PANE_TEXTS[lang].write];
  const words = EXCHANGE_TEXTS[lang];
  const files = FILES_TEXTS[lang];
  const tab = (name: string) => toPage(pane, name);
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  await tab(frame.tabs.plan);
  await paste(pane as unknown as Page, PLAN[lang]);
  await toTree(pane);
  await tab(frame.tabs.write);
  await button(write.write).click();
  await pane.getByText(write.done, { exact: true }).waitFor();

  await tab(frame.tabs.exchange);
  const unit = lang === 'en' ? 'Works Office' : '镇建设办';
  await button(words.out.makeFor(unit)).waitFor();
  await visit('send');
  const downloading = page.waitForEvent('download');
  await button(words.out.makeFor(unit)).click();
  const bytes = Uint8Array.from(fs.readFileSync(await (await downloading).path()));
  await button(words.out.againFor(unit)).waitFor();
  await visit('sent');

  const form = await readWorkbook(bytes);
  const sheet = form.sheets[0]?.name;
  const one = await filledForm(bytes, () => ({ progress: 'A', actual: 3 }), sheet);
  const two = await filledForm(bytes, () => ({ progress: 'B' }), sheet);
  await tab(words.tabs.back);
  await visit('collect');
  await drop(pane.getByRole('region', { name: files.back.returns, exact: true }), [
    { name: 'one.xlsx', bytes: one },
    { name: 'two.xlsx', bytes: two },
    { name: 'bad.xlsx', bytes: Uint8Array.of(1, 2, 3) },
  ]);
  await pane.getByText(files.back.chosen(3)).waitFor();
  await visit('given');
  await button(words.back.read).click();
  await pane.getByRole('tab', { name: `${files.back.lists.conflicts} 1`, exact: true }).waitFor();
  await visit('conflict');
  await pane.getByRole('radio', { name: files.back.takeReturned('B', 'two.xlsx') }).click();
  await pane.getByRole('tab', { name: `${files.back.lists.files} 3`, exact: true }).click();
  await visit('files');
  await button(words.back.merge).click();
  await pane.getByText(words.back.done(2)).waitFor();
  await visit('written');

  const held = PANE_TEXTS[lang].inForce;
  await tab(frame.tabs.plan);
  await button(held.backups(1)).waitFor();
  await visit('in-force');
  await button(held.backups(1)).click();
  const dropping = pane.getByRole('listitem').getByText(held.drop, { exact: true });
  await dropping.waitFor();
  await visit('backups');
  await dropping.click();
  await pane.getByRole('alertdialog').waitFor();
  await visit('backups-ask');
  await button(PANE_TEXTS[lang].frame.cancel).click();
  return { unit, form };
}
