import { shifted } from './clauses';
import { isBody, readNames } from './names';
import { readLabelled } from './segments';
import type { DutySegment } from './segments';

/** 培养办公室;协办:各学院: bodies, and behind a mark a label with others. */
export const listedThenLabelled = (inner: string, source: string): DutySegment[] | null => {
  const mark = /[;,|]\s*(?=[^;,|:]{2,8}:)/.exec(inner);
  if (mark === null) return null;
  const names = readNames(inner.slice(0, mark.index), source);
  const from = mark.index + mark[0].length;
  const rest = readLabelled(inner.slice(from), source.slice(from));
  if (rest === null || names.length === 0 || !names.every(n => isBody(inner.slice(n.start, n.end)))) return null;
  return [{ duty: 'list', names }, ...rest.map(s => shifted(s, from))];
};
