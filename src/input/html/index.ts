import { tally, type GivenFormat, type GivenText } from '../given';
import { hintsOf } from '../strong';
import { TooManyNodes, walk } from './walk';

/** Characters of the longest markup that is read. */
export const MOST_MARKUP = 5 * 1024 * 1024;

export interface HtmlRead extends GivenText {
  /** The markup holds what mere text lacks: tables, numbers of lists, words that are not to be read. */
  readonly says: boolean;
}

/** Who made the markup. */
function formatOf(html: string): GivenFormat {
  const head = html.slice(0, 20_000);
  if (/urn:schemas-microsoft-com:office:excel|ProgId content="?Excel/i.test(head)) return 'sheet';
  return /urn:schemas-microsoft-com:office:word|\bclass="?Mso|[\s"';]mso-|\bSCXW\d/i.test(head) ? 'word' : 'web';
}

/**
 * Text of a page as it is shown, with tables as lines of tabs and the numbers that lists only draw; with it what the markup hides and
 * what it shows of the lines. Needs the DOM of a browser; the page is parsed apart, nothing in it runs or loads.
 * @returns null where it is too large to be read: over {@link MOST_MARKUP} characters or 200,000 nodes
 */
export function readHtml(html: string): HtmlRead | null {
  if (html.length > MOST_MARKUP) return null;
  const unread = tally();
  const format = formatOf(html);
  try {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const { lines, says } = walk(body, format === 'word', unread);
    const first = lines.findIndex(({ text }) => text !== '');
    const shown = first < 0 ? [] : lines.slice(first, lines[lines.length - 1]?.text === '' ? -1 : undefined);
    return {
      text: shown.map(({ text }) => text).join('\n'),
      format,
      unread: unread.list(),
      hints: hintsOf(shown),
      says,
    };
  } catch (error) {
    if (error instanceof TooManyNodes) return null;
    throw error;
  }
}
