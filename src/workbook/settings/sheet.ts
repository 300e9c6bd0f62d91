/** 设置: a cell to change and, beside it, what is in force, so that a blank or a slip never breaks a formula. */
import type { Lang } from '../../i18n/lang';
import { SETTINGS_HEAD, SETTING_LINES } from '../../i18n/settings';
import { NAMES, SHEETS } from '../../i18n/sheets';
import { PACE_BY } from '../../ledger/columns/words';
import { wordOf } from '../../ledger/columns/vocabulary';
import { daysText } from '../../ledger/dates/day-list';
import { defaultSettings } from '../../ledger/rows/settings';
import { SETTING_FORMS, SETTING_KEYS } from '../../ledger/settings/forms';
import { OFFICE_DEFAULTS } from '../../ledger/settings/office';
import type { Ledger, Settings } from '../../ledger/types';
import { a1, absoluteReference } from '../../grid/a1';
import { isDay, isNumber, quote } from '../formulas/terms';
import { across } from '../print/frame';
import type { CellSpec, NameSpec, RowSpec, SheetSpec, ValidationSpec } from '../spec';
import { wrappedLines } from '../text-size';
import type { SerialDay } from '../../ledger/dates/serial';

type Key = keyof Settings;

const HEAD_ROW = 2;
const FIRST = HEAD_ROW + 1;
const VALUE = 1;
const USED = 2;
const WIDTHS = [26, 20, 20, 70];
const TYPE = 10;

const isOffice = (key: Key): boolean => Object.hasOwn(OFFICE_DEFAULTS, key);
/** A heading stands between what figures depend on and the rest. */
const rowOf = (key: Key): number => FIRST + SETTING_KEYS.indexOf(key) + (isOffice(key) ? 1 : 0);
const valueCell = (key: Key): string => a1(rowOf(key), VALUE, 'both');

/** A setting as a cell shows it. */
export function shownSetting(key: Key, value: Settings[Key], lang: Lang): string | number | null {
  const form = SETTING_FORMS[key];
  if (Array.isArray(value)) return daysText(value);
  if (form.type === 'word') return wordOf(form.words, String(value), lang);
  return value as string | number | null;
}

/** What is in force: the typed value if it is one, else what a new book has. */
function usedFormula(key: Key, lang: Lang): string {
  const cell = valueCell(key);
  const form = SETTING_FORMS[key];
  const otherwise = shownSetting(key, defaultSettings(null)[key], lang) ?? '';
  if (key === 'asOf') return `IF(${isDay(cell)},INT(${cell}),TODAY())`;
  if (key === 'paceBy') return `IF(TRIM(${cell})=${quote(wordOf(PACE_BY, 'day', lang))},1,0)`;
  if (form.type === 'day') return `IF(${isDay(cell)},INT(${cell}),"")`;
  if (form.type === 'number' || form.type === 'share') return `IF(${isNumber(cell)},ABS(${cell}),${String(otherwise)})`;
  return otherwise === '' ? `${cell}&""` : `IF(TRIM(${cell})="",${quote(String(otherwise))},${cell}&"")`;
}

function usedValue(settings: Settings, key: Key, asOf: SerialDay, lang: Lang): number | string {
  if (key === 'asOf') return settings.asOf ?? asOf;
  if (key === 'paceBy') return settings.paceBy === 'day' ? 1 : 0;
  const shown = shownSetting(key, settings[key], lang) ?? '';
  return shown === '' ? (shownSetting(key, defaultSettings(null)[key], lang) ?? '') : shown;
}

const INPUTS = { day: 'input.date', share: 'input.percent', text: 'input.text', days: 'input.text' } as const;
/** What is in force is a formula: it must not stand in a cell of text. */
const LOOKS = { day: 'cell.date', share: 'cell.percent' } as const;

