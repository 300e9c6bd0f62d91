import type { Deadline, Item, Measure, Target } from '../types';
import type { Range, Source } from '../source';
import type { EntryDraft } from '../outline';
import { cellsOf, splitHeading } from '../outline';
import type { TableRow, PlanTable } from '../outline';
import { countsMoney, saysGrowth } from '../outline/tables/headers';
import { timeOfHead } from '../outline/tables/time-heads';
import { classifyMeasure } from '../facts/kinds';
import { FALL, RISE } from '../facts/lexicon/comparators';
import { METRIC, RATE_NOUNS } from '../facts/lexicon/nouns';
import { findTargets } from '../facts/targets';
import { isFigure } from '../facts/targets/figure';
import { cellDeadlines } from './cell-deadlines';
import { cellFigure, unitInName } from './cell-figure';
import { asksByTimes, columnTime, dueBy, markedTime } from './column-time';
import { ownOrHanded } from './own-or-handed';
import { cellSentences, rowsInTurn } from './in-turn';
import type { Handed, NotesTaken } from './item';
import { leadOf } from './lead';
import { measureRanges } from './measure-ranges';
import { cutOut, ownerNotes } from './notes';
import { distinct } from './owner-groups';
import { filled, personsOf, withPersons } from './persons';
import { rowPersons } from './row-persons';
import { behindOrdinal, holdsWords, textWithout } from './ranges';
import { answering, rowOwners } from './row-owners';
import { findTimes } from './times';
import type { PlanCalendar } from './times';
import { gather } from '../loops';
import { hasDigit } from '../../language/script/signs';
import { opening } from '../../language/words';

/** A name that spans several columns says its time once. */
const onceEach = (times: readonly Deadline<Range>[]): readonly Deadline<Range>[] =>
  times.filter((d, i) => times.findIndex(o => o.span.start === d.span.start && o.date === d.date) === i);

/** The dates of a row, with the day on which a column of its own says that the work begins. */
function withStart(
  source: Source,
  table: PlanTable,
  row: TableRow,
  due: readonly Deadline<Range>[],
  calendar: PlanCalendar,
): Deadline<Range>[] {
  const cell = cellsOf(table, row, 'start')[0];
  const begin = cell && cellDeadlines(source, cell, calendar)[0];
  if (!cell || !begin?.date) return [...due];
  const words = source.folded.slice(cell.start, cell.end);
  const start =
    begin.start ?? (/\d ?[日号]|[-./]\d{1,2}[-./]\d{1,2}/.test(words) ? begin.date : `${begin.date.slice(0, 7)}-01`);
  const { span, quote, rule, basis } = begin;
  if (due.length === 0) return [{ span, quote, rule, basis, start }];
  return due.map(d => (d.date && !d.start && start <= d.date ? { ...d, start } : d));
}

/** Of the times in a row's cells those that hold no shorter span: a month beside a week only says where that lies. */
const withoutCoarser = (due: readonly Deadline<Range>[]): readonly Deadline<Range>[] =>
  due.filter(
    ({ date, start, rule }) =>
      date === undefined ||
      start !== undefined ||
      !rule.endsWith('/month') ||
      !due.some(d => d.start?.slice(0, 7) === date.slice(0, 7) && d.date !== undefined && d.date <= date),
  );

/** A day that the task's own words name within the row's span begins where that span does. */
const begun = (own: readonly Deadline<Range>[], spans: readonly Deadline<Range>[]): readonly Deadline<Range>[] =>
  own.map(d => {
    const { date } = d;
    if (date === undefined || d.start !== undefined) return d;
    const around = spans.find(s => s.start !== undefined && s.date !== undefined && s.start <= date && date <= s.date);
    return around?.start === undefined ? d : { ...d, start: around.start };
  });

/** A number alone, though it could be a year: 2000. */
const NUMBER = /^[\d,.\s]+$/;

