/** Why a file could not be written or read; the words for people are made in `i18n`. */
export type XlsxErrorCode =
  | 'empty'
  | 'not-a-workbook'
  | 'old-xls'
  | 'encrypted'
  | 'wps-et'
  | 'ods'
  | 'xlsb'
  | 'truncated'
  | 'damaged'
  | 'too-large'
  | 'unsafe'
  | 'cell-too-long';

/** A workbook that cannot be read or written. `data` names place and figures for the message. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'XlsxError';
  }
}
