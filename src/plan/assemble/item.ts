import type { Deadline, Item, Measure, Owner, Person, Target } from '../types';
import type { Range, Source } from '../source';
import { overlaps } from '../spans';
import { datesSome } from '../outline';
import type { EntryDraft, Node } from '../outline';
import { odd } from '../outline/odd';
import { classifyMeasure } from '../facts/kinds';
import { rare } from '../facts/rare';
import { findTargets } from '../facts/targets';
import { cellDeadlines } from './cell-deadlines';
import { labelOf } from './labels';
import { leadOf } from './lead';
import { measureRanges } from './measure-ranges';
import { cutOut, entryNotes } from './notes';
import { ownOrHanded } from './own-or-handed';
import { distinct, withLead, governed, inherited, ownersPerMeasure, plain } from './owner-groups';
import { entryParts } from './parts';
import { filled, namesPersons, personsBelow, personsOf, personsPerMeasure, withPersons } from './persons';
import { behindOrdinal, holdsWords, textWithout, without } from './ranges';
import { saidAhead } from './said-ahead';
import { timeNotes } from './time-notes';
import { targetsOf } from './targets-of';
import { findTimes } from './times';
import type { PlanCalendar } from './times';
import { gather } from '../loops';
import { PART_OF_YEAR } from '../../language/phrases';

/** What an entry further up hands down to the entries below it. */
export interface Handed {
  readonly owners: readonly Owner<Range>[];
  readonly deadlines: readonly Deadline<Range>[];
  readonly persons: readonly Person<Range>[];
  /** Who answers for the entry before this one, for a note that says 同上. */
  readonly before?: readonly Owner<Range>[];
}

/** Where the notes stand that were taken out of headings and sentences: what the account of the paste needs to know. */
export interface NotesTaken {
  readonly notes: Range[];
}

const GOVERNS = new RegExp(
  String.raw`^(?:到|至|截至|力争到|在)?\s?(?:(?:19|20)\d{2}年|年底|年内|今年|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|(?:${PART_OF_YEAR}):)`,
);
/** 会后3个工作日内完成的事项: a heading that says nothing but when. */
const SAYS_WHEN = /(?:^|\()[^,;。:()]{2,24}内(?:完成|办结|落实|解决|整改)?(?:到位)?(?:(?:的|类)[一-鿿]{0,6})?\)?$/;
const asInherited = (deadlines: readonly Deadline<Range>[]): Deadline<Range>[] =>
  deadlines.map(d => ({ ...d, basis: 'inherited' as const }));

/** The days that a sentence about all entries before it gives them; none where it speaks of some by their numbers. */
const datesOfAll = (source: Source, said: Range, calendar: PlanCalendar): Deadline<Range>[] =>
  datesSome(source, said) ? [] : findTimes(source, said, calendar).filter(d => d.date);

/** A year, or a month and nothing else. */
const OWN_TIME = /20\d{2}|^.{1,7}月份?(?:重点)?(?:工作.{0,2})?:?$/;

/** The calendar that holds in an entry, by its heading and those above it. */
const calendarIn = (source: Source, heading: Range, chain: readonly Node[], planned: PlanCalendar): PlanCalendar =>
  [heading, ...chain.map(node => node.heading)].some(h => OWN_TIME.test(source.folded.slice(h.start, h.end).trim()))
    ? rare().ofHeadings(source, heading, chain, planned)
    : planned;

