/** Values of the matrix' cells: codes become words. */
import type { Lang } from '../../i18n/lang';
import { wordOf, type Vocabulary } from '../../ledger/columns/vocabulary';
import { ADJUST, COMPARATOR, EVERY, HINT, KIND, LIGHT, STANDING_WORD } from '../../ledger/columns/words';
import type { CellKey } from '../../ledger/expression/types';
import type { CalculatedKey } from '../../ledger/status/calculated';
import type { ComputedRow } from '../../ledger/status/compute';
import { STATUS } from '../../ledger/status/statuses';
import { STANDING, type Cell, type Row } from '../../ledger/types';

const WORDS: Readonly<Partial<Record<CellKey, Vocabulary<string>>>> = {
  kind: KIND,
  comparator: COMPARATOR,
  every: EVERY,
  adjust: ADJUST,
  status: STATUS,
  light: LIGHT,
  hint: HINT,
};

const shown = (key: CellKey, value: Cell, lang: Lang): Cell => {
  const words = WORDS[key];
  return words !== undefined && typeof value === 'string' ? wordOf(words, value, lang) : value;
};

/** What a typed column shows. */
export function typedCell(row: Row, key: keyof Row, lang: Lang): Cell {
  const value = row[key];
  if (value === '') return null;
  return key === 'due' && value === STANDING ? wordOf(STANDING_WORD, STANDING, lang) : shown(key, value, lang);
}

/** What a calculated column shows; null stands for the formula's "". */
export const calculatedCell = ({ cell }: ComputedRow, key: CalculatedKey, lang: Lang): Cell =>
  shown(key, cell(key), lang);
