/** What a file is, told by its bytes whatever its name says. */
import { OoxmlError } from './errors';

export type FileKind =
  | 'empty'
  /** Characters without a signature: a text, or something that nobody knows. */
  | 'text'
  | 'web-page'
  /** MIME HTML, as Word and browsers save pages; often called .doc. */
  | 'web-archive'
  /** SpreadsheetML of Excel 2003, often called .xls. */
  | 'xml-2003'
  /** WordprocessingML of 2003 or a package written as one XML file, often called .doc. */
  | 'document-xml'
  /** What Excel, Word and WPS put beside a file that somebody has open: ~$name.xlsx. */
  | 'lock'
  | 'pdf'
  | 'rtf'
  | 'picture'
  /** A container of parts; see {@link packageKind}. */
  | 'package'
  | 'archive'
  | 'encrypted'
  | 'old-workbook'
  | 'old-document'
  | 'unknown';

/** What a container of parts holds. */
export type PackageKind =
  'workbook' | 'binary-workbook' | 'document' | 'slides' | 'open-sheet' | 'open-text' | 'ofd' | 'archive';

const SIGNATURES: readonly (readonly [FileKind, string])[] = [
  ['package', 'PK\x03\x04'],
  ['package', 'PK\x05\x06'],
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['picture', '\x89PNG\r\n'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['archive', '\x1f\x8b'],
  ['archive', 'Rar!'],
  ['archive', '7z\xbc\xaf'],
];
const OLE2 = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Whether a name of the old container's directory (UTF-16) occurs. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, char => char.charCodeAt(0));
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((code, i) => bytes[at + 2 * i] === code && bytes[at + 2 * i + 1] === 0)) return true;
  }
  return false;
}

/**
 * [MS-CFB] 2.2: old workbooks and documents and encrypted new ones come in this container. Either may hold the other as an
 * object; Word keeps its objects in a pool.
 */
function containerKind(bytes: Uint8Array): FileKind {
  if (holdsName(bytes, 'EncryptedPackage')) return 'encrypted';
  const isDocument =
    holdsName(bytes, 'WordDocument') && (holdsName(bytes, 'ObjectPool') || !holdsName(bytes, 'Workbook'));
  return isDocument ? 'old-document' : 'old-workbook';
}

/** An owner file: length of the user's name, the name with blanks up to 54 bytes, both once more in UTF-16 (Excel 165, Word 162 bytes). */
function isLock(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0;
  if ((bytes.length !== 165 && bytes.length !== 162) || length < 1 || length > 54) return false;
  return bytes.subarray(1 + length, 54).every(byte => byte === 0x20 || byte === 0) && bytes[55] === length;
}

/** Kind of a file by its first bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const starts = (signature: string) => Array.from(signature).every((char, i) => bytes[i] === char.charCodeAt(0));
  if (starts(OLE2)) return containerKind(bytes);
  const signed = SIGNATURES.find(([, signature]) => starts(signature))?.[0];
  if (signed !== undefined) return signed;
  if (isLock(bytes)) return 'lock';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000)).replace(/^\xef\xbb\xbf/, '');
  if (/^\s*<\?xml[^>]*\?>[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'xml-2003';
  if (/^\s*<\?xml[^>]*\?>[\s\S]*?(?:progid="Word\.Document"|<w:wordDocument|<pkg:package)/.test(head))
    return 'document-xml';
  if (/^MIME-Version:/im.test(head) && /^Content-Type:\s*multipart\/related/im.test(head)) return 'web-archive';
  if (/^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*\?>\s*<(?:!doctype html|html[\s>]))/i.test(head)) return 'web-page';
  return 'text';
}

/**
 * Kind of a container by the names of its parts.
 * @param mimetype text of its part `mimetype`, by which OpenDocument tells its kinds (ODF 1.3 part 2, 3.3); empty if it has none
 */
export function packageKind(paths: readonly string[], mimetype = ''): PackageKind {
  const has = (pattern: RegExp): boolean => paths.some(path => pattern.test(path));
  if (has(/^xl\/workbook\.bin$/i)) return 'binary-workbook';
  if (has(/^xl\//i)) return 'workbook';
  if (has(/(^|\/)document\d*\.xml$/i) && has(/^word\//i)) return 'document';
  if (has(/^ppt\//i)) return 'slides';
  if (has(/^OFD\.xml$/i)) return 'ofd';
  if (has(/^content\.xml$/i) && has(/^mimetype$/i))
    return mimetype.includes('opendocument.text') ? 'open-text' : 'open-sheet';
  return has(/(^|\/)document\d*\.xml$/i) ? 'document' : 'archive';
}

/** Refuses what is no container. @throws OoxmlError saying what the file is instead */
export function refuseOthers(bytes: Uint8Array): void {
  const kind = fileKind(bytes);
  if (kind === 'package') return;
  if (kind === 'empty' || kind === 'encrypted') throw new OoxmlError(kind);
  if (kind === 'old-workbook') throw new OoxmlError('old-format');
  throw new OoxmlError('not-a-package', { kind });
}
