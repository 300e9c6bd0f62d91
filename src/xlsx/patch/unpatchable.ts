/** The file is written in a way that we do not change in place. */
export class Unpatchable extends Error {
  override readonly name = 'Unpatchable';
}
