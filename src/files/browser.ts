import { langOf } from '../i18n/lang';
import { preferenceStore } from '../ui/preferences';
import { saveFile } from '../ui/save';
import { todayOf } from '../ui/today';
import { deskIn } from '../jobs/desk/remote';
import type { FilesPorts } from './ports';

/** The browser that shows the page. */
export function browserPorts(): FilesPorts {
  const preferences = preferenceStore(() => localStorage, '');
  return {
    lang: preferences.load().lang ?? langOf(navigator.language),
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    keepLang: lang => preferences.keep({ ...preferences.load(), lang }),
    save: ({ name, type, bytes }) => saveFile(bytes, name, type),
    desk: deskIn(() => new Worker(new URL('../jobs/desk/desk.worker.ts', import.meta.url), { name: 'desk' })),
    today: () => todayOf(Date.now()),
    pause: () => new Promise(resolve => setTimeout(resolve)),
  };
}
