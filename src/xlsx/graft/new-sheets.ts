/** Sheets that a workbook did not have: entries in its list of sheets and links to their parts. */
import { escapeAttribute } from '../xml';
import { Unpatchable } from '../patch/unpatchable';

export interface NewSheet {
  readonly name: string;
  /** Path of its part in the package. */
  readonly path: string;
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

const highest = (xml: string, pattern: RegExp): number =>
  Math.max(0, ...[...xml.matchAll(pattern)].map(match => Number(match[1])));

/**
 * @param book text of the workbook's part
 * @param links text of its relations
 * @throws Unpatchable
 */
export function withNewSheets(
  book: string,
  links: string,
  news: readonly NewSheet[],
): { readonly book: string; readonly links: string } {
  if (news.length === 0) return { book, links };
  const prefix = /xmlns:([\w-]+)="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships"/.exec(
    book,
  )?.[1];
  if (prefix === undefined || !book.includes('</sheets>') || !links.includes('</Relationships>'))
    throw new Unpatchable('a list of sheets that no sheet is added to');
  const firstId = highest(book, /<sheet\s[^>]*?sheetId="(\d+)"/g) + 1;
  const firstLink = highest(links, /\sId="rIdNew(\d+)"/g) + 1;
  const sheets = news.map(
    ({ name }, i) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${firstId + i}" ${prefix}:id="rIdNew${firstLink + i}"/>`,
  );
  const related = news.map(
    ({ path }, i) => `<Relationship Id="rIdNew${firstLink + i}" Type="${TYPE}" Target="/${path}"/>`,
  );
  return {
    book: book.replace('</sheets>', () => `${sheets.join('')}</sheets>`),
    links: links.replace('</Relationships>', () => `${related.join('')}</Relationships>`),
  };
}
