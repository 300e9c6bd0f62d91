/** What the bundler calls an error of loading a piece of the program. */
const NAME = 'ChunkLoadError';

/** A piece of the program did not come: no network, or the server has a newer version whose pieces are called otherwise. */
export class Unloaded extends Error {
  override readonly name = NAME;
}

/** True for our own error and for the bundler's. */
export const isUnloaded = (error: unknown): boolean => error instanceof Error && error.name === NAME;
