/** What many texts have no need of: rules that are loaded when a text comes that they read. See decision 0046. */
export type PartName =
  'traditional' | 'english' | 'tables' | 'corrections' | 'mending' | 'habits' | 'doers' | 'seldom' | 'odd' | 'rare';

/** A text has come that needs a part that is not there. Whoever reads texts with a parser in parts loads it and reads anew. */
export class PartNeeded extends Error {
  constructor(readonly part: PartName) {
    super(`The parser needs its part “${part}”, which is not loaded.`);
    this.name = 'PartNeeded';
  }
}

/** The place of a part: what is put into it, or {@link PartNeeded}. */
export interface Part<T> {
  (): T;
  /** Puts the part in its place, once and for all. */
  put(value: T): void;
}

/** A place for a part of the parser, empty at first. */
export function partNamed<T extends object>(name: PartName): Part<T> {
  let held: T | null = null;
  const get = (): T => {
    if (held === null) throw new PartNeeded(name);
    return held;
  };
  return Object.assign(get, {
    put: (value: T): void => {
      held = value;
    },
  });
}
