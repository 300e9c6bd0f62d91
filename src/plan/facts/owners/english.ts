import { RACI } from '../../../language/bodies/duties';
import { dutyOf, SAYS_WHEN } from './english-labels';
import { BARE_ENGLISH, BODY_END, endsAsEnglishBody, NAME } from './english-names';
import { NOBODY } from './lexicon';
import { moved } from './names';
import type { NamedBody } from './names';
import type { DutySegment } from './segments';
import { gather, matchesOf } from '../../loops';

const SLASHES = /\//g;
const LIST = /[,;/]\s*(?:and )?| and (?=\S+(?: \S+)?[\s.]*$)| & (?=\S+[\s.]*$)/g;
/** Two bodies, not the two halves of one name: one of them is an abbreviation. */
const PAIR = /^\s*(?:[A-Z]{2,5} (?:and|&) \w[\w -]*|\w[\w -]* (?:and|&) [A-Z]{2,5})[\s.]*$/;
const MARK = /\s*\((?:(lead)|support|supporting)\)$/i;

/** Departments whose own name holds an `and`. */
const ONE_NAME =
  /(?:Parks|Health|Research|Fire|Finance|Planning|Marketing|Teaching|Learning|Arts|Science|Trade|Education|Water|Culture|People|Diversity|Food|Housing and Urban) and (?:Recreation|Human Services|Safety|Social Care|Wellbeing|Development|Innovation|Rescue|Administration|Zoning|Communications|Learning|Teaching|Culture|Sciences|Technology|Industry|Training|Sanitation|Tourism|Inclusion|Agriculture)/g;

/** The names in a list; `and` parts only what is no name by itself (Parks and Recreation). */
export const splitEnglish = (text: string, source: string, from: number, to: number): NamedBody[] => {
  const names: NamedBody[] = [];
  let start = from;
  const push = (end: number): void => {
    const word = text.slice(start, end);
    const lead = /^[\s,;.*_&/@]*(?:and |the )*@?/.exec(word)?.[0].length ?? 0;
    const whole = word.slice(lead).replace(/[\s,;.*_]+$/, '');
    const mark = MARK.exec(whole);
    const body = mark === null ? whole : whole.slice(0, mark.index);
    if (body === '') return;
    const at = { start: start + lead, end: start + lead + body.length };
    const role = mark === null ? null : mark[1] === undefined ? 'support' : 'lead';
    names.push({ ...at, vague: false, mark: role, name: source.slice(at.start, at.end) });
  };
  if (NOBODY.test(text.slice(from, to))) return names;
  const list = text.slice(from, to).replace(ONE_NAME, name => name.replace(' and ', ' _nd '));
  const pair = list.includes('@') || PAIR.test(list) || BODY_END.test(/^(.+?)(?: and | & )/.exec(list)?.[1] ?? '');
  const slashed = list.includes('/');
  const parting = slashed ? SLASHES : list.includes(',') || list.includes(';') ? LIST : pair ? / and | & /g : null;
  for (const mark of parting ? matchesOf(list, parting) : []) {
    push(from + mark.index);
    start = from + mark.index + mark[0].length;
  }
  push(to);
  return names;
};

