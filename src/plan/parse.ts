import { accountOf, allLeftOut } from './account';
import { headed as headedBy } from './assemble/headed';
import { promisesInFront } from './assemble/front';
import { handedDown, itemOf } from './assemble/item';
import type { Handed, NotesTaken } from './assemble/item';
import { saidAhead } from './assemble/said-ahead';
import type { PlanCalendar } from './assemble/times';
import { ownerNotes } from './assemble/notes';
import type { Pointed } from './assemble/pointed-owners';
import { holdsWords, textWithout, without } from './assemble/ranges';
import { filled } from './assemble/persons';
import { planInPaste } from './assemble/paste-spans';
import { seldom } from './facts/owners/seldom';
import { lint } from './lint';
import { hasWork } from './work';
import { readOutline } from './outline';
import type { EntryDraft, Node, PlanOutline } from './outline';
import { tables } from './outline/tables';
import { namesBodies } from './outline/tables/bodies';
import { structureOf } from './structure';
import { sourceOf } from './text/given';
import type { Range, Source } from './source';
import type { Item, Owner, ParseOptions, Person, Plan, Structure } from './types';
import { endsIn, mentions } from '../language/words';
import { gather } from './loops';
import { hasDigit } from '../language/script/signs';

/**
 * Reads a pasted plan: sections, items, measures, and in them targets, deadlines and owners, each with its span in `text` as
 * pasted. Never throws, whatever the string; what it could not make sense of stands in `diagnostics`.
 */
export function parsePlan(text: string, options: ParseOptions = {}): Plan {
  const corrections = options.corrections ?? [];
  const source = sourceOf(text, options);
  const outline = readOutline(source, corrections, options.forms);
  const placed: NotesTaken = { notes: [] };
  const [first, ...others] = outline.plans.map(plan => readPlan(source, plan, yearOf(options), placed));
  if (!first) throw new RangeError('an outline has at least one plan');
  const all = others.reduce(joined, first.items.length + others.length > 0 ? first : nothing);
  const isPlan = corrections.some(c => c.type === 'level') || hasWork(source, all);
  const read = isPlan ? all : nothing;
  const inPaste = planInPaste(source, { ...read, diagnostics: lint(source, outline, read) });
  const account = isPlan ? accountOf(source, outline, read, placed) : allLeftOut(source, 'no-work');
  const plan = { ...inPaste, account };
  return { ...plan, structure: structureOf(source, outline, plan) };
}

/** The year that somebody said the plan is for, null for none; undefined where nobody said anything. */
function yearOf({ year, corrections = [] }: ParseOptions): number | null | undefined {
  const said = gather(corrections, c => (c.type === 'year' ? [c.year] : []));
  return said.length > 0 ? said[said.length - 1] : year;
}

function readPlan(source: Source, plan: PlanOutline, said: number | null | undefined, placed: NotesTaken): Plan<Range> {
  const year = said === undefined ? plan.year.year : said;
  const guessed = said === undefined && plan.year.guessed === true;
  const calendar = { year, guessed, period: said === undefined ? plan.period : null };
  const pointed = POINTS.test(source.folded) ? seldom().pointedOwners(source, plan.root) : NO_POINTERS;
  const dated = DATES.test(source.folded) ? seldom().pointedTimes(source, plan.root, calendar) : NO_DATES;
  const handed = above(source, plan, calendar, placed, pointed, dated);
  /** Nothing but who answers for which entries. */
  const points = (r: Range): boolean =>
    pointed.said.length > 0 && without(source, r, pointed.said).every(rest => !holdsWords(source, rest));
  /** 以下任务6月底前完成: that leads on to the entries below is no task beside them. */
  const onlyLeads = ({ paragraph, body }: EntryDraft): boolean =>
    paragraph === true &&
    body.length > 0 &&
    body.every(p => source.folded.charAt(p.end - 1) === ':' && saidAhead(source, [p], calendar).length > 0);
  let before: readonly Owner<Range>[] = [];
  const itemsOf = (whole: EntryDraft): Item<Range>[] => {
    if (onlyLeads(whole)) return [];
    const said = whole.cells ? [] : [...(whole.closing ? [whole.heading] : []), ...whole.body].filter(points);
    placed.notes.push(...said);
    const kept = said.length > 0 ? { ...whole, body: whole.body.filter(p => !said.includes(p)) } : whole;
    const draft = said.includes(whole.heading) ? seldom().headedAnew(source, kept) : kept;
    // 二、分工 of which nothing is left is no task.
    if (said.length > 0 && kept.body.length === 0 && (said.includes(whole.heading) || isShareOut(source, whole)))
      return [];
    const items = draft.cells
      ? [tables().rowItem(source, draft, draft.cells, calendar, handed(draft), placed)]
      : saying(source, itemOf(source, draft, calendar, { ...handed(draft), before }, placed));
    before = items[items.length - 1]?.owners ?? before;
    return items;
  };
  const items = gather([...promisesInFront(source, plan, calendar), ...plan.drafts], itemsOf);
  return {
    title: plan.title,
    issuer: plan.issuer,
    year,
    yearBinds: said === undefined ? plan.year.binds : said !== null,
    ...(calendar.period ? { period: { start: calendar.period.start, end: calendar.period.end } } : {}),
    sections: plan.sections.map(node => ({
      number: node.marker?.token ?? '',
      title: titleOf(source, node),
      span: node.heading,
    })),
    items: mayTurn(source, plan) ? seldom().acrossYears(items) : items,
    diagnostics: [],
    account: [],
    structure: UNREAD,
  };
}

