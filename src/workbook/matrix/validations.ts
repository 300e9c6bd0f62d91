/** Drop-downs and input checks of the matrix. Honest input passes: lists of owners only warn, amounts and texts are free. */
import type { Lang } from '../../i18n/lang';
import { NAMES } from '../../i18n/sheets';
import { ADJUST, COMPARATOR, EVERY, KIND, type Vocabulary } from '../../ledger/columns/words';
import type { TableKey } from '../formulas/columns';
import type { ValidationSpec } from '../spec';
import { columnIndex } from './columns';

const LISTS: readonly (readonly [TableKey, Vocabulary<string>])[] = [
  ['kind', KIND],
  ['comparator', COMPARATOR],
  ['every', EVERY],
  ['adjust', ADJUST],
];

/** Rules for rows `first` to `last` of the sheet, from 0. */
export function matrixValidations(lang: Lang, first: number, last: number): ValidationSpec[] {
  const area = (key: TableKey): ValidationSpec['area'] => ({
    top: first,
    left: columnIndex(key),
    bottom: last,
    right: columnIndex(key),
  });
  const words = LISTS.map(([key, vocabulary]): ValidationSpec => ({
    area: area(key),
    rule: { type: 'words', words: [...vocabulary.values()].map(names => names[lang]) },
    allowBlank: true,
    onError: 'stop',
  }));
  const owners = (['lead', 'support'] as const).map((key): ValidationSpec => ({
    area: area(key),
    rule: { type: 'list', source: NAMES.departments[lang] },
    allowBlank: true,
    onError: 'none',
  }));
  return [...words, ...owners];
}
