import { lastMonthEnd, toIso, type SerialDay } from '../ledger/dates/serial';
import type { Ledger } from '../ledger/types';
import { CommandFailure } from './failure';
import type { Io } from './io';
import { asDay } from './options';

/**
 * The one day of a letter: as stated, else as the book has it.
 * @throws Failure `no-day` where the book's day is today, `before-plan`
 */
export function fixedDay(io: Io, stated: string | undefined, { settings }: Pick<Ledger, 'settings'>): SerialDay {
  const day = asDay('--as-of', stated) ?? settings.asOf;
  if (day === null) throw new CommandFailure('no-day', { day: toIso(lastMonthEnd(io.today())) });
  if (settings.planStart !== null && day < settings.planStart)
    throw new CommandFailure('before-plan', { day: toIso(day), start: toIso(settings.planStart) });
  return day;
}
