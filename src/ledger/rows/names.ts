/** Names of bodies in owner cells: joined as the language does (、 or ;), read with any separator that people type. */
import type { Lang } from '../../i18n/lang';
import { joinNames } from '../../i18n/marks';
import { tidied } from '../status/cells';
import type { Department } from '../types';

const SEPARATORS = /[、,，;；\r\n]/;

/** One name as it is compared: blanks collapsed, full-width ones too. */
export const tidyName = (name: string): string => tidied(name);

/** The names in an owner cell. */
export const namesIn = (cell: string | null): string[] =>
  cell === null
    ? []
    : cell
        .split(SEPARATORS)
        .map(tidyName)
        .filter(name => name !== '');

/** The cell between marks, `、甲、乙、`: a name stands in it where `、name、` does. */
export const markedNames = (cell: string | null): string =>
  tidyName(`、${(cell ?? '').split(SEPARATORS).join('、')}、`)
    .replace(/、 /g, '、')
    .replace(/ 、/g, '、');

/** One label between the same marks. */
export const markedLabel = (cell: string | null): string => `、${tidyName(cell ?? '')}、`;

/** Names in one cell, as the language of the book joins them; null for none. */
export const namesAsCell = (names: readonly string[], lang: Lang): string | null =>
  names.length === 0 ? null : joinNames(names, lang);

/** The department's own name for one of its aliases; any other name unchanged. */
export function resolver(departments: readonly Department[]): (name: string) => string {
  const known = new Map<string, string>();
  const fold = (name: string): string => tidyName(name).toLowerCase();
  for (const { name, aliases } of departments) for (const alias of aliases) known.set(fold(alias), name);
  for (const { name } of departments) known.set(fold(name), name);
  return name => known.get(fold(name)) ?? tidyName(name);
}
