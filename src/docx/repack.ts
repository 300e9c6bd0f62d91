/** Packs what the library has made anew: no clock in it, our properties and our table of fonts, the same bytes every time. */
import { strToU8 } from 'fflate';
import { openPackage } from '../ooxml/package';
import { zip, type PackagePart } from '../ooxml/zip';
import type { DocSpec } from '../report/doc/types';
import { escapeXml } from './escape';
import { fontTable } from './fonts';

const CORE = 'docProps/core.xml';
const FONTS = 'word/fontTable.xml';

/** Title and author; no time of making, which would be another every time. */
const core = ({ title, author }: DocSpec): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(author)}</dc:creator>`,
    '</cp:coreProperties>',
  ].join('');

/** Properties and fonts of ours, by path. A letterhead keeps its own. */
export const ownParts = (spec: DocSpec): readonly PackagePart[] => [
  [CORE, [strToU8(core(spec))]],
  [FONTS, [strToU8(fontTable(spec.latinFont))]],
];

/** @param instead parts that take the place of those of the same path */
export function repacked(bytes: Uint8Array, instead: readonly PackagePart[] = []): Uint8Array {
  const pack = openPackage(bytes);
  const others = new Map(instead);
  return zip(pack.paths.map((path): PackagePart => [path, others.get(path) ?? pack.pieces(path)]));
}
