import { createContext, useContext } from 'react';
import type { FilesTexts } from '../../i18n/files';
import type { Lang } from '../../i18n/lang';
import type { Desk } from '../../jobs/desk/desk';
import type { MadeFile } from '../../jobs/file';
import type { SerialDay } from '../../ledger/dates/serial';

/** What views of long work need around them. */
export interface DeskPorts {
  save(file: MadeFile): void;
  /** What reads and writes. */
  readonly desk: Desk;
  /** The day today, as an Excel serial. */
  today(): SerialDay;
  /** Lets the page draw and listen before work goes on. */
  pause(): Promise<void>;
}

export interface AtDesk {
  readonly ports: DeskPorts;
  readonly lang: Lang;
  readonly texts: FilesTexts;
}

export const DeskContext = createContext<AtDesk | null>(null);

/** Words, language and what is around the views of long work. */
export function useDesk(): AtDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside of a page with a desk');
  return desk;
}
