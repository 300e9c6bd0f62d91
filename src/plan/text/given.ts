import { tellingHints } from '../hints';
import { withUsualLabels } from '../facts/owners/seldom';
import type { Source } from '../source';
import type { ParseOptions } from '../types';
import { withIndents } from './indents';
import { clean } from '.';

/** A text as the rules read it: cleaned, cut and joined as somebody said, with what its format and its blanks show of its lines. */
export function sourceOf(text: string, { corrections = [], hints = [] }: ParseOptions): Source {
  const shown = withIndents(text, tellingHints(text, hints));
  return { ...withUsualLabels(clean(text, corrections)), ...(shown.length > 0 ? { hints: shown } : {}) };
}
