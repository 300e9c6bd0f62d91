import { LEADS, MAKING, TELLING } from '../lexicon/verbs';

const MAKING_BY_LENGTH = [...MAKING].sort((a, b) => b.length - a.length);
const LEADS_BY_LENGTH = [...LEADS].sort((a, b) => b.length - a.length);

/** Takes leading words of mood, time and emphasis off. */
export function stripLeads(text: string): string {
  for (;;) {
    const lead = LEADS_BY_LENGTH.find(w => text.startsWith(w) && text.length > w.length);
    const time = /^(?:到|至|截至)?(?:20\d\d|\d\d)年(?:底前|底|末|前|内|度)?/.exec(text)?.[0] ?? '';
    const cut = Math.max(
      lead?.length ?? 0,
      time.length,
      /^(?:全[市县区省]|我[市县区省]|[市县])(?=.{3})/.exec(text)?.[0].length ?? 0,
    );
    if (!cut) return text;
    text = text.slice(cut);
  }
}

/** The making verb at the end of (or opening) a stretch: where it starts and what it is. */
export function lastVerb(text: string): { at: number; word: string } | null {
  for (let i = text.length; i >= 0; i--) {
    const word = MAKING_BY_LENGTH.find(w => text.startsWith(w, i));
    if (word) return { at: i, word };
  }
  return null;
}

const TRIM_END = /(?:分别|均|总体|总|都|全年|累计|年均|同比|力争|争取|要|应|的|任务|要求|[、和及与])+$/;

/** Indicator to the left of a number: what stands between the verb and the number. */
export function leftIndicator(folded: string): { from: number; to: number } {
  const end = folded.length - (TRIM_END.exec(folded)?.[0].length ?? 0);
  let text = folded.slice(0, end);
  let from = 0;
  for (let guard = 0; guard < 8; guard++) {
    const stripped = stripLeads(text);
    const verb = MAKING_BY_LENGTH.find(
      w => stripped.startsWith(w) && !TELLING.has(w) && stripped.length > w.length + 1,
    );
    const next = verb ? stripped.slice(verb.length) : stripped;
    if (next === text) break;
    from += text.length - next.length;
    text = next;
  }
  return { from, to: end };
}

/** Indicator to the right of a number. */
export function rightIndicator(folded: string): { from: number; to: number } {
  const from = /^的/.test(folded) ? 1 : 0;
  const to = folded.length - (/(?:建设任务|任务|要求|[、和及与]|以及)+$/.exec(folded)?.[0].length ?? 0);
  const of = /^(?:具有|具备|站在|紧跟|在).{2,}?的/.exec(folded.slice(from, to));
  return { from: from + (of?.[0].length ?? 0), to };
}
