/** The form of a workbook's settings: what is shown, what is typed, what goes into the cells. */
import { fromIso, toIso, type SerialDay } from '../../ledger/dates/serial';
import type { Settings } from '../../ledger/types';
import { amountOf } from '../text/typed-number';
import { typedDay } from '../text/typed-dates';

export const DAY_FIELDS = ['asOf', 'periodStart'] as const;
export const NUMBERS = ['aheadPoints', 'slightPoints', 'severePoints', 'approxTolerance'] as const;

export interface SettingsForm {
  readonly asOf: string;
  readonly periodStart: string;
  readonly aheadPoints: string;
  readonly slightPoints: string;
  readonly severePoints: string;
  /** In %. */
  readonly approxTolerance: string;
  readonly paceBy: Settings['paceBy'];
}

const day = (serial: SerialDay | null): string => (serial === null ? '' : toIso(serial));

export const settingsForm = (settings: Settings): SettingsForm => ({
  asOf: day(settings.asOf),
  periodStart: day(settings.periodStart),
  aheadPoints: String(settings.aheadPoints),
  slightPoints: String(settings.slightPoints),
  severePoints: String(settings.severePoints),
  approxTolerance: String(Number((settings.approxTolerance * 100).toPrecision(12))),
  paceBy: settings.paceBy,
});

export type Fault = 'badDate' | 'badNumber' | 'order';
export type Faults = Readonly<Partial<Record<keyof SettingsForm, Fault>>>;

const number = (typed: string): number | null => {
  const n = amountOf(typed);
  return n === null || n < 0 || n > 100 ? null : n;
};

/** What is wrong with the form, by field. */
export function faultsOf(form: SettingsForm, year: number): Faults {
  const faults: { -readonly [K in keyof SettingsForm]?: Fault } = {};
  for (const key of DAY_FIELDS)
    if (form[key].trim() !== '' && typedDay(form[key], year) === null) faults[key] = 'badDate';
  for (const key of NUMBERS) if (number(form[key]) === null) faults[key] = 'badNumber';
  const [slight, severe] = [number(form.slightPoints), number(form.severePoints)];
  if (slight !== null && severe !== null && slight >= severe) faults.severePoints = 'order';
  return faults;
}

/** The settings that differ from those in the workbook. The form must be without faults. */
export function changedSettings(form: SettingsForm, before: Settings, year: number): Partial<Settings> {
  const dayOf = (typed: string) => (typed.trim() === '' ? null : fromIso(typedDay(typed, year) ?? ''));
  const after: Partial<Settings> = {
    asOf: dayOf(form.asOf),
    periodStart: dayOf(form.periodStart),
    aheadPoints: number(form.aheadPoints) ?? before.aheadPoints,
    slightPoints: number(form.slightPoints) ?? before.slightPoints,
    severePoints: number(form.severePoints) ?? before.severePoints,
    approxTolerance: (number(form.approxTolerance) ?? before.approxTolerance * 100) / 100,
    paceBy: form.paceBy,
  };
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => value !== before[key as keyof Settings]),
  ) as Partial<Settings>;
}
