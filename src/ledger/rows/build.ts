import type { Lang } from '../../i18n/lang';
import { lettersOfNumber } from '../../language/numeral/letters';
import { promises } from '../../plan/promises';
import type { Item, Measure, Plan, Target } from '../../plan/types';
import { suggestionRemark } from '../../i18n/remarks';
import { BLANK_CELLS } from '../columns/columns';
import { relationOf } from '../columns/relation';
import { isPercent } from '../status/cells';
import { suggestForMeasure } from '../suggest/measure';
import type { Department, Ledger, Row, Settings } from '../types';
import { hashOf, makeKey, type RowKey } from './key';
import { itemLabels } from './labels';
import { namesIn, resolver } from './names';
import { ownerCells, personCells } from './owners';
import { defaultSettings } from './settings';
import { targetText } from './target-text';
import { timesOf } from './times';

export interface BuildOptions {
  readonly lang: Lang;
  /**
   * The office's own list: resolves aliases, and suggests owners in 备注 for rows without any. Bodies that the plan names and the
   * list lacks are added at its end.
   */
  readonly departments?: readonly Department[];
  readonly settings?: Partial<Settings>;
}

/** What stands at the end of the first half where a sentence was cut behind a comma. */
const CUT_OFF = /[，,、]\s*$/;

/** A number as the row's cells hold it: rows of % hold fractions. */
export const inUnit = (value: number, unit: string): number =>
  isPercent(unit) ? Number((value / 100).toPrecision(15)) : value;

function targetCells(measure: Measure, target: Target | null, lang: Lang) {
  if (target === null)
    return {
      targetText: '',
      indicator: '',
      kind: measure.kind === 'target' ? 'task' : measure.kind,
      comparator: null,
      target: null,
      upper: null,
      unit: null,
    };
  const { value, upper, unit } = target.printed;
  return {
    targetText: targetText(target, lang),
    indicator: target.indicator,
    kind: target.kind,
    comparator: relationOf(target),
    target: inUnit(value, unit),
    upper: upper === undefined ? null : inUnit(upper, unit),
    unit: unit === '' ? null : unit,
  };
}

interface MeasurePlace {
  readonly item: Item;
  readonly measure: Measure;
  readonly target: Target | null;
  readonly no: string;
  readonly ordinal: number;
}

/**
 * Every row to be, in the plan's order. Items that share a label go on counting where the one before stopped; a heading that is
 * a promise itself has place 0 (8-0).
 */
function placesOf(plan: Plan): MeasurePlace[] {
  const labels = itemLabels(plan.items);
  const counted = new Map<string, number>();
  return plan.items.flatMap((item, i) => {
    const label = labels[i] ?? '';
    return promises(item).flatMap(measure => {
      const ordinal = item.measures.indexOf(measure) + 1;
      const place = ordinal === 0 ? 0 : (counted.get(label) ?? 0) + 1;
      counted.set(label, Math.max(place, counted.get(label) ?? 0));
      const no = `${label}-${place}`;
      const targets = measure.targets.length === 0 ? [null] : measure.targets;
      return targets.map((target, k) => ({
        item,
        measure,
        target,
        no: targets.length > 1 ? no + lettersOfNumber(k + 1) : no,
        ordinal,
      }));
    });
  });
}

/** 备注 of a row without owners: whom the departments' duty keywords point to. */
function suggested(place: MeasurePlace, departments: readonly Department[], lang: Lang): string | null {
  const found = suggestForMeasure(place.measure.text, place.item.heading, departments);
  if (found.length === 0) return null;
  const names = (role: 'lead' | 'support'): string[] => found.filter(one => one.role === role).map(one => one.name);
  return suggestionRemark(lang, names('lead'), names('support'));
}

/** Bodies that the plan names and the list lacks, in order of first appearance. */
function unlisted(rows: readonly Row[], listed: readonly Department[]): Department[] {
  const known = new Set(listed.map(department => department.name));
  const named = new Set(rows.flatMap(row => [...namesIn(row.lead), ...namesIn(row.support)]));
  return [...named].filter(name => !known.has(name)).map(name => ({ name, aliases: [], contact: '', keywords: [] }));
}

const planText = (plan: Plan): string =>
  plan.items
    .map(item => [item.path, item.heading, ...item.measures.map(measure => measure.text)].join('\n'))
    .join('\n');

/**
 * The ledger of a plan: one row per measure, or per target where a measure has several, with 编号, 行键 and 原序. The same plan
 * gives the same ledger. Never throws; a plan without items gives no rows.
 */
export function buildLedger(plan: Plan, options: BuildOptions): Ledger {
  const { lang, departments = [] } = options;
  const resolve = resolver(departments);
  const taken = new Set<RowKey>();
  const rows = placesOf(plan).map((place, i): Row => {
    const { item, measure, target, no, ordinal } = place;
    const key = makeKey(item.path, ordinal, measure.text, taken);
    taken.add(key);
    const section = item.section === null ? undefined : plan.sections[item.section];
    const cells = targetCells(measure, target, lang);
    const owners = measure.owners.length > 0 ? measure.owners : item.owners.filter(o => !o.ofLine);
    return {
      ...BLANK_CELLS,
      ...cells,
      ...timesOf(plan, item, measure, target, lang),
      ...ownerCells(owners, resolve, lang),
      ...personCells(measure.persons ?? item.persons ?? [], lang),
      remark: owners.length > 0 ? null : suggested(place, departments, lang),
      key,
      order: i + 1,
      no,
      section: section?.title ?? '',
      item: item.heading,
      measure: measure.text.replace(CUT_OFF, ''),
    };
  });
  return {
    lang,
    meta: {
      title: plan.title?.text ?? '',
      issuer: plan.issuer?.text ?? '',
      year: plan.year,
      fingerprint: hashOf(planText(plan)),
    },
    rows,
    departments: [...departments, ...unlisted(rows, departments)],
    settings: { ...defaultSettings(plan.year, plan.period?.start), ...options.settings },
  };
}
