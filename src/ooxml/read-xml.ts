import { OoxmlError } from './errors';

/** What a reader of one part wants to hear. Names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** Text between tags, markup decoded; long text may come in pieces. */
  text?(text: string): void;
}

/** Looks up an attribute by its name as written, or, if that is absent, under any prefix. */
export type Attributes = (name: string) => string | undefined;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function codePoint(code: number, asWritten: string): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : asWritten;
}

/** Decodes references to characters; no entity is ever defined by a file. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g,
    (all: string, hex?: string, dec?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? all;
      return codePoint(hex === undefined ? Number(dec) : parseInt(hex, 16), all);
    },
  );
}

/** Undoes `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export const decodeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** Value of the attribute whose name ends at `at`; undefined if no `="…"` follows. */
function valueAt(raw: string, at: number): string | undefined {
  let i = at;
  while (isBlank(raw.charCodeAt(i))) i++;
  if (raw[i++] !== '=') return undefined;
  while (isBlank(raw.charCodeAt(i))) i++;
  const quote = raw[i] ?? '';
  const end = quote === '"' || quote === "'" ? raw.indexOf(quote, i + 1) : -1;
  return end === -1 ? undefined : decodeEntities(raw.slice(i + 1, end));
}

function attributesOf(raw: string): Attributes {
  return name => {
    for (let at = raw.indexOf(name); at !== -1; at = raw.indexOf(name, at + 1)) {
      const before = raw.charCodeAt(at - 1);
      const starts = isBlank(before) || before === 58;
      const value = starts ? valueAt(raw, at + name.length) : undefined;
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

function* decoded(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | undefined;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    decoder ??= new TextDecoder(
      piece[0] === 0xff && piece[1] === 0xfe
        ? 'utf-16le'
        : piece[0] === 0xfe && piece[1] === 0xff
          ? 'utf-16be'
          : 'utf-8',
    );
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** Index just behind the markup that starts at `at`; -1 while its end has not come yet. */
function endOfMarkup(text: string, at: number): number {
  const until = (mark: string) => {
    const end = text.indexOf(mark, at);
    return end === -1 ? -1 : end + mark.length;
  };
  if (text.startsWith('<!--', at)) return until('-->');
  if (text.startsWith('<![CDATA[', at)) return until(']]>');
  if (text.startsWith('<?', at)) return until('?>');
  let end = text.indexOf('>', at);
  // A ">" inside a quoted attribute does not end the tag.
  while (end !== -1) {
    const tag = text.slice(at, end);
    if (!tag.includes('"') && !tag.includes("'")) break;
    const unquoted = tag.replace(/"[^"]*"|'[^']*'/g, '');
    if (!unquoted.includes('"') && !unquoted.includes("'")) break;
    end = text.indexOf('>', end + 1);
  }
  return end === -1 ? -1 : end + 1;
}

/**
 * Reads one part of a package, piece by piece.
 * @throws OoxmlError `damaged` if it is not well-formed or breaks off, `unsafe` if it defines entities.
 */
export function readXml(pieces: Iterable<Uint8Array>, part: string, handler: XmlHandler): void {
  const open: string[] = [];
  let buffer = '';
  let seen = false;
  const fail = (): never => {
    throw new OoxmlError('damaged', { part });
  };

  const tag = (body: string) => {
    if (body.startsWith('/')) {
      const name = body.slice(1).trim();
      if (open.pop() !== name) fail();
      handler.close?.(localName(name));
      return;
    }
    const empty = body.endsWith('/');
    const content = empty ? body.slice(0, -1) : body;
    const blank = content.search(/\s/);
    const name = blank === -1 ? content : content.slice(0, blank);
    seen = true;
    handler.open?.(localName(name), attributesOf(blank === -1 ? '' : content.slice(blank)));
    if (empty) handler.close?.(localName(name));
    else open.push(name);
  };

  const markup = (text: string) => {
    if (text.startsWith('<![CDATA[')) handler.text?.(text.slice(9, -3));
    else if (text.startsWith('<!DOCTYPE')) throw new OoxmlError('unsafe', { what: 'doctype', part });
    else if (!text.startsWith('<?') && !text.startsWith('<!')) tag(text.slice(1, -1));
  };

  for (const piece of decoded(pieces)) {
    buffer += piece;
    let at = 0;
    for (;;) {
      const next = buffer.indexOf('<', at);
      if (next === -1) break;
      const end = endOfMarkup(buffer, next);
      if (end === -1) break;
      if (next > at) handler.text?.(decodeEntities(buffer.slice(at, next)));
      markup(buffer.slice(next, end));
      at = end;
    }
    buffer = buffer.slice(at);
  }
  if (!seen || open.length > 0 || buffer.trim() !== '') fail();
}
