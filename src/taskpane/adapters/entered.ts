import { keptJson, type KeptJson } from '../../ui/kept-json';
import type { Press } from '../../ui/duties/pending';
import type { EnteredStore } from '../ports';
import { mark } from '../state/kept-corrections';
import { KEPT_FOR } from './drafts';

const VERSION = 1;

interface Kept {
  readonly version: number;
  /** By the mark of where each workbook is. */
  readonly books: Readonly<Record<string, { readonly at: number; readonly presses: readonly Press[] }>>;
}

const NOTHING: Kept = { version: VERSION, books: {} };

/** What is no list of ours is nothing kept; what a later version has kept is left as it is (null). */
function read(storage: KeptJson): Kept | null {
  const value = storage.load() as Partial<Kept> | null;
  if (typeof value?.version === 'number' && value.version > VERSION) return null;
  return value?.version === VERSION && value.books ? { version: VERSION, books: value.books } : NOTHING;
}

const isPress = (press: unknown): press is Press => {
  const { acts, text } = (press ?? {}) as Partial<Press>;
  return typeof text === 'string' && Array.isArray(acts) && acts.every(act => typeof act?.act === 'string');
};

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every(text => typeof text === 'string');

/** A workbook that was never saved is called by a bare name, or by none. */
const isSaved = (place: string): boolean => /[\\/]/.test(place);

/**
 * Keeps what was entered about letters and requests and is not written yet, apart for each workbook: for 30 days where the workbook is
 * a file, else for as long as this window lives. A storage that is forbidden or full keeps nothing.
 * @param storages of the window (`sessionStorage`) and of the machine (`localStorage`)
 * @param place path or address of the open workbook; blank or a bare name where it was never saved
 * @param now milliseconds since 1970
 */
export function enteredStore(
  storages: { readonly window: () => Storage; readonly machine: () => Storage },
  partition: string,
  place: () => string,
  now: () => number,
): EnteredStore {
  const key = `${partition}mubiao-entered`;
  const [ofWindow, ofMachine] = [keptJson(storages.window, key), keptJson(storages.machine, key)];
  /** Puts them into a storage, or takes them out of it; what is too old goes by the way. */
  const put = (storage: KeptJson, name: string, presses: readonly Press[]): void => {
    const kept = read(storage);
    if (!kept) return;
    const young = Object.entries(kept.books).filter(([one, { at }]) => one !== name && now() - at <= KEPT_FOR);
    const books = Object.fromEntries(presses.length > 0 ? [...young, [name, { at: now(), presses }]] : young);
    storage.keep(Object.keys(books).length > 0 ? { version: VERSION, books } : null);
  };
  const typed = keptJson(storages.window, `${key}-typed`);
  return {
    typed: {
      load() {
        const value = typed.load();
        return isTexts(value) ? value : {};
      },
      keep: texts => typed.keep(Object.keys(texts).length > 0 ? texts : null),
    },
    load() {
      const entry = read(ofMachine)?.books[String(mark(place()))] ?? read(ofWindow)?.books[''];
      const presses: unknown = entry && now() - entry.at <= KEPT_FOR ? entry.presses : [];
      return Array.isArray(presses) && presses.every(isPress) ? presses : [];
    },
    keep(presses) {
      const at = place();
      put(ofWindow, '', isSaved(at) ? [] : presses);
      if (isSaved(at)) put(ofMachine, String(mark(at)), presses);
    },
  };
}
