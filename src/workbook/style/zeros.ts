import { a1 } from '../../grid/a1';
import type { ConditionalFormatSpec } from '../spec';
import type { Area } from '../../grid/area';
import { PALE } from './palette';

/** Zeros of a table of counts stand back, so that the eye finds what is there. A rule, not a number format: those know eight colours. */
export function paleZeros(area: Area): ConditionalFormatSpec {
  const cell = a1(area.top, area.left);
  return { area, formula: `AND(ISNUMBER(${cell}),${cell}=0)`, style: { color: PALE } };
}
