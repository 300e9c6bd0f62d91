import type { Comparator } from '../../types';

const ARROW = String.raw`\s?(?:[→⇒➜➔]|[-—–=]{1,3}>)\s?`;
const LEADS_ON = new RegExp(String.raw`^${ARROW}\d[\d.,]*(?![\d.,]|\s?[年月日号季])`);
const CAME_FROM = new RegExp(String.raw`(\d[\d.,]*)[^,、;\d]{0,6}${ARROW}$`);

/** 8个[→10个]: behind the number an arrow leads to what shall be; it is what there is. `right` begins behind number and unit. */
export const leadsOn = (right: string): boolean => LEADS_ON.test(right);

/** What an arrow says of the number behind it. */
export interface ArrowMove {
  /** Letters from the first number to the arrow's end. */
  readonly length: number;
  readonly comparator: Comparator;
}

/** [药占比30%→]28%: more is a floor, less a ceiling, as with 提高到 and 降到. Null where `left` ends in no arrow behind a number. */
export function movedTo(left: string, value: number): ArrowMove | null {
  const m = CAME_FROM.exec(left);
  if (!m) return null;
  const before = Number((m[1] ?? '').replaceAll(',', ''));
  return { length: m[0].length, comparator: value >= before ? '>=' : '<=' };
}
