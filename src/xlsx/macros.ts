import { openPackage } from '../ooxml/package';

/**
 * Whether a workbook is of the kind that holds macros, by the content type that Excel gives it: Excel opens it only under a name
 * that ends in .xlsm, and no other under such a name. The macros themselves are never looked at.
 * @throws OoxmlError where it is no archive
 */
export function holdsMacros(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder();
  let types = '';
  for (const piece of openPackage(bytes).pieces('[Content_Types].xml'))
    types += decoder.decode(piece, { stream: true });
  return /macroEnabled/i.test(types);
}