/** Owners, persons and times that an entry with children states for them: in its heading, or opening its own paragraph (到2025年,…). */
export function handedDown(source: Source, node: Node, planned: PlanCalendar, placed: NotesTaken): Handed {
  const calendar = calendarIn(source, node.heading, [], planned);
  const first = node.body[0];
  const notes = entryNotes(source, node.heading, node.body).notes.filter(n => !n.within);
  placed.notes.push(...notes.filter(n => n.owners.length > 0).map(n => n.at));
  const opening = first && measureRanges(source, first, [], false)[0];
  const governing =
    opening && GOVERNS.test(source.folded.slice(opening.start, opening.end))
      ? findTimes(source, opening, calendar)
      : [];
  const times = [
    ...findTimes(source, node.heading, calendar),
    ...governing.filter(d => opening && d.span.start - opening.start < 12),
  ];
  const saysWhen = SAYS_WHEN.test(source.folded.slice(node.heading.start, node.heading.end).trim());
  const due = gather(node.body, p => {
    const { kind, rest } = labelOf(source, p);
    if (kind === 'closing' || (p.shared && kind !== 'due')) return datesOfAll(source, rest, calendar);
    return kind === 'due' ? cellDeadlines(source, rest, calendar) : [];
  });
  return {
    owners: inherited(gather(notes, n => n.owners)),
    deadlines: asInherited([
      ...[...due, ...times].filter(d => d.every === undefined && (!d.relative || saysWhen)),
      ...(due.length + times.length > 0 ? [] : saidAhead(source, node.body, calendar)),
    ]),
    persons: personsBelow(gather(notes, n => n.persons ?? [])),
  };
}

/** True for a note that is a line or a sentence by itself. One within a sentence that names no body (persons only) stays its text. */
const standsAlone = (source: Source, { start }: Range): boolean =>
  /(?:^|[\n。!?;)\]】])[^\S\n]*$/.test(source.folded.slice(Math.max(0, start - 8), start));

/** 进度安排:上半年建成10个: the numbers that a line of times promises; that all is to be done by then is said by the time. */
const countedIn = (
  source: Source,
  due: Range,
  topic: Range,
  { year, guessed }: PlanCalendar,
): readonly Target<Range>[] =>
  findTargets(source, due, topic, year, guessed).filter(t => t.rule !== 'targets/coverage');

/** 投资估算:4200万元 of a card, by its label. */
const asidesOf = (source: Source, asides: readonly Range[]): Pick<Item<Range>, 'extras'> => {
  const said = asides.map(({ start, end }): [string, string] => {
    const colon = source.folded.indexOf(':', start);
    return [source.text.slice(start, colon).trim(), source.text.slice(colon + 1, end).trim()];
  });
  return said.length > 0 ? { extras: Object.fromEntries(said) } : {};
};

/** A heading without the notes at its end; itself where there are none. */
function withoutTail(source: Source, heading: Range, holes: readonly Range[]): Range {
  if (!holes.some(h => h.end >= heading.end && h.start > heading.start)) return heading;
  const pieces = without(source, heading, holes).filter(r => holdsWords(source, r));
  const last = pieces[pieces.length - 1];
  return last && last.end < heading.end ? { start: heading.start, end: last.end } : heading;
}

/** 问题2: what is wrong, not what is to be reached. */
const isProblem = (path: string): boolean => path.slice(path.lastIndexOf('/') + 1).startsWith('问题');

