/** Deadlines that a user sets: a day, ongoing work, mere words. */
import { NO_PLACE } from '../../plan/spans';
import type { Deadline } from '../../plan/types';

const place = { span: NO_PLACE, quote: '', rule: 'user', basis: 'stated' } as const;

/** A due date that a user set. The words of the text, if there were any, stay with it. */
export const dueOn = (date: string, before?: Deadline): Deadline => ({
  ...place,
  ...(before ? { span: before.span, quote: before.quote } : {}),
  date,
});

export const standing = (): Deadline => ({ ...place, standing: true });

/** Words that name no day: they stay as words, which the sheet shows as 时限说明. */
export const dueInWords = (words: string): Deadline => ({ ...place, quote: words.trim() });
