/** Which Univer the host works with: a page bundles it in, tests load a bundle made once (tools/univer-bundle.ts). */
import type * as library from './library';

export type Library = typeof library;

let loaded: Library | undefined;

export function useLibrary(given: Library): void {
  loaded = given;
}

export function univer(): Library {
  if (!loaded) throw new Error('No Univer: call useLibrary first.');
  return loaded;
}
