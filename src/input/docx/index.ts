import { OoxmlError } from '../../ooxml/errors';
import { openPackage, type Package } from '../../ooxml/package';
import { readXml } from '../../ooxml/read-xml';
import { relations } from '../../ooxml/relations';
import { InputError, MAX_INPUT } from '../errors';
import { plainly, type GivenText } from '../given';
import { numberer, readLists } from './numbering';
import { readStyles } from './styles';

/** Elements whose text is not part of the document as shown: deleted, field codes, doubles for old programs. */
const UNSEEN = new Set(['del', 'moveFrom', 'instrText', 'Fallback', 'delText', 'rPr', 'sectPr']);

interface Paragraph {
  text: string;
  style: string;
  id: string | undefined;
  depth: number | undefined;
}

interface Table {
  readonly lines: string[];
  cells: string[];
  /** Paragraphs of the cell under way. */
  parts: string[];
  /** Columns that it takes up. */
  span: number;
}

function mainPart(pack: Package): string {
  const stated = [...relations(pack, '').values()].find(relation => relation.kind === 'officeDocument')?.path;
  const part = stated ?? 'word/document.xml';
  if (!/(^|\/)document\d*\.xml$/i.test(part) || !pack.has(part)) throw new OoxmlError('not-a-package');
  return part;
}

function extract(pack: Package): string {
  const part = mainPart(pack);
  const styles = readStyles(pack);
  const number = numberer(readLists(pack));
  const lines: string[] = [];
  const tables: Table[] = [];
  const paragraphs: Paragraph[] = [];
  let unseen = 0;
  let size = 0;
  let inText = false;
  const paragraph = () => paragraphs[paragraphs.length - 1];
  const table = () => tables[tables.length - 1];

  const endParagraph = (done: Paragraph) => {
    const style = styles.get(done.style);
    if (style?.contents) return;
    const id = done.id ?? style?.id;
    const prefix =
      id === undefined || id === '0' || done.text.trim() === '' ? '' : number(id, done.depth ?? style?.depth ?? 0);
    const into = table();
    if (into) into.parts.push((prefix + done.text).replace(/\s*\n\s*|\t/g, ' '));
    else lines.push(prefix + done.text);
  };

  readXml(pack.pieces(part), part, {
    open(name, attribute) {
      if (UNSEEN.has(name)) unseen++;
      if (unseen > 0) return;
      const now = paragraph();
      const value = attribute('w:val') ?? '';
      switch (name) {
        case 'p':
          paragraphs.push({ text: '', style: '', id: undefined, depth: undefined });
          break;
        case 'pStyle':
          if (now) now.style = value;
          break;
        case 'numId':
          if (now) now.id = value;
          break;
        case 'ilvl':
          if (now) now.depth = Number(value);
          break;
        case 't':
          inText = true;
          break;
        case 'br':
        case 'cr':
          if (now) now.text += '\n';
          break;
        case 'tab':
          // Also the name of a tab stop, which stands outside of runs and before any text.
          if (now && attribute('w:pos') === undefined) now.text += '\t';
          break;
        case 'noBreakHyphen':
          if (now) now.text += '-';
          break;
        case 'tbl':
          tables.push({ lines: [], cells: [], parts: [], span: 1 });
          break;
        case 'gridSpan': {
          const into = table();
          if (into) into.span = Math.min(Number(value), 64);
          break;
        }
      }
    },
    text(text) {
      const now = paragraph();
      if (!inText || unseen > 0 || !now) return;
      size += text.length;
      if (size > MAX_INPUT) throw new InputError('input-too-large', { size, limit: MAX_INPUT });
      now.text += text;
    },
    close(name) {
      if (UNSEEN.has(name)) unseen--;
      else if (unseen > 0) return;
      else if (name === 't') inText = false;
      else if (name === 'p') {
        const done = paragraphs.pop();
        if (done) endParagraph(done);
      } else if (name === 'tc') {
        const into = table();
        if (into) {
          into.cells.push(into.parts.filter(text => text.trim() !== '').join(' '));
          for (; into.span > 1; into.span--) into.cells.push('');
          into.parts = [];
        }
      } else if (name === 'tr') {
        const into = table();
        if (into) into.lines.push(into.cells.join('\t'));
        if (into) into.cells = [];
      } else if (name === 'tbl') {
        const done = tables.pop();
        const outer = table();
        if (done) (outer ? outer.parts : lines).push(...done.lines);
      }
    },
  });
  return lines.join('\n');
}

/**
 * Text of a Word document (.docx): paragraphs with the numbers that Word shows before them, tables as lines with tabs between
 * the cells. Tables of contents, deleted text and field codes are left out.
 * @throws OoxmlError if it is incomplete, has a password or is harmful; InputError `input-damaged` if a part cannot be read, `input-empty` if it holds no text,
 * `input-too-large` if it holds more than {@link MAX_INPUT} characters
 */
export function readDocx(bytes: Uint8Array): GivenText {
  try {
    const text = extract(openPackage(bytes));
    if (text.trim() === '') throw new InputError('input-empty');
    return plainly(text, 'word');
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
    if (error.code === 'not-a-package') throw new InputError('input-binary', { kind: 'archive', ...error.data });
    if (error.code === 'damaged') throw new InputError('input-damaged', error.data);
    throw error;
  }
}

/** The words of a Word document alone; throws as {@link readDocx} does. */
export const docxText = (bytes: Uint8Array): string => readDocx(bytes).text;
