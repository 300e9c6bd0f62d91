/**
 * Text as SpreadsheetML writes it (ECMA-376 part 1, 22.9.2.19, ST_Xstring): characters that XML cannot carry stand as
 * `_xHHHH_`, and words that look like such an escape have their underscore escaped.
 */
const SPECIAL = /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', _: '_x005F_' };

const hex = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
const wellFormed = (text: string): string =>
  /[\ud800-\udfff]/.test(text) ? text.replace(LONE_SURROGATE, (_, before = '') => `${before as string}\ufffd`) : text;

/** Cell text, also a cached result. */
export const escapeText = (text: string): string => wellFormed(text).replace(SPECIAL, char => NAMED[char] ?? hex(char));

/** Attribute value: line breaks too are escaped, since XML would make blanks of them. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');

/** Formula text: markup is escaped, nothing else. */
export const escapeFormula = (text: string): string =>
  wellFormed(text)
    .replace(/[&<>]/g, char => NAMED[char] ?? char)
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');

/** Text without what XML cannot carry, for parts that know no `_xHHHH_`. */
export const plainText = (text: string): string =>
  wellFormed(text).replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');