function typed(settings: Settings, key: Key, lang: Lang, asOf: SerialDay): CellSpec {
  if (key === 'asOf' && settings.asOf === null) return { value: asOf, formula: 'TODAY()', style: 'input.date' };
  const { type } = SETTING_FORMS[key];
  const value = shownSetting(key, settings[key], lang);
  return { value: value === '' ? null : value, style: type in INPUTS ? INPUTS[type as keyof typeof INPUTS] : 'input' };
}

function line(ledger: Ledger, key: Key, asOf: SerialDay): RowSpec {
  const { lang, settings } = ledger;
  const { type } = SETTING_FORMS[key];
  const look = type in LOOKS ? LOOKS[type as keyof typeof LOOKS] : 'cell.center';
  const [label, note] = [SETTING_LINES[key].label[lang], SETTING_LINES[key].note[lang]];
  const value = shownSetting(key, settings[key], lang);
  const used = usedValue(settings, key, asOf, lang);
  return {
    height:
      Math.max(
        1,
        ...[label, value, used, note].map((text, i) => wrappedLines(String(text ?? ''), WIDTHS[i] ?? 10, TYPE, lang)),
      ) *
        15 +
      5,
    ...(type === 'text' || type === 'days' ? { grows: true } : {}),
    cells: [
      { value: label, style: 'label' },
      typed(settings, key, lang, asOf),
      { value: used, formula: usedFormula(key, lang), style: look },
      { value: note, style: 'note' },
    ],
  };
}

function validation(key: Key, lang: Lang): ValidationSpec | null {
  const form = SETTING_FORMS[key];
  const area = { top: rowOf(key), left: VALUE, bottom: rowOf(key), right: VALUE };
  const common = { area, allowBlank: true, onError: 'stop' } as const;
  if (form.type === 'word')
    return { ...common, rule: { type: 'words', words: [...form.words.values()].map(names => names[lang]) } };
  if (form.type !== 'number' && form.type !== 'share') return null;
  const high = form.type === 'share' ? 1 : form.most;
  const type = form.type === 'number' && form.whole ? 'whole' : 'decimal';
  return { ...common, rule: { type, operator: 'between', low: 0, high } };
}

const isNamed = (key: string): key is keyof typeof NAMES => Object.hasOwn(NAMES, key);

/** Defined names of the settings that formulas use; they point at what is in force. */
export function settingNames(lang: Lang): NameSpec[] {
  return SETTING_KEYS.flatMap(key => {
    const name = key === 'paceBy' ? 'paceByDay' : key;
    return isNamed(name)
      ? [{ name: NAMES[name][lang], refersTo: absoluteReference(SHEETS.settings[lang], rowOf(key), USED) }]
      : [];
  });
}

/** @param asOf today's serial day: what `=TODAY()` shows until the program recalculates. */
export function settingsSheet(ledger: Ledger, asOf: SerialDay): SheetSpec {
  const { lang } = ledger;
  const head = [SETTINGS_HEAD.item, SETTINGS_HEAD.value, SETTINGS_HEAD.used, SETTINGS_HEAD.note];
  const lines = (keys: readonly Key[]): RowSpec[] => keys.map(key => line(ledger, key, asOf));
  return {
    id: 'settings',
    name: SHEETS.settings[lang],
    visibility: 'visible',
    columns: WIDTHS.map(width => ({ width })),
    rows: [
      { height: 30, cells: [{ value: SHEETS.settings[lang], style: 'title' }] },
      { cells: [] },
      { height: 24, cells: head.map(words => ({ value: words[lang], style: 'head' })) },
      ...lines(SETTING_KEYS.filter(key => !isOffice(key))),
      { height: 30, cells: [{ value: SETTINGS_HEAD.office[lang], style: 'heading' }] },
      ...lines(SETTING_KEYS.filter(isOffice)),
    ],
    tables: [],
    validations: SETTING_KEYS.flatMap(key => validation(key, lang) ?? []),
    formats: [],
    charts: [],
    merges: [],
    print: { ...across(lang), titleRows: [HEAD_ROW, HEAD_ROW] },
    showGridLines: false,
  };
}
