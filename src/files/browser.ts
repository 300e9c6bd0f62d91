import { langOf } from '../i18n/pane';
import { preferenceStore } from '../taskpane/adapters/preferences';
import { todayOf } from '../taskpane/book/today';
import type { FilesPorts } from './ports';

/** How long the browser may take to fetch a download from this page, in milliseconds. */
const PATIENCE = 60_000;

/** The browser that shows the page. */
export function browserPorts(): FilesPorts {
  const preferences = preferenceStore(() => localStorage, '');
  return {
    lang: preferences.load().lang ?? langOf(navigator.language),
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    keepLang: lang => preferences.keep({ ...preferences.load(), lang }),
    save({ name, type, bytes }) {
      const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
      const link = Object.assign(document.createElement('a'), { href: url, download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
    },
    today: () => todayOf(Date.now()),
    pause: () => new Promise(resolve => setTimeout(resolve)),
  };
}
