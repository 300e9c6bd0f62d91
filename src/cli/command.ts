import type { Lang } from '../i18n/lang';
import type { CommandWords } from '../i18n/messages/command-words';
import type { ExitCode } from './failure';
import type { Io } from './io';

/** One command of the command line. */
export interface CliCommand {
  readonly words: CommandWords;
  /**
   * Carries the command out.
   * @param args what follows the command's name
   * @param lang language of messages
   * @throws Failure when it cannot
   */
  readonly run: (args: readonly string[], io: Io, lang: Lang) => Promise<ExitCode>;
}
