import type { FILE_MESSAGES } from '../i18n/messages/files';
import { withLimit } from '../i18n/messages/limits';
import { OoxmlError } from '../ooxml/errors';
import { InputError, MAX_INPUT } from './errors';

/** Why a file cannot be read: a message and what fills its blanks, without the file's name. */
export interface FileProblem {
  readonly code: keyof typeof FILE_MESSAGES;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Bytes as people write them: 5.2. */
export const megabytes = (bytes: number): string => (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toString();

/** The message for a text that is too large. */
export const tooLarge = (size: number, limit = MAX_INPUT): FileProblem => ({
  code: 'input-too-large',
  data: { megabytes: megabytes(size), limit: megabytes(limit) },
});

/** What keeps a file from being read; null for an error that says nothing of a file. */
export function fileProblem(error: unknown): FileProblem | null {
  if (error instanceof OoxmlError) return { code: error.code, data: withLimit(error.data) };
  if (!(error instanceof InputError)) return null;
  return error.code === 'input-too-large'
    ? tooLarge(Number(error.data['size'] ?? 0), Number(error.data['limit'] ?? MAX_INPUT))
    : { code: error.code, data: error.data };
}
