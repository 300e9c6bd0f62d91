import type { fixedLayout, fixedPart } from '../outline/fixed';
import type { releveled } from '../outline/relevel';
import { partNamed } from '../parts/part';
import type { shapesOf } from '.';
import type { Fixes, fixesOf } from './fixes';
import type { formCorrections, fits } from './form';

/** What reads with corrections, and with the forms that an office has kept of them. */
export interface CorrectionReader {
  readonly fixesOf: typeof fixesOf;
  readonly fits: typeof fits;
  readonly formCorrections: typeof formCorrections;
  readonly fixedLayout: typeof fixedLayout;
  readonly fixedPart: typeof fixedPart;
  readonly releveled: typeof releveled;
  readonly shapesOf: typeof shapesOf;
}

/** The place of what reads with corrections: asked only where somebody corrected something or has kept a form. */
export const correcting = partNamed<CorrectionReader>('corrections');

/** What is said of a text that nobody corrected: nothing. */
export const NO_FIXES: Fixes = {
  levelOf: () => null,
  takesIn: () => false,
  hasLevels: false,
  hasColumns: false,
  knowsTasks: false,
  title: undefined,
  issuer: undefined,
  roleOf: () => null,
  reading: null,
};
