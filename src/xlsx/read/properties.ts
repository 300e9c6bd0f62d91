import type { Package } from '../../ooxml/package';
import { decodeXmlText, readXml } from '../../ooxml/read-xml';
import { relations } from '../../ooxml/relations';

/** More than any program writes by itself; a file that holds more is not asked further. */
const MOST = 200;

/** The document's own properties (ECMA-376 part 1, 22.3) that are texts, numbers or truth values, each as its text. */
export function readProperties(pack: Package): Readonly<Record<string, string>> {
  const part = [...relations(pack, '').values()].find(relation => relation.kind === 'custom-properties')?.path;
  const found: Record<string, string> = {};
  if (part === undefined || !pack.has(part)) return found;
  let name: string | null = null;
  let text = '';
  let count = 0;
  readXml(pack.pieces(part), part, {
    open(tag, attribute) {
      if (tag !== 'property' || ++count > MOST) return;
      name = attribute('name') ?? null;
      text = '';
    },
    text(piece) {
      if (name !== null) text += piece;
    },
    close(tag) {
      if (tag !== 'property' || name === null) return;
      found[name] = decodeXmlText(text).trim();
      name = null;
    },
  });
  return found;
}
