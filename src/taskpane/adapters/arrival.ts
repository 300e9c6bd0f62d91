import type { Surroundings } from '../ports';

/** How long Office may take to say that it is there, in milliseconds; after that the pane opens without it. */
export const PATIENCE = 10_000;

export interface Arrival {
  /** What the pane opens with. */
  readonly first: Surroundings;
  /** What Office says after the pane has opened without it, null where it never is Excel; absent where it came in time. */
  readonly late?: Promise<Surroundings | null>;
}

/**
 * Waits for Office for as long as people wait for a pane.
 * @param office what surrounds the pane in Excel; null where there is no Excel
 * @param alone what surrounds it as an ordinary page
 */
export async function arrival(office: Promise<Surroundings | null>, alone: () => Surroundings): Promise<Arrival> {
  const sure = office.catch(() => null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<'late'>(resolve => (timer = setTimeout(() => resolve('late'), PATIENCE)));
  const came = await Promise.race([sure, over]);
  clearTimeout(timer);
  return came === 'late' ? { first: alone(), late: sure } : { first: came ?? alone() };
}
