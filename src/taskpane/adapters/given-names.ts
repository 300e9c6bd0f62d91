import type { GivenNames } from '../ports';

/**
 * Names of returned files that were given and not yet written, for as long as this window lives: each button of the ribbon loads
 * the pane anew, and files do not survive that. A storage that is forbidden or full keeps nothing.
 * @param storage the window's own (`sessionStorage`)
 */
export function givenNames(storage: () => Storage, partition: string): GivenNames {
  const key = `${partition}mubiao-returns`;
  return {
    load() {
      try {
        const value: unknown = JSON.parse(storage().getItem(key) ?? '[]');
        return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
      } catch {
        return [];
      }
    },
    keep(names) {
      try {
        if (names.length > 0) storage().setItem(key, JSON.stringify(names));
        else storage().removeItem(key);
      } catch {
        // Known for as long as the page is open.
      }
    },
  };
}
