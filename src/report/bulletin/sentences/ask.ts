/** What is asked of the units that are late, and by which working day; after it the office's own set phrases. */
import { addWorkdays, isPlainCalendar } from '../../../ledger/dates/workdays';
import { dayText } from '../../words/numbers';
import type { Facts } from '../facts';
import { keysOf, sentence, type BulletinSentence } from '../sentence';
import type { SerialDay } from '../../../ledger/dates/serial';

/** Who signs letters: 落款单位, else the body that issued the plan. */
export const officeOf = ({ settings, ledger }: Pick<Facts, 'settings' | 'ledger'>): string =>
  settings.office.trim() || ledger.meta.issuer.trim();

/** @param from serial day from which the limit counts */
export function ask(facts: Facts, from: SerialDay): readonly BulletinSentence[] {
  const { of, settings, words, lang, ledger } = facts;
  const late = [...of('behind'), ...of('overdue')];
  if (late.length === 0) return [];
  const day = addWorkdays(from, settings.supervisionReply, settings);
  const text = words.ask(String(late.length), dayText(day, lang, ledger.meta.year), officeOf(facts) || words.office);
  return [sentence('ask', text, keysOf(late), { rows: late.length })];
}

/** True where the limit was counted without any day off but weekends, which the check copy tells. */
export const countsByWeekendsAlone = ({ settings }: Facts): boolean => isPlainCalendar(settings);

/** 套话: the office's own, word for word. */
export const phrases = ({ settings }: Facts): readonly BulletinSentence[] =>
  settings.phrases
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => sentence('phrase', line, []));
