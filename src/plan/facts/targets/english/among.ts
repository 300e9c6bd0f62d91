import type { Range, Source } from '../../../source';
import { overlaps } from '../../../spans';
import type { Target } from '../../../types';
import { isEnglish } from '../../english';
import { findEnglish } from './index';
import { gather, matchesOf } from '../../../loops';

const LATIN = /[^\u3400-\u9fff\n]{12,}/g;

/** Targets of the English words of a sentence that is Chinese for the rest: 完成换证 and close 14 audit findings; those that are `known` stay as they are. */
export const amongChinese = (
  source: Source,
  sentence: Range,
  moments: readonly Range[],
  known: readonly Target<Range>[],
): Target<Range>[] =>
  gather(matchesOf(source.folded.slice(sentence.start, sentence.end), LATIN), m => {
    const start = sentence.start + m.index;
    const at = { start, end: start + m[0].length };
    if (!isEnglish(source.folded, at)) return [];
    return findEnglish(source, at, moments).filter(t => !known.some(k => overlaps(k.span, t.span)));
  });
