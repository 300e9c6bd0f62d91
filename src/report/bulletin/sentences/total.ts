/** How much the plan comes to: tasks, rows in force, units that lead. */
import { partsOf } from '../../../ledger/dates/serial';
import { dayText } from '../../words/numbers';
import { leadUnits, type Facts } from '../facts';
import { keysOf, sentence, type BulletinSentence } from '../sentence';

const TITLE = /^[《“"]+|[》”"]+$/g;

export const planName = ({ ledger, words }: Facts): string => words.plan(ledger.meta.title.trim().replace(TITLE, ''));

/** The day of the data; its year only where it is not the plan's. */
export const asOfText = ({ asOf, lang, ledger }: Facts): string => dayText(asOf, lang, ledger.meta.year);

export function total(facts: Facts): readonly BulletinSentence[] {
  const { words, entries, counts } = facts;
  const tasks = new Set(entries.map(({ row }) => `${row.section}\n${row.item}`)).size;
  const units = leadUnits(facts).length;
  const text = words.total({
    day: asOfText(facts),
    plan: planName(facts),
    tasks: String(tasks),
    rows: String(counts.rows),
    units: String(units),
    out: String(counts.out),
  });
  const { month, day } = partsOf(facts.asOf);
  return [sentence('total', text, keysOf(entries), { month, day, tasks, rows: counts.rows, units, out: counts.out })];
}
