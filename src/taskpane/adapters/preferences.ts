import { LANGS } from '../../i18n/lang';
import type { PreferenceStore, Preferences } from '../ports';

const NONE: Preferences = { lang: null, name: '' };

/** Keeps choices in the given storage; a storage that is forbidden or full keeps nothing, and the pane goes on. */
export function preferenceStore(storage: () => Storage, partition: string): PreferenceStore {
  const key = `${partition}mubiao-preferences`;
  return {
    load() {
      try {
        const { lang, name } = JSON.parse(storage().getItem(key) ?? '{}') as Partial<Preferences>;
        return { lang: LANGS.find(l => l === lang) ?? null, name: typeof name === 'string' ? name : '' };
      } catch {
        return NONE;
      }
    },
    keep(preferences) {
      try {
        storage().setItem(key, JSON.stringify(preferences));
      } catch {
        // Kept for this session only.
      }
    },
  };
}
