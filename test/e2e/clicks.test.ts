/** Clicks and keys that the pane's usual work takes, counted while it is done; the table stands in docs/clicks.md. */
import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { SHEETS } from '../../src/i18n/sheets';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { openBench, serveBench, shows, type Bench } from './bench-page';
import { comesTo, inChromium, paste, toTree, until } from './chromium';
import { openSites } from './sites';

const texts = PANE_TEXTS['zh-CN'];
const TABLE = path.resolve(__dirname, '../../docs/clicks.md');
const seed = (name: string) => fs.readFileSync(path.resolve(__dirname, '../../seeds', name), 'utf8');

/** 144 measures without owner, a duty word of one of 20 departments in each. */
const DEPARTMENTS = Array.from({ length: 20 }, (_, i) => ({
  name: `市第${i + 1}局`,
  word: `甲${String.fromCharCode(0x5200 + i * 7)}乙`,
}));
const MANY = [
  '云溪市2024年重点工作任务',
  ...Array.from({ length: 12 }, (_, section) => [
    `${'一二三四五六七八九十'.charAt(section) || `十${'一二'.charAt(section - 10)}`}、第${section + 1}方面`,
    ...Array.from(
      { length: 12 },
      (_, i) => `${i + 1}.建成${DEPARTMENTS[(section * 12 + i) % 20]!.word}项目${i + 2}个。`,
    ),
  ]).flat(),
].join('\n');
const LIST = ['名称,别名,联系人,职责关键词', ...DEPARTMENTS.map(({ name, word }) => `${name},,,${word}`)].join('\n');

/** Plans that are read with too few tasks, by what their tasks begin with; `all` where the lines are named together. */
const MISREAD: Readonly<Record<string, { readonly lines: readonly string[]; readonly all?: number }>> = {
  '● ': {
    lines: [
      '工作计划',
      '一、管理',
      '● 优化排班',
      '错开上班时间。',
      '● 规范用语',
      '编写用语一册。',
      '二、服务',
      '● 改进窗口',
      '新设窗口3个。',
    ],
  },
  'l.': {
    lines: [
      '工作计划',
      '一、管理',
      'l.优化排班。错开上班时间。',
      'l.规范用语。编写用语一册。',
      '二、服务',
      'l.改进窗口。新设窗口3个。',
    ],
    all: 3,
  },
};
const SECTION = [
  '某校2024年工作计划',
  '一、教学',
  '1.开好课程。每周开课2节。',
  '二、后勤',
  `2.修缮场地。${Array.from({ length: 8 }, (_, i) => `第${i + 1}处场地完成修缮。`).join('')}`,
].join('\n');

interface Line {
  readonly work: string;
  readonly clicks: number;
  readonly keys: string;
  readonly limit: number;
}

