import { Unloaded } from '../../jobs/worker/unloaded';
import { PartNeeded, type PartName } from '../../plan/parts/part';

/** Loads a part of the parser into its place. */
const LOAD: Readonly<Record<PartName, () => Promise<unknown>>> = {
  corrections: () => import('../../plan/parts/corrections'),
  traditional: () => import('../../plan/parts/traditional'),
  english: () => import('../../plan/parts/english'),
  habits: () => import('../../plan/parts/habits'),
  doers: () => import('../../plan/parts/doers'),
  seldom: () => import('../../plan/parts/seldom'),
  mending: () => import('../../plan/parts/mending'),
  odd: () => import('../../plan/parts/odd'),
  rare: () => import('../../plan/parts/rare'),
  tables: () => import('../../plan/parts/tables'),
};

/**
 * Reads with the parser in parts: what a text needs that is not there yet is loaded, and the text read anew. A part is asked for
 * once; a reader that goes on asking for it has failed.
 * @throws Unloaded where a part does not come
 */
export async function inParts<T>(
  read: () => T,
  load: (part: PartName) => Promise<unknown> = part => LOAD[part](),
): Promise<T> {
  const loaded = new Set<PartName>();
  for (;;) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof PartNeeded) || loaded.has(error.part)) throw error;
      loaded.add(error.part);
      await coming(load, error.part);
    }
  }
}

/** Some bundlers reject, others throw at once. */
async function coming(load: (part: PartName) => Promise<unknown>, part: PartName): Promise<void> {
  try {
    await load(part);
  } catch (error) {
    throw new Unloaded(String(error));
  }
}
