import { keptJson } from '../../ui/kept-json';
import type { GivenNames } from '../ports';

/**
 * Names of returned files that were given and not yet written, for as long as this window lives: each button of the ribbon loads
 * the pane anew, and files do not survive that. A storage that is forbidden or full keeps nothing.
 * @param storage the window's own (`sessionStorage`)
 */
export function givenNames(storage: () => Storage, partition: string): GivenNames {
  const kept = keptJson(storage, `${partition}mubiao-returns`);
  return {
    load() {
      const value = kept.load();
      return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
    },
    keep: names => kept.keep(names.length > 0 ? names : null),
  };
}
