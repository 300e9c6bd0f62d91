import { createContext, useContext } from 'react';

/** A fact that somebody wants to change where it stands. */
export type FactRequest =
  | { readonly what: 'owners' | 'due'; readonly measures: readonly string[] }
  /** `index` one past the last target: a new one. */
  | { readonly what: 'target'; readonly measures: readonly [string]; readonly index: number };

/** Opens the window for a fact beside what was pressed. */
export type OpenFact = (request: FactRequest, beside: HTMLElement) => void;

export const FactContext = createContext<OpenFact | null>(null);

/** Null where facts are only shown. */
export const useFacts = (): OpenFact | null => useContext(FactContext);

/** What a window for a fact does when it is left by anything but Escape; nothing typed is dropped. */
export interface Leaving {
  current: (() => void) | null;
}

/** Tells what is pressed for a fact from all others, so that the keyboard comes back to it. */
export const factKey = (request: FactRequest): string =>
  `${request.what} ${request.measures[0] ?? ''} ${'index' in request ? request.index : ''}`;
