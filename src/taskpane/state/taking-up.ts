/** The workbook taken up by a pane that has opened without it: what stands in the pane, and what it has kept, goes along. */
import type { Preferences } from '../../ui/preferences';
import type { Ports } from '../ports';

const isElsewhere = (from: Ports, to: Ports): boolean => from.surroundings.partition !== to.surroundings.partition;

/** The ports of a pane that goes on with the workbook. Where things are kept in the same place, they are kept on by the same stores. */
export const inPlace = (from: Ports, to: Ports): Ports =>
  isElsewhere(from, to)
    ? to
    : { ...from, surroundings: to.surroundings, book: to.book, exchange: to.exchange, entered: to.entered };

/** What was chosen here, over what the other place holds. */
const over = (chosen: Preferences, kept: Preferences): Preferences => ({
  lang: chosen.lang ?? kept.lang,
  name: chosen.name || kept.name,
  unit: chosen.unit || kept.unit,
  departments: chosen.departments.length > 0 ? chosen.departments : kept.departments,
});

/**
 * Office on the web keeps things per site: carries there what this pane has kept before it knew. A draft that is kept there gives way
 * to the open one and stands among those put aside.
 * @param isOpen a draft is open in the pane
 * @returns the preferences that count from now on
 */
export async function carryOver(
  from: Ports,
  to: Ports,
  preferences: Preferences,
  isOpen: boolean,
): Promise<Preferences> {
  if (!isElsewhere(from, to)) return preferences;
  const kept = isOpen ? await to.drafts.load() : null;
  if (kept && kept !== 'later') await to.drafts.keepAside([kept, ...(await to.drafts.loadAside())]);
  const unread = from.unread.load();
  if (unread) to.unread.keep(unread);
  to.given.keep([...new Set([...from.given.load(), ...to.given.load()])]);
  const merged = over(preferences, to.preferences.load());
  to.preferences.keep(merged);
  return merged;
}
