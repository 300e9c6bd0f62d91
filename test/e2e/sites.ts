/** What a suite in Chromium looks at: there before its first test, gone behind its last. */
import type { Browser } from 'playwright-core';
import { build, serve, type Site } from '../../workbench/page/site';
import { launch } from './chromium';

/** The production folder on a plain static server. */
export const production = async (): Promise<Site> => serve(await build());

/** A browser and the sites that the suite names; they are made before the first test, so ask for them within one. */
export function openSites<S extends string>(
  sites: Readonly<Record<S, () => Promise<Site>>>,
): { readonly browser: Browser } & Readonly<Record<S, Site>> {
  const made: Partial<Record<string, Site>> = {};
  let browser: Browser | undefined;
  beforeAll(async () => {
    for (const [name, make] of Object.entries<() => Promise<Site>>(sites)) made[name] = await make();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    for (const site of Object.values(made)) site?.close();
  });
  const asked = {
    get browser(): Browser {
      if (!browser) throw new Error('the browser is opened before the first test');
      return browser;
    },
  };
  for (const name of Object.keys(sites)) Object.defineProperty(asked, name, { get: () => made[name] });
  return asked as { readonly browser: Browser } & Readonly<Record<S, Site>>;
}
