import type { Range, Source } from '../source';
import { pasteAt, pasteOffset, type PasteOffset } from '../spans';
import { hasWords, isBlankCode } from '../text';
import type { LeftOut, PlacedAs, Stretch } from '../types';

/** Where a stretch went: a place in the plan, or the reason why it was left out. */
export type Went = PlacedAs | LeftOut;

const PLACES: readonly PlacedAs[] = [
  'title',
  'front',
  'section',
  'task',
  'measure',
  'owner',
  'time',
  'cell',
  'furniture',
];
const REASONS: readonly LeftOut[] = [
  'site',
  'letter',
  'sign-off',
  'attachments',
  'second-copy',
  'contents',
  'aside',
  'page-number',
  'pinyin',
  'markup',
  'prefix',
  'by-hand',
  'no-work',
];
const ALL: readonly Went[] = [...PLACES, ...REASONS];
const KINDS = ALL.length + 1;
const TAKEN_OUT = (['markup', 'page-number', 'pinyin', 'prefix'] as const).map(why => ALL.indexOf(why) + 1);
/** Which kinds signs beside them go with: all but what was taken out. */
const SPREADS = Uint8Array.from({ length: KINDS }, (_, kind) => (kind === 0 || TAKEN_OUT.includes(kind) ? 0 : 1));
const FURNITURE = ALL.indexOf('furniture') + 1;
/** Set on the first character of what was painted in one go: there a new stretch begins. */
const BEGINS = 0x80;
const KIND = 0x7f;
const LINE_END = 10;

/** Notes down for each character of the paste where it went; who comes first holds. */
export interface Painter {
  /** Paints what is still blank of a range of the cleaned text. */
  paint(range: Range, went: Went): void;
  /** What of a range of the cleaned text has words and is not painted yet, ascending, blanks and mere signs at its ends left out. */
  rest(range: Range): readonly Range[];
  /** The account: mere signs that nobody painted go with what stands beside them on their line. */
  stretches(): readonly Stretch[];
}

export function painterOf(source: Source): Painter {
  const { raw, text, map, removed } = source;
  const kinds = new Uint8Array(raw.length);
  const at = (i: number): PasteOffset => pasteAt(map, i);
  const blank = (i: number): boolean => isBlankCode(raw.charCodeAt(i));
  for (const { start, end, why } of removed) {
    kinds.fill(ALL.indexOf(why) + 1, start, end);
    if (start < end) kinds[start] = (kinds[start] ?? 0) | BEGINS;
  }

  return {
    paint({ start, end }, went) {
      const kind = ALL.indexOf(went) + 1;
      let fresh = true;
      const to = Math.min(end, text.length);
      for (let i = Math.max(0, start); i < to; i++) {
        const place = at(i);
        if (kinds[place] !== 0 || blank(place)) continue;
        kinds[place] = fresh ? kind | BEGINS : kind;
        fresh = false;
      }
    },
    rest({ start, end }) {
      const found: Range[] = [];
      let from = -1;
      let to = -1;
      const close = (): void => {
        if (from >= 0 && hasWords(text.slice(from, to))) found.push({ start: from, end: to });
        from = -1;
      };
      for (let i = Math.max(0, start); i < Math.min(end, text.length); i++) {
        if (text.charCodeAt(i) === LINE_END || kinds[at(i)] !== 0) close();
        else if (!blank(at(i))) {
          if (from < 0) from = i;
          to = i + 1;
        }
      }
      close();
      return found;
    },
    stretches() {
      absorb(raw, kinds);
      const found: Stretch[] = [];
      let start = 0;
      let end = 0;
      let kind = 0;
      const close = (): void => {
        if (end === 0) return;
        const went = ALL[kind - 1] ?? 'furniture';
        found.push(
          kind > PLACES.length
            ? { start: pasteOffset(start), end: pasteOffset(end), as: 'left-out', reason: went as LeftOut }
            : { start: pasteOffset(start), end: pasteOffset(end), as: went as PlacedAs },
        );
      };
      for (let i = 0; i < raw.length; i++) {
        if (blank(i)) continue;
        const painted = kinds[i] ?? 0;
        if (painted !== kind) {
          close();
          kind = painted & KIND;
          start = i;
        }
        end = i + 1;
      }
      close();
      return found;
    },
  };
}

/** Signs that end something: they stay with what they follow. */
const CLOSES = /[。．.;；:：,，、!！?？)）\]】〕》”’"'|]/;

/**
 * Gives mere signs that nobody painted to what they close, else to what follows on their line, else to what stands before them there;
 * a line of nothing else is furniture.
 */
function absorb(raw: string, kinds: Uint8Array): void {
  const open = (i: number): boolean => kinds[i] === 0 && !isBlankCode(raw.charCodeAt(i));
  /** Cleaning took it out: nothing goes with it. */
  const spreads = (kind: number): boolean => SPREADS[kind & KIND] === 1;
  for (let start = 0; start < raw.length;) {
    const n = raw.indexOf('\n', start);
    const end = n < 0 ? raw.length : n;
    let left = start;
    while (left < end && !open(left)) left++;
    if (left === end) {
      start = end + 1;
      continue;
    }
    let before = 0;
    for (let i = start; i < end; i++) {
      if (open(i) && before !== 0 && CLOSES.test(raw.charAt(i))) kinds[i] = before;
      else if (open(i)) before = 0;
      else if (spreads(kinds[i] ?? 0)) before = (kinds[i] ?? 0) & KIND;
    }
    let next = -1;
    for (let i = end - 1; i >= start; i--) {
      if (open(i) && next >= 0) {
        kinds[i] = kinds[next] ?? 0;
        kinds[next] = (kinds[next] ?? 0) & KIND;
        next = i;
      } else if (spreads(kinds[i] ?? 0)) next = i;
    }
    before = FURNITURE | BEGINS;
    for (let i = start; i < end; i++) {
      if (open(i)) {
        kinds[i] = before;
        before &= KIND;
      } else if (spreads(kinds[i] ?? 0)) before = (kinds[i] ?? 0) & KIND;
    }
    start = end + 1;
  }
}