const LATE = /(?:1[0-2]|十[一二]?) ?[月./-]/;
/** A text whose days may go on into the next year: it names late months, and no year binds it. */
const mayTurn = (source: Source, plan: PlanOutline): boolean => !plan.year.binds && LATE.test(source.folded);

/** 分工, 职责分工: a heading of nothing but that. */
const SHARED_OUT = mentions('分工|职责|责任');
const LONGEST_LABEL = 10;
const isShareOut = (source: Source, { heading: { start, end } }: EntryDraft): boolean =>
  end - start <= LONGEST_LABEL && SHARED_OUT.test(source.folded.slice(start, end));

const closesBracket = endsIn('[)】]');
/** A section's heading without the note of owners at its end. */
const titleOf = (source: Source, { heading }: Node): string =>
  closesBracket.test(source.folded.slice(heading.start, heading.end))
    ? textWithout(
        source,
        heading,
        ownerNotes(source, heading).map(n => n.at),
      )
    : source.text.slice(heading.start, heading.end);

/** A parent entry without text of its own is an item only where its heading itself holds a number that somebody answers for; 3班 is who. */
const saying = (source: Source, item: Item<Range>): Item<Range>[] =>
  item.paragraph &&
  item.measures.every(
    m =>
      m.span.start === item.headingSpan.start &&
      (namesBodies(source, m.span) || m.targets.every(t => t.doubtful || !hasDigit(t.quote))),
  )
    ? []
    : [item];

const UNREAD: Structure = { confidence: 'guess', reading: '', by: '', alternatives: [], alarms: [] };

/** What is said of a page that holds no plan. */
const nothing: Plan<Range> = {
  title: null,
  issuer: null,
  year: null,
  yearBinds: false,
  sections: [],
  items: [],
  diagnostics: [],
  account: [],
  structure: UNREAD,
};

/** Two plans of one paste as one: the first names it, the second one's entries follow. */
const joined = (a: Plan<Range>, b: Plan<Range>): Plan<Range> => ({
  ...a,
  sections: [...a.sections, ...b.sections],
  items: [
    ...a.items,
    ...b.items.map(item => ({ ...item, section: item.section === null ? null : item.section + a.sections.length })),
  ],
});

/** A sentence says who answers for entries by their numbers: 第1项、第3项由甲部负责. */
const NO_DATES: ReadonlyMap<number, Handed['deadlines']> = new Map();
const NO_POINTERS: Pointed = { owners: new Map(), said: [] };
const POINTS =
  /第[^。;\n]{1,24}项[^。;\n]{0,30}(?:由|负责|牵头)|[:;,。\n]\s?[\d一二三四五六七八九十][\d一二三四五六七八九十、和及至到—–~-]*由|由[^:;,。\n]{2,20}[;,][^:;,。\n由]{2,10}由/;
/** And when: 第1、2项于4月10日前完成. */
const DATES = /第[^。;\n由]{1,20}项[^。;\n由]{0,12}[前底末内日]/;

/** What the entries above a draft hand down to it: the nearest one that says anything, owners and times apart. */
function above(
  source: Source,
  plan: PlanOutline,
  calendar: PlanCalendar,
  placed: NotesTaken,
  pointed: Pointed,
  dated: ReadonlyMap<number, Handed['deadlines']>,
): (draft: EntryDraft) => Handed {
  const bodies = headedBy(source, plan.root);
  const inFront = saidAhead(
    source,
    plan.front.filter(line => line.start >= (plan.title?.span.end ?? 0)),
    calendar,
  );
  const known = new Map<Node, Handed>();
  const handed = (node: Node): Handed => {
    const found = known.get(node) ?? handedDown(source, node, calendar, placed);
    known.set(node, found);
    return found;
  };
  const headed = ({ heading }: Node | EntryDraft): readonly Owner<Range>[] =>
    bodies.get(heading.start)?.owners ?? pointed.owners.get(heading.start) ?? [];
  return draft => {
    let owners = headed(draft);
    let deadlines = dated.get(draft.heading.start) ?? [];
    let persons: readonly Person<Range>[] = [];
    for (let i = draft.chain.length - 1; i >= 0; i--) {
      const node = draft.chain[i];
      if (!node) continue;
      const own = handed(node);
      if (owners.length === 0) owners = own.owners.length > 0 ? own.owners : headed(node);
      if (deadlines.length === 0) deadlines = own.deadlines;
      persons = filled(persons, [...own.persons, ...(bodies.get(node.heading.start)?.persons ?? [])]);
    }
    if (deadlines.length === 0 && !draft.closing) deadlines = inFront;
    return { owners, deadlines, persons };
  };
}
