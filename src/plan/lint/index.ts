import type { Range, Source } from '../source';
import type { Diagnostic, DiagnosticCode, Item, Plan, Severity } from '../types';
import type { Outline } from '../outline';
import { isVague } from './vague';
import { gather } from '../loops';

const notice = (
  code: DiagnosticCode,
  severity: Severity,
  span: Range,
  data: Diagnostic['data'] = {},
): Diagnostic<Range> => ({
  code,
  severity,
  span: { start: span.start, end: span.end },
  data,
});

/**
 * What a careful clerk would remark. Where no item at all has an owner (a time), that is said
 * once for the plan. Spans count in the cleaned text.
 */
export function lint(source: Source, outline: Outline, plan: Plan<Range>): Diagnostic<Range>[] {
  const whole = { start: 0, end: source.text.length };
  if (plan.items.length === 0) return [notice('not-a-plan', 'error', whole)];
  return [
    ...(outline.copy ? [notice('pasted-twice', 'warning', outline.copy)] : []),
    ...outline.plans
      .slice(1)
      .map(p =>
        notice('two-plans', 'warning', p.title?.span ?? p.drafts[0]?.heading ?? whole, { title: p.title?.text ?? '' }),
      ),
    ...(outline.lost > 0 ? [notice('lost-line-breaks', 'info', whole, { count: outline.lost })] : []),
    ...source.garbled.map(g => notice('garbled', 'warning', g, { words: source.text.slice(g.start, g.end) })),
    ...guessedYear(outline, plan, whole),
    ...outline.gaps.map(g => notice('numbering-gap', 'info', g.at, { before: g.before, found: g.found })),
    ...(plan.items.every(item => item.path.startsWith('·') && !item.extras) && plan.sections.length === 0
      ? [notice('no-numbers', 'info', whole)]
      : []),
    ...perItem(plan, 'no-owner', item => item.owners.length === 0 && item.measures.every(m => m.owners.length === 0)),
    ...(plan.yearBinds
      ? []
      : perItem(
          plan,
          'no-deadline',
          item => item.deadlines.length === 0 && item.measures.some(m => m.deadlines.length === 0),
        )),
    ...gather(plan.items, item => [...item.deadlines, ...gather(item.measures, m => m.deadlines)])
      .filter(due => due.noSuchDay && due.basis === 'stated')
      .map(due => notice('no-such-day', 'warning', due.span, { words: due.quote })),
    ...gather(plan.items, item =>
      item.measures.filter(m => isVague(m)).map(m => notice('vague', 'info', m.span, { item: item.path })),
    ),
  ];
}

/** A year that nothing states decides which September is meant: that is told, unless somebody has said it. */
function guessedYear({ plans }: Outline, { year, yearBinds, title }: Plan<Range>, whole: Range): Diagnostic<Range>[] {
  return plans[0]?.year.guessed && !yearBinds && year !== null
    ? [notice('year-guessed', 'info', title?.span ?? { start: whole.start, end: whole.start }, { year })]
    : [];
}

function perItem(plan: Plan<Range>, code: DiagnosticCode, lacks: (item: Item<Range>) => boolean): Diagnostic<Range>[] {
  const items = plan.items.filter(item => !item.paragraph);
  const without = items.filter(lacks);
  const span = plan.title?.span ?? items[0]?.headingSpan ?? { start: 0, end: 0 };
  if (without.length > 0 && without.length === items.length)
    return [notice(code, 'info', span, { items: without.length, all: 1 })];
  return without.map(item => notice(code, 'info', item.headingSpan, { item: item.path }));
}