inChromium('clicks', () => {
  const on = openSites({ site: serveBench });
  const lines: Line[] = [];

  /** Presses and counts. */
  const counter = ({ pane }: Bench) => {
    let clicks = 0;
    return {
      press: async (target: Locator) => {
        await target.first().click();
        clicks++;
      },
      button: (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' }),
      take: () => {
        const taken = clicks;
        clicks = 0;
        return taken;
      },
    };
  };
  const note = (work: string, clicks: number, keys: string, limit: number) => {
    lines.push({ work, clicks, keys, limit });
    expect([work, clicks <= limit]).toEqual([work, true]);
  };
  const start = async (text: string) => {
    const bench = await openBench(on.browser, on.site);
    await bench.pane.getByText(texts.frame.connected).waitFor();
    await bench.pane.getByRole('tab', { name: texts.frame.tabs.plan, exact: true }).click();
    const frame = bench.page.frames().find(f => f.url().includes('taskpane'));
    await paste(frame as unknown as typeof bench.page, text);
    await bench.pane.locator('[data-card]').first().waitFor();
    return { bench, ...counter(bench) };
  };

  test('owners, dates, targets; every question answered', async () => {
    const { bench, press, button, take } = await start(seed('education-restart.txt'));
    const { pane } = bench;
    await toTree(pane);
    const rows = pane.getByRole('treeitem', { level: 3 });
    await press(rows.first().locator('[data-chip^="owners"]'));
    await pane.getByRole('combobox', { name: texts.facts.name }).fill('市教育局');
    await bench.page.keyboard.press('Enter');
    await bench.page.keyboard.press('Enter');
    await until('the owner', async () => (await rows.first().innerText()).includes('市教育局'));
    note('one owner', take(), 'the name, Enter twice', 1);
    await press(rows.nth(2).locator('[data-chip^="due"]'));
    await pane.getByLabel(texts.facts.due, { exact: true }).last().fill('6月底');
    await bench.page.keyboard.press('Enter');
    await until('the date', async () => (await rows.nth(2).innerText()).includes('-06-30'));
    note('one due date', take(), '“6月底”, Enter', 1);
    await press(rows.nth(1).locator('[data-chip^="target"]'));
    await pane.getByLabel(texts.facts.target, { exact: true }).last().fill('不少于 1300 人次');
    await bench.page.keyboard.press('Enter');
    await until('the target', async () => /1,?300/.test(await rows.nth(1).innerText()));
    note('one target', take(), '“不少于 1300 人次”, Enter', 1);

    await pane.getByRole('tab', { name: /^核对/ }).click();
    const cards = pane.locator('[data-card]');
    for (let left = await cards.count(); left > 0; left = await cards.count()) {
      const name = await cards.first().getAttribute('data-card');
      await press(
        name === 'unowned'
          ? cards.first().getByRole('button', { name: texts.review.answer.keep })
          : cards.first().locator('button'),
      );
      await until('answered', async () => (await cards.count()) < left);
    }
    note('every question of a sample plan answered', take(), '', 10);
    await press(button(texts.plan.next));
    await press(button(texts.write.write));
    await shows(bench.page, SHEETS.matrix['zh-CN']);
    note('from the paste to the matrix in sight', take(), 'Ctrl+V', 2);
    await bench.close();
  });

  test('a section is left out; headings that were not taken for tasks are', async () => {
    const { bench, press, take } = await start(SECTION);
    await toTree(bench.pane);
    const counts = (pane: Bench['pane']) => async () =>
      /\d+ 项任务 · \d+ 条举措/.exec(await pane.getByRole('main').innerText())?.[0] ?? '';
    await press(bench.pane.getByRole('treeitem', { name: /后勤/ }));
    await press(bench.pane.getByRole('button', { name: texts.tree.drop, exact: true }));
    await comesTo(counts(bench.pane), '1 项任务 · 1 条举措');
    note('a section of 8 measures left out', take(), '', 2);
    await bench.close();
    for (const [sign, { lines, all }] of Object.entries(MISREAD)) {
      const { bench: other, press: click, take: taken } = await start(lines.join('\n'));
      await click(other.pane.getByRole('tab', { name: texts.plan.views.source, exact: true }));
      await click(other.pane.getByRole('row', { name: `${sign}优化排班` }).locator('[data-text]'));
      const level = all ? texts.source.alike.all(all, texts.source.levels.task) : texts.source.levels.task;
      await click(other.pane.getByRole('button', { name: level, exact: true }));
      await comesTo(async () => /^\d+ 项任务/.exec(await counts(other.pane)())?.[0] ?? '', '3 项任务');
      note(`a plan whose tasks begin with ${sign.trim()} repaired`, taken(), '', 3);
      await other.close();
    }
  });

  test('144 measures go to 20 departments', async () => {
    const { bench, press, button, take } = await start(MANY);
    const { pane } = bench;
    await press(button(texts.review.answer.piles));
    await pane
      .locator('input[type=file]')
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await press(button(/^采纳有把握的/));
    await until('no pile is left', async () => (await pane.locator('[data-pile]').count()) === 0);
    await pane.getByText(texts.review.piles.none).waitFor();
    const once = take();
    note('144 measures without an owner to 20 departments, the file of the list chosen', once, '', 25);
    await bench.close();
  });

  test('the table in docs says what was counted', () => {
    const table = [
      '# Clicks and keys',
      '',
      'Counted by `test/e2e/clicks.test.ts`, which does the work in the workbench; `WRITE_CLICKS=1` writes this table.',
      '',
      '| work | clicks | keys | at most |',
      '| --- | ---: | --- | ---: |',
      ...lines.map(({ work, clicks, keys, limit }) => `| ${work} | ${clicks} | ${keys} | ${limit} |`),
      '',
    ].join('\n');
    if (process.env['WRITE_CLICKS']) fs.writeFileSync(TABLE, table);
    expect(fs.readFileSync(TABLE, 'utf8')).toBe(table);
  });
});
