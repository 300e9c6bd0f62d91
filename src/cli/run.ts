import { InputError } from '../input';
import { CLI_ABOUT } from '../i18n/messages/cli-help';
import { cliText } from '../i18n/messages/cli';
import type { Lang } from '../i18n/lang';
import { joinNames } from '../i18n/marks';
import type { CliCommand } from './command';
import { DONE, FAILED, CommandFailure, usage, type ExitCode } from './failure';
import type { Io } from './io';
import { messageLang } from './options';

export type Commands = Readonly<Record<string, CliCommand>>;

function printHelp(commands: Commands, io: Io, lang: Lang): void {
  const { about, more } = CLI_ABOUT[lang];
  io.out(
    [about, '', ...Object.values(commands).map(command => `  ${command.words[lang].synopsis}`), '', more].join('\n'),
  );
}

const wantsHelp = (args: readonly string[]): boolean => {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some(arg => arg === '--help' || arg === '-h');
};

async function dispatch(commands: Commands, args: readonly string[], io: Io, lang: Lang): Promise<ExitCode> {
  const [name, ...rest] = args;
  const names = joinNames(Object.keys(commands), lang);
  if (name === '--help' || name === '-h' || name === 'help') {
    printHelp(commands, io, lang);
    return DONE;
  }
  if (name === undefined) throw usage('no-command', { commands: names });
  const command = Object.entries(commands).find(([known]) => known === name)?.[1];
  if (!command) throw usage('unknown-command', { command: name, commands: names });
  if (wantsHelp(rest)) {
    io.out([command.words[lang].synopsis, '', command.words[lang].text, CLI_ABOUT[lang].lang].join('\n'));
    return DONE;
  }
  return command.run(rest, io, lang);
}

/** Runs one call of the command line and gives its exit status; never throws. */
export async function run(commands: Commands, args: readonly string[], io: Io): Promise<ExitCode> {
  const lang = messageLang(args, io.env);
  try {
    return await dispatch(commands, args, io, lang);
  } catch (error) {
    if (error instanceof CommandFailure) {
      io.err(cliText(lang, error.say, error.data));
      return error.exit;
    }
    const known = error instanceof InputError;
    io.err(cliText(lang, 'unexpected', { detail: error instanceof Error ? error.message : String(error) }));
    if (!known && io.env.MUBIAO_DEBUG && error instanceof Error) io.err(error.stack ?? '');
    return FAILED;
  }
}
