/** A period of an office with the keyboard alone: questions, a section left out, out and back, letters, bulletin, the next period. */
import fs from 'node:fs';
import { BULLETIN_TEXTS } from '../../src/i18n/bulletin-pane';
import { DUTY_TEXTS } from '../../src/i18n/duties';
import { EXCHANGE_TEXTS } from '../../src/i18n/exchange-pane';
import { FILES_TEXTS } from '../../src/i18n/files';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { SIDE_SHEETS } from '../../src/i18n/side';
import { readLedger } from '../../src/workbook/read/ledger';
import { readWorkbook } from '../../src/xlsx';
import { filledForm } from '../support/fill-form';
import { holds, openBench, serveBench } from './bench-page';
import { comesTo, inChromium } from './chromium';
import { openSites } from './sites';
import { chooseInMenu, chooseRadio, comesToFocus, goRound, openTab, pressKey, switchTab, tabTo } from './keys';

const PLAN = [
  '石桥镇2024年工作计划',
  '一、改善人居环境',
  '1.整治道路。新建村道不少于12公里，2024年6月底前完成。（责任单位：镇建设办）',
  '2.绿化村庄。种植树木3000棵。（责任单位：镇林业站）',
  '二、机关后勤',
  '3.修缮场地。修缮场地2处。',
].join('\n');
const UNIT = '镇建设办';
const [texts, words, files] = [PANE_TEXTS['zh-CN'], EXCHANGE_TEXTS['zh-CN'], FILES_TEXTS['zh-CN']];
const [bulletin, duties] = [BULLETIN_TEXTS['zh-CN'], DUTY_TEXTS['zh-CN']];

inChromium('the keyboard alone', () => {
  const on = openSites({ site: serveBench });

  test('from the questions to the next period', async () => {
    const { page, pane, errors, close } = await openBench(on.browser, on.site);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(text => navigator.clipboard.writeText(text), PLAN);
    const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
    const download = async (press: () => Promise<void>) => {
      const coming = page.waitForEvent('download');
      await press();
      return Uint8Array.from(fs.readFileSync(await (await coming).path()));
    };
    const save = async () => {
      await goRound(page, 'head');
      return download(() => pressKey(page, page.locator('#w-save')));
    };
    await pane.getByText(texts.frame.connected).waitFor();

    // Every question is answered; the answer that is left has the focus.
    await goRound(page, 'pane');
    await openTab(page, pane, texts.frame.tabs.plan);
    await tabTo(page, pane.locator('textarea'));
    await page.keyboard.press('Control+V');
    await comesToFocus(pane.getByRole('tab', { name: /^核对/ }));
    const cards = pane.locator('[data-card]');
    expect(await cards.count()).toBeGreaterThan(2);
    for (let left = await cards.count(); left > 0; left--) {
      const card = cards.first();
      const isUnowned = (await card.getAttribute('data-card')) === 'unowned';
      await pressKey(
        page,
        isUnowned ? card.getByRole('button', { name: texts.review.answer.keep }) : card.locator('button').first(),
      );
      await comesTo(() => cards.count(), left - 1);
    }
    await comesToFocus(pane.getByText(texts.review.open(0), { exact: true }));

    // The section of the house goes, comes back by the undo, and goes.
    await switchTab(page, pane, texts.review.tab(0), texts.plan.views.tree);
    const tree = pane.getByRole('tree');
    await tabTo(page, tree);
    const active = tree.locator('[data-active=true]');
    const leaveOut = async () => {
      await page.keyboard.press('Home');
      for (let i = 0; i < 20 && !(await active.innerText()).includes('机关后勤'); i++)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Delete');
      await comesTo(() => pane.getByRole('treeitem', { level: 3 }).count(), 2);
      await comesToFocus(tree);
    };
    await leaveOut();
    await pressKey(page, button(texts.frame.undo).first(), 'Shift+Tab');
    await comesTo(() => pane.getByRole('treeitem', { level: 3 }).count(), 3);
    await tabTo(page, tree);
    await leaveOut();
    await pressKey(page, button(texts.plan.next));
    await pressKey(page, button(texts.write.write));
    await comesToFocus(pane.getByRole('heading', { name: texts.write.done }));

    // Out to a unit, and two files of it that disagree.
    await openTab(page, pane, texts.frame.tabs.exchange);
    const form = await download(() => pressKey(page, button(words.out.makeFor(UNIT))));
    await button(words.out.againFor(UNIT)).waitFor();
    const sheet = (await readWorkbook(form)).sheets[0]?.name;
    await switchTab(page, pane, words.tabs.out, words.tabs.back);
    const chooser = page.waitForEvent('filechooser');
    await pressKey(page, button(`${files.drop.chooseMany}: ${files.back.returns}`));
    const mimeType = 'application/octet-stream';
    const returned = async (name: string, typed: object) => ({
      name,
      mimeType,
      buffer: Buffer.from(await filledForm(form, () => typed, sheet)),
    });
    await (
      await chooser
    ).setFiles([
      await returned('one.xlsx', { progress: '路基完成', actual: 3 }),
      await returned('two.xlsx', { progress: '路基已验收' }),
    ]);
    await pane.getByText(files.back.chosen(2)).waitFor();
    await pressKey(page, button(words.back.read));
    await comesToFocus(pane.getByRole('heading', { name: files.back.preview }));
    await chooseRadio(page, pane.getByRole('radio', { name: files.back.takeReturned('路基已验收', 'two.xlsx') }));
    await pressKey(page, button(words.back.merge));
    await pane.getByText(words.back.done(2)).waitFor();
    await pressKey(page, button(words.back.drop));
    await pane.getByText(words.back.dropped).waitFor();

    // A letter about what is behind.
    await openTab(page, pane, texts.frame.tabs.duties);
    await button(/^登记 \d+ 张$/).waitFor();
    await pressKey(page, button(/^登记 \d+ 张$/));
    await pressKey(page, button(duties.pending.write));
    await pressKey(page, button(duties.written.close));
    await holds(page, SIDE_SHEETS.notices['zh-CN'], [UNIT]);

    await openTab(page, pane, texts.frame.tabs.bulletin);
    await pressKey(page, button(bulletin.copy));
    await pane.getByText(bulletin.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('石桥镇');
    for (const [act, said] of [
      [bulletin.write, /^已写成工作表/],
      [bulletin.close, /^期次“.+”已登记。$/],
    ] as const) {
      await pressKey(page, button(act));
      await pane.getByText(said).waitFor();
      await comesToFocus(button(act));
    }

    // The next period: what was reported becomes that of the period before.
    await openTab(page, pane, texts.frame.tabs.fill);
    await chooseInMenu(page, button(texts.plan.more), pane.getByRole('menuitem', { name: texts.fill.period.open }));
    await comesToFocus(pane.getByRole('heading', { name: texts.fill.period.title }));
    await pressKey(page, button(texts.fill.period.begin));
    await pane.getByText(texts.fill.period.begun(1)).waitFor();
    await pressKey(page, button(texts.fill.period.done));
    await button(texts.fill.save).waitFor();

    const ledger = readLedger(await readWorkbook(await save()))?.ledger;
    expect(ledger?.rows.map(row => [row.lead, row.lastProgress, row.progress, row.actual])).toEqual([
      [UNIT, '路基已验收', null, 3],
      ['镇林业站', null, null, null],
    ]);
    expect(errors).toEqual([]);
    await close();
  });
});
