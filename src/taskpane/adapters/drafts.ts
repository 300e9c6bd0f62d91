import type { SavedHistory } from '../../plan/draft';
import type { DraftStore, KeptDraft, Parser } from '../ports';
import { mark, planMarkOf, withReadings } from '../state/kept-corrections';

/** A draft nobody touched for 30 days is forgotten. */
export const KEPT_FOR = 30 * 86_400_000;

const SOURCE = 'plan';
const EDITS = 'edits';
const STANDING = 'standing';

/** 1: without a version; 2: the same with one; 3: with corrections of the form; 4: with answers; 5: with edits of the text. */
const VERSION = 5;

/** The part that never changes while a plan is edited, and the part that changes with every edit. */
type Stored = { readonly version: number } & Pick<KeptDraft, 'source' | 'origin' | 'beside'> &
  Pick<SavedHistory, 'plan' | 'given' | 'first'>;
type Edits = Pick<SavedHistory, 'operations' | 'at'> & {
  /** Of each plan that a correction gave, its mark. */
  readonly gave?: readonly number[];
  readonly version: number;
  readonly saved: number;
  readonly source: number;
};
/** The part that changes with every correction. */
type Stood = { readonly version: number; readonly mark: number } & Pick<SavedHistory, 'standing'>;

export interface Shelf {
  get(key: string): string | undefined;
  set(key: string, value: string): unknown;
  delete(key: string): unknown;
  has(key: string): boolean;
}

/** True for what a later version than ours has kept. A text that cannot be read is of no version. */
function isLater(value: string | undefined): boolean {
  try {
    const { version } = JSON.parse(value ?? 'null') as { readonly version?: unknown };
    return typeof version === 'number' && version > VERSION;
  } catch {
    return false;
  }
}

const KEYS = [EDITS, SOURCE, STANDING] as const;

/** Drafts put aside that are kept: the room of a machine's store is small. */
const MOST_ASIDE = 3;

/** A part of a shelf, told apart by what its keys begin with. */
const part =
  (open: () => Promise<Shelf>, prefix: string): (() => Promise<Shelf>) =>
  async () => {
    const shelf = await open();
    return {
      get: key => shelf.get(prefix + key),
      set: (key, value) => shelf.set(prefix + key, value),
      delete: key => shelf.delete(prefix + key),
      has: key => shelf.has(prefix + key),
    };
  };
const holdsLater = (shelf: Shelf): boolean => KEYS.some(key => isLater(shelf.get(key)));

/** The draft after its last correction, if what is kept of it belongs to these edits. */
function standingOf(text: string | undefined, gave: readonly number[]): Pick<SavedHistory, 'standing'> {
  try {
    const { standing, mark: belongs } = JSON.parse(text ?? '{}') as Partial<Stood>;
    return standing && gave[standing.corrections - 1] === belongs ? { standing } : {};
  } catch {
    // The edits can still be made again from the text.
    return {};
  }
}

/**
 * Keeps the unwritten draft on a shelf of the machine. Values are strings of our own making: the shelf of office-js-helpers turns
 * texts that look like times into dates.
 * @param parser reads the text again under the corrections kept with it
 */
export function draftStore(open: () => Promise<Shelf>, now: () => number, parser: Pick<Parser, 'parse'>): DraftStore {
  const places = Array.from({ length: MOST_ASIDE }, (_, i) => oneDraft(part(open, `aside${i + 1}-`), now, parser));
  return {
    ...oneDraft(open, now, parser),
    async loadAside() {
      const found: KeptDraft[] = [];
      for (const place of places) {
        const kept = await place.load();
        if (kept !== null && kept !== 'later') found.push(kept);
      }
      return found;
    },
    async keepAside(drafts) {
      for (const [i, place] of places.entries()) {
        const draft = drafts[i];
        await (draft ? place.keep(draft) : place.clear());
      }
    },
  };
}

function oneDraft(
  open: () => Promise<Shelf>,
  now: () => number,
  parser: Pick<Parser, 'parse'>,
): Omit<DraftStore, 'loadAside' | 'keepAside'> {
  let kept: Stored['plan'] | null = null;
  let stood: SavedHistory['standing'] | null = null;
  return {
    async load() {
      try {
        const shelf = await open();
        if (holdsLater(shelf)) return 'later';
        const [stored, edits] = [shelf.get(SOURCE), shelf.get(EDITS)];
        if (typeof stored !== 'string' || typeof edits !== 'string') return null;
        const { saved: keptAt, source: belongs, operations, at, gave = [] } = JSON.parse(edits) as Edits;
        const { source, origin, beside, plan, given, first } = JSON.parse(stored) as Stored;
        if (now() - keptAt > KEPT_FOR || belongs !== mark(source)) {
          for (const key of KEYS) shelf.delete(key);
          return null;
        }
        const saved: SavedHistory = {
          plan,
          operations,
          at,
          ...(given && first ? { given, first } : {}),
          ...standingOf(shelf.get(STANDING), gave),
        };
        const read = await withReadings({ source, hints: beside?.hints ?? [] }, saved, gave, parser);
        const shown = beside ? { beside: { ...beside, hints: read.shown.hints } } : {};
        return { source: read.shown.source, origin, ...shown, saved: read.saved, at: keptAt };
      } catch {
        return null;
      }
    },
    async keep({ source, origin, beside, saved, at }) {
      try {
        const shelf = await open();
        if (holdsLater(shelf)) return false;
        const { plan, operations, at: place, given, first, standing } = saved;
        const base = { plan, ...(beside ? { beside } : {}), ...(given && first ? { given, first } : {}) };
        if (kept !== plan || !shelf.has(SOURCE))
          shelf.set(SOURCE, JSON.stringify({ version: VERSION, source, origin, ...base } satisfies Stored));
        if (standing && (stood?.plan !== standing.plan || stood.first !== standing.first || !shelf.has(STANDING)))
          shelf.set(
            STANDING,
            JSON.stringify({ version: VERSION, mark: planMarkOf(standing.plan), standing } satisfies Stood),
          );
        const gave = saved.corrected?.map(planMarkOf);
        const belongs = mark(source);
        shelf.set(
          EDITS,
          JSON.stringify({
            version: VERSION,
            operations,
            at: place,
            saved: at,
            source: belongs,
            ...(gave ? { gave } : {}),
          } satisfies Edits),
        );
        kept = plan;
        stood = standing;
        return true;
      } catch {
        return false;
      }
    },
    async clear(evenLater = false) {
      kept = null;
      stood = null;
      try {
        const shelf = await open();
        if (!evenLater && holdsLater(shelf)) return;
        for (const key of KEYS) if (shelf.has(key)) shelf.delete(key);
      } catch {
        // Nothing could be kept, so there is nothing to clear.
      }
    },
  };
}

/** The machine's shelf, of Microsoft's helper library, loaded when first used. `partition` keeps sites apart in Office on the web. */
export function machineShelf(partition: string): () => Promise<Shelf> {
  let shelf: Promise<Shelf> | null = null;
  return () =>
    (shelf ??= import(/* webpackChunkName: "helpers" */ '@microsoft/office-js-helpers').then(
      ({ Storage, StorageType }) => new Storage<string>(`${partition}mubiao-draft`, StorageType.LocalStorage),
    ));
}
