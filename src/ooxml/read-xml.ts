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
export const decodeXmlText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const [TAB, LINE, RETURN, BLANK, DOUBLE, SINGLE, SLASH, COLON, GREATER] = [9, 10, 13, 32, 34, 39, 47, 58, 62] as const;
const isBlank = (code: number): boolean => code === BLANK || code === TAB || code === LINE || code === RETURN;
const isQuote = (code: number): boolean => code === DOUBLE || code === SINGLE;

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
      const starts = isBlank(before) || before === COLON;
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

/** Index just behind the tag that starts at `at`; -1 while its end has not come yet. A ">" inside quotes does not end it. */
function endOfTag(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === GREATER) return i + 1;
    if (!isQuote(code)) continue;
    i = text.indexOf(code === DOUBLE ? '"' : "'", i + 1);
    if (i === -1) return -1;
  }
  return -1;
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
  return endOfTag(text, at);
}

/** Texts from this length on are worth being known again. */
const LONG = 48;
const KNOWN = 256;

/** Decodes texts. Long ones that come again and again, as the formulas of a column do, are decoded once and are one string. */
function textDecoder(): (raw: string) => string {
  const known: { readonly raw: string; readonly text: string }[] = [];
  return raw => {
    if (raw.length < LONG) return decodeEntities(raw);
    const last = known[raw.length % KNOWN];
    if (last?.raw === raw) return last.text;
    const text = decodeEntities(raw);
    known[raw.length % KNOWN] = { raw, text };
    return text;
  };
}

/** Most characters of one text or tag. A cell holds 32,767; without a bound a part that never ends one would be kept as a whole. */
const LONGEST = 20_000_000;

/**
 * Reads one part of a package, piece by piece.
 * @throws OoxmlError `damaged` if it is not well-formed or breaks off, `unsafe` if it defines entities.
 */
export function readXml(pieces: Iterable<Uint8Array>, part: string, handler: XmlHandler): void {
  /** Names of the open elements as written. */
  const open: string[] = [];
  const decode = textDecoder();
  let buffer = '';
  let seen = false;
  const fail = (): never => {
    throw new OoxmlError('damaged', { part });
  };

  /** @param from index of the name, @param to index of ">" */
  const openTag = (from: number, to: number) => {
    const empty = buffer.charCodeAt(to - 1) === SLASH && to > from;
    const stop = empty ? to - 1 : to;
    let end = from;
    while (end < stop && !isBlank(buffer.charCodeAt(end))) end++;
    const name = buffer.slice(from, end);
    const local = localName(name);
    seen = true;
    handler.open?.(local, attributesOf(end === stop ? '' : buffer.slice(end, stop)));
    if (empty) handler.close?.(local);
    else open.push(name);
  };

  /** @param from index of the name, @param to index of ">" */
  const closeTag = (from: number, to: number) => {
    const name = open.pop() ?? fail();
    const end = from + name.length;
    if (!buffer.startsWith(name, from) || (end !== to && buffer.slice(end, to).trim() !== '')) fail();
    handler.close?.(localName(name));
  };

  const otherMarkup = (text: string) => {
    if (text.startsWith('<![CDATA[')) handler.text?.(text.slice(9, -3));
    else if (text.startsWith('<!DOCTYPE')) throw new OoxmlError('unsafe', { what: 'doctype', part });
  };

  for (const piece of decoded(pieces)) {
    buffer += piece;
    let at = 0;
    for (;;) {
      const next = buffer.indexOf('<', at);
      if (next === -1) break;
      const sign = buffer[next + 1];
      const end = sign === '!' || sign === '?' ? endOfMarkup(buffer, next) : endOfTag(buffer, next);
      if (end === -1) break;
      if (end - at > LONGEST) fail();
      if (next > at) handler.text?.(decode(buffer.slice(at, next)));
      if (sign === '/') closeTag(next + 2, end - 1);
      else if (sign === '!' || sign === '?') otherMarkup(buffer.slice(next, end));
      else openTag(next + 1, end - 1);
      at = end;
    }
    buffer = buffer.slice(at);
    if (buffer.length > LONGEST) fail();
  }
  if (!seen || open.length > 0 || buffer.trim() !== '') fail();
}
