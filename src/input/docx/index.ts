import { OoxmlError } from '../../ooxml/errors';
import { openPackage, type Package } from '../../ooxml/package';
import { relations } from '../../ooxml/relations';
import type { Hint } from '../../plan/hints';
import { InputError } from '../errors';
import { tally, type GivenText } from '../given';
import { marginLines, readNotes, titleAmong } from './around';
import { readBody } from './body';
import type { DocLine } from './lines';
import { readLists } from './numbering';
import { readStyles } from './styles';

function mainPart(pack: Package): string {
  const stated = [...relations(pack, '').values()].find(relation => relation.kind === 'officeDocument')?.path;
  const part = stated ?? 'word/document.xml';
  if (!/(^|\/)document\d*\.xml$/i.test(part) || !pack.has(part)) throw new OoxmlError('not-a-package');
  return part;
}

/** Letters so much larger than those of the text stand out. */
const LARGER = 1.15;

/** The size that most letters of a document have; 0 where nothing says it. */
function usualSize(lines: readonly DocLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines)
    if (line.size !== undefined) letters.set(line.size, (letters.get(line.size) ?? 0) + (line.letters ?? 0));
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

function hintsOf(lines: readonly DocLine[]): readonly Hint[] {
  const usual = usualSize(lines);
  const hints: Hint[] = [];
  let at = 0;
  for (const { text, heading, list, bold, size } of lines) {
    const isStrong = bold === true || (usual > 0 && (size ?? 0) >= LARGER * usual);
    const hint: Hint = {
      at,
      ...(heading === undefined ? {} : { heading }),
      ...(list === undefined ? {} : { list }),
      ...(isStrong ? { bold: true as const } : {}),
    };
    if (Object.keys(hint).length > 1) hints.push(hint);
    at += text.length + 1;
  }
  return hints;
}

function extract(pack: Package): GivenText {
  const part = mainPart(pack);
  const unread = tally();
  const read = readBody(pack, part, { styles: readStyles(pack), lists: readLists(pack), unread });
  readNotes(pack, part, unread);
  const margins = marginLines(pack, part);
  const title = titleAmong(
    margins,
    read.map(({ text }) => text),
  );
  const lines: readonly DocLine[] = title === undefined ? read : [{ text: title, heading: 0 }, ...read];
  margins.filter(line => line !== title).forEach(line => unread.add('margin', line));
  return {
    text: lines.map(({ text }) => text).join('\n'),
    format: 'word',
    unread: unread.list(),
    hints: hintsOf(lines),
  };
}

/**
 * Text of a Word document (.docx): paragraphs with the numbers that Word shows before them, tables as lines with tabs between
 * the cells. What it holds beside that and what it hides (comments, notes, deleted and hidden text, pictures, headers, contents) is
 * counted with its words.
 * @throws OoxmlError if it is incomplete, has a password or is harmful; InputError `input-damaged` if a part cannot be read, `input-empty` if it holds no text,
 * `input-too-large` if it holds more than MAX_INPUT characters
 */
export function readDocx(bytes: Uint8Array): GivenText {
  try {
    const given = extract(openPackage(bytes));
    if (given.text.trim() === '') throw new InputError('input-empty');
    return given;
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
    if (error.code === 'not-a-package') throw new InputError('input-binary', { kind: 'archive', ...error.data });
    if (error.code === 'damaged') throw new InputError('input-damaged', error.data);
    throw error;
  }
}

/** The words of a Word document alone; throws as {@link readDocx} does. */
export const docxText = (bytes: Uint8Array): string => readDocx(bytes).text;
