import { LANGS, type Lang } from '../i18n/lang';
import type { Department } from '../ledger/types';
import { keptJson } from './kept-json';

/** Choices kept on this machine. */
export interface Preferences {
  /** Null: follow Office. */
  readonly lang: Lang | null;
  /** Name that goes into the change log; empty: this computer. */
  readonly name: string;
  /** The user's own department, as owners are named; empty: not said. */
  readonly unit: string;
  /** The office's department list, for owners and suggestions; a workbook's own list comes first. */
  readonly departments: readonly Department[];
}

export interface PreferenceStore {
  load(): Preferences;
  keep(preferences: Preferences): void;
}

const NONE: Preferences = { lang: null, name: '', unit: '', departments: [] };

const isDepartment = (value: unknown): value is Department =>
  typeof value === 'object' && value !== null && 'name' in value && 'aliases' in value && 'keywords' in value;

/** Keeps choices in the given storage; a storage that is forbidden or full keeps nothing, and the pane goes on. */
export function preferenceStore(storage: () => Storage, partition: string): PreferenceStore {
  const kept = keptJson(storage, `${partition}mubiao-preferences`);
  return {
    load() {
      const value = kept.load();
      if (typeof value !== 'object' || value === null) return NONE;
      const { lang, name, unit, departments } = value as Partial<Preferences>;
      return {
        lang: LANGS.find(l => l === lang) ?? null,
        name: typeof name === 'string' ? name : '',
        unit: typeof unit === 'string' ? unit : '',
        departments: Array.isArray(departments) ? departments.filter(isDepartment) : [],
      };
    },
    keep: preferences => kept.keep(preferences),
  };
}
