import type { CliMessage, MessageData } from '../i18n/messages/cli';

export const DONE = 0;
export const FAILED = 1;
export const USAGE = 2;
export type ExitCode = typeof DONE | typeof FAILED | typeof USAGE;

/** A command that could not be carried out; nothing has been written. */
export class CommandFailure extends Error {
  constructor(
    readonly say: CliMessage,
    readonly data: MessageData = {},
    readonly exit: ExitCode = FAILED,
  ) {
    super(say);
    this.name = 'CommandFailure';
  }
}

/** Wrong use of the command line. */
export const usage = (message: CliMessage, data: MessageData = {}): CommandFailure =>
  new CommandFailure(message, data, USAGE);
