import { OoxmlError } from '../../ooxml/errors';
import { openPackage, type Package } from '../../ooxml/package';
import { relations } from '../../ooxml/relations';
import { InputError } from '../errors';
import { tally, type GivenText } from '../given';
import { marginLines, readNotes, titleAmong } from './around';
import { readBody } from './body';
import { hintsOf, type ShownLine } from '../strong';
import { readLists } from './numbering';
import { readStyles } from './styles';

function mainPart(pack: Package): string {
  const stated = [...relations(pack, '').values()].find(relation => relation.kind === 'officeDocument')?.path;
  const part = stated ?? 'word/document.xml';
  if (!/(^|\/)document\d*\.xml$/i.test(part) || !pack.has(part)) throw new OoxmlError('not-a-package');
  return part;
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
  const lines: readonly ShownLine[] = title === undefined ? read : [{ text: title, heading: 0 }, ...read];
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
