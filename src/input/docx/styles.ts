import type { Package } from '../../ooxml/package';
import { readXml } from '../../ooxml/read-xml';

/** What a paragraph style says about numbers; `contents`: it is one of a table of contents. */
export interface ParagraphStyle {
  readonly id?: string;
  readonly depth?: number;
  readonly contents: boolean;
}

interface Raw {
  name: string;
  base?: string;
  id?: string;
  depth?: number;
}

const PART = 'word/styles.xml';

/** Paragraph styles by id, with what they take over from the styles they are based on. */
export function readStyles(pack: Package): ReadonlyMap<string, ParagraphStyle> {
  const raw = new Map<string, Raw>();
  if (!pack.has(PART)) return new Map();
  let style: Raw | null = null;
  readXml(pack.pieces(PART), PART, {
    open(tag, attribute) {
      const value = attribute('w:val') ?? '';
      if (tag === 'style') {
        style = { name: '' };
        raw.set(attribute('w:styleId') ?? '', style);
      }
      if (!style) return;
      if (tag === 'name') style.name = value;
      if (tag === 'basedOn') style.base = value;
      if (tag === 'numId') style.id = value;
      if (tag === 'ilvl') style.depth = Number(value);
    },
    close(tag) {
      if (tag === 'style') style = null;
    },
  });
  const resolve = (id: string, seen: readonly string[]): ParagraphStyle => {
    const own = raw.get(id);
    if (!own || seen.includes(id)) return { contents: false };
    const base: ParagraphStyle = own.base === undefined ? { contents: false } : resolve(own.base, [...seen, id]);
    return {
      ...base,
      ...(own.id === undefined ? {} : { id: own.id }),
      ...(own.depth === undefined ? {} : { depth: own.depth }),
      contents: /^(toc|目录)\s*\d/i.test(own.name),
    };
  };
  return new Map([...raw.keys()].map(id => [id, resolve(id, [])]));
}
