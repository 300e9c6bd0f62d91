import { code } from './code';
import { condition } from './condition';
import { existing } from './existing';
import { numeral } from './numeral';
import { ordinal } from './ordinal';
import { reference } from './reference';
import { time } from './time';
import type { Candidate, Trap } from './types';

const TRAPS: Readonly<Record<string, Trap>> = { code, ordinal, time, existing, reference, condition, numeral };

/** Name of the filter that says the number is no target; null if none does. */
export const trapOf = (c: Candidate): string | null => Object.entries(TRAPS).find(([, trap]) => trap(c))?.[0] ?? null;
