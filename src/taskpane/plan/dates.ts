import { fromIso } from '../../ledger/dates/serial';
import type { Deadline } from '../../plan/types';

const place = { span: { start: 0, end: 0 }, quote: '', rule: 'user', basis: 'stated' } as const;

/** A typed date in the usual forms (2024-6-30, 2024.6.30, 2024/6/30, 2024年6月30日) as YYYY-MM-DD; null if it is none. */
export function isoOf(typed: string): string | null {
  const match = /^\s*(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?\s*$/.exec(typed);
  if (!match) return null;
  const iso = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  return fromIso(iso) === null ? null : iso;
}

/** A due date that a user set. The words of the text, if there were any, stay with it. */
export const dueOn = (date: string, before?: Deadline): Deadline => ({
  ...place,
  ...(before ? { span: before.span, quote: before.quote } : {}),
  date,
});

export const standing = (): Deadline => ({ ...place, standing: true });
