import { labelHeads } from '../outline/reading/label-heads';
import { formLeft } from './form-left';
import type { AlarmName } from './types';

/**
 * Signs that an outline was read in the wrong form, seen on the finished reading alone. They were measured on plans whose form was
 * changed and nothing else: nine in ten readings that had lost half of their items show one, one good reading in fifty does.
 */

/** What the alarms look at in one item. */
export interface Weighed {
  readonly heading: string;
  /** A colon closes the heading. */
  readonly colon?: boolean;
  readonly measures: number;
  /** What its sentences say; empty where the heading alone is said. */
  readonly said: readonly string[];
  /** The item is an entry of the outermost level: a section with nothing below it. */
  readonly isSection: boolean;
  /** Somebody is named at the item itself. */
  readonly owned: boolean;
  /** Several notes of owners, or two that lead: as if two items stood in one. */
  readonly shared: boolean;
}

/** What the alarms look at in a finished reading. */
export interface Finished {
  readonly items: readonly Weighed[];
  /** Characters of the text that was read, what was left out not counted. */
  readonly characters: number;
  /** Notes of owners (牵头单位：…) before the first item and behind the last one. */
  readonly notesOutside: number;
}

/** An alarm that rings, and how loud: the share (0…1) or number that it counts, and the bound that it passed. */
export interface Alarm {
  readonly name: AlarmName;
  readonly value: number;
  readonly bound: number;
}

const TWO_OWNERS = 0.3;
const SECTIONS = 0.5;
const LONG_ITEM = 600;
const MANY_MEASURES = 6;
const SOME_MEASURES = 4;
const CELLS = 0.3;
const LABELS = 0.3;
const FEWEST_LABELLED = 4;
const FORM = 0.65;
const FEWEST_ALIKE = 3;
const NOTES = 2;

/** A tab or a bar within, or a number and a comma as a comma-separated row begins. */
const CELL = /[\t|]|^"?\d{1,4}"?,(?!\d{3}(?!\d))/;
const share = (part: number, all: number): number => (all > 0 ? part / all : 0);

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The items that begin with a label that opens another one too. */
function labelled(items: readonly Weighed[]): readonly Weighed[] {
  const heads = labelHeads(items.map(item => item.heading.trim() + (item.colon ? ':' : '')));
  return items.filter((_, i) => heads[i]);
}

/** The first of several items, where nothing stands below it and something below all others: a title or an introduction. */
const apart = (items: readonly Weighed[]): readonly Weighed[] => {
  const [first, ...others] = items;
  return first && others.length >= FEWEST_ALIKE - 1 && first.said.length === 0 && others.every(o => o.said.length > 0)
    ? [first]
    : [];
};

const withForm = (items: readonly Weighed[]): readonly Weighed[] => {
  const left = formLeft(items);
  return items.filter((_, i) => left[i]);
};

const IN_ITEMS = {
  'owners-in-one': items => items.filter(item => item.owned && item.shared),
  'sections-as-items': items => items.filter(item => item.isSection),
  'large-items': items => items.filter(item => item.measures >= MANY_MEASURES),
  'cells-in-headings': items => items.filter(item => CELL.test(item.heading.trim())),
  'labels-as-items': labelled,
  'form-in-items': withForm,
  'first-apart': apart,
} satisfies Partial<Record<AlarmName, (items: readonly Weighed[]) => readonly Weighed[]>>;

/** The items that an alarm is about; none where it is about the text as a whole. */
export const itemsBehind = <W extends Weighed>(alarm: string, items: readonly W[]): readonly W[] => {
  const found = new Set<Weighed>(Object.entries(IN_ITEMS).find(([name]) => name === alarm)?.[1](items));
  return items.filter(item => found.has(item));
};

/** What each alarm counts in a reading: terms for a score, too. */
export function measured({ items, characters, notesOutside }: Finished): Record<AlarmName, Omit<Alarm, 'name'>> {
  const measures = median(items.map(item => item.measures));
  const owned = items.filter(item => item.owned);
  const sections = share(IN_ITEMS['sections-as-items'](items).length, items.length);
  const perItem = share(characters, items.length);
  return {
    'no-items': { value: items.length === 0 ? 1 : 0, bound: 0 },
    'owners-in-one': { value: share(IN_ITEMS['owners-in-one'](items).length, owned.length), bound: TWO_OWNERS },
    'sections-as-items': { value: measures >= SOME_MEASURES ? sections : 0, bound: SECTIONS },
    'large-items': { value: measures >= MANY_MEASURES ? perItem : 0, bound: LONG_ITEM },
    'cells-in-headings': {
      value: share(IN_ITEMS['cells-in-headings'](items).length, items.length),
      bound: CELLS,
    },
    'labels-as-items': {
      value: items.length >= FEWEST_LABELLED ? share(labelled(items).length, items.length) : 0,
      bound: LABELS,
    },
    'form-in-items': { value: share(withForm(items).length, items.length), bound: FORM },
    'first-apart': { value: apart(items).length, bound: 0 },
    'owners-outside': { value: notesOutside, bound: NOTES - 1 },
  };
}

/** The alarms that ring for a finished reading, in a fixed order. */
export const alarmsOf = (reading: Finished): readonly Alarm[] =>
  Object.entries(measured(reading))
    .map(([name, said]) => ({ name: name as AlarmName, ...said }))
    .filter(alarm => alarm.value > alarm.bound);
