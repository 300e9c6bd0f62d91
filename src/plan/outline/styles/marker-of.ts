import type { Source } from '../../source';
import type { Marker, NumberingStyle } from './style';
import { singleBlanks, withoutBlanks } from '../../text/blank';

/** Reads one style at one place of the text; null if it does not stand there. */
export function markerOf(style: NumberingStyle, source: Source, at: number, end: number): Marker | null {
  style.pattern.lastIndex = at;
  const m = style.pattern.exec(source.folded);
  if (!m || at + m[0].length > end) return null;
  if (m[2] === undefined && style.openRow?.test(source.folded) === false) return null;
  const token = m[1] ?? '';
  const value = style.value(token);
  if (value === null || value < 1) return null;
  return {
    style: style.id,
    rank: style.rank,
    value,
    prefix: style.prefix?.(token) ?? '',
    stop: m[2] ?? '',
    token: (token.startsWith('(') ? withoutBlanks : singleBlanks)(source.text.slice(at, at + token.length)),
    at: { start: at, end: at + m[0].length },
  };
}
