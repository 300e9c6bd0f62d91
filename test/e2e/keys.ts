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

/** Presses Tab until an element has the focus. @param key `Shift+Tab` to go back */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let i = 0; i < 150; i++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not come to ${String(target)}; it came to ${await focused(page)}`);
}

/** Goes to a button and presses it; whatever that does, something has the focus afterwards. */
export async function pressKey(page: Page, target: Locator, key?: string): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
  await until('the focus is not lost', async () => !(await focused(page)).startsWith('<BODY>'));
}

/** Puts a text in the place of what a field holds, and leaves the field. */
export async function retype(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
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
    for (let i = 0; i < 8 && !(await hasFocus(wanted)); i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    return comesToFocus(wanted);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const inMenu = pane.getByRole('menuitem', { name, exact: true });
  await inMenu.waitFor();
  for (let i = 0; i < 8 && !(await hasFocus(inMenu)); i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Goes from the tab that is selected to another one of its row. */
export async function switchTab(page: Page, pane: FrameLocator, from: string, to: string): Promise<void> {
  await tabTo(page, pane.getByRole('tab', { name: from, exact: true }), 'Shift+Tab');
  const wanted = pane.getByRole('tab', { name: to, exact: true });
  for (let i = 0; i < 8 && !(await hasFocus(wanted)); i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await comesToFocus(wanted);
}

/** Opens a menu and chooses one of its entries with the arrows. */
export async function chooseInMenu(page: Page, opener: Locator, entry: Locator): Promise<void> {
  await pressKey(page, opener);
  await entry.waitFor();
  for (let i = 0; i < 12 && !(await hasFocus(entry)); i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Chooses a radio button: to its group by Tab, with the arrows to it. */
export async function chooseRadio(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isInGroup = () =>
    target.evaluate(element => element.closest('[role=radiogroup]')?.contains(element.ownerDocument.activeElement));
  for (let i = 0; i < 60 && (await isInGroup()) !== true; i++) await page.keyboard.press('Tab');
  for (let i = 0; i < 12 && !(await target.isChecked()); i++) await page.keyboard.press('ArrowDown');
  if (!(await target.isChecked())) throw new Error(`not chosen: ${String(target)}; focus: ${await focused(page)}`);
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
