/** Drop-downs, input messages and checks of the matrix. Closed vocabularies refuse; all else asks or only offers a list. */
import type { Lang } from '../../i18n/lang';
import { PROMPTS, REFUSALS } from '../../i18n/prompts';
import { NAMES } from '../../i18n/sheets';
import { columnName } from '../../ledger/columns/columns';
import { ADJUST, COMPARATOR, EVERY, KIND, STANDING_WORD } from '../../ledger/columns/words';
import { wordOf, type Vocabulary } from '../../ledger/columns/vocabulary';
import { FIRST_DAY, LAST_DAY } from '../../ledger/status/cells';
import { a1 } from '../a1';
import { quote } from '../formulas/terms';
import type { ValidationSpec } from '../spec';

type Key = keyof typeof PROMPTS;
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

/** A date or the word of standing work. */
const dateOrStanding = (cell: string, lang: Lang): Check => ({
  rule: { type: 'custom', formula: `OR(ISNUMBER(${cell}),${cell}=${quote(wordOf(STANDING_WORD, 'standing', lang))})` },
  onError: 'warning',
  refusal: 'date',
});

const checks = (lang: Lang, dueCell: string): Readonly<Record<Key, Check>> => ({
  kind: words(KIND, lang),
  comparator: words(COMPARATOR, lang),
  every: words(EVERY, lang),
  adjust: words(ADJUST, lang),
  target: number,
  upper: number,
  base: number,
  actual: number,
  self: share,
  lead: bodies(lang),
  support: bodies(lang),
  start: date,
  due: dateOrStanding(dueCell, lang),
  newDue: date,
  struck: date,
  reportedOn: date,
  progress: anything,
});

/** Rules for rows `first` to `last` of a sheet, from 0. @param columnOf column of a key, from 0; undefined: not on this sheet. */
export function rowValidations(
  lang: Lang,
  first: number,
  last: number,
  columnOf: (key: Key) => number | undefined,
): ValidationSpec[] {
  const dueColumn = columnOf('due');
  const all = checks(lang, dueColumn === undefined ? '' : a1(first, dueColumn, 'column'));
  return (Object.keys(PROMPTS) as Key[]).flatMap((key): ValidationSpec[] => {
    const column = columnOf(key);
    if (column === undefined) return [];
    const { rule, onError, refusal } = all[key];
    const title = columnName(key, lang);
    return [
      {
        area: { top: first, left: column, bottom: last, right: column },
        rule,
        allowBlank: true,
        onError,
        prompt: { title, text: PROMPTS[key][lang] },
        ...(refusal === undefined ? {} : { error: { title, text: REFUSALS[refusal][lang] } }),
      },
    ];
  });
}
