/** One line of what came back, with what can be chosen about it. */
import type { Decision } from '../../exchange/collect';

export type Take = Decision['take'];

export interface Option {
  readonly label: string;
  /** The label in parts: a card shows the value large between its words. */
  readonly card?: readonly [before: string, value: string, after: string];
  /** Of an older form: no rule takes it. */
  readonly older?: boolean;
  readonly take: Take;
}

/** A cell of a row, by its key, or of a letter, by its number; and what may stand there. */
export interface Choice {
  readonly cell: Pick<Decision, 'key' | 'no' | 'column'>;
  /** Names the cell: it can hold one value only, whatever lists it is in. */
  readonly spot: string;
  readonly options: readonly Option[];
}

export interface BackEntry {
  readonly id: string;
  /** Row and column, or the name of a file. */
  readonly head: string;
  readonly lines: readonly string[];
  readonly bad?: boolean;
  /** What may stand in the cell. The first keeps the master's value. */
  readonly choice?: Choice;
}

const PLACE = '\u0000';

/** @param say the words around the value */
export function cardOf(say: (value: string) => string, value: string): Required<Pick<Option, 'label' | 'card'>> {
  const [before = '', after = ''] = say(PLACE).split(PLACE);
  return { label: say(value), card: [before, value, after] };
}

export const choiceOf = (cell: Choice['cell'], options: readonly Option[]): Choice => ({
  cell,
  spot: `${cell.column} ${cell.key ?? cell.no ?? ''}`,
  options,
});
