/** Why a file could not be written or read; the words for people are made in `i18n`. */
export type OoxmlErrorCode =
  /** No bytes at all. */
  | 'empty'
  /** No archive, and none of the formats named below. */
  | 'not-a-package'
  /** An archive, but no workbook in it. */
  | 'not-a-workbook'
  /** Excel 97–2003 (.xls) or WPS (.et), which use the same container. */
  | 'old-format'
  /** Excel binary workbook (.xlsb). */
  | 'binary-format'
  /** OpenDocument (.ods). */
  | 'open-document'
  /** Locked with a password. */
  | 'encrypted'
  /** The end of the file is missing: a download or copy that broke off. */
  | 'truncated'
  /** Inside, `part` cannot be read. */
  | 'damaged'
  /** More than we take in; `what` says of which. */
  | 'too-large'
  /** Built to do harm: paths that leave the archive, entity definitions, more bytes than announced. */
  | 'unsafe'
  /** Writing: `cell` on `sheet` would hold more than `limit` characters. */
  | 'cell-too-long';

/** A package (ECMA-376 part 2) that cannot be read or written. `data` names place and figures for the message. */
export class OoxmlError extends Error {
  constructor(
    readonly code: OoxmlErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'OoxmlError';
  }
}
