import { outlineOf } from '../outline';
import type { LineLayout, Page } from './method';
import type { Reading } from './reading';
import { termsOf } from './terms';
import { WEIGHTS } from './weights';
import type { Term } from './weights';

const TERMS = Object.keys(WEIGHTS) as Term[];

/** The finished outline of a layout, with its score. */
export function read(page: Page, id: string, layout: LineLayout): Reading {
  const outline = outlineOf(page, layout);
  const shares = termsOf(page, outline, layout.formless === true);
  const terms = Object.fromEntries(TERMS.map(term => [term, WEIGHTS[term] * shares[term]])) as Record<Term, number>;
  return { id, outline, terms, score: TERMS.reduce((sum, term) => sum + terms[term], 0) };
}
