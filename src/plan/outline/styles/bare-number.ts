import { hasHan } from '../../../language/script/han';
import { isDigitAt } from '../../../language/script/signs';
import { wholeNumber } from '../../../language/numeral/read';
import { endsIn } from '../../../language/words';
import type { Range, Source } from '../../source';
import { DIGITS, STYLE_NUMERALS } from './style';
import { markerOf } from './marker-of';
import type { Marker, NumberingStyle } from './style';
import { gather } from '../../loops';

/** A number with nothing but a blank behind it: 1 Grow sustainably, 2 夯实基础, 01 5G组网. Only where a whole row of them opens lines. */
const arabic: NumberingStyle = {
  id: 'bare-number',
  rank: 47,
  opens: DIGITS,
  pattern: /(\d{1,2})[ \t]+(?=\d{0,2}[A-Z]|[\u3400-\u9fff])/y,
  value: Number,
};

/** The same with Chinese numerals: 一 指导思想. */
const chinese: NumberingStyle = {
  id: 'bare-numeral',
  rank: 29,
  opens: STYLE_NUMERALS,
  pattern: new RegExp(`([${STYLE_NUMERALS}]{1,3})[ \\t]+(?=[\\u3400-\\u9fff])`, 'y'),
  value: token => wholeNumber(token),
};

export const BARE: readonly NumberingStyle[] = [arabic, chinese];

/** The bare number at a place, if one stands there. */
export const bareMarker = (source: Source, start: number, end: number): Marker | null =>
  BARE.map(style => markerOf(style, source, start, end)).find(m => m !== null) ?? null;

const isEnded = endsIn('[。.;]');
const SUBNUMBER = /^[1-9]\d?\.\d/;
const COUNTED = /^\S{1,3}\s+(?:[个所名人次项家场件份条篇户亩万亿元天周月年日级类批期种支门座处间台辆套]|percent\b)/;
const isLetter = (sign: string): boolean => hasHan(sign) || (sign >= '0' && sign <= 'z');
const LONGEST = 90;
const FEWEST = 3;

/**
 * Starts of the lines that such numbers open: they count up from one, may start again, and end without a full stop; at least
 * three of a kind (two with 1.1 below them or with Chinese numerals).
 */
export function bareNumbered(source: Source, lines: readonly Range[]): ReadonlySet<number> {
  const found = new Map<NumberingStyle, number[]>(BARE.map(style => [style, []]));
  const last = new Map<NumberingStyle, number>();
  const counting = new Set<NumberingStyle>();
  let compound = false;
  for (const { start, end } of lines) {
    // · 1 制定方案: the sign of a list before it.
    const whole = source.folded.slice(start, Math.min(end, start + LONGEST + 1));
    const text = isDigitAt(whole, 2) && whole.charAt(1) === ' ' && !isLetter(whole.charAt(0)) ? whole.slice(2) : whole;
    compound ||= SUBNUMBER.test(text);
    if (text.length > LONGEST || isEnded.test(text)) continue;
    for (const style of BARE) {
      style.pattern.lastIndex = 0;
      const value = style.value(style.pattern.exec(text)?.[1] ?? '');
      if (!value || (value === 1 && COUNTED.test(text)) || (value !== 1 && value !== (last.get(style) ?? 0) + 1))
        continue;
      found.get(style)?.push(start);
      last.set(style, value);
      if (value >= 2) counting.add(style);
    }
  }
  return new Set(
    gather([...found], ([style, starts]) => {
      const fewest = style === chinese || compound ? FEWEST - 1 : FEWEST;
      return starts.length >= fewest && counting.has(style) ? starts : [];
    }),
  );
}
