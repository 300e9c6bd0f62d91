import { folding } from './folding';
import { SCRIPT_PAIRS } from './table';

/** The folding of any text, Traditional script included. */
export const foldScript = folding(SCRIPT_PAIRS);
