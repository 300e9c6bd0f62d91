import { isHan } from '../../../language/script/han';
import { opensWith } from '../../../language/words';
import { isFunction } from '../../../language/bodies/functions';
import { isCalled, isPersonName } from '../../../language/bodies/surnames';
import { opensWithVerb } from './acts';
import { shifted, withoutTimes } from './clauses';
import { answers, JOB, NO_BODY } from './lexicon';
import { isBody, isBodyOrJob, LATIN_NAME, mayBeName, nameAt, readBeside, readNames } from './names';
import type { NamedBody } from './names';
import { isPersonal, readRunning } from './segments';
import { beforeAct } from './short-act';
import { isPerson, TITLED } from './titled';
import type { DutySegment } from './segments';
import { bracketBehind } from './split';
import { matchesOf } from '../../loops';

/** A clause of words that say who answers. */
export const CLAUSE = /[^,;]+/g;
const WITH = /会同|联同|联合(?![会体国支党])/;
/** @阿坤、@派出所: the sign is no part of the name. Offsets stay. */
const withoutSign = (words: string): string =>
  (words.startsWith('@') ? ` ${words.slice(1)}` : words).replaceAll('、@', '、 ');
const CALLED_IN = opensWith('找');
/** Read as if it were the verb that is left out. */
const BY_DUTY = '负责';

const isNever = (): boolean => false;

/** True for offices by their names, or by what they do: 招商部, 财务. */
export const areOffices = (words: readonly string[]): boolean =>
  words.every(word => isBody(word) || isFunction.test(word));

/** How firmly words say who answers: by bodies only, among them one beyond doubt; by bodies; by what may be names; not at all. */
export type Firmness = 'sure' | 'bodies' | 'maybe' | 'no';

/** Bodies by their ends, beyond doubt or not. */
export const isFirm = (firm: Firmness): boolean => firm === 'sure' || firm === 'bodies';

export interface Whom {
  /** A verb or 会同 says what they do. */
  readonly said: boolean;
  readonly segments: readonly DutySegment[];
  readonly firm: Firmness;
}

const FIRMNESS: readonly Firmness[] = ['no', 'maybe', 'bodies', 'sure'];

/** As chats say it: 市场部主, 品牌部辅, 小赵盯. */
const CASUAL = /^(.{2,}?)(?:(主)|辅|(盯着?|跟|来[弄办做]?))$/;

/** Who answers as chats say it in a clause; null where none does. */
function casual(words: string, own: string): Whom | null {
  const said = words.trim();
  const found = CASUAL.exec(said);
  const name = found?.[1] ?? said.slice(0, beforeAct(said));
  // 运营小陶, HRBP小林, 人事Linda; 钣金老李: called so, he tells that what is before him is who he acts for.
  const acts = (office: string, person: string): boolean =>
    isFunction.test(office) ||
    (JOB.test(office) && !TITLED.test(name)) ||
    LATIN_NAME.test(office) ||
    (person.startsWith('老') && office.length > 1 && mayBeName(office) && !opensWithVerb(office));
  const given = /[\u3400-\u9fff-]([A-Za-z]+)$/.exec(name)?.[1]?.length ?? 0;
  const officeOf = (n: number): string =>
    name.slice(0, name.charAt(name.length - n - 1) === '-' ? -n - 1 : -n).trimEnd();
  const fits = (n: number): boolean =>
    (n === given ? isCalled : isPersonName)(name.slice(-n)) && acts(officeOf(n), name.slice(-n));
  const behind = [given, 3, 2].find(n => n > 1 && n < name.length && fits(n)) ?? 0;
  if (behind > 0) {
    const at = words.indexOf(name);
    const to = at + name.length;
    const office = officeOf(behind);
    const list: DutySegment = { duty: 'list', names: [nameAt(own, at, at + office.length)] };
    return { segments: [list, { duty: 'person', names: [nameAt(own, to - behind, to)] }], firm: 'sure', said: true };
  }
  const person = isPerson(name);
  if (!person && (found === null || !isBodyOrJob(name))) return null;
  const start = words.indexOf(name);
  const names = [nameAt(own, start, start + name.length)];
  const duty = person ? 'person' : found?.[2] ? 'lead' : found?.[3] ? 'list' : 'support';
  return {
    segments: [{ duty, names }],
    firm: (person ? TITLED.test(name) : answers(name)) ? 'sure' : 'bodies',
    said: true,
  };
}

/** 性能组(质检部协助): a bracket that says itself what its names do is a clause. Offsets stay. */
const withClauses = (words: string): string => {
  const { name, inner } = bracketBehind(words.trimEnd());
  return inner === '' || (readRunning(inner, inner, true) === null && beforeAct(inner) === inner.length)
    ? words
    : `${name},${inner}`.padEnd(words.length);
};

const JOINS = '与和及&+';

/** 港务公司出资建设: the name alone. */
const withoutAct = (words: string, name: NamedBody): NamedBody => {
  const length = beforeAct(words.slice(name.start, name.end));
  return length < name.end - name.start
    ? { ...name, end: name.start + length, name: name.name.slice(0, length) }
    : name;
};

