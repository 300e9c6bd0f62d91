import type { Package } from '../../ooxml/package';
import { readXml } from '../../ooxml/read-xml';
import { setCharacterFormat, type CharacterFormat } from './character-format';

/** What a style says of its paragraphs or characters. */
export interface DocxStyle extends CharacterFormat {
  /** Its list, and the level there. */
  readonly id?: string;
  readonly depth?: number;
  /** Depth as a heading, 1 outermost; 0: the title of the document; null: body text. */
  readonly heading?: number | null;
  /** It is one of a table of contents. */
  readonly contents: boolean;
}

interface Raw {
  readonly name: string;
  readonly base?: string;
  readonly ofCharacters: boolean;
  readonly own: Omit<DocxStyle, 'contents'>;
}

const PART = 'word/styles.xml';
/** A longer chain of styles based on each other is a ring or mischief. */
const LONGEST_CHAIN = 32;
/** Word's outline level for body text. */
const BODY = 9;

const CONTENTS = /^(?:toc\s*(?:\d|heading)|目录\s*(?:\d|标题))/i;
const HEADING = /^(?:heading|标题)\s*(\d)$/i;
const TITLE = /^(?:title|标题)$/i;

/** The depth that the name of a built-in style states; its outline level may say otherwise. */
function named(name: string): number | undefined {
  if (TITLE.test(name)) return 0;
  const level = HEADING.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** Depth of a heading for an outline level as written, counted from 0; null for body text and what is no number. */
export function headingDepth(level: string): number | null {
  const n = Number(level);
  return level !== '' && Number.isInteger(n) && n >= 0 && n < BODY ? n + 1 : null;
}

/** Styles by id, with what they take over from the styles they are based on; that of paragraphs without a style stands under ''. */
export function readStyles(pack: Package): ReadonlyMap<string, DocxStyle> {
  const raw = new Map<string, Raw>();
  const defaults: CharacterFormat = {};
  let usual: string | undefined;
  let inDefaults = false;
  if (!pack.has(PART)) return new Map();
  let style: {
    name: string;
    base?: string;
    readonly ofCharacters: boolean;
    own: { -readonly [K in keyof Raw['own']]: Raw['own'][K] };
  } | null = null;
  readXml(pack.pieces(PART), PART, {
    open(tag, attribute) {
      const value = attribute('w:val') ?? '';
      if (tag === 'docDefaults') inDefaults = true;
      if (inDefaults) setCharacterFormat(defaults, tag, attribute);
      if (tag === 'style') {
        const id = attribute('w:styleId') ?? '';
        style = { name: '', ofCharacters: attribute('w:type') === 'character', own: {} };
        raw.set(id, style);
        if (attribute('w:type') === 'paragraph' && attribute('w:default') === '1') usual ??= id;
      }
      if (!style) return;
      if (tag === 'name') {
        style.name = value;
        const heading = named(value);
        if (heading !== undefined) style.own.heading ??= heading;
      } else if (tag === 'basedOn') style.base = value;
      else if (tag === 'numId') style.own.id = value;
      else if (tag === 'ilvl') style.own.depth = Number(value);
      else if (tag === 'outlineLvl') style.own.heading = headingDepth(value);
      else setCharacterFormat(style.own, tag, attribute);
    },
    close(tag) {
      if (tag === 'style') style = null;
      if (tag === 'docDefaults') inDefaults = false;
    },
  });
  const resolve = (id: string): DocxStyle => {
    const chain: Raw[] = [];
    for (let at: string | undefined = id; at !== undefined && chain.length < LONGEST_CHAIN;) {
      const one = raw.get(at);
      if (!one || chain.includes(one)) break;
      chain.unshift(one);
      at = one.base;
    }
    // A style of characters leaves what it does not say to the paragraph.
    const from = raw.get(id)?.ofCharacters === true ? {} : defaults;
    const said = Object.assign({ ...from }, ...chain.map(one => one.own)) as DocxStyle;
    return { ...said, contents: CONTENTS.test(raw.get(id)?.name ?? '') };
  };
  const base: DocxStyle = usual === undefined ? { ...defaults, contents: false } : resolve(usual);
  return new Map([['', base], ...[...raw.keys()].map((id): [string, DocxStyle] => [id, resolve(id)])]);
}
