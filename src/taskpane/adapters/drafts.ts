import type { DraftStore, KeptDraft } from '../ports';

/** A draft nobody touched for 30 days is forgotten. */
export const KEPT_FOR = 30 * 86_400_000;

const SOURCE = 'plan';
const EDITS = 'edits';

/** The part that never changes while a plan is edited, and the part that changes with every edit. */
type Stored = Pick<KeptDraft, 'source' | 'origin'> & Pick<KeptDraft['saved'], 'plan'>;
type Edits = Pick<KeptDraft['saved'], 'operations' | 'at'> & { readonly saved: number; readonly source: number };

export interface Shelf {
  get(key: string): string | undefined;
  set(key: string, value: string): unknown;
  delete(key: string): unknown;
  has(key: string): boolean;
}

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
        const [stored, edits] = [shelf.get(SOURCE), shelf.get(EDITS)];
        if (typeof stored !== 'string' || typeof edits !== 'string') return null;
        const { saved, source: belongs, ...history } = JSON.parse(edits) as Edits;
        const { source, origin, plan } = JSON.parse(stored) as Stored;
        if (now() - saved > KEPT_FOR || belongs !== mark(source)) {
          shelf.delete(SOURCE);
          shelf.delete(EDITS);
          return null;
        }
        return { source, origin, saved: { plan, ...history }, at: saved };
      } catch {
        return null;
      }
    },
    async keep({ source, origin, saved, at }) {
      try {
        const shelf = await open();
        if (kept !== saved.plan || !shelf.has(SOURCE))
          shelf.set(SOURCE, JSON.stringify({ source, origin, plan: saved.plan } satisfies Stored));
        const { operations, at: place } = saved;
        shelf.set(EDITS, JSON.stringify({ operations, at: place, saved: at, source: mark(source) } satisfies Edits));
        kept = saved.plan;
        return true;
      } catch {
        return false;
      }
    },
    async clear() {
      kept = null;
      try {
        const shelf = await open();
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
