import type { Package } from '../../ooxml/package';
import { readXml } from '../../ooxml/read-xml';
import { relations } from '../../ooxml/relations';
import type { Tally } from '../given';
import { endsAsTitle } from '../../plan/outline/front/title';
import '../../plan/parts/mending';
import '../../plan/parts/traditional';
import { clean } from '../../plan/text';

/** Text of each element of a name in a part, as far as it is shown; those of a type are separators that Word draws. */
function textsIn(pack: Package, part: string, element: string): readonly string[] {
  const found: string[] = [];
  if (!pack.has(part)) return found;
  let text: string | null = null;
  let inText = false;
  let unseen = 0;
  readXml(pack.pieces(part), part, {
    open(name, attribute) {
      if (name === 'del' || name === 'Fallback') unseen++;
      else if (name === element && attribute('w:type') === undefined) text = '';
      else if (name === 't') inText = true;
      else if (name === 'tab' && text !== null) text += ' ';
    },
    text(piece) {
      if (inText && unseen === 0 && text !== null) text += piece;
    },
    close(name) {
      if (name === 'del' || name === 'Fallback') unseen--;
      else if (name === 't') inText = false;
      else if (name === element && text !== null) {
        found.push(text);
        text = null;
      }
    },
  });
  return found;
}

const isSolid = (text: string): boolean => text.trim() !== '';

/** Notes down comments and notes of a document. */
export function readNotes(pack: Package, main: string, unread: Tally): void {
  const KINDS = {
    comments: ['comment', 'comment'],
    footnotes: ['footnote', 'note'],
    endnotes: ['endnote', 'note'],
  } as const;
  for (const { kind, path } of relations(pack, main).values()) {
    const [element, why] = KINDS[kind as keyof typeof KINDS] ?? [];
    if (element !== undefined)
      textsIn(pack, path, element)
        .filter(isSolid)
        .forEach(text => unread.add(why, text));
  }
}

/** The lines of headers and footers, each once. */
export function marginLines(pack: Package, main: string): readonly string[] {
  const parts = [...relations(pack, main).values()].filter(({ kind }) => kind === 'header' || kind === 'footer');
  const texts = parts.flatMap(({ path }) => textsIn(pack, path, 'p').map(text => text.trim()));
  return [...new Set(texts.filter(isSolid))];
}

/** So many lines at the start may hold the title. */
const FRONT = 10;

const isTitle = (text: string): boolean => {
  const source = clean(text);
  return endsAsTitle(source, { start: 0, end: source.text.length });
};

/** The line of a header that is the plan's title where its body has none; undefined where the body has one or no header is. */
export function titleAmong(margins: readonly string[], body: readonly string[]): string | undefined {
  const front = body.map(line => line.trim()).filter(line => line !== '' && line.length <= 100);
  if (front.slice(0, FRONT).some(isTitle)) return undefined;
  return margins.find(isTitle);
}
