/** Faults of an add-in manifest that the published schema does not see. */
import { addresses } from './rules/addresses';
import { commands } from './rules/commands';
import { icons } from './rules/icons';
import { identity } from './rules/identity';
import { resources } from './rules/resources';
import { texts } from './rules/texts';
import { tree } from './xml';

export interface CheckOptions {
  readonly production: boolean;
  /** Version of package.json. */
  readonly version: string;
  /** A file of the served folder; null if it is not there. */
  readonly read: (path: string) => Uint8Array | null;
}

/** @returns one line for each fault */
export function check(xml: string, { production, version, read }: CheckOptions): string[] {
  const manifest = tree(xml);
  return [
    ...identity(manifest, version),
    ...resources(manifest),
    ...addresses(manifest, production, path => read(path) !== null),
    ...icons(manifest, read),
    ...texts(manifest),
    ...commands(manifest, production),
  ];
}
