/** A whole plan with the keyboard alone: from the paste to the saved file, in grid and pane. */
import fs from 'node:fs';
import path from 'node:path';
import { columnName } from '../../src/ledger/columns/columns';
import { LIGHT } from '../../src/ledger/columns/words';
import { wordOf } from '../../src/ledger/columns/vocabulary';
import { fromIso } from '../../src/ledger/dates/serial';
import { buildLedger } from '../../src/ledger/rows/build';
import { isWork } from '../../src/ledger/status/facts';
import { countRows } from '../../src/ledger/status/totals';
import { computeRows } from '../../src/ledger/status/compute';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { SHEETS } from '../../src/i18n/sheets';
import { parsePlan } from '../../src/plan';
import { todayOf } from '../../src/ui/today';
import { readLedger } from '../../src/workbook/read/ledger';
import { readWorkbook } from '../../src/xlsx';
import { becomes, columnAt, openBench, serveBench, shows } from './bench-page';
import { comesTo, inChromium, until } from './chromium';
import { openSites } from './sites';
import { comesToFocus, goRound, openTab, pressKey, retype, retypeIn, tabTo, typeAt } from './keys';

const SEED = fs.readFileSync(path.resolve(__dirname, '../../seeds/education-restart.txt'), 'utf8');
const texts = PANE_TEXTS['zh-CN'];
const OWNERS = '综合科、督查室';
const DUE = '2045-06-30';

inChromium('the keyboard alone', () => {
  const on = openSites({ site: serveBench });

  test('from the paste to the saved file', async () => {
    const { page, pane, errors, close } = await openBench(on.browser, on.site);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(text => navigator.clipboard.writeText(text), SEED);
    const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
    const labelled = (label: string) => pane.getByLabel(label, { exact: true }).first();
    await pane.getByText(texts.frame.connected).waitFor();

    await goRound(page, 'pane');
    await openTab(page, pane, texts.frame.tabs.plan);
    await tabTo(page, pane.locator('textarea'));
    await page.keyboard.press('Control+V');
    const tree = pane.getByRole('tree');
    const views = (name: RegExp) => pane.getByRole('tab', { name });
    await comesToFocus(views(/^核对/));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await tabTo(page, tree);

    // The arrows: a section folds and opens, then down to a measure with a target.
    const active = tree.locator('[data-active=true]');
    await page.keyboard.press('ArrowLeft');
    await comesTo(() => active.getAttribute('aria-expanded'), 'false');
    await page.keyboard.press('ArrowRight');
    await comesTo(() => active.getAttribute('aria-expanded'), 'true');
    const walkTo = async (words: string) => {
      for (let i = 0; i < 80 && !(await active.innerText()).includes(words); i++)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await comesToFocus(pane.getByRole('heading', { level: 1 }));
    };
    await walkTo('遴选“最美教师”10名');
    await retypeIn(page, pane.locator('main [data-chip^="target"]').first(), '17 名');
    await retypeIn(page, pane.locator('main [data-chip^="due"]'), DUE);
    await pressKey(page, button(texts.frame.back), 'Shift+Tab');
    await comesToFocus(tree);
    await comesTo(async () => /17名/.test(await active.innerText()), true);

    await pressKey(page, button(texts.plan.more), 'Shift+Tab');
    const owners = pane.getByRole('menuitem', { name: texts.plan.menu.owners });
    await comesToFocus(owners);
    await page.keyboard.press('Enter');
    await comesToFocus(pane.getByRole('heading', { level: 1 }));
    await tabTo(page, labelled(texts.plan.bulk.onlyEmpty));
    await page.keyboard.press('Space');
    await tabTo(page, pane.getByRole('combobox', { name: texts.facts.name }));
    await page.keyboard.insertText(OWNERS);
    await page.keyboard.press('Enter');
    await pressKey(page, button(new RegExp(`^${texts.plan.bulk.apply(0).replace('0', '\\d+')}$`)));
    await comesToFocus(tree);

    await pressKey(page, button(texts.plan.next));
    await pressKey(page, button(texts.write.write));
    await comesToFocus(pane.getByRole('heading', { name: texts.write.done }));
    await pressKey(page, button(`${texts.write.open} ${SHEETS.matrix['zh-CN']}`));
    await shows(page, SHEETS.matrix['zh-CN']);

    const { rows } = buildLedger(parsePlan(SEED), { lang: 'zh-CN' });
    const number = rows.findIndex(row => !isWork(row) && row.unit !== '%');
    const work = rows.findIndex(row => isWork(row));
    await goRound(page, 'grid');
    const { row: head, column: actual } = await columnAt(page, columnName('actual', 'zh-CN'));
    const { column: self } = await columnAt(page, columnName('self', 'zh-CN'));
    await typeAt(page, head + 1 + number, actual, '3');
    await becomes(page, head + 1 + number, actual, 3);
    await typeAt(page, head + 1 + work, self, '50%');
    await becomes(page, head + 1 + work, self, 0.5);

    await goRound(page, 'pane');
    await openTab(page, pane, texts.frame.tabs.fill);
    await until('the next row', async () => (await pane.getByRole('heading', { level: 1 }).count()) === 1);
    const measure = await pane.getByRole('heading', { level: 1 }).innerText();
    // In a narrow pane the form and Save are in sight without scrolling.
    await page.addStyleTag({ content: '#pane { width: 320px; height: 640px }' });
    const bottoms = () =>
      Promise.all(
        [labelled(columnName('progress', 'zh-CN')), button(texts.fill.save)].map(element =>
          element.evaluate(e => e.getBoundingClientRect().bottom <= innerHeight && innerHeight === 640),
        ),
      );
    await comesTo(bottoms, [true, true]);
    await retype(page, labelled(columnName('progress', 'zh-CN')), '方案已印发');
    await pressKey(page, button(texts.fill.save));
    await pane.getByText(texts.fill.saved, { exact: true }).waitFor();
    await comesToFocus(button(texts.fill.save));

    await openTab(page, pane, texts.frame.tabs.overview);
    await pane.getByRole('heading', { name: texts.overview.lights }).waitFor();
    await goRound(page, 'head');
    const downloading = page.waitForEvent('download');
    await pressKey(page, page.locator('#w-save'));
    const bytes = fs.readFileSync(await (await downloading).path());
    const ledger = readLedger(await readWorkbook(Uint8Array.from(bytes)))?.ledger;
    if (!ledger) throw new Error('no matrix');
    expect(new Set(ledger.rows.map(row => `${row.lead}、${row.support}`))).toEqual(new Set([OWNERS]));
    const corrected = ledger.rows.filter(row => row.due === fromIso(DUE));
    expect(corrected.map(row => row.target)).toContain(17);
    expect(ledger.rows[number]?.actual).toBe(3);
    expect(ledger.rows[work]?.self).toBe(0.5);
    expect(ledger.rows.filter(row => row.progress === '方案已印发').map(row => row.measure)).toEqual([measure]);

    const counts = countRows(computeRows(ledger.rows, ledger.settings, todayOf(Date.now())));
    const lights = [...LIGHT.keys()].map(code => `${wordOf(LIGHT, code, 'zh-CN')} ${counts.byLight[code]}`);
    const overview = async () => (await pane.getByRole('main').innerText()).split(/\s+/).join(' ');
    await comesTo(async () => (await overview()).includes(lights.join(' ')), true);
    expect(await overview()).toContain(texts.overview.rows(counts.rows, counts.out));
    await pane.getByRole('button', { name: `${texts.overview.need.blank} ${counts.blank}` }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
