import { createContext, useContext } from 'react';
import type { FilesTexts } from '../i18n/files';
import type { Lang } from '../i18n/lang';
import type { FilesPorts } from './ports';

export interface FilesPage {
  readonly ports: FilesPorts;
  readonly lang: Lang;
  readonly texts: FilesTexts;
}

export const FilesContext = createContext<FilesPage | null>(null);

/** Words, language and the browser around the page. */
export function useFilesPage(): FilesPage {
  const page = useContext(FilesContext);
  if (!page) throw new Error('useFilesPage outside of the files page');
  return page;
}
