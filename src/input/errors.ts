/** Why an input cannot be read as text; the words for people are made in `i18n`. */
export type InputErrorCode =
  /** No bytes, or nothing but blanks. */
  | 'input-empty'
  /** More than {@link MAX_INPUT} bytes. */
  | 'input-too-large'
  /** No text: a picture, a program, a format we do not read; `kind` names it where it is known. */
  | 'input-binary'
  /** Something in a document cannot be read. */
  | 'input-damaged'
  /** It opens with a password only. */
  | 'encrypted'
  /** A PDF of pictures. */
  | 'pdf-scan'
  /** A PDF whose letters are drawn as outlines. */
  | 'pdf-drawn'
  /** A PDF whose fonts do not tell which characters they draw. */
  | 'pdf-garbled'
  /** A PDF of more than `limit` pages. */
  | 'pdf-pages';

/** An input that cannot be read. `data` names sizes and formats for the message. */
export class InputError extends Error {
  constructor(
    readonly code: InputErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'InputError';
  }
}

/** Bytes of the largest input that is parsed. */
export const MAX_INPUT = 5 * 1024 * 1024;

/** Bytes of the largest PDF: most of them are fonts and pictures. */
export const MAX_PDF = 64 * 1024 * 1024;

/** @throws InputError `input-too-large` */
export function checkSize(bytes: Uint8Array, limit = MAX_INPUT): void {
  if (bytes.length > limit) throw new InputError('input-too-large', { size: bytes.length, limit });
}
