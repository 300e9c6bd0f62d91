/**
 * The ribbon's commands. Each is a button of the manifest that opens the one pane at an address of its own; the pane sees from
 * the address which button it was. Why there is no function file: docs/decisions/0014-ribbon-commands.md.
 */
export const RIBBON_COMMANDS = ['open', 'read', 'fill', 'overview', 'exchange'] as const;
export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** Part of the pane's address that names the command, with its question mark; `open` needs none. */
export const queryOf = (command: RibbonCommand): string => (command === 'open' ? '' : `?do=${command}`);

/**
 * The command in the query of the pane's address, to which Office adds its own parts; `open` where it names none that we know.
 * @param search with its question mark, as `location.search` has it
 */
export function commandOf(search: string): RibbonCommand {
  const named = /[?&]do=([a-z]+)/.exec(search)?.[1];
  return RIBBON_COMMANDS.find(command => command === named) ?? 'open';
}
