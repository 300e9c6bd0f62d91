import { plainly, type GivenText } from '../../input/given';
import { keptJson } from '../../ui/kept-json';
import type { UnreadText } from '../ports';
import { MOST_TYPED } from '../state/reading';

const isGiven = (value: unknown): value is GivenText => {
  const given = value as Partial<GivenText> | null;
  return typeof given?.text === 'string' && Array.isArray(given.unread) && Array.isArray(given.hints);
};

/**
 * Keeps the text that was given and could not be read for as long as this window lives, so that it is there when the pane is
 * loaded anew. A text that a text box
 * cannot hold is not kept; a storage that is forbidden or full keeps nothing.
 * @param storage the window's own (`sessionStorage`)
 */
export function unreadText(storage: () => Storage, partition: string): UnreadText {
  const kept = keptJson(storage, `${partition}mubiao-unread`);
  const load = (): GivenText | null => {
    const value = kept.load();
    return isGiven(value) ? { ...plainly(value.text), ...value } : null;
  };
  return {
    load,
    keep(given) {
      kept.keep(given && given.text.length <= MOST_TYPED ? given : null);
      return load() !== null;
    },
  };
}
