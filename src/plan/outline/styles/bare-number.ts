import type { Range, Source } from '../../source';
import type { Style } from './style';

/** A number with nothing but a blank behind it: 1 Grow sustainably, 2 夯实基础. Only where a whole row of them opens lines. */
export const bareNumber: Style = {
  id: 'bare-number',
  rank: 47,
  pattern: /(\d{1,2})\s+(?=[A-Z\u3400-\u9fff])/y,
  value: Number,
};

const OPENS = /^(\d{1,2})\s+(?=[A-Z\u3400-\u9fff])/;
const SUBNUMBER = /^\d{1,2}\.\d/;
const COUNTED = /^\d{1,2}\s+(?:[个所名人次项家场件份条篇户亩万亿元天周月年日级类批期种]|percent\b)/;
const LONGEST = 90;

/** Starts of the lines that such numbers open: they count up from one, without a full stop, at least two with 1.1 below, else three. */
export function bareNumbered(source: Source, lines: readonly Range[]): ReadonlySet<number> {
  const found: number[] = [];
  let compound = false;
  for (const { start, end } of lines) {
    const text = source.folded.slice(start, Math.min(end, start + LONGEST + 1));
    compound ||= SUBNUMBER.test(text);
    const value = Number(OPENS.exec(text)?.[1] ?? 0);
    if (value === found.length + 1 && text.length <= LONGEST && !/[。.;]$/.test(text) && !COUNTED.test(text))
      found.push(start);
  }
  return new Set(found.length >= (compound ? 2 : 3) ? found : []);
}
