import { GIVEN_TEXTS } from '../i18n/given';
import type { Lang } from '../i18n/lang';
import { CLI_OUTPUT } from '../i18n/messages/cli-output';
import { PANE_TEXTS } from '../i18n/pane';
import { STRUCTURE_TEXTS } from '../i18n/structure';
import { MARKS } from '../i18n/marks';
import { unreadLines, type GivenText } from '../input';
import type { Diagnostic, Item, Plan, Span } from '../plan';
import { leftOutOf } from '../plan/account/left-out';
import '../plan/parts';
import { promises } from '../plan/promises';
import { takenOf } from '../plan/structure/taken';

/** Lines shown of the places of one kind of notice. */
const SHOWN = 12;

/** Deadlines that the text states, of tasks and of measures; words that hold for several count once. */
const statedDeadlines = (items: readonly Item[]): number =>
  new Set(
    items
      .flatMap(item => [...item.deadlines, ...promises(item).flatMap(measure => measure.deadlines)])
      .filter(deadline => deadline.basis === 'stated')
      .map(({ span }) => `${span.start} ${span.end}`),
  ).size;

const measuresOf = (items: readonly Item[]): number => items.reduce((sum, item) => sum + promises(item).length, 0);

/** Numbers of the lines that the spans touch, from 1, in ascending order. */
function linesOf(spans: readonly Span[], text: string): readonly number[] {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks.push(at);
  const lineOf = (offset: number) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
  const touched = spans.flatMap(({ start, end }) => {
    const [first, last] = [lineOf(start), lineOf(Math.max(start, end - 1))];
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
  return [...new Set(touched)].sort((a, b) => a - b);
}

/** Line numbers for people: 3, 5-7, and how many where they are many. */
function shownLines(lines: readonly number[], lang: Lang): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  const shown = runs.slice(0, SHOWN).map(([a, b]) => (a === b ? String(a) : `${a}-${b}`));
  return shown.join(', ') + (runs.length > SHOWN ? ` ${CLI_OUTPUT[lang].more(lines.length)}` : '');
}

/** How sure the structure is and what else it could be, then what was left out and why, with line numbers. */
function structureLines(plan: Plan, text: string, lang: Lang): readonly string[] {
  const words = STRUCTURE_TEXTS[lang];
  const { confidence, alternatives, alarms } = plan.structure;
  const groups = leftOutOf(plan, text);
  const taken = takenOf(plan, plan.structure.by);
  return [
    `${words.name}${MARKS[lang].colon}${words.confidence[confidence]}`,
    ...(confidence === 'sure' ? [] : alarms.map(alarm => `  ${words.alarms[alarm]}`)),
    ...(confidence === 'sure' || alternatives.length === 0
      ? []
      : [`  ${[taken, ...alternatives].map(words.reading).join(words.or)}`]),
    words.leftOut(
      groups.reduce((sum, g) => sum + g.characters, 0),
      linesOf(
        groups.flatMap(g => g.spans),
        text,
      ).length,
    ),
    ...groups.map(
      g => `  ${words.reasons[g.reason]} ${words.of(g.characters, shownLines(linesOf(g.spans, text), lang))}`,
    ),
  ];
}

function noticeLines(plan: Plan, text: string, lang: Lang): readonly string[] {
  const words = CLI_OUTPUT[lang];
  const says = PANE_TEXTS[lang].notices;
  const byCode = new Map<Diagnostic['code'], Diagnostic[]>();
  for (const notice of plan.diagnostics) byCode.set(notice.code, [...(byCode.get(notice.code) ?? []), notice]);
  return [...byCode].map(([code, notices]) => {
    const lines = linesOf(
      notices.map(({ span: { start } }) => ({ start, end: start })),
      text,
    );
    const shown = lines.slice(0, SHOWN).join(', ') + (lines.length > SHOWN ? ` ${words.more(lines.length)}` : '');
    return `  ${says[code]} ${words.places(notices.length, shown)}`;
  });
}

/** What the format of a file held back, with its first words. */
function unreadOf({ unread }: GivenText, lang: Lang): readonly string[] {
  if (unread.length === 0) return [];
  return [
    GIVEN_TEXTS[lang].list,
    ...unreadLines(unread, lang).flatMap(({ what, quotes }) => [
      `  ${what}${quotes.length > 0 ? MARKS[lang].colon : ''}`,
      ...quotes.slice(0, SHOWN).map(quote => `    ${quote}`),
      ...(quotes.length > SHOWN ? [`    ${CLI_OUTPUT[lang].more(quotes.length)}`] : []),
    ]),
  ];
}

/** What was read from a plan, for people: heads, counts, sections, notices with their lines in its text. */
export function summary(plan: Plan, given: GivenText, lang: Lang): string {
  const { text } = given;
  const words = CLI_OUTPUT[lang];
  const measures = plan.items.flatMap(promises);
  const count = (of: (measure: (typeof measures)[number]) => number) => measures.reduce((sum, one) => sum + of(one), 0);
  const owners = new Set(
    plan.items
      .flatMap(item => [...item.owners, ...item.measures.flatMap(measure => measure.owners)])
      .map(owner => owner.name),
  );
  const outside = plan.items.filter(item => item.section === null);
  const perSection = (items: readonly Item[]) => words.perSection(items.length, measuresOf(items));
  const notices = noticeLines(plan, text, lang);
  return [
    `${words.title}${MARKS[lang].colon}${plan.title?.text ?? words.unknown}`,
    `${words.issuer}${MARKS[lang].colon}${plan.issuer?.text ?? words.unknown}`,
    `${words.year}${MARKS[lang].colon}${plan.year ?? words.unknown}`,
    words.counts(
      plan.sections.length,
      plan.items.length,
      measures.length,
      count(measure => (measure.targets.length > 1 ? 1 : 0)),
      count(measure => Math.max(1, measure.targets.length)),
    ),
    words.facts(
      count(measure => measure.targets.length),
      statedDeadlines(plan.items),
      owners.size,
    ),
    '',
    ...plan.sections.map(
      (section, index) =>
        `  ${[section.number, section.title].filter(Boolean).join('、')}  ${perSection(plan.items.filter(item => item.section === index))}`,
    ),
    ...(outside.length > 0 && plan.sections.length > 0 ? [`  ${words.outside}  ${perSection(outside)}`] : []),
    '',
    ...structureLines(plan, text, lang),
    ...unreadOf(given, lang),
    '',
    `${words.notices}${MARKS[lang].colon}${notices.length === 0 ? words.none : ''}`,
    ...notices,
  ].join('\n');
}
