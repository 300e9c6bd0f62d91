import type { Lang } from '../i18n/lang';
import type { ExitCode } from './failure';
import type { Io } from './io';

/** One command of the command line. */
export interface CliCommand {
  readonly synopsis: Readonly<Record<Lang, string>>;
  readonly help: Readonly<Record<Lang, string>>;
  /**
   * Carries the command out.
   * @param args what follows the command's name
   * @param lang language of messages
   * @throws Failure when it cannot
   */
  readonly run: (args: readonly string[], io: Io, lang: Lang) => Promise<ExitCode>;
}
