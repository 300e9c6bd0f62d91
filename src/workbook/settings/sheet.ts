/** 设置: a cell to change and, beside it, what is in force, so that a blank or a slip never breaks a formula. */
import type { Lang } from '../../i18n/lang';
import { SETTINGS_HEAD, SETTING_LINES } from '../../i18n/settings';
import { NAMES, SHEETS } from '../../i18n/sheets';
import { PACE_BY, wordOf } from '../../ledger/columns/words';
import { defaultSettings } from '../../ledger/rows/settings';
import type { Ledger, Settings } from '../../ledger/types';
import { a1, absolute } from '../a1';
import { isDay, isNumber, quote } from '../formulas/terms';
import type { CellSpec, NameSpec, RowSpec, SheetSpec, ValidationSpec } from '../spec';

export const SETTING_KEYS = Object.keys(SETTING_LINES) as readonly (keyof Settings)[];

const HEAD_ROW = 2;
const FIRST = HEAD_ROW + 1;
const VALUE = 1;
const USED = 2;

const DATES: readonly (keyof Settings)[] = ['asOf', 'planStart', 'periodStart'];
const isDate = (key: keyof Settings): boolean => DATES.includes(key);

const rowOf = (key: keyof Settings): number => FIRST + SETTING_KEYS.indexOf(key);
const valueCell = (key: keyof Settings): string => a1(rowOf(key), VALUE, 'both');

/** What is in force: the typed value if it is one, else what a new book has. */
function usedFormula(key: keyof Settings, lang: Lang): string {
  const cell = valueCell(key);
  if (key === 'asOf') return `IF(${isDay(cell)},INT(${cell}),TODAY())`;
  if (isDate(key)) return `IF(${isDay(cell)},INT(${cell}),"")`;
  if (key === 'paceBy') return `IF(TRIM(${cell})=${quote(wordOf(PACE_BY, 'day', lang))},1,0)`;
  return `IF(${isNumber(cell)},ABS(${cell}),${String(defaultSettings(null)[key])})`;
}

function usedValue(settings: Settings, key: keyof Settings, asOf: number): number | string {
  if (key === 'asOf') return settings.asOf ?? asOf;
  if (key === 'paceBy') return settings.paceBy === 'day' ? 1 : 0;
  return settings[key] ?? '';
}

function typed(settings: Settings, key: keyof Settings, lang: Lang, asOf: number): CellSpec {
  if (key === 'asOf' && settings.asOf === null) return { value: asOf, formula: 'TODAY()', style: 'input.date' };
  const style = isDate(key) ? 'input.date' : key === 'approxTolerance' ? 'input.percent' : 'input';
  return { value: key === 'paceBy' ? wordOf(PACE_BY, settings.paceBy, lang) : settings[key], style };
}

function line(ledger: Ledger, key: keyof Settings, asOf: number): RowSpec {
  const { lang, settings } = ledger;
  const look = isDate(key) ? 'cell.date' : key === 'approxTolerance' ? 'cell.percent' : 'cell.center';
  return {
    height: 34,
    cells: [
      { value: SETTING_LINES[key].label[lang], style: 'label' },
      typed(settings, key, lang, asOf),
      { value: usedValue(settings, key, asOf), formula: usedFormula(key, lang), style: look },
      { value: SETTING_LINES[key].note[lang], style: 'note' },
    ],
  };
}

function validations(lang: Lang): ValidationSpec[] {
  const area = (key: keyof Settings): ValidationSpec['area'] => ({
    top: rowOf(key),
    left: VALUE,
    bottom: rowOf(key),
    right: VALUE,
  });
  const numbers = (['aheadPoints', 'slightPoints', 'severePoints', 'approxTolerance'] as const).map(
    (key): ValidationSpec => ({
      area: area(key),
      rule: { type: 'decimal', operator: 'between', low: 0, high: key === 'approxTolerance' ? 1 : 1000 },
      allowBlank: true,
      onError: 'stop',
    }),
  );
  const words: ValidationSpec = {
    area: area('paceBy'),
    rule: { type: 'words', words: [...PACE_BY.values()].map(names => names[lang]) },
    allowBlank: true,
    onError: 'stop',
  };
  return [...numbers, words];
}

/** Defined names of the settings; they point at what is in force. */
export function settingNames(lang: Lang): NameSpec[] {
  return SETTING_KEYS.map(key => ({
    name: NAMES[key === 'paceBy' ? 'paceByDay' : key][lang],
    refersTo: absolute(SHEETS.settings[lang], rowOf(key), USED),
  }));
}

/** @param asOf today's serial day: what `=TODAY()` shows until the program recalculates. */
export function settingsSheet(ledger: Ledger, asOf: number): SheetSpec {
  const { lang } = ledger;
  const head = [SETTINGS_HEAD.item, SETTINGS_HEAD.value, SETTINGS_HEAD.used, SETTINGS_HEAD.note];
  return {
    id: 'settings',
    name: SHEETS.settings[lang],
    visibility: 'visible',
    columns: [{ width: 26 }, { width: 16 }, { width: 16 }, { width: 70 }],
    rows: [
      { height: 30, cells: [{ value: SHEETS.settings[lang], style: 'title' }] },
      { cells: [] },
      { height: 24, cells: head.map(words => ({ value: words[lang], style: 'head' })) },
      ...SETTING_KEYS.map(key => line(ledger, key, asOf)),
    ],
    tables: [],
    validations: validations(lang),
    formats: [],
    charts: [],
    merges: [],
    print: { orientation: 'landscape', paper: 'A4', fitWidth: 1, fitHeight: 0 },
    showGridLines: false,
  };
}
