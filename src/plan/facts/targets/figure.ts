import type { Range, Source } from '../../source';
import { isMoney } from '../../../language/units/measure';
import { readHead } from './head';
import { subject } from './indicator';
import { lexed } from '../sentence';

/** True for a stretch that is a bare figure with its comparison and rhythm (12个, 每季度不少于2场, ≥95%): what it counts stands elsewhere. */
export function isFigure(source: Source, range: Range): boolean {
  const { folded } = source;
  const { numbers, moments } = lexed(source, range);
  const [q, second] = numbers;
  if (!q || second || q.unit === '') return false;
  if (!/^[\s,;。、]*$/.test(folded.slice(q.end, range.end))) return false;
  const head = readHead(folded.slice(range.start, q.start), q.unit === '%', isMoney(q.unit));
  const left = subject(folded, { start: range.start, end: range.start + head.cut }, moments);
  return left.end - left.start < 1;
}