/** Reads one row of a pasted table as an item: the task cell is its heading, further sentences and measure cells its measures. */
export function rowItemOf(
  source: Source,
  draft: EntryDraft,
  { table, row }: { table: PlanTable; row: TableRow },
  calendar: PlanCalendar,
  above: Handed,
  placed: NotesTaken,
): Item<Range> {
  const [task = row.at, ...furtherLines] = cellsOf(table, row, 'task');
  const { heading, rest } = splitHeading(source, task);
  const notes = gather([task, ...furtherLines, ...cellsOf(table, row, 'measure')], c => ownerNotes(source, c));
  const holes = cutOut(notes);
  placed.notes.push(...holes);
  const dueIn = (one: TableRow): Deadline<Range>[] =>
    gather(cellsOf(table, one, 'due'), c => cellDeadlines(source, c, calendar));
  const said = dueIn(row);
  /** 2027年目标 beside 完成时间 says less than that. */
  const byHead = said.length === 0 || asksByTimes(source, table, calendar);
  const timeOf = (cell: Range): Deadline<Range> | undefined =>
    byHead ? columnTime(source, table, row, cell, calendar) : undefined;
  /** What is to be done by the time of its column, without a figure. */
  const isAct = (cell: Range): boolean =>
    !hasDigit(source.folded.slice(cell.start, cell.end)) && timeOf(cell) !== undefined;
  const allAims = cellsOf(table, row, 'target');
  const acts = [...cellsOf(table, row, 'measure'), ...allAims.filter(isAct)].sort((a, b) => a.start - b.start);
  const found = gather(
    [rest, ...(row.more ? furtherLines : []), ...acts.filter(r => !isFigure(source, r))].filter(r =>
      holdsWords(source, r),
    ),
    r => cellSentences(source, r, holes),
  );
  // 1.召开组织生活会;2.慰问党员5名: a task that counts its own measures.
  const listed =
    behindOrdinal(source, heading).start > heading.start ? measureRanges(source, heading, holes, false) : [];
  const ranges = found.length > 0 ? found : listed.length > 1 ? listed : [heading];
  const figures = acts.filter(r => isFigure(source, r));
  /** 2025年 in a plan for later years: what it was. */
  const isPast = (cell: Range): boolean =>
    (columnTime(source, table, row, cell, calendar)?.date ?? '9') < String(calendar.year ?? '');
  const aims = allAims.filter(c => !isAct(c) && !isPast(c));
  const beside = [...figures, ...aims, ...cellsOf(table, row, 'acceptance')];
  const counted = cellsOf(table, row, 'unit')[0];
  const headerOf = (cell: Range): string => table.columns[row.cells.indexOf(cell)]?.header ?? '';
  const unitOf = (cell: Range): string =>
    unitInName(headerOf(cell)) || (counted ? source.text.slice(counted.start, counted.end) : (table.unit ?? ''));
  /** What a figure in a column of its own is about: the task that is an indicator and not what is done to one (缩短等候时间), the row's one measure that has no figure of its own, else its task. */
  const named = source.folded.slice(heading.start, heading.end);
  const moves = opening(RISE, named) !== '' || opening(FALL, named) !== '';
  const isIndicator = !moves && (METRIC.test(named) || RATE_NOUNS.test(named));
  const hasOwn = (range: Range): boolean =>
    range !== heading && !moves && findTargets(source, range, heading, calendar.year, calendar.guessed).length > 0;
  const [only = heading, second] = ranges;
  const topic = isIndicator || second || hasOwn(only) ? heading : only;
  const shares = answering(table, row).length > 0;
  /** Of a body's numbers, and of what projects invest, the column's name says it; growth is that of the column before. */
  const topicOf = (cell: Range): Range => {
    const k = row.cells.indexOf(cell) - (saysGrowth(headerOf(cell)) ? 1 : 0);
    const at = shares || countsMoney(headerOf(cell)) ? table.columns[k]?.at : undefined;
    return at && timeOfHead(source.folded.slice(at.start, at.end)) === '' ? at : topic;
  };
  const inTurn = rowsInTurn(source, row, ranges);
  const ownersIn = (one: TableRow): Measure<Range>['owners'] => {
    const inColumns = rowOwners(source, table, one);
    const stated = inColumns.length > 0 ? inColumns : distinct(gather(notes, n => n.owners));
    return stated.length > 0 ? stated : [...above.owners];
  };
  const personsIn = (one: TableRow): Pick<Item<Range>, 'persons'> =>
    withPersons(filled(filled(rowPersons(source, table, one), personsOf(notes)), above.persons));
  const owners = inTurn.length > 0 ? distinct(gather(inTurn, ownersIn)) : ownersIn(row);
  const persons = personsIn(row);
  const due = inTurn.length > 0 ? [] : said.length > 0 ? said : markedTime(source, table, row, calendar);
  const deadlines = withStart(source, table, row, withoutCoarser(due), calendar);
  const inherited = (times: readonly Deadline<Range>[]): readonly Deadline<Range>[] =>
    times.length > 0 ? times.map(d => ({ ...d, basis: 'inherited' as const })) : above.deadlines;
  const handedToAll = inherited(deadlines);
  /** 每季度2场 among the times is a rhythm to keep and a number to reach; a cell merged from above is its own row's. */
  const rhythms = gather(
    cellsOf(table, row, 'due').filter(c => c.start >= row.at.start && c.end <= row.at.end),
    c => findTargets(source, c, heading, calendar.year, calendar.guessed),
  ).filter(t => t.kind === 'frequency');
  const measures = ranges.map((range, i): Measure<Range> => {
    const one = inTurn[i];
    const handed = one ? inherited(dueIn(one)) : handedToAll;
    const extra = i === ranges.length - 1 ? beside : [];
    const words = behindOrdinal(source, range);
    const said = findTargets(source, words, range === heading ? undefined : heading, calendar.year, calendar.guessed);
    /** A cell that gives the figure of the sentence once more promises nothing more. */
    const isNew = (t: Target<Range>): boolean => !said.some(one => one.value === t.value && one.unit === t.unit);
    const targets = [
      ...said,
      ...gather(extra, r =>
        dueBy(
          (aims.includes(r) ? cellFigure(source, r, topicOf(r), unitOf(r), saysGrowth(headerOf(r))) : null) ??
            findTargets(source, r, topicOf(r), calendar.year, calendar.guessed),
          timeOf(r),
        ),
      ).filter(isNew),
      ...(i === ranges.length - 1 ? rhythms : []),
    ];
    const own = gather([words, ...extra], r => {
      const named = timeOf(r);
      const found = NUMBER.test(source.folded.slice(r.start, r.end)) ? [] : findTimes(source, r, calendar);
      return named && !found.some(d => d.date) ? [...found, named] : found;
    });
    return {
      text: textWithout(source, range, holes),
      span: range,
      kind: classifyMeasure(source, range, targets),
      targets,
      deadlines: ownOrHanded(source, begun(onceEach(own), handed), handed),
      owners: one ? ownersIn(one) : owners,
      ...(one ? personsIn(one) : persons),
    };
  });
  const kept = gather(table.columns, (column, i): [string, string][] => {
    const cell = row.cells[i];
    const words = cell ? source.text.slice(cell.start, cell.end) : '';
    return words && ['extra', 'acceptance', 'target', 'group'].includes(column.role) ? [[column.header, words]] : [];
  });
  return {
    path: draft.path,
    heading: textWithout(source, heading, holes),
    headingSpan: heading,
    section: draft.section,
    parents: draft.chain.slice(draft.section === null ? 0 : 1).map(n => textWithout(source, n.heading, [])),
    measures,
    ...(found.length > 0 ? leadOf(source, heading, holes, owners, handedToAll) : {}),
    owners,
    ...persons,
    deadlines,
    ...(kept.length > 0 ? { extras: Object.fromEntries(kept) } : {}),
  };
}
