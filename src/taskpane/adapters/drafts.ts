import type { DraftStore, KeptDraft } from '../ports';

/** A draft nobody touched for 30 days is forgotten. */
export const KEPT_FOR = 30 * 86_400_000;

const SOURCE = 'plan';
const EDITS = 'edits';

/** 1: without a version; 2: the same with one. */
const VERSION = 2;

/** The part that never changes while a plan is edited, and the part that changes with every edit. */
type Stored = { readonly version: number } & Pick<KeptDraft, 'source' | 'origin'> & Pick<KeptDraft['saved'], 'plan'>;
type Edits = Pick<KeptDraft['saved'], 'operations' | 'at'> & {
  readonly version: number;
  readonly saved: number;
  readonly source: number;
};

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

const holdsLater = (shelf: Shelf): boolean => isLater(shelf.get(SOURCE)) || isLater(shelf.get(EDITS));

/** FNV-1a, 32 bits: tells whether edits belong to the plan beside them. */
function mark(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Keeps the unwritten draft on a shelf of the machine. Values are strings of our own making: the shelf of office-js-helpers turns
 * texts that look like times into dates.
 */
export function draftStore(open: () => Promise<Shelf>, now: () => number): DraftStore {
  let kept: Stored['plan'] | null = null;
  return {
    async load() {
      try {
        const shelf = await open();
        if (holdsLater(shelf)) return 'later';
        const [stored, edits] = [shelf.get(SOURCE), shelf.get(EDITS)];
        if (typeof stored !== 'string' || typeof edits !== 'string') return null;
        const { saved, source: belongs, operations, at } = JSON.parse(edits) as Edits;
        const { source, origin, plan } = JSON.parse(stored) as Stored;
        if (now() - saved > KEPT_FOR || belongs !== mark(source)) {
          shelf.delete(SOURCE);
          shelf.delete(EDITS);
          return null;
        }
        return { source, origin, saved: { plan, operations, at }, at: saved };
      } catch {
        return null;
      }
    },
    async keep({ source, origin, saved, at }) {
      try {
        const shelf = await open();
        if (holdsLater(shelf)) return false;
        if (kept !== saved.plan || !shelf.has(SOURCE))
          shelf.set(SOURCE, JSON.stringify({ version: VERSION, source, origin, plan: saved.plan } satisfies Stored));
        const { operations, at: place } = saved;
        const belongs = mark(source);
        shelf.set(
          EDITS,
          JSON.stringify({ version: VERSION, operations, at: place, saved: at, source: belongs } satisfies Edits),
        );
        kept = saved.plan;
        return true;
      } catch {
        return false;
      }
    },
    async clear(evenLater = false) {
      kept = null;
      try {
        const shelf = await open();
        if (!evenLater && holdsLater(shelf)) return;
        for (const key of [EDITS, SOURCE]) if (shelf.has(key)) shelf.delete(key);
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
