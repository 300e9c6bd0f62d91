import { plainly, type GivenText } from './given';
import { readHtml } from './html';
import { hintsFor } from './pieces';

/**
 * The text that a paste means: of its markup where that holds what mere text lacks (tables, numbers of lists, words that are not to be
 * read), else the plain text that came with it; with what the markup hides, and what it shows of the lines.
 */
export function givenPaste(plain: string, html: string): GivenText {
  if (html.trim() === '') return plainly(plain);
  const read = readHtml(html);
  if (read === null) return { ...plainly(plain), unread: [{ why: 'markup', count: 1, quotes: [] }] };
  const { says, ...given } = read;
  if (plain.trim() === '' || (says && given.text !== '')) return given;
  return { ...given, text: plain, hints: hintsFor(plain, given.text, given.hints) };
}
