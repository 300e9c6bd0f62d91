import type { OfficeSurroundings } from '../../excel/pane/surroundings';
import { langOf } from '../../i18n/lang';
import type { Surroundings } from '../ports';

/** What surrounds the pane in Excel. */
export const excelSurroundings = (office: OfficeSurroundings): Surroundings => ({
  lang: langOf(office.displayLanguage),
  locale: office.contentLanguage || office.displayLanguage,
  surface: office.dark ? 'dark' : 'light',
  excel: office.enough ? 'ready' : 'tooOld',
  partition: office.partition,
});

/** What surrounds the pane when it is an ordinary browser page. */
export function browserSurroundings(language: string, dark: boolean): Surroundings {
  return { lang: langOf(language), locale: language, surface: dark ? 'dark' : 'light', excel: 'absent', partition: '' };
}
