import { unitSet } from '../../../language/script/unit-set';
import { endsIn, mentions } from '../../../language/words';
import { dutyLabelAt, fieldAt, unlistedLabelAt } from './labels';
import { answers, MANNER, NO_BODY, VERBS } from './lexicon';
import type { Duty } from './lexicon';
import { isBody, isBodyOrJob, mayBeName, moved, nameAt, readBeside, readNames } from './names';
import type { NamedBody } from './names';
import { habits } from './habits';
import { seldom } from './seldom';
import { TITLED } from './titled';
import { isPersonName } from '../../../language/bodies/surnames';
import { gather } from '../../loops';

const STATED = endsIn('为|是');
/** What sets names off from their label. */
const POINTS_ON = mentions('[:→—]');

/** Names with the duty that their label or verb gives them. */
export interface DutySegment {
  readonly duty: Duty;
  readonly names: readonly NamedBody[];
}

/** True for the duties of persons, false for those of bodies. */
export const isPersonal = (duty: Duty): duty is 'leader' | 'person' => duty === 'leader' || duty === 'person';

/** 编写用例 @小赵, 补做防水——大刘, 做旧12件(@阿坤): where only people are named, they answer. */
export const peopleAnswer = (said: readonly DutySegment[]): readonly DutySegment[] =>
  said.every(s => s.duty === 'person') ? said.map(s => ({ ...s, duty: 'list' as const })) : said;

/** Words in angle brackets, 〈牵头:甲〉; titles and tags are none. */
const ANGLED = /[<〈](?=[^<>〈〉\n]*[\u4e00-\u9fff]{2})([^<>〈〉《》\n]{2,80})[>〉]/g;

const isLabel = (words: string): boolean => dutyLabelAt(words, 0)?.length === words.length;

/** A label that is printed in brackets, 【牵头部门】甲, 【主责】甲, as one with a colon; angle brackets as round ones. (牵头) is none: it stands behind a name. Offsets stay. */
export const unbracketed = (text: string): string =>
  text
    .replace(/[【[(]([^【】[\]():;,。\n]{2,8})[】\])](?=\s?[^\s:,;。])/g, (whole, inner: string) =>
      !whole.startsWith('(') && isLabel(`${inner}:`) ? ` ${inner}:` : whole,
    )
    .replace(ANGLED, '($1)');

/** What stands for the names that an entry before has. */
const SAME = /^ ?(?:同上|同前)[。;,)\s]*$/;

const BOUNDARY = ' \t\n,;。、/([【*|';

/**
 * Reads 牵头单位:甲;配合单位:乙、丙. Null where the text does not begin with a label, or begins with one that has no colon and
 * no bodies after it.
 */
export const readLabelled = (text: string, source: string): DutySegment[] | null => {
  const lead = /^[\s*_•·\-—>●◆■※]*/.exec(text)?.[0].length ?? 0;
  const known = dutyLabelAt(text, lead);
  const first = known ?? unlistedLabelAt(text, lead);
  if (first === null || (known === null && first.duty === 'support')) return null;
  const colon = known !== null && POINTS_ON.test(text.slice(lead, lead + first.length));
  const marks: { at: number; from: number; duty: Duty }[] = [{ at: lead, from: lead + first.length, duty: first.duty }];
  for (let i = lead + first.length; i < text.length; i++) {
    if (!BOUNDARY.includes(text.charAt(i - 1))) continue;
    const label = dutyLabelAt(text, i) ?? unlistedLabelAt(text, i, 'support') ?? fieldAt(text, i);
    if (label === null || !/[: →—为是]$/.test(text.slice(i, i + label.length))) continue;
    marks.push({ at: i, from: i + label.length, duty: label.duty });
    i += label.length - 1;
  }
  if (marks.every(mark => mark.duty === 'other')) return null;
  const segments = gather(marks, (mark, k): DutySegment[] => {
    const next = marks[k + 1]?.at ?? text.length;
    const end = text[next - 1] === '(' ? next - 1 : next;
    const inner = text.slice(mark.from, end);
    if (mark.duty === 'other') return [{ duty: mark.duty, names: [] }];
    const own = source.slice(mark.from, end);
    const named = (duty: Duty, names: readonly NamedBody[]): DutySegment => ({ duty, names: moved(names, mark.from) });
    const beside = readBeside(inner, own);
    const people = beside.length > 0 ? [named('person', beside)] : [];
    // 联系领导:社区书记刘芳 is a person.
    const bodies =
      mark.duty === 'person' || (mark.duty === 'leader' && beside.length === 0) ? readNames(inner, own) : [];
    if (bodies.length > 0 && habits().areOffices(bodies.map(n => inner.slice(n.start, n.end))))
      return [named('list', bodies), ...people];
    if (isPersonal(mark.duty)) return [named(mark.duty, seldom().readPersons(inner, own))];
    const running = readRunning(inner, own);
    // 舞台监督 is a post.
    if (running?.some(s => s.names.length > 0)) return running.map(s => named(s.duty, s.names));
    const names = readNames(inner, own);
    // 谁管:人事小周;行政跟: as chats say it.
    const chatted = names.every(n => isBody(inner.slice(n.start, n.end))) ? null : habits().whom(inner, own);
    if (chatted?.said && chatted.firm !== 'no' && chatted.segments.some(s => !isPersonal(s.duty)))
      return chatted.segments.map(s => named(s.duty, s.names));
    return [named(mark.duty, names), ...people];
  });
  const allBodies = ({ duty, names }: DutySegment): boolean =>
    isPersonal(duty) || names.every(n => isBody(text.slice(n.start, n.end)));
  const stated = marks.some(mark => STATED.test(text.slice(mark.at, mark.from)));
  const words = text
    .slice(lead + first.length)
    .split(/[、,;。\s与和及]+/)
    .filter(Boolean).length;
  const nothingElse = words === segments.reduce((n, s) => n + s.names.length, 0);
  const sure = stated ? nothingElse && segments.every(allBodies) : colon || segments.slice(0, 1).every(allBodies);
  const said = marks.some((mark, k) => SAME.test(text.slice(mark.from, marks[k + 1]?.at ?? text.length)));
  return sure && (said || segments.some(s => s.names.length > 0 || isPersonal(s.duty))) ? segments : null;
};

