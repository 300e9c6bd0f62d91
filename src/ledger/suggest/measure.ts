import type { Department } from '../types';
import { suggestOwners, type OwnerSuggestion } from './index';

/** Suggestions for a measure that names nobody: by its own words, else by those of the task that it belongs to. */
export const suggestForMeasure = (
  text: string,
  heading: string,
  departments: readonly Department[],
): readonly OwnerSuggestion[] => {
  const own = suggestOwners(text, departments);
  return own.length > 0 ? own : suggestOwners(heading, departments);
};
