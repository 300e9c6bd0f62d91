import { dutyLabelAt } from './labels';
import type { Duty } from './lexicon';

/** The duty of a label that all texts have; null for any other. */
export const usualDuty = (label: string): Duty | null => {
  const known = dutyLabelAt(`${label}:`, 0);
  return known?.length === label.length + 1 ? known.duty : null;
};
/** True for a duty label that all texts have. */
export const isUsualLabel = (label: string): boolean => usualDuty(label) !== null;