/** Which codes may begin a verb of duty. */
const BEGINS_VERB = unitSet(
  '联保帮搭打技会为总牵主抓统积密协配共参支业指督负承组具落实推办执监验考带挂批审把复包兜轮值发签驻旁分经归跟盯',
);

const verbAt = (text: string, at: number): { duty: Duty; length: number } | null => {
  if (BEGINS_VERB[text.charCodeAt(at)] !== 1 || text.startsWith('党组织', at - 1)) return null;
  const found = VERBS(text.slice(at, at + 14));
  return found && ',;。、) \t\n及和'.includes(text.charAt(at + found.length))
    ? { duty: found.value, length: found.length }
    : null;
};

/**
 * Reads 甲牵头,乙、丙配合; 甲、乙按职责分工负责; 甲会同乙负责. Null where the text holds anything else than bodies and what
 * they do; in a `note` of its own that closes with 负责, 牵头 or 配合 a name need not tell that it is one of a body.
 */
export const readRunning = (text: string, source: string, note = false): DutySegment[] | null => {
  const found: DutySegment[] = [];
  let from = 0;
  const take = (end: number, duty: Duty): boolean => {
    const raw = text.slice(from, end).replace(MANNER, '').replace(MANNER, '');
    const mainly = text.startsWith('为主', end);
    const word = raw.replace(mainly ? /^[,;。、\s]*以?/ : /^[,;。、\s]*(?:找(?!平))?/, '');
    if (NO_BODY.test(word)) return false;
    const start = from + raw.length - word.length;
    const joined = /(?:会同|联同|联合(?![会体国支党]))/.exec(word.slice(1));
    const helpers = duty === 'support' && found.length === 0;
    const helper = helpers ? Math.max(word.lastIndexOf(','), word.lastIndexOf(';')) : -1;
    const pieces: [number, number, Duty][] =
      helper > 0
        ? [
            [start, start + helper, 'list'],
            [start + helper + 1, start + word.length, 'support'],
          ]
        : joined === null
          ? [[start, start + word.length, duty]]
          : [
              [start, start + 1 + joined.index, duty],
              [start + 1 + joined.index + joined[0].length, start + word.length, 'support'],
            ];
    for (const [a, b, role] of pieces) {
      const said = text.slice(a, b);
      const person = isPersonName(said);
      if (person || TITLED.test(said)) {
        found.push({ duty: person ? 'person' : 'leader', names: [nameAt(source, a, b)] });
        continue;
      }
      const names = moved(readNames(said, source.slice(a, b)), a);
      const words = names.map(n => text.slice(n.start, n.end));
      if (words.length === 0 || !words.every(w => isBodyOrJob(w) || ((note || role === 'other') && mayBeName(w))))
        return false;
      if (mainly && !words.every(w => answers(w) || w.startsWith('各'))) return false;
      found.push({ duty: role, names: role === 'other' ? [] : names });
      const beside = moved(readBeside(said, source.slice(a, b)), a);
      if (beside.length > 0) found.push({ duty: 'person', names: beside });
    }
    return true;
  };
  for (let i = 0; i < text.length; i++) {
    const verb = verbAt(text, i);
    if (verb === null) continue;
    if (!take(i, verb.duty)) return null;
    i += verb.length - 1;
    from = i + 1;
  }
  return found.length > 0 && /^[,;。、\s)]*$/.test(text.slice(from)) ? found : null;
};
