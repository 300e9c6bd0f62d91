import { kindOf } from './kinds';
import { oneOf } from '../../../language/words';

/** What a column asks for by the time in its name: 一季度目标, 2027年目标值, 6月计划. */
const ASKED = /(?:累计|年度)?(?:目标|计划|任务|安排|进度|指标)[值数]?$/;
const QUARTER = oneOf('[Qq][1234]');
/** 2025年完成 has been; 6月底前完成 is asked. */
const HAS_BEEN = /[^前]完成$/;

/** The time that a column's name begins with, where it says nothing else but that something is asked by then; '' for other names. Names come folded. */
export function timeOfHead(header: string): string {
  const time = header.trim().replace(ASKED, '').trim();
  if (HAS_BEEN.test(time)) return '';
  return QUARTER.test(time) || kindOf(time) === 'time' ? time : '';
}

/** Which columns are named by times: two or more, each another one, or one that says that something is asked by then (2027年计划). */
export function timedColumns(headers: readonly string[]): ReadonlySet<number> {
  const times = headers.map(timeOfHead);
  const timed = times.flatMap((t, i) => (t !== '' && times.indexOf(t) === i ? [i] : []));
  return new Set(timed.length > 1 ? timed : timed.filter(i => times[i] !== headers[i]?.trim()));
}
