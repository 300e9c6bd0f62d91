/** What a file is by its first bytes, whatever its name says. */
export type Format = 'text' | 'zip' | 'ole2' | 'pdf' | 'rtf' | 'picture' | 'archive';

const SIGNATURES: readonly (readonly [Format, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole2', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
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

/** Recognises a file by its signature; whatever has none is taken for text. */
export function recognise(bytes: Uint8Array): Format {
  const starts = (signature: string) => Array.from(signature).every((char, i) => bytes[i] === char.charCodeAt(0));
  return SIGNATURES.find(([, signature]) => starts(signature))?.[0] ?? 'text';
}
