import { pasteSpan, type Span } from '../../src/plan/spans';
import type { Range, Source } from '../../src/plan/source';
import { clean } from '../../src/plan/text';

/** A cleaned text and the range of all of it: what the fact finders take. */
export function whole(text: string): [Source, Range] {
  const source = clean(text);
  return [source, { start: 0, end: source.text.length }];
}

/** Where words stand first in a text as pasted. */
export function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in the text`);
  return pasteSpan(start, start + words.length);
}