/** 小林、测试组: the person, and the body. */
const peopleApart = (words: string, { duty, names }: DutySegment): DutySegment[] => {
  const isOne = (n: NamedBody): boolean => isPersonName(words.slice(n.start, n.end));
  const people = isPersonal(duty) ? [] : names.filter(isOne);
  const rest = people.length > 0 ? names.filter(n => !isOne(n)) : names;
  const others = rest.length > 0 || people.length === 0 ? [{ duty, names: rest }] : [];
  return people.length > 0 ? [...others, { duty: 'person', names: people }] : others;
};

/** 客服与仓储, 保安 & 礼宾: two names, where each is what an office does or who by his job, one of them between signs. 设备与实验室管理处 is one. */
function joinedApart(words: string, own: string, { start, end, ...name }: NamedBody): NamedBody[] {
  const at = [...words.slice(start, end)].findIndex(c => JOINS.includes(c));
  const [first, second] = [words.slice(start, start + at).trimEnd(), words.slice(start + at + 1, end).trimStart()];
  const told = [first, second].filter(word => isFunction.test(word) || JOB.test(word)).length;
  if (at < 0 || told < (isHan(words.charCodeAt(start + at)) ? 2 : 1)) return [{ start, end, ...name }];
  return [nameAt(own, start, start + first.length), nameAt(own, end - second.length, end)];
}

function inClause(words: string, own: string, known: (word: string) => boolean): Whom {
  const chatted = casual(words, own);
  if (chatted !== null) return chatted;
  const [bare, printed] = [words.trimEnd(), own.slice(0, words.trimEnd().length)];
  const running = readRunning(bare, printed, true);
  const said = running ?? (WITH.test(words) ? readRunning(bare + BY_DUTY, printed + BY_DUTY, true) : null);
  const apart = (all: readonly NamedBody[]): NamedBody[] =>
    all.flatMap(n => joinedApart(words, own, withoutAct(words, n)));
  const told = said?.flatMap(s => peopleApart(words, { duty: s.duty, names: apart(s.names) }));
  const names = told?.flatMap(s => s.names) ?? apart(readNames(words, own));
  // 工程 老周: who acts for a name tells that it is one.
  const beside = said ? [] : readBeside(words, own);
  const called = names.map(n => words.slice(n.start, n.end));
  const sure = beside.length > 0 || called.some(word => answers(word) || known(word));
  const bodies = called.every(word => isBodyOrJob(word) || isFunction.test(word) || known(word));
  const maybe = called.length > 0 && !NO_BODY.test(bare) && (bodies || called.every(mayBeName));
  const firm = !maybe ? 'no' : sure ? 'sure' : bodies ? 'bodies' : 'maybe';
  const among = maybe ? names : names.filter((_, i) => isBody(called[i] ?? ''));
  const people = beside.length > 0 ? [{ duty: 'person' as const, names: beside }] : [];
  return {
    segments: told ?? [...peopleApart(words, { duty: 'list', names: among }), ...people],
    firm,
    said: said !== null,
  };
}

/** All lists as one, behind who leads. */
export const merged = (all: readonly DutySegment[]): DutySegment[] => {
  const names = all.flatMap(s => (s.duty === 'list' ? s.names : []));
  const list = names.length > 0 ? [{ duty: 'list' as const, names }] : [];
  return [...all.filter(s => s.duty === 'lead'), ...list, ...all.filter(s => s.duty !== 'lead' && s.duty !== 'list')];
};

/**
 * Who answers by words that stand where a text names them by habit: 甲、乙; 甲牵头,乙配合; 甲,乙村先行. Beside clauses that say a duty one of unknown
 * names alone is none of them (组织委员联系). The bodies are found also
 * among other words; how `firm` it is says whether there are such.
 */
export function whom(words: string, own: string, known: (word: string) => boolean = isNever): Whom {
  // 甲组,3月31日; 采购 5月底: by when stands beside who.
  const timeless = withoutTimes(withoutSign(words));
  const all = matchesOf(withClauses(timeless.trim() !== '' ? timeless : words), CLAUSE);
  const told = all.filter(({ 0: clause }) => clause.trim() !== '');
  const every = (told.length > 0 ? told : all).map(({ 0: clause, index }) => {
    const { segments, ...rest } = inClause(clause, own.slice(index, index + clause.length), known);
    return { ...rest, segments: segments.map(s => shifted(s, index)) };
  });
  // 所长室批准,调度室发布; 找施工队,后勤跟: who only says yes or is called in does not answer.
  const acting = every.filter(
    (c, i) =>
      c.segments.some(s => s.duty !== 'other') && (c.said || !CALLED_IN.test((told[i] ?? all[i])?.[0].trim() ?? '')),
  );
  const read = acting.length > 0 ? acting : every;
  const sayIt = read.some(c => c.said && c.firm === 'sure');
  const clauses = sayIt ? read.filter(c => c.firm !== 'maybe' || c.said) : read;
  const least = Math.min(...clauses.map(c => FIRMNESS.indexOf(c.firm)));
  const sure = least > 0 && clauses.some(c => c.firm === 'sure');
  return {
    said: read.some(c => c.said),
    segments: merged(clauses.flatMap(c => c.segments)),
    firm: sure ? 'sure' : (FIRMNESS[least] ?? 'no'),
  };
}
