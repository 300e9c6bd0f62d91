import { build } from './commands/build';
import { parse } from './commands/parse';
import { processIo } from './io';
import { run, type Commands } from './run';

export const COMMANDS: Commands = { parse, build };

void run(COMMANDS, process.argv.slice(2), processIo()).then(code => {
  process.exitCode = code;
});