/** Reads the facts of one entry of the outline. Spans count in the cleaned text. */
export function itemOf(
  source: Source,
  draft: EntryDraft,
  planned: PlanCalendar,
  above: Handed,
  placed: NotesTaken,
): Item<Range> {
  const calendar = calendarIn(source, draft.heading, draft.chain, planned);
  const { stretch, notes: said } = entryNotes(source, draft.heading, draft.body);
  const notes = said.length > 0 && draft.body.some(p => p.bullet) ? odd().ofLines(source, said, draft.body) : said;
  const apart = cutOut(notes.filter(n => n.owners.length > 0 || standsAlone(source, n.at) || namesPersons(source, n)));
  const parts = entryParts(source, draft, apart);
  const headingOnly = parts.measures.length === 0;
  // 年底前整改到位,工程部负责: an entry that is nothing but a note keeps its words.
  const holes = headingOnly && !without(source, draft.heading, apart).some(r => holdsWords(source, r)) ? [] : apart;
  placed.notes.push(...holes);
  const ranges = headingOnly ? [withoutTail(source, draft.heading, holes)] : parts.measures;
  const perMeasure = ownersPerMeasure(ranges, notes);
  const persons = personsPerMeasure(ranges, notes, above.persons);
  const same = new Set(perMeasure.map(list => list.map(o => o.name).join('、'))).size === 1;
  const stated = distinct(
    gather(notes, n =>
      same ? n.owners.map(plain) : n.line ? n.owners.map(o => ({ ...o, ofLine: true as const })) : n.owners,
    ),
  );
  const further = notes.some(n => n.same) ? inherited(above.before ?? []) : above.owners;
  const owners = withLead(stated, further);

  const fromHeading = headingOnly || draft.paragraph ? [] : findTimes(source, draft.heading, calendar);
  const dues = parts.due.map(at => ({ at, times: cellDeadlines(source, at, calendar) }));
  const [whole, inTurn] = dues.length > 1 ? [[], dues] : [dues, []];
  const inNotes = [...timeNotes(source, stretch, holes, calendar), ...inTurn].sort((a, b) => a.at.start - b.at.start);
  const groups = governed(ranges, inNotes);
  const forAll = (n: number): boolean => !groups[n]?.length || groups[n].length === ranges.length;
  const labelled = [...gather(whole, n => n.times), ...gather(inNotes, (n, k) => (forAll(k) ? n.times : []))];
  const ofItem = [...labelled, ...fromHeading];
  const forAllAbove = ofItem.length > 0 ? [] : gather(parts.closing, r => datesOfAll(source, r, calendar));
  const nearby = [...ofItem, ...forAllAbove];
  const handed = nearby.length > 0 ? asInherited(nearby) : [...above.deadlines];

  // 一次合格率:≥99%: what the heading's colon leads to is said of it.
  const topic = source.folded.charAt(draft.heading.end) === ':' ? draft.heading : undefined;
  let governing: Deadline<Range>[] = [];
  const measures = ranges.map((range, i): Measure<Range> => {
    const garbled = source.garbled.some(g => overlaps(g, range));
    const words = behindOrdinal(source, range);
    const targets = garbled ? [] : targetsOf(source, words, i === 0 ? topic : undefined, calendar, ranges[i - 1]);
    const noted = gather(inNotes, (n, k) => (!forAll(k) && groups[k]?.includes(i) ? n.times : []));
    const stage = parts.stage[i];
    const own = garbled
      ? []
      : [...findTimes(source, words, stage ? rare().inStage(source, stage, calendar) : calendar), ...noted];
    const opens = i === 0 || parts.passage[i] !== parts.passage[i - 1];
    if (opens)
      governing = GOVERNS.test(source.folded.slice(range.start, range.end))
        ? own.filter(d => d.date && d.span.start - range.start < 12)
        : [];
    const mine = perMeasure[i] ?? [];
    const last = i === ranges.length - 1;
    const accepted = last && !garbled ? parts.acceptance : [];
    const allTargets = [
      ...targets,
      ...gather(accepted, r => findTargets(source, r, undefined, calendar.year, calendar.guessed)),
      ...gather(last ? parts.due : [], r => countedIn(source, r, draft.heading, calendar)),
    ];
    const nearest = governing.length > 0 ? governing : stage ? findTimes(source, stage, calendar) : [];
    const times = ownOrHanded(source, own, nearest.length > 0 ? asInherited(nearest) : handed, range.start);
    return {
      text: textWithout(source, range, holes),
      span: range,
      kind: garbled ? 'task' : classifyMeasure(source, range, allTargets),
      targets: allTargets,
      deadlines: [...times, ...gather(accepted, r => findTimes(source, r, calendar))],
      owners: withLead(
        mine.length > 0 ? mine.map(plain) : notes.length === 1 && !notes[0]?.within && !notes[0]?.line ? stated : [],
        further,
      ),
      ...withPersons(persons[i] ?? []),
      ...(garbled ? { garbled: true as const } : {}),
    };
  });
  return {
    path: draft.path,
    heading: textWithout(source, draft.heading, holes),
    headingSpan: draft.heading,
    section: draft.section,
    parents: draft.chain.slice(draft.section === null ? 0 : 1).map(n => textWithout(source, n.heading, [])),
    measures,
    ...(headingOnly || draft.paragraph || isProblem(draft.path)
      ? {}
      : leadOf(source, draft.heading, holes, owners, handed)),
    owners,
    ...withPersons(filled(personsOf(notes.filter(n => !n.line)), above.persons)),
    ...asidesOf(source, parts.aside),
    deadlines: ofItem,
    ...(draft.paragraph ? { paragraph: true as const } : {}),
  };
}
