import { RIBBON_COMMANDS, commandOf } from '../../../src/commands/commands';
import { all, doubles, first, nameOf, type Node } from '../xml';

/** Every button opens the one pane at a command that the pane knows; a tool of developers has a pane of its own. */
export function commands(manifest: Node, production: boolean): string[] {
  const urls = new Map(all(manifest, 'Url').map(node => [node.attribute('id') ?? '', node.attribute('DefaultValue')]));
  const buttons = all(manifest, 'Control').map(control => ({
    id: nameOf(control),
    pane: first(control, 'TaskpaneId')?.text ?? '',
    kind: first(control, 'Action')?.attribute('type') ?? '',
    url: urls.get(first(control, 'SourceLocation')?.attribute('resid') ?? '') ?? '',
  }));
  const page = (url: string): string => /([\w-]+\.html)/.exec(url)?.[1] ?? '';
  const ours = buttons.filter(({ url }) => page(url) === 'taskpane.html');
  const named = ours.map(({ url }) => commandOf(new URL(url, 'https://x').search));
  return [
    ...doubles(all(manifest, 'Control', 'Group', 'OfficeTab', 'CustomTab').map(nameOf)).map(
      id => `the id ${id} is given twice`,
    ),
    ...buttons
      .filter(({ kind }) => kind !== 'ShowTaskpane')
      .map(({ id }) => `${id} calls a function: there is no function file`),
    ...RIBBON_COMMANDS.filter(command => !named.includes(command)).map(command => `no button for ${command}`),
    ...doubles(named).map(command => `two buttons for ${command}, or one for a command that the pane does not know`),
    ...(new Set(ours.map(({ pane }) => pane)).size > 1 ? ['the commands open more than one pane'] : []),
    ...(production && ours.length < buttons.length ? ['a tool of developers is in the production manifest'] : []),
    ...(buttons.length > 6 ? ['more than six buttons on the Home tab'] : []),
  ];
}
