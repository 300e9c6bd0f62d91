import type { Source } from '../../source';
import { isTime, measureAt } from '../../../language/units/measure';
import { oneOf, opening } from '../../../language/words';
import { AFTER_NUMBER } from '../lexicon/comparators';
import type { Quantity } from './quantity';
import { BOUND } from '../../../language/phrases';

const HALVED = oneOf('工作日|小时|学时|课时');

/** Half a unit more: its unit, where that ends, and where the words end. */
interface Half {
  readonly unit: string;
  readonly unitEnd: number;
  readonly end: number;
}

const HALF_ENDS = new RegExp(String.raw`^半(?=$|[\s,、;。)]|${BOUND}|[和及])`);

/** 三公里半, 两个半小时: half a unit more, said behind it; the thing counted then stands behind the half. */
export function halfAt(text: string, at: number, unit: string): Half | null {
  if (unit === '' || text.charAt(at) !== '半') return null;
  if (unit === '个') {
    const of = measureAt(text, at + 1);
    return isTime(of) ? { unit: of, unitEnd: at + 1 + of.length, end: at + 1 + of.length } : null;
  }
  return HALF_ENDS.test(text.slice(at, at + 3)) ? { unit, unitEnd: at, end: at + 1 } : null;
}

/** 半个工作日, 半小时: half a unit. */
export function halfOnly({ folded: text, text: typed }: Source, at: number): Quantity | null {
  if (text.charAt(at) !== '半' || (at > 0 && '上下前后每多大过一'.includes(text.charAt(at - 1)))) return null;
  const from = at + (text.charAt(at + 1) === '个' ? 2 : 1);
  const unit = measureAt(text, from);
  if (!HALVED.test(unit)) return null;
  const bare = from + unit.length;
  const tail = opening(AFTER_NUMBER, text, bare);
  const shown = typed.slice(from, bare);
  return {
    start: at,
    end: bare + tail.length,
    bare,
    value: 0.5,
    unit,
    shown,
    printed: { value: 0.5, unit: shown },
    chinese: true,
    after: AFTER_NUMBER.means.get(tail) ?? null,
    more: false,
  };
}
