/** Repairing a plan that was read wrongly, in a browser, with the acts counted: clicks and keys. */
import type { Page } from 'playwright-core';
import { comesTo, inChromium, paste, watch } from './chromium';
import { openSites, production } from './sites';

const SIGNS = `服务提升工作计划
一、管理
● 优化排班
按高低峰错开上班时间。
● 规范用语
编写文明用语一册。
二、服务
● 改进窗口
新设窗口3个。
● 延长时间
周末照常开放。`;

const eight = Array.from({ length: 8 }, (_, i) => `第${i + 1}处场地完成修缮。`).join('');
const SECTION = `某校2024年工作计划
一、教学
1.开好课程。每周开课2节。
二、后勤
2.修缮场地。${eight}`;

/** Counts what is done to the page. */
class Hands {
  acts = 0;
  constructor(private readonly page: Page) {}
  async click(name: { role: 'row' | 'treeitem' | 'button'; words: RegExp }): Promise<void> {
    this.acts++;
    await this.page.getByRole(name.role, { name: name.words }).first().click();
  }
  async press(key: string): Promise<void> {
    this.acts++;
    await this.page.keyboard.press(key);
  }
}

inChromium('repair', () => {
  const on = openSites({ site: production });

  const opened = async (text: string) => {
    const watched = await watch(on.browser);
    const { page } = watched;
    await page.goto(`${on.site.url}taskpane.html`);
    await page.getByRole('tab', { name: '计划', exact: true }).click();
    await paste(page, text);
    await page.getByRole('tab', { name: '清单', exact: true }).click();
    await page.getByRole('tree').waitFor();
    return watched;
  };
  const counts = (page: Page) => async () =>
    /\d+ 项任务 · \d+ 条举措/.exec(await page.getByRole('main').innerText())?.[0] ?? '';

  test('a plan of signs is mended in at most three acts, and no error is reported', async () => {
    const { page, context, errors } = await opened(SIGNS);
    await page.getByRole('tab', { name: '原文', exact: true }).click();
    await comesTo(counts(page), '2 项任务 · 8 条举措');
    const hands = new Hands(page);
    await hands.click({ role: 'row', words: /● 优化排班/ });
    await hands.press('2');
    await comesTo(counts(page), '4 项任务 · 4 条举措');
    expect(hands.acts).toBeLessThanOrEqual(3);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a section of eight measures is left out in two acts, and is back with one', async () => {
    const { page, context, errors } = await opened(SECTION);
    await comesTo(counts(page), '2 项任务 · 9 条举措');
    const hands = new Hands(page);
    await hands.click({ role: 'treeitem', words: /后勤/ });
    await hands.press('Delete');
    await comesTo(counts(page), '1 项任务 · 1 条举措');
    expect(hands.acts).toBeLessThanOrEqual(2);
    await hands.click({ role: 'button', words: /^撤销$/ });
    await comesTo(counts(page), '2 项任务 · 9 条举措');
    expect(errors).toEqual([]);
    await context.close();
  });
});
