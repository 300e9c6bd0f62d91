/** Ways to use the workbench with the keyboard alone. No function here moves or presses the mouse. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { until } from './chromium';

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate(element => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus());

/** What has the focus, for a message. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : outer;
    return `<${inner?.tagName ?? ''}> ${inner?.getAttribute('aria-label') ?? inner?.textContent ?? ''}`.slice(0, 80);
  });

/** Waits until an element has the focus, which the page gave it. */
export const comesToFocus = (target: Locator): Promise<void> =>
  until(`focus on ${String(target)}`, async () => (await target.count()) === 1 && hasFocus(target));

/** Until what the page is about to draw is drawn: a focus that a drawing takes away is gone by then. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** Presses a key until something is so, as long as a busy machine may need: a list that is still being drawn has no end. */
async function pressUntil(page: Page, key: string, words: string, isSo: () => Promise<boolean>): Promise<void> {
  const from = Date.now();
  for (let i = 0; i < 150 || Date.now() - from < 60_000; i++) {
    if (await isSo()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not come to ${words}; it came to ${await focused(page)}`);
}

/** Presses Tab until an element has the focus, and keeps it over a drawing. @param key `Shift+Tab` to go back */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  await pressUntil(page, key, String(target), async () => {
    if (!(await hasFocus(target))) return false;
    await drawn(page);
    return hasFocus(target);
  });
}

/** Goes with an arrow to an entry of a menu or a row of tabs. */
const arrowTo = (page: Page, target: Locator, key: string): Promise<void> =>
  pressUntil(page, key, String(target), () => hasFocus(target));

/**
 * Goes to a button and presses it; whatever that does, something has the focus afterwards. What the press brings is for the test to
 * wait for, where the next thing that it looks for stands there already.
 */
export async function pressKey(page: Page, target: Locator, key?: string): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
  await drawn(page);
  await until('the focus is not lost', async () => !(await focused(page)).startsWith('<BODY>'));
}

/** Puts a text in the place of what a field holds, and leaves the field. */
export async function retype(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await until('the text is in the field', async () => (await target.inputValue()) === text);
  await page.keyboard.press('Tab');
}

/** Opens the window of a fact, puts a line in the place of what its box holds, and comes back to what was pressed. */
export async function retypeIn(page: Page, pressed: Locator, text: string): Promise<void> {
  await pressKey(page, pressed);
  await until('the box has the focus', async () => (await focused(page)).startsWith('<INPUT>'));
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await comesToFocus(pressed);
}

/** Opens another page of the pane: to the row of tabs, with the arrows to the tab. The focus is in the pane. */
export async function openTab(page: Page, pane: FrameLocator, name: string): Promise<void> {
  const current = pane.getByRole('navigation').getByRole('tab', { selected: true });
  await tabTo(page, current, 'Shift+Tab');
  const wanted = pane.getByRole('tab', { name, exact: true });
  if ((await wanted.count()) > 0) {
    await arrowTo(page, wanted, 'ArrowRight');
    await page.keyboard.press('Enter');
    await pane.getByRole('navigation').getByRole('tab', { name, exact: true, selected: true }).waitFor();
    return comesToFocus(wanted);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const inMenu = pane.getByRole('menuitem', { name, exact: true });
  await inMenu.waitFor();
  await arrowTo(page, inMenu, 'ArrowDown');
  await page.keyboard.press('Enter');
  await inMenu.waitFor({ state: 'detached' });
}

/** Goes from the tab that is selected to another one of its row. */
export async function switchTab(page: Page, pane: FrameLocator, from: string, to: string): Promise<void> {
  await tabTo(page, pane.getByRole('tab', { name: from, exact: true }), 'Shift+Tab');
  const wanted = pane.getByRole('tab', { name: to, exact: true });
  await arrowTo(page, wanted, 'ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('tab', { name: to, exact: true, selected: true }).waitFor();
  await comesToFocus(wanted);
}

/** Opens a menu and chooses one of its entries with the arrows. */
export async function chooseInMenu(page: Page, opener: Locator, entry: Locator): Promise<void> {
  await pressKey(page, opener);
  await entry.waitFor();
  await arrowTo(page, entry, 'ArrowDown');
  await page.keyboard.press('Enter');
  await entry.waitFor({ state: 'detached' });
}

/** Chooses a radio button: to its group by Tab, with the arrows to it. */
export async function chooseRadio(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isInGroup = () =>
    target.evaluate(
      element => element.closest('[role=radiogroup]')?.contains(element.ownerDocument.activeElement) === true,
    );
  await pressUntil(page, 'Tab', `the group of ${String(target)}`, isInGroup);
  await pressUntil(page, 'ArrowDown', String(target), async () => {
    await drawn(page);
    return target.isChecked();
  });
}

/** Goes round the parts of the page until the pane, or the grid, has the keys. */
export async function goRound(page: Page, part: 'grid' | 'pane' | 'head'): Promise<void> {
  const there = () => page.evaluate(id => document.getElementById(id)?.contains(document.activeElement) === true, part);
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press('F6');
    if (await there()) return;
  }
  throw new Error(`F6 does not come to the ${part}; it came to ${await focused(page)}`);
}

/** The parts of the workbench that say where the active cell is. */
interface GridWindow {
  readonly workbench: {
    readonly typing: () => string | null;
    readonly api: {
      getActiveWorkbook(): {
        getActiveSheet(): { getActiveRange(): { getRow(): number; getColumn(): number } | null };
      };
    };
  };
}

const activeCell = (page: Page): Promise<readonly [number, number]> =>
  page.evaluate(() => {
    const range = (window as unknown as GridWindow).workbench.api.getActiveWorkbook().getActiveSheet().getActiveRange();
    return [range?.getRow() ?? -1, range?.getColumn() ?? -1] as const;
  });

/** Walks to a cell with the arrows, types, and presses Enter. The grid has the keys. */
export async function typeAt(page: Page, row: number, column: number, text: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const [r, c] = await activeCell(page);
    if (r === row && c === column) break;
    const key = r < row ? 'ArrowDown' : r > row ? 'ArrowUp' : c < column ? 'ArrowRight' : 'ArrowLeft';
    await page.keyboard.press(key);
    await until('another cell', async () => String(await activeCell(page)) !== String([r, c]));
  }
  await page.keyboard.type(text, { delay: 20 });
  await page.waitForFunction(wanted => (window as unknown as GridWindow).workbench.typing() === wanted, text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => (window as unknown as GridWindow).workbench.typing() === null);
}
