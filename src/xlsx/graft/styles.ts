/** The cell formats of one book put behind those of another. */
import { attribute, withoutAttribute } from '../patch/cells';
import { Unpatchable } from '../patch/unpatchable';

/** By how much the numbers of the book that is put behind have to be raised. */
export interface Offsets {
  readonly formats: number;
  readonly differential: number;
}

/** First number of a format that is not built in. */
const OWN_FORMATS = 164;

interface Section {
  readonly whole: string;
  readonly attributes: string;
  readonly inner: string;
}

function section(xml: string, name: string): Section | null {
  const match = new RegExp(`<${name}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${name}>)`).exec(xml);
  return match ? { whole: match[0], attributes: match[1] ?? '', inner: match[2] ?? '' } : null;
}

const count = (inner: string, child: string): number =>
  inner.match(new RegExp(`<${child}(?=[\\s/>])`, 'g'))?.length ?? 0;

const raise = (xml: string, name: string, by: (old: number) => number): string =>
  xml.replace(
    new RegExp(`(\\s${name}=")(\\d+)(")`, 'g'),
    (_, a: string, n: string, z: string) => `${a}${by(Number(n))}${z}`,
  );

/** Where a section belongs that a styles part has not: behind the first of these that it has. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  dxfs: ['cellStyles', 'cellXfs'],
};

/**
 * The styles part of a book with those of another at the end of each list: what is there keeps its numbers.
 * @throws Unpatchable
 */
export function withStyles(old: string, fresh: string): { readonly xml: string; readonly offsets: Offsets } {
  const at = (name: string, child: string): number => count(section(old, name)?.inner ?? '', child);
  const numbers = [...(section(old, 'numFmts')?.inner ?? '').matchAll(/\snumFmtId="(\d+)"/g)].map(m => Number(m[1]));
  const own = Math.max(OWN_FORMATS - 1, ...numbers) + 1 - OWN_FORMATS;
  const shifted = (n: number): number => (n >= OWN_FORMATS ? n + own : n);
  const [fonts, fills, borders] = [at('fonts', 'font'), at('fills', 'fill'), at('borders', 'border')];
  const offsets = { formats: at('cellXfs', 'xf'), differential: at('dxfs', 'dxf') };
  if (offsets.formats === 0) throw new Unpatchable('no cell formats, or a prefix before names');
  const added: Readonly<Record<string, (inner: string) => string>> = {
    numFmts: inner => raise(inner, 'numFmtId', shifted),
    fonts: inner => inner,
    fills: inner => inner,
    borders: inner => inner,
    cellXfs: inner =>
      raise(
        raise(
          raise(raise(inner, 'numFmtId', shifted), 'fontId', n => n + fonts),
          'fillId',
          n => n + fills,
        ),
        'borderId',
        n => n + borders,
      ),
    dxfs: inner => raise(inner, 'numFmtId', shifted),
  };
  const children: Readonly<Record<string, string>> = {
    numFmts: 'numFmt',
    fonts: 'font',
    fills: 'fill',
    borders: 'border',
    cellXfs: 'xf',
    dxfs: 'dxf',
  };
  let xml = old;
  for (const [name, change] of Object.entries(added)) {
    const more = change(section(fresh, name)?.inner ?? '');
    if (more === '') continue;
    const there = section(xml, name);
    const inner = `${there?.inner ?? ''}${more}`;
    const total = count(inner, children[name] ?? '');
    const made = `<${name}${withoutAttribute(there?.attributes ?? '', 'count')} count="${total}">${inner}</${name}>`;
    xml = there ? xml.replace(there.whole, () => made) : inserted(xml, name, made);
  }
  return { xml, offsets };
}

function inserted(xml: string, name: string, made: string): string {
  const before = (BEFORE[name] ?? []).map(one => section(xml, one)?.whole).find(whole => whole !== undefined);
  if (before !== undefined) return xml.replace(before, () => before + made);
  const open = /<styleSheet(?=[\s>])[^>]*>/.exec(xml)?.[0];
  if (name !== 'numFmts' || open === undefined) throw new Unpatchable(`no ${name}`);
  return xml.replace(open, () => open + made);
}

/** A sheet's part with its formats raised by the offsets, and its texts in the cells themselves. @param texts of the book it comes from */
export function grafted(sheet: string, offsets: Offsets, texts: readonly string[]): string {
  const cells = sheet
    .replace(/<c(?=[\s>])([^>]*?) t="s"([^>]*)><v>(\d+)<\/v><\/c>/g, (_, a: string, z: string, n: string) => {
      return `<c${a}${z} t="inlineStr"><is>${texts[Number(n)] ?? ''}</is></c>`;
    })
    .replace(/<(?:c|row)(?=[\s/>])[^>]*>/g, tag => {
      const bare = attribute(tag, 's') === undefined && tag.startsWith('<c') ? tag.replace(/^<c/, '<c s="0"') : tag;
      return raise(bare, 's', n => n + offsets.formats);
    })
    .replace(/<col(?=\s)[^>]*>/g, tag => raise(tag, 'style', n => n + offsets.formats));
  return raise(cells, 'dxfId', n => n + offsets.differential);
}

/** What stands between `<si>` and `</si>`, in order. */
export const sharedTexts = (xml: string): readonly string[] =>
  [...xml.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(match => match[1] ?? '');
