import { langOf } from '../../i18n/pane';
import type { Surroundings } from '../ports';

/** What surrounds the pane when it is an ordinary browser page. */
export function browserSurroundings(language: string, dark: boolean): Surroundings {
  return { lang: langOf(language), locale: language, surface: dark ? 'dark' : 'light', excel: 'absent', partition: '' };
}
