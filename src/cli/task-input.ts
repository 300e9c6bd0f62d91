import type { Ledger, Row } from '../ledger/types';
import { CommandFailure, usage } from './failure';

/** The file and the task that a command is about. @throws Failure (usage) where one is missing */
export function fileAndTask(positionals: readonly string[], synopsis: string): readonly [string, string] {
  const [file, no, extra] = positionals;
  if (file === undefined) throw usage('missing-file', { usage: synopsis });
  if (no === undefined) throw usage('missing-task', { usage: synopsis });
  if (extra !== undefined) throw usage('too-many-files', { extra, usage: synopsis });
  return [file, no];
}

/** The row with this 编号; letter case does not matter. @throws Failure `no-such-task` */
export function taskOf({ rows }: Pick<Ledger, 'rows'>, no: string): Row {
  const row = rows.find(one => one.no.toLowerCase() === no.trim().toLowerCase());
  if (row === undefined) throw new CommandFailure('no-such-task', { no, example: rows[0]?.no ?? '1-1' });
  return row;
}