/** A label before its colon; a sentence may hold several, parted by marks. */
const LABELLED =
  /(^[\s•·–—>-]*|[;,.|(/]\s*|\s{2,})[*_]{0,2}([A-Za-z-]+(?: [a-z]+){0,2})\.?(?:\(s\))?[*_]{0,2}(?:\s?:[*_]{0,2}\s?| ([–—-]) )/gi;
/** Labels that a dash may follow as well as a colon: Lead officer – Head of Planning. */
const BEFORE_DASH = /^(?:leads?|owners?|responsible|\S+ (?!for |of |to )\S+)$/i;
const SAID =
  '(?:(?:[Tt]o be )?(?:[Ll]ed|[Oo]wned|[Dd]elivered|[Mm]anaged|[Cc]o-?ordinated|[Oo]verseen) by|[Rr]esponsibility of|[Aa]ssigned to) (?:the )?';
const BESIDE_THEM =
  '(?:(?:working |jointly |together |in (?:partnership|collaboration|conjunction) )?with|supported by)(?: support from)?(?: the)?';
/** Finance, with HR; led by Finance with support from HR; assigned to HR; Legal to advise. */
const WITH = new RegExp(
  `^\\s*(${SAID})?(?:the )?(${NAME})(?:,? ${BESIDE_THEM} ([A-Z].{0,120})|; ([A-Z].{0,60}?) to (?:advise|assist|support|help))?$`,
);
const STATES = new RegExp(`^\\s*${SAID}`);

/** Reads `Finance, with HR` and `led by Finance`, as they stand in brackets. Null where there is neither. */
export const readWith = (text: string, source: string): DutySegment[] | null => {
  const found = WITH.exec(text);
  const [lead, others] = [found?.[2], found?.[3] ?? found?.[4]];
  if (found === null || lead === undefined || (others === undefined && found[1] === undefined)) return null;
  const head = text.indexOf(lead);
  const segments: DutySegment[] = [
    {
      duty: (found[1] ?? 'led ').toLowerCase().includes('led ') ? 'lead' : 'list',
      names: splitEnglish(text, source, head, head + lead.length),
    },
  ];
  if (others === undefined) return segments;
  const list = /^(?:(?! and )[^,;/])+ and (?:(?! and )[^,;/])+$/.test(others) ? others.indexOf(' and ') : -1;
  const at = text.lastIndexOf(others);
  const names =
    list < 0
      ? splitEnglish(text, source, at, at + others.length)
      : [
          ...splitEnglish(text, source, at, at + list),
          ...splitEnglish(text, source, at + list + 5, at + others.length),
        ];
  return [...segments, { duty: 'support', names }];
};

/** Registry (with Archives, Library); Housing Manager, with Citizens Advice; Site Team with the Police. */
const BESIDE = new RegExp(`(?:\\s*\\(|,?\\s+)${BESIDE_THEM} ([^();]+)\\)?`, 'i');

/** Led by Children's Services, supported by Schools Forum: a sentence that says nothing else. */
export const readLedBy = (text: string, source: string): DutySegment[] | null =>
  STATES.test(text) ? readWith(text.replace(/[.\s]+$/, ''), source) : null;

/** Transport; support: Highways Contractor: names, and behind a mark a label with others. */
export const readNamesFirst = (text: string, source: string): DutySegment[] | null => {
  const mark = /(?:[;,]\s*|\s{2,})(?=[A-Za-z]+(?: [a-z]+){0,2}\s?:)/.exec(text);
  if (mark === null || !BARE_ENGLISH.test(text.slice(0, mark.index))) return null;
  const from = mark.index + mark[0].length;
  const rest = readEnglish(text.slice(from), source.slice(from));
  if (rest === null) return null;
  const names = splitEnglish(text, source, 0, mark.index);
  return [{ duty: 'list', names }, ...rest.map(s => ({ duty: s.duty, names: moved(s.names, from) }))];
};

/** Reads `Lead: Finance; Support: HR, IT`. Null where the text does not begin with a label. */
export const readEnglish = (text: string, source: string): DutySegment[] | null => {
  const found = matchesOf(text, LABELLED);
  const letters = found.map(m => (m[2] ?? '').toLowerCase());
  const raci = letters.includes('r') && letters.includes('a');
  const marks = found
    .map((m, i) => ({
      at: m.index,
      from: m.index + m[0].length,
      duty: (raci ? RACI[letters[i] ?? ''] : undefined) ?? dutyOf(m[2] ?? ''),
      dash: m[3],
      label: m[2] ?? '',
    }))
    .filter(
      (m, i, all) =>
        m.dash === undefined ||
        (i > 0 && m.duty !== null && all[0]?.dash !== undefined) ||
        (BEFORE_DASH.test(m.label) && /[A-Z]/.test(text.charAt(m.from))),
    );
  if (marks[0] === undefined || marks[0].at > 2 || marks[0].duty === null) return null;
  if (SAYS_WHEN.test(text.slice(marks[0].from))) return null;
  return gather(marks, (mark, i): DutySegment[] => {
    if (mark.duty === null) return [];
    const end = marks[i + 1]?.at ?? text.length;
    const said = text.slice(mark.from, end);
    const beside = BESIDE.exec(said);
    // Matron with the Ambulance Service, but Head of Engagement with Schools.
    if (
      beside === null ||
      (!'(,'.includes(beside[0].trimStart().charAt(0)) && !endsAsEnglishBody(said.slice(0, beside.index)))
    )
      return [{ duty: mark.duty, names: splitEnglish(text, source, mark.from, end) }];
    const at = mark.from + beside.index;
    const to = at + beside[0].length - (beside[0].endsWith(')') ? 1 : 0);
    const names = splitEnglish(text, source, to - (beside[1] ?? '').length, to);
    return [
      { duty: mark.duty, names: splitEnglish(text, source, mark.from, at) },
      { duty: 'support', names },
    ];
  });
};

const ACTION = /^[^\S\n]*Actions?(?= ?:| [–—-] )/i;

/** Who acts on what the line has resolved: …the roof. Action: Estates Committee. Only names may follow. */
export const readActing = (words: string, own: string): DutySegment[] | null => {
  const label = ACTION.exec(words);
  if (label === null) return null;
  const segments = readEnglish(words.replace(ACTION, 'Owner'.padStart(label[0].length)), own);
  const apart = words.trimStart() !== words;
  const isName = (name: string): boolean => BARE_ENGLISH.test(name) && (apart || /^[A-Z]{2,3}$/.test(name));
  return segments?.every(s => s.names.every(n => isName(words.slice(n.start, n.end)))) ? segments : null;
};
