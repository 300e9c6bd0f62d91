import type { Commands } from '../run';
import { build } from './build';
import { parse } from './parse';
import { status } from './status';

/** Every command, in the order of the help text. */
export const COMMANDS: Commands = { parse, build, status };
