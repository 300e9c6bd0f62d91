import type { Commands } from '../run';
import { build } from './build';
import { parse } from './parse';

/** Every command, in the order of the help text. */
export const COMMANDS: Commands = { parse, build };
