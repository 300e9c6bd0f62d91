import { COMMANDS } from '../../src/cli/commands';
import type { Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';
import { serialOf } from '../../src/ledger/dates/serial';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, in a folder of its own, on 15 June 2024. */
export async function cli(cwd: string, args: readonly string[], more: Partial<Io> = {}): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    env: {},
    cwd,
    today: () => serialOf(2024, 6, 15),
    stdin: () => Promise.resolve(new Uint8Array(0)),
    out: line => out.push(line),
    err: line => err.push(line),
    ...more,
  };
  const status = await run(COMMANDS, args, io);
  return { status, out: out.join('\n'), err: err.join('\n') };
}
