import { withUsualLabels } from '../facts/owners/seldom';
import type { Source } from '../source';
import type { ParseOptions } from '../types';
import { odd } from '../outline/odd';
import { clean } from '.';

/** A line set in as deep as a list within a list, which opens with a sign or a number. */
const SET_IN = /^(?:[ \u00a0]{2}|[ \u00a0]?[\t\u3000])[ \t\u3000\u00a0]*[^\s\u3400-\u9fffA-Za-z]/m;

/** A look: whether a list may be set in below another one. */
export const mayBeSetIn = (text: string): boolean => SET_IN.test(text);

/** A text as the rules read it: cleaned, cut and joined as somebody said, with what its format and its blanks show of its lines. */
export function sourceOf(text: string, { corrections = [], hints = [] }: ParseOptions): Source {
  const shown = hints.length > 0 || mayBeSetIn(text) ? odd().shownBy(text, hints) : hints;
  return { ...withUsualLabels(clean(text, corrections)), ...(shown.length > 0 ? { hints: shown } : {}) };
}
