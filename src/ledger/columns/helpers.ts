/** Hidden columns of the matrix table that hold one step of a calculation each, so that the visible formulas stay readable. */
import { HELPERS } from '../../i18n/helpers';

export type HelperKey = keyof typeof HELPERS;

export const HELPER_KEYS = Object.keys(HELPERS) as readonly HelperKey[];

export const isHelper = (key: string): key is HelperKey => key in HELPERS;
