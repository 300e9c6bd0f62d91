import type { Item, Measure } from './types';

/** Everything in an item that somebody answers for: its heading where that holds a number, then its measures. */
export const promises = <At>(item: Item<At>): readonly Measure<At>[] =>
  item.lead === undefined ? item.measures : [item.lead, ...item.measures];
