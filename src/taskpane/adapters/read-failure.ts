import { isUnloaded, Unloaded } from '../../jobs/worker/unloaded';

/** Why the reader's worker did not answer, as data: classes do not cross. */
export interface ReadFailure {
  /** A piece of the program did not come. */
  readonly unloaded: boolean;
  readonly message: string;
}

export const readFailureOf = (error: unknown): ReadFailure => ({
  unloaded: isUnloaded(error),
  message: error instanceof Error ? error.message : String(error),
});

export const readErrorOf = ({ unloaded, message }: ReadFailure): Error =>
  unloaded ? new Unloaded(message) : new Error(message);
