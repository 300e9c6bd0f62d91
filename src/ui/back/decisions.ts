/** What the office chose about cells: by spot, so that a cell has one value whatever lists it stands in. */
import type { Decision } from '../../exchange/collect';
import type { BackEntry, Option, Take } from './entries';

export type Choices = ReadonlyMap<string, Decision>;

export const sameTake = (a: Take, b: Take): boolean => JSON.stringify(a) === JSON.stringify(b);

export function chooseOption(choices: Choices, entry: BackEntry, option: Option): Choices {
  if (!entry.choice) return choices;
  const { spot, cell } = entry.choice;
  return new Map([...choices, [spot, { ...cell, take: option.take }]]);
}

/**
 * One rule for many entries. `returned` takes what came back where there is one such value only, and not in an older form; where
 * files differ, nothing is chosen and earlier choices stay.
 */
export function chooseAll(choices: Choices, entries: readonly BackEntry[], rule: 'master' | 'returned'): Choices {
  const next = new Map(choices);
  for (const { choice } of entries) {
    if (!choice) continue;
    const { spot, cell, options } = choice;
    const option =
      rule === 'master' ? options[0] : options.length === 2 && options[1]?.older !== true ? options[1] : undefined;
    if (option) next.set(spot, { ...cell, take: option.take });
  }
  return next;
}

export const undecided = (choices: Choices, entries: readonly BackEntry[]): Choices => {
  const spots = new Set(entries.map(entry => entry.choice?.spot));
  return new Map([...choices].filter(([spot]) => !spots.has(spot)));
};

export const decidedIn = (choices: Choices, entries: readonly BackEntry[]): number =>
  entries.filter(entry => entry.choice && choices.has(entry.choice.spot)).length;

export const decisionsOf = (choices: Choices): readonly Decision[] => [...choices.values()];
