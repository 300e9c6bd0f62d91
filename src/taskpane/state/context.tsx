import { createContext, useContext, type Dispatch, type ReactNode } from 'react';
import type { Lang } from '../../i18n/lang';
import type { PaneTexts } from '../../i18n/pane';
import type { Preferences } from '../../ui/preferences';
import type { BookState } from './useBook';
import type { Ports } from '../ports';
import type { LiveView } from './useLive';
import type { WritingState } from './useWriting';
import type { PlanReaders } from './reading';
import type { Action } from './action';
import type { Work } from './work';

export interface Arrived {
  /** The ports with the workbook. */
  readonly ports: Ports;
  /** The pane goes on with these, everything in its place. */
  readonly take: (ports: Ports) => void;
}

export interface Pane {
  readonly ports: Ports;
  readonly lang: Lang;
  readonly locale: string;
  readonly texts: PaneTexts;
  readonly book: BookState;
  readonly live: LiveView;
  readonly writing: WritingState;
  readonly work: Work;
  readonly dispatch: Dispatch<Action>;
  readonly read: PlanReaders;
  readonly preferences: Preferences;
  readonly prefer: (preferences: Preferences) => void;
  /** Set where Excel came after the pane had opened without it, and nobody has connected the workbook yet. */
  readonly arrived: Arrived | null;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = ({ value, children }: { readonly value: Pane; readonly children: ReactNode }) => (
  <PaneContext.Provider value={value}>{children}</PaneContext.Provider>
);

/** Everything that a screen may use. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane outside of the pane');
  return pane;
}
