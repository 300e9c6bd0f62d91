import type { Range, Source } from '../../src/plan/source';
import { clean } from '../../src/plan/text';

/** A cleaned text and the range of all of it: what the fact finders take. */
export function whole(text: string): [Source, Range] {
  const source = clean(text);
  return [source, { start: 0, end: source.text.length }];
}
