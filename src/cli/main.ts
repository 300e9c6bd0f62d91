import { COMMANDS } from './commands';
import { processIo } from './io';
import { run } from './run';

void run(COMMANDS, process.argv.slice(2), processIo()).then(code => {
  process.exitCode = code;
});
