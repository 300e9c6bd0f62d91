/** Drop-downs, input messages and checks of the matrix. Closed vocabularies refuse; all else asks or only offers a list. */
import type { Lang } from '../../i18n/lang';

import { REFUSALS } from '../../i18n/refusals';
import { NAMES } from '../../i18n/sheets';
import { COLUMNS } from '../../ledger/columns/columns';
import type { Column, ColumnKey } from '../../ledger/columns/types';
import type { Vocabulary } from '../../ledger/columns/vocabulary';
import { FIRST_DAY, LAST_DAY } from '../../ledger/status/cells';
import { a1 } from '../../grid/a1';
import { quote } from '../formulas/terms';
import type { ValidationSpec } from '../spec';

type Check = Pick<ValidationSpec, 'rule' | 'onError'> & { readonly refusal?: keyof typeof REFUSALS };

const words = (vocabulary: Vocabulary<string>, lang: Lang): Check => ({
  rule: { type: 'words', words: [...vocabulary.values()].map(names => names[lang]) },
  onError: 'stop',
  refusal: 'word',
});
const bodies = (lang: Lang): Check => ({ rule: { type: 'list', source: NAMES.departments[lang] }, onError: 'none' });
const number: Check = {
  rule: { type: 'decimal', operator: 'between', low: -1e15, high: 1e15 },
  onError: 'warning',
  refusal: 'number',
};
const share: Check = {
  rule: { type: 'decimal', operator: 'between', low: 0, high: 1 },
  onError: 'warning',
  refusal: 'share',
};
const date: Check = {
  rule: { type: 'date', operator: 'between', low: FIRST_DAY, high: LAST_DAY },
  onError: 'warning',
  refusal: 'date',
};
const anything: Check = { rule: { type: 'custom', formula: 'TRUE()' }, onError: 'none' };

/** A date, or one of the words that stand for one. */
const dateOr = (vocabulary: Vocabulary<string>, cell: string, lang: Lang): Check => ({
  rule: {
    type: 'custom',
    formula: `OR(ISNUMBER(${cell}),${[...vocabulary.values()].map(names => `${cell}=${quote(names[lang])}`).join(',')})`,
  },
  onError: 'warning',
  refusal: 'date',
});

/** @param cell the column's first cell, as the rule's formula names it */
function checkOf({ value, words: vocabulary }: Column, cell: string, lang: Lang): Check {
  switch (value) {
    case 'word':
      return vocabulary === undefined ? anything : words(vocabulary, lang);
    case 'names':
      return bodies(lang);
    case 'amount':
    case 'number':
      return number;
    case 'share':
      return share;
    case 'date':
      return vocabulary === undefined ? date : dateOr(vocabulary, cell, lang);
    case 'text':
      return anything;
  }
}

/** Rules for rows `first` to `last` of a sheet, from 0. @param columnOf column of a key, from 0; undefined: not on this sheet. */
export function rowValidations(
  lang: Lang,
  first: number,
  last: number,
  columnOf: (key: ColumnKey) => number | undefined,
): ValidationSpec[] {
  return COLUMNS.flatMap((column): ValidationSpec[] => {
    const place = columnOf(column.key);
    if (place === undefined || column.prompt === undefined) return [];
    const { rule, onError, refusal } = checkOf(column, a1(first, place, 'column'), lang);
    const title = column.name[lang];
    return [
      {
        area: { top: first, left: place, bottom: last, right: place },
        rule,
        allowBlank: true,
        onError,
        prompt: { title, text: column.prompt[lang] },
        ...(refusal === undefined ? {} : { error: { title, text: REFUSALS[refusal][lang] } }),
      },
    ];
  });
}
