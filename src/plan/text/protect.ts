import type { Range } from '../source';
import { outermost } from './brackets';
import type { BracketPair } from './brackets';
import { hasStop } from '../../language/script/signs';

const ALWAYS = new Set(['《', '〈', '〔']);
const QUOTES = new Set(['“', '‘', '"']);
/** A quotation longer than this is a sentence that somebody said, not a name. */
const LONGEST_NAME = 40;
const LONGEST_WITH_COMMA = 24;

/** A quotation that is the whole cell of a row (tabs beside it, or a line of nothing but such cells) is no name. */
function isCell(folded: string, { start, end }: Range): boolean {
  const edge = /^[\n\t,;|]?$/;
  const [before, behind] = [folded.charAt(start - 1), folded.charAt(end)];
  if (folded.charAt(start) !== '"' || !edge.test(before) || !edge.test(behind)) return false;
  return before === '\t' || behind === '\t' || folded.charAt(folded.lastIndexOf('\n', start) + 1) === '"';
}

/** The names in the text: titles in 《》 and 〔〕, short quotations. A quoted sentence with commas of its own is none. */
export function protectedRanges(folded: string, found: readonly BracketPair[]): Range[] {
  return outermost(
    found.filter(p => {
      if (ALWAYS.has(p.open)) return true;
      if (!QUOTES.has(p.open) || isCell(folded, p)) return false;
      const length = p.end - p.start - 2;
      const limit = hasStop(folded.slice(p.start, p.start + LONGEST_NAME)) ? LONGEST_WITH_COMMA : LONGEST_NAME;
      return length <= limit;
    }),
  );
}
