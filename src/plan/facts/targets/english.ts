import type { Range, Source } from '../../source';
import type { Comparator, Rhythm, Target } from '../../types';

const NUMBER =
  /(?:(USD|US\$|\$|€|£|EUR|GBP)\s?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(million|billion|thousand|m|bn|k)\b)?/y;
const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
};
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:at least|no fewer than|no less than|not less than|a minimum of|minimum of)\s*$/i, '>='],
  [/(?:no more than|not more than|not exceeding|up to|at most|a maximum of|within)\s*$/i, '<='],
  [/(?:more than|over|exceed(?:ing)?|above)\s*$/i, '>'],
  [/(?:less than|fewer than|under|below)\s*$/i, '<'],
  [/(?:approximately|about|around|roughly|some)\s*$/i, '~'],
];
const EVERY: readonly (readonly [RegExp, Rhythm])[] = [
  [/(?:per|each|every|a) (?:day)|daily/i, 'day'],
  [/(?:per|each|every|a) (?:week)|weekly/i, 'week'],
  [/(?:per|each|every|a) (?:month)|monthly/i, 'month'],
  [/(?:per|each|every|a) (?:quarter)|quarterly/i, 'quarter'],
  [/(?:per|each|every|a) (?:year)|annually|yearly|per annum/i, 'year'],
];
/** Words whose number is a name: Action 3, Exhibit 6, FY 2024. */
const NAMED =
  /(?:Actions?|Goal|Objective|Strategy|Exhibit|Figure|Table|Phase|Chapter|Section|Step|Milestone|Priority|Part|Article|Annex|Appendix|Grade|Level|Tier|FY|Q|ISO|No\.|Page|Version|Room|Stage|Pillar|Act|Year|COVID|M|and)\s?-?$/;
const MONTHS =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.?\s*(?:\d{1,2},?\s*)?$/;
const VERBS =
  /^(?:Agencies (?:will|should|must)\s+)?(?:will|to|should|must|shall)?\s*(?:achieve|reach|hold|host|organi[sz]e|conduct|deliver|provide|build|construct|open|establish|create|launch|complete|publish|produce|plant|hire|secure|keep|maintain|ensure|raise|increase|reduce|cut|lower|decrease|improve|invest|have|obtain|run|develop)\s+/i;

/** True where a stretch is English rather than Chinese. */
export function isEnglish(folded: string, { start, end }: Range): boolean {
  const part = folded.slice(start, Math.min(end, start + 400));
  const latin = part.match(/[A-Za-z]/g)?.length ?? 0;
  return latin >= 8 && latin > 4 * (part.match(/[一-鿿]/g)?.length ?? 0);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly printed: number;
  readonly unit: string;
  readonly scale: string;
}

function numberAt(text: string, at: number): Found | null {
  NUMBER.lastIndex = at;
  const m = NUMBER.exec(text);
  if (!m) return null;
  const printed = Number((m[2] ?? '').replace(/,/g, '') + (m[3] ?? ''));
  let end = at + m[0].length;
  let unit = m[1] ?? '';
  const percent = /^\s?(?:%|percent\b|per cent\b)/i.exec(text.slice(end, end + 10))?.[0];
  const points = /^(?:\s|-)?percentage points?\b/i.exec(text.slice(end, end + 20))?.[0];
  if (points) unit = 'percentage points';
  else if (percent) unit = '%';
  end += (points ?? percent ?? '').length;
  return {
    start: at,
    end,
    value: Number((printed * (SCALE[m[4] ?? ''] ?? 1)).toPrecision(12)),
    printed,
    unit,
    scale: m[4] ?? '',
  };
}

/** Targets of an English sentence: at least 50 schools, from 71% to 92%, by 10%, 1 activity per quarter. */
export function findEnglish(source: Source, sentence: Range): Target[] {
  const text = source.folded.slice(sentence.start, sentence.end);
  const out: Target[] = [];
  for (let i = 0; i < text.length;) {
    const c = text.charAt(i);
    const startsWord = i === 0 || /[\s(|]/.test(text.charAt(i - 1));
    const word = startsWord
      ? (/^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?=\s[a-z])/i.exec(
          text.slice(i, i + 8),
        )?.[0] ?? '')
      : '';
    if (!word && !(/[\d$€£]/.test(c) || (startsWord && /^(?:USD|US\$|EUR|GBP)\s?\d/.test(text.slice(i, i + 6))))) {
      i++;
      continue;
    }
    const n: Found | null = word
      ? {
          start: i,
          end: i + word.length,
          value: WORDS[word.toLowerCase()] ?? 0,
          printed: WORDS[word.toLowerCase()] ?? 0,
          unit: '',
          scale: '',
        }
      : numberAt(text, i);
    if (!n) {
      i++;
      continue;
    }
    i = n.end;
    const target =
      word && !/(?:at least|no fewer than|hold|publish|open|build|launch|up to)\s*$/i.test(text.slice(0, n.start))
        ? null
        : read(source, sentence, text, n);
    if (target) {
      out.push(target.target);
      i = Math.max(i, target.next);
    }
  }
  return out;
}

