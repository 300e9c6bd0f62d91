import { withoutBlanks } from '../text/blank';
import type { Source } from '../source';
import type { TextLine } from './lines';
import { odd } from './odd';

/** The line above a table of contents. Blanks are gone. */
const HEAD = /^(?:目[录次]|contents|tableofcontents)$/i;
/** A longer line is no heading with its page. */
export const LONGEST = 200;
/** A leader that nothing but a page number stands behind. */
const LED = /[\s.…⋯·•_-]\s*[(]?\d{1,3}[)]?$/;
/** How a line begins that may stand above contents, and how one ends that may be led to its page. */
const MAY_HEAD = /^\s*[目ct]/i;
const MAY_END = /[\d)]/;

/** True for the line above a table of contents. */
export const isHead = (line: string): boolean => MAY_HEAD.test(line) && HEAD.test(withoutBlanks(line));

/** True for a line whose end is led to a page number. */
export const isLed = (line: string): boolean =>
  line.length <= LONGEST && MAY_END.test(line.slice(-1)) && LED.test(line);

/** The lines of a table of contents, with its head, where a line may be one's head or two in a row are led to their pages. */
export function contentsIn(source: Source, lines: readonly TextLine[]): readonly TextLine[] {
  const texts = lines.map(l => source.folded.slice(l.start, l.end));
  return texts.some((line, i) => isHead(line) || (isLed(line) && isLed(texts[i + 1] ?? '')))
    ? odd().contentsLines(lines, texts)
    : [];
}
