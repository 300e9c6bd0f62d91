import type { Attributes } from '../../ooxml/read-xml';
import type { Package } from '../../ooxml/package';
import { readXml } from '../../ooxml/read-xml';
import type { Tally, UnreadWhy } from '../given';
import { drawingsIn } from './drawings';
import { docxFields } from './fields';
import { solid, type ShownLine } from '../strong';
import { docxLinesOf } from './lines';
import { setCharacterFormat, type CharacterFormat } from './character-format';
import type { DocxLists } from './numbering';
import { newParagraph, paragraphsInto, type DocxParagraph } from './paragraphs';
import { headingDepth, type DocxStyle } from './styles';
import { signOf, withSigns } from '../signs';
import { unseenIn } from './unseen';

/** Text inside these is not shown where it stands; null: it is code, an older state, or a double. */
const UNSEEN: ReadonlyMap<string, UnreadWhy | null> = new Map<string, UnreadWhy | null>([
  ['del', 'deleted'],
  ['rt', 'ruby'],
  ...['moveFrom', 'instrText', 'delInstrText', 'Fallback', 'sectPr', 'numberingChange'].map(
    name => [name, null] as const,
  ),
  ...['rPr', 'pPr', 'tblPr', 'trPr', 'tcPr', 'sectPr'].map(name => [`${name}Change`, null] as const),
]);

/**
 * The main part of a document, read into lines with what they show beside their words; what the part holds and does not show is noted
 * down.
 */
export function readBody(
  pack: Package,
  part: string,
  { styles, lists, unread }: { styles: ReadonlyMap<string, DocxStyle>; lists: DocxLists; unread: Tally },
): readonly ShownLine[] {
  const lines = docxLinesOf();
  const end = paragraphsInto(lines, styles, lists, unread);
  const fields = docxFields();
  const unseen = unseenIn(unread);
  const drawings = drawingsIn(unread, unseen);
  const path: string[] = [];
  const paragraphs: DocxParagraph[] = [];
  /** What the elements around hide, the outermost first. */
  const hiding: (UnreadWhy | null)[] = [];
  let look: CharacterFormat = {};
  let runStyle = '';
  /** In a cell that goes on from the one above: what stands in it is not shown. */
  let merged = false;
  let rowGone = false;

  const paragraph = () => paragraphs[paragraphs.length - 1];
  /** True for a property of characters or of a paragraph's mark. */
  const isProperty = (name: string): boolean => path[path.length - 2] === 'rPr' && name !== 'rPrChange';
  const isRowsOwn = (name: string): boolean => name === 'del' && path[path.length - 2] === 'trPr';

  const write = (text: string): void => {
    const now = paragraph();
    if (!now || text === '') return;
    const why = hiding[0];
    if (why !== undefined) {
      if (why !== null) unseen.add(why, text);
      now.hides = true;
      return;
    }
    const shape: CharacterFormat = {
      ...styles.get(now.style),
      ...(runStyle === '' ? {} : styles.get(runStyle)),
      ...look,
    };
    if (merged || shape.hidden === true) {
      unseen.add('hidden', text);
      now.hides = true;
      return;
    }
    lines.cost(text.length);
    if (text.trim() !== '') unseen.seen();
    const shown = withSigns(text, shape.signs ?? '');
    if (fields.isContents()) {
      now.contents += shown;
      return;
    }
    const letters = solid(shown);
    now.text += shown;
    now.letters += letters;
    if (shape.bold === true || shape.display === true) now.strong += letters;
    if (letters > 0) now.size = Math.max(now.size, shape.size ?? 0);
  };

  const property = (name: string, attribute: Attributes): void => {
    // Of a paragraph's mark it only matters whether it is there.
    if (path[path.length - 3] === 'pPr') {
      const now = paragraph();
      const mark: CharacterFormat = {};
      setCharacterFormat(mark, name, attribute);
      if (now && (name === 'del' || name === 'moveFrom')) now.joins = 'deleted';
      else if (now && mark.hidden === true) now.joins ??= 'hidden';
    } else if (name === 'rStyle') runStyle = attribute('w:val') ?? '';
    else setCharacterFormat(look, name, attribute);
  };

  const opened = (name: string, attribute: Attributes): void => {
    const now = paragraph();
    const value = attribute('w:val') ?? '';
    switch (name) {
      case 'pStyle':
        if (now) now.style = value;
        break;
      case 'outlineLvl':
        if (now) now.heading = headingDepth(value);
        break;
      case 'numId':
        if (now) now.id = value;
        break;
      case 'ilvl':
        if (now) now.depth = Number(value);
        break;
      case 'br':
      case 'cr':
        write('\n');
        break;
      case 'tab':
        // Also the name of a tab stop, which stands outside of runs and before any text.
        if (attribute('w:pos') === undefined) write('\t');
        break;
      case 'noBreakHyphen':
        write('-');
        break;
      case 'sym': {
        const [font, code] = [attribute('w:font') ?? '', attribute('w:char') ?? ''];
        const sign = signOf(font, parseInt(code, 16));
        if (sign === null) unread.add('symbol', `${font} ${code}`);
        else write(sign);
        break;
      }
      case 'fldChar':
        fields.mark(attribute('w:fldCharType') ?? '');
        break;
      case 'fldSimple':
        fields.open(attribute('w:instr') ?? '');
        break;
      case 'docPartGallery':
        if (/table of contents/i.test(value)) fields.gallery(path.length);
        break;
      case 'tbl':
        end.flush();
        lines.openTable();
        break;
      case 'gridSpan':
        lines.span(Number(value));
        break;
      case 'gridBefore':
        lines.skip(Number(value));
        break;
      case 'vMerge':
        merged = value !== 'restart';
        break;
      default:
        drawings.open(name, attribute, path.length);
    }
  };

  readXml(pack.pieces(part), part, {
    open(name, attribute) {
      path.push(name);
      if (isProperty(name)) {
        if (hiding.length === 0) property(name, attribute);
      } else if (isRowsOwn(name)) rowGone = true;
      else {
        const why = UNSEEN.get(name);
        if (why !== undefined) hiding.push(why);
        if (name === 'p') paragraphs.push(newParagraph());
        else if (name === 'r') [look, runStyle] = [{}, ''];
        else if (hiding.length === 0) opened(name, attribute);
      }
    },
    text(text) {
      const inside = path[path.length - 1];
      if (drawings.inFormula) drawings.text(text);
      else if (inside === 't' || inside === 'delText') write(text);
      else if (inside === 'instrText') fields.instruction(text);
    },
    close(name) {
      const isHiding = !isProperty(name) && !isRowsOwn(name) && UNSEEN.has(name);
      path.pop();
      if (isHiding) hiding.pop();
      if (name === 'p') {
        const done = paragraphs.pop();
        if (done && hiding.length === 0) end.paragraph(done);
      }
      if (hiding.length > 0) return;
      if (name === 'fldSimple') fields.close();
      else if (name === 'sdt') fields.leave(path.length);
      else if (name === 'tc') {
        merged = false;
        end.flush();
        lines.closeCell();
      } else if (name === 'tr') {
        lines.closeRow(!rowGone);
        rowGone = false;
      } else if (name === 'tbl') lines.closeTable();
      else {
        const formula = drawings.close(name, path.length);
        if (formula !== null) write(formula);
      }
    },
  });
  end.flush();
  unseen.seen();
  return lines.all();
}