function read(source: Source, sentence: Range, text: string, n: Found): { target: Target; next: number } | null {
  const left = text.slice(0, n.start);
  const right = text.slice(n.end);
  if (
    NAMED.test(left) ||
    MONTHS.test(left) ||
    /[A-Za-z\d.,/:-]$/.test(left) ||
    /^(?:st|nd|rd|th)\b|^[/:]\d|^\.\d|^-[a-z]/.test(right)
  )
    return null;
  if (
    n.unit === '' &&
    n.scale === '' &&
    n.value >= 1900 &&
    n.value <= 2100 &&
    Number.isInteger(n.value) &&
    !/^\s[a-z]/.test(right)
  )
    return null;
  if (
    /\b(?:in|by|since|until|before|after|during|of|FY)\s$/i.test(left) &&
    n.unit === '' &&
    n.value >= 1900 &&
    n.value <= 2100
  )
    return null;
  const clauseStart = Math.max(left.lastIndexOf('|'), left.lastIndexOf(';'), left.lastIndexOf(', ')) + 1;
  const clauseEnd = n.end + (/[|;.]|,\s/.exec(right)?.index ?? right.length);
  const own = text.slice(clauseStart, n.start);
  const to = /^\s*(?:to|-|–)\s*/.exec(right)?.[0];
  const high = to ? numberAt(text, n.end + to.length) : null;
  const from = /\bfrom\s*$/i.test(own) && high !== null;
  const range = high !== null && !from;
  const last = high ?? n;
  const unitWord =
    /^[\s-]?(?:(?:new|additional|more|further|extra|different|high-quality|full-time|qualified|local|public)\s)*([a-z][a-z-]*)/i
      .exec(text.slice(last.end))?.[1]
      ?.trim() ?? '';
  const after = text.slice(last.end, clauseEnd).trim();
  const percent = last.unit || n.unit;
  const act = own.trim();
  const by = /\bby\s*$/i.test(own);
  const rise = /\b(?:increase|raise|improve|grow|expand|boost)/i.test(act);
  const fall = /\b(?:reduce|decrease|cut|lower|shrink)/i.test(act);
  const change = by && (rise || fall) ? (fall ? '-' : '+') : null;
  if (!percent && !unitWord) return null;
  const found = BEFORE.find(([re]) => re.test(own));
  const reach = /\b(?:to|reach|achieve|attain)\s*$/i.test(own) || from;
  const comparator: Comparator = range ? 'range' : (change ?? found?.[1] ?? (reach ? (fall ? '<=' : '>=') : '='));
  const stripped = own
    .replace(found?.[0] ?? /$^/, '')
    .replace(/\b(?:by|to|from|of|at|reach|with)\s*$/i, '')
    .trim();
  const subject = stripped
    .replace(VERBS, '')
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/\s(?:at|by|to|of|rate of|in)$/i, '');
  const rhythm = EVERY.find(([re]) => re.test(after));
  const object = after
    .replace(/\s(?:by|in|before|until|across|over)\s.*$/i, '')
    .replace(/^(?:in|of|for)\s/i, '')
    .trim();
  const indicator =
    (percent
      ? /^(?:$|by|in|of|for)\b/.test(object) || subject.length > 1
        ? subject
        : object
      : /^(?:Train|Recruit|Hire|Build|Visit|Renovate|Repair|Inspect)\b/i.test(stripped)
        ? `${stripped} ${object}`
        : object) ||
    subject ||
    object;
  if (indicator.length < 2) return null;
  const at = {
    start: sentence.start + clauseStart + (/^\s*/.exec(text.slice(clauseStart))?.[0].length ?? 0),
    end: sentence.start + clauseStart + text.slice(clauseStart, clauseEnd).trimEnd().length,
  };
  return {
    next: last.end,
    target: {
      span: at,
      quote: source.text.slice(at.start, at.end),
      rule: 'targets/english',
      basis: 'stated',
      comparator,
      value: range ? n.value : last.value,
      ...(range ? { upper: last.value } : {}),
      unit: percent || unitWord,
      indicator,
      kind: change ? 'change' : rhythm ? 'frequency' : percent === '%' ? 'level' : 'count',
      printed: {
        value: range ? n.printed : last.printed,
        ...(range ? { upper: last.printed } : {}),
        unit: `${last.scale ? `${last.scale} ` : ''}${percent || unitWord}`,
      },
      ...(rhythm ? { every: rhythm[1] } : {}),
    },
  };
}
