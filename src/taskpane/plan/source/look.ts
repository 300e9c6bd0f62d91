/** What lines of a look have in common, in words. */
import type { Shape } from '../../../plan/corrections';
import { openingAt } from '../../../plan/corrections/opening';
import { foldScript } from '../../../language/script/fold';
import type { PaneTexts } from '../../../i18n/pane';

/** Characters in which the opening of a line stands. */
const OPENING = 40;

/** @param at where one of the lines begins in the paste */
export function lookOf(shape: Shape, source: string, at: number, words: PaneTexts['source']['alike']): string {
  const { template, heading, bold, length } = shape;
  if (template) {
    const line = source.slice(at, at + OPENING);
    return words.begins(line.slice(0, openingAt(foldScript(line), 0, line.length).length).trim());
  }
  if (heading !== undefined) return words.heading(heading);
  return bold ? words.bold : length ? words[length] : words.plain;
}
