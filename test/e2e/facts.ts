/** Changing facts of measures by hand, as the small windows have it; each is one pressed chip and one typed line. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { PaneTexts } from '../../src/i18n/pane';

type Place = Pick<Page | FrameLocator, 'getByLabel' | 'getByRole' | 'locator'>;
export type Fact = 'target' | 'due';

/** Opens the window of a fact by what is pressed for it and types a line; Enter takes it. */
export async function retypeFact(pane: Place, texts: PaneTexts, pressed: Locator, what: Fact, line: string) {
  await pressed.click();
  const field = pane.getByLabel(texts.facts[what], { exact: true }).and(pane.locator('input'));
  await field.fill(line);
  await field.press('Enter');
  await field.waitFor({ state: 'detached' });
}

/** The window for owners, or the part of a page for them: names are typed and taken. Enter in the empty box is left to the caller. */
export async function typeOwners(pane: Place, texts: PaneTexts, names: string) {
  const box = pane.getByRole('combobox', { name: texts.facts.name });
  await box.fill(names);
  await box.press('Enter');
}
