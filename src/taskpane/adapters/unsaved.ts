import { keptJson } from '../../ui/kept-json';
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
  const kept = keptJson(storage, `${partition}mubiao-unsaved`);
  return {
    load() {
      const value = kept.load();
      return isEntries(value) ? value : {};
    },
    keep(entries) {
      const rest = Object.entries(entries).filter(([, typed]) => Object.keys(typed).length > 0);
      kept.keep(rest.length > 0 ? Object.fromEntries(rest) : null);
    },
  };
}
