import { COLUMN_WORDS } from '../../../src/i18n/columns';
import { COLUMNS, DECIDING, columnName, columnOf } from '../../../src/ledger/columns/columns';
import type { CellKey } from '../../../src/ledger/expression/types';
import { CALCULATED, isCalculated } from '../../../src/ledger/status/calculated';
import { ADJUST, COMPARATOR, EVERY, KIND, LIGHT } from '../../../src/ledger/columns/words';
import { STATUS } from '../../../src/ledger/status/statuses';
import { codeOf, wordOf } from '../../../src/ledger/columns/vocabulary';
import { row } from '../../support/rows';

describe('columns', () => {
  it('hold every cell of a row and of the computed block', () => {
    const keys = [...Object.keys(row()), 'rate', 'pace', 'gap', 'status', 'light', 'daysLeft', 'hint'];
    expect(COLUMNS.map(c => c.key).sort()).toEqual(keys.sort());
  });

  it.each(['zh-CN', 'en'] as const)('have names of their own that tables can hold: %s', lang => {
    const names = COLUMNS.map(c => c.name[lang]);
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(/[#'[\]()]/);
  });

  it('have no name or synonym twice', () => {
    const all = COLUMNS.flatMap(c => [...new Set([c.name.en, c.name['zh-CN'], ...c.synonyms])]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  it('all have their words, and no word is left over', () => {
    expect(COLUMNS.map(({ key }) => key).sort()).toEqual(Object.keys(COLUMN_WORDS).sort());
  });

  it('that decide are those which the rules of the computed block read', () => {
    const read = new Set<string>();
    const walk = (part: unknown): void => {
      if (Array.isArray(part)) part.forEach(walk);
      if (typeof part !== 'object' || part === null || part instanceof Map) return;
      const { op, key } = part as { op?: string; key?: CellKey };
      if (key !== undefined && !read.has(key)) {
        read.add(key);
        if (isCalculated(key)) walk(CALCULATED[key]);
      }
      // The groups ask which lines hold a row, the doubt asks all that decide: neither is a reason to be one of them.
      if (op !== 'unwritten') Object.entries(part).forEach(([name, one]) => name !== 'keys' && walk(one));
    };
    for (const key of ['rate', 'pace', 'gap', 'status', 'light', 'daysLeft', 'hint'] as const) walk(CALCULATED[key]);
    expect(DECIDING.filter(key => !read.has(key))).toEqual([]);
    expect([...read].filter(key => !isCalculated(key) && !(DECIDING as readonly string[]).includes(key))).toEqual([]);
  });

  it('are found by key', () => {
    expect(columnName('lead', 'zh-CN')).toBe('牵头单位');
    expect(columnOf('rate')).toMatchObject({ block: 'computed', writer: 'formula' });
    expect(columnOf('actual')).toMatchObject({ block: 'progress', writer: 'department', value: 'amount' });
  });
});

describe('words', () => {
  it.each([KIND, COMPARATOR, EVERY, ADJUST, STATUS, LIGHT].map((words, i) => [i, words] as const))(
    'of vocabulary %i go there and back in both languages',
    (_, words) => {
      for (const code of words.keys())
        for (const lang of ['zh-CN', 'en'] as const)
          expect(codeOf<string>(words, wordOf<string>(words, code, lang), lang)).toBe(code);
    },
  );

  it('are read whatever their case and outer blanks', () => {
    expect(codeOf(KIND, ' Count ')).toBe('count');
    expect(codeOf(COMPARATOR, 'AT  least', 'en')).toBe('>=');
    expect(codeOf(ADJUST, '取消 ', 'zh-CN')).toBe('cancel');
  });

  it('are read with any blanks around them, and as the codes that people paste', () => {
    expect(codeOf(COMPARATOR, '\u00a0不少于\n', 'zh-CN')).toBe('>=');
    expect(codeOf(COMPARATOR, '>=', 'zh-CN')).toBe('>=');
    expect(codeOf(KIND, 'Task', 'zh-CN')).toBe('task');
    expect(codeOf(ADJUST, 'cancel', 'en')).toBe('cancel');
  });

  it('of another language are words as typed where the language is said', () => {
    expect(codeOf(COMPARATOR, 'at least', 'zh-CN')).toBeNull();
    expect(codeOf(COMPARATOR, '不少于', 'en')).toBeNull();
    expect(codeOf(KIND, '数目')).toBeNull();
    expect(wordOf(KIND, '数目', 'en')).toBe('数目');
  });
});
