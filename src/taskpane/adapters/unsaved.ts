import type { UnsavedStore } from '../ports';

const isEntries = (value: unknown): value is Readonly<Record<string, Readonly<Record<string, string>>>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    entry => typeof entry === 'object' && entry !== null && Object.values(entry).every(v => typeof v === 'string'),
  );

/**
 * Keeps what is typed and not saved for as long as this window lives: each button of the ribbon loads the pane anew. A storage
 * that is forbidden or full keeps nothing, and the pane goes on.
 * @param storage the window's own (`sessionStorage`)
 */
export function unsavedStore(storage: () => Storage, partition: string): UnsavedStore {
  const key = `${partition}mubiao-unsaved`;
  return {
    load() {
      try {
        const value: unknown = JSON.parse(storage().getItem(key) ?? '{}');
        return isEntries(value) ? value : {};
      } catch {
        return {};
      }
    },
    keep(entries) {
      try {
        const rest = Object.entries(entries).filter(([, typed]) => Object.keys(typed).length > 0);
        if (rest.length > 0) storage().setItem(key, JSON.stringify(Object.fromEntries(rest)));
        else storage().removeItem(key);
      } catch {
        // Kept for as long as the page is open.
      }
    },
  };
}
