/** What may stand behind a number and its unit without changing it. Whatever else stands there makes the cell a question. */

/** 整 and （含） say nothing; the others that the figure is not exact. */
const HARMLESS = /^(?: |左右|上下|余|多|以上|及以上|整|\(含\)|\+)+/;
const INEXACT = /左右|上下|余|多|以上|\+/;
/** Words by which a part is told that is missing or not done: the target less the number may be meant. */
const MISSING = /未|没|无|缺|不合格|不达标|不及格|欠|差|剩|尚待|待/;

export interface Behind {
  readonly approximate: boolean;
  /** Nothing is left unread. */
  readonly clear: boolean;
  /** The words that are left say that so much is missing. */
  readonly missing: boolean;
}

/** Reads the words behind a unit; `indicator` is the row's: its last noun may be repeated (15所学校). */
export function behind(text: string, indicator: string): Behind {
  let rest = text;
  let approximate = false;
  for (let noun = false; ;) {
    const harmless = HARMLESS.exec(rest)?.[0] ?? '';
    approximate ||= INEXACT.test(harmless);
    rest = rest.slice(harmless.length);
    const thing = noun ? '' : nounOf(rest, indicator);
    if (thing === '') break;
    noun = true;
    rest = rest.slice(thing.length);
  }
  return { approximate, clear: rest === '', missing: MISSING.test(rest) };
}

/** The longest beginning of `text` that the indicator ends in. */
function nounOf(text: string, indicator: string): string {
  for (let n = Math.min(text.length, indicator.length); n >= 2; n--)
    if (/^[\u4e00-\u9fff]+$/.test(text.slice(0, n)) && indicator.endsWith(text.slice(0, n))) return text.slice(0, n);
  return '';
}

/** True where words before a number say that it is what is missing: 未完成12所, 尚缺3万元. */
export const saysMissing = (text: string): boolean => MISSING.test(text);
