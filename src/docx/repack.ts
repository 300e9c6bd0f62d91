/** Packs what the library has made anew: no clock in it, our properties and our table of fonts, the same bytes every time. */
import { strToU8 } from 'fflate';
import { openPackage } from '../ooxml/package';
import { zip, type PackagePart } from '../ooxml/zip';
import type { DocSpec } from '../report/doc/types';
import { fontTable } from './fonts';

const CORE = 'docProps/core.xml';
const FONTS = 'word/fontTable.xml';

const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** Title and author; no time of making, which would be another every time. */
const core = ({ title, author }: DocSpec): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escape(title)}</dc:title>`,
    `<dc:creator>${escape(author)}</dc:creator>`,
    '</cp:coreProperties>',
  ].join('');

/**
 * @param own whether properties and fonts are ours; a letterhead keeps its own
 */
export function repacked(bytes: Uint8Array, spec: DocSpec, own = true): Uint8Array {
  const pack = openPackage(bytes);
  const parts = [...pack.paths].map((path): PackagePart => {
    if (path === CORE && own) return [path, [strToU8(core(spec))]];
    if (path === FONTS && own) return [path, [strToU8(fontTable(spec.latinFont))]];
    return [path, pack.pieces(path)];
  });
  return zip(parts);
}
