/** Paragraphs of a paste that became no tasks: what stands before the tasks, and what was left out. */
import { isWorthALook } from '../../../plan/account/left-out';
import type { Plan, Span, Stretch } from '../../../plan/types';
import type { Subject } from './types';

/** Fewer characters than this are a line of a heading or an issuer, no requirement. */
const LONG = 20;
const ENDS = /[。！？；.!?;:：]\s*$/;

type Kept = Pick<Plan, never> & Partial<Pick<Plan, 'account'>>;

/** Stretches before the tasks, those of one paragraph drawn together where the paste breaks its lines. */
function paragraphs(account: readonly Stretch[], source: string): readonly Span[] {
  const found: Span[] = [];
  let goesOn = false;
  for (const stretch of account) {
    if (stretch.as !== 'front') {
      goesOn &&= stretch.as === 'left-out' && !isWorthALook(stretch);
      continue;
    }
    const { start, end } = stretch;
    const last = found[found.length - 1];
    if (goesOn && last && !ENDS.test(source.slice(last.start, last.end)))
      found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
    goesOn = true;
  }
  return found.filter(({ start, end }) => source.slice(start, end).replace(/\s/g, '').length >= LONG);
}

/** What became no task, in the order of the text; `reason` says why it was left out, blank for general requirements. */
export function outside(plan: Kept, source: string): readonly Subject[] {
  const account = plan.account ?? [];
  const left = account.flatMap((stretch): readonly Subject[] =>
    stretch.as === 'left-out' && isWorthALook(stretch)
      ? [{ key: `outside@${stretch.start}`, span: stretch, reason: stretch.reason }]
      : [],
  );
  const front = paragraphs(account, source).map((span): Subject => ({ key: `outside@${span.start}`, span }));
  return [...front, ...left].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
