import type { Commands } from '../run';
import { apply } from './apply';
import { build } from './build';
import { bulletin } from './bulletin';
import { collect } from './collect';
import { due } from './due';
import { history } from './history';
import { letters } from './letters';
import { notice } from './notice';
import { parse } from './parse';
import { period } from './period';
import { request } from './request';
import { revise } from './revise';
import { split } from './split';
import { status } from './status';

/** Every command, in the order of the help text. */
export const COMMANDS: Commands = {
  parse,
  build,
  revise,
  status,
  split,
  collect,
  period,
  bulletin,
  due,
  letters,
  notice,
  request,
  apply,
  history,
};
