/** Which units have how many rows behind or overdue: 县教育局有3项（8-2、8-3、9-1）. */
import { byLead, type Facts } from '../facts';
import { keysOf, sentence, type BulletinSentence } from '../sentence';

/** Numbers of rows told for one unit. */
const NUMBERS = 5;

export function lateByUnit(facts: Facts): readonly BulletinSentence[] {
  const { settings, words, of } = facts;
  const late = [...of('behind'), ...of('overdue')];
  const units = byLead(late, facts);
  if (units.length === 0) return [];
  const told = units.slice(0, settings.listMost);
  const text = words.byUnit(
    told.map(([unit, rows]) => ({
      unit,
      n: String(rows.length),
      numbers: words.list(rows.slice(0, NUMBERS).map(({ row }) => row.no)),
      cut: rows.length > NUMBERS,
    })),
    units.length > told.length ? String(units.length - told.length) : '',
  );
  const numbers = Object.fromEntries(told.map(([, rows], i) => [`unit${i + 1}`, rows.length]));
  return [sentence('lateByUnit', text, keysOf(told.flatMap(([, rows]) => rows)), numbers)];
}
