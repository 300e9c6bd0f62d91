import { correcting, NO_FIXES } from '../corrections/place';
import type { Correction, Form } from '../corrections/types';
import type { Source } from '../source';
import { contentsIn } from './contents';
import { secondCopy } from './copies';
import { linesOf } from './lines';
import { odd } from './odd';
import type { Outline } from './outline';
import { readingsOf } from './reading/candidates';
import type { Page } from './reading/method';
import { shownHeadings } from './reading/marked';
import { leadNotes } from './reading/notes';
import { choose } from './reading/reading';
import type { ReadingChoice } from './reading/reading';
import { counts, seriesIn } from './series/series';
import { tablesIn } from './tables';
import { gather } from '../loops';

export type { Period } from './front/period';
export { splitHeading } from './heading';
export { datesAll, datesSome } from './dates-all';
export { ownEnd } from './reach';
export type { LeftLine } from './left';
export type { Outline, PlanOutline } from './outline';
export type { ReadingChoice, Reading } from './reading/reading';
export { cellsOf } from './tables/table';
export type { TableRow, PlanTable } from './tables/table';
export type { EntryDraft, Node, Passage } from './types';

/** What a form that this office has used before is worth among the readings: it is tried first and never forces. */
const KNOWN_FORM = 0.3;

/** Without these words no comment and no older mail stands in a text. */
const ASIDE = /批注|批示?:|comment(?:ed)? ?\[|发件人|原始邮件|写道|from:|wrote:|original message/i;

/** Reads the structure of a cleaned paste in every way that its lines give reason for, and chooses. */
export function readOutline(
  source: Source,
  corrections: readonly Correction[] = [],
  forms: readonly Form[] = [],
): Outline & { readonly choice: ReadingChoice } {
  const fixes = corrections.length === 0 ? NO_FIXES : correcting().fixesOf(source, corrections);
  const second = secondCopy(source);
  const copy = second !== null && fixes.takesIn({ start: second, end: source.text.length }) ? null : second;
  const printed = linesOf(source).filter(l => copy === null || l.start < copy);
  const contents = contentsIn(source, printed).filter(l => !fixes.takesIn(l));
  const whole = contents.length === 0 ? printed : printed.filter(l => !contents.includes(l));
  const { lines, left: asides } = ASIDE.test(source.folded)
    ? odd().asides(source, whole, l => fixes.takesIn(l))
    : { lines: whole, left: [] };
  const tables = tablesIn(source, lines);
  const notes = leadNotes(source);
  const openers = seriesIn(source, lines, tables, notes);
  const page: Page = {
    source,
    lines,
    copy,
    contents,
    asides,
    notes,
    marks: shownHeadings(source, lines),
    tables,
    series: openers.filter(o => !counts(o)),
    counted: openers.some(counts) ? openers : null,
    fixes,
  };
  const kept = gather(
    forms.filter(form => correcting().fits(source, lines, form)),
    form => {
      const said = [...correcting().formCorrections(form, page), ...corrections];
      return readingsOf({ ...page, fixes: correcting().fixesOf(source, said) }).map(reading => ({
        ...reading,
        id: `form:${form.name}:${reading.id}`,
        score: reading.score + KNOWN_FORM,
      }));
    },
  );
  const choice = choose([...readingsOf(page), ...kept], fixes.reading);
  return { ...choice.best.outline, choice };
}
