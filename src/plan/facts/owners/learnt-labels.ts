import type { Source } from '../../source';
import { SPACED_LABEL } from './seldom';
import { isUsualLabel, usualDuty } from './usual-labels';
import { answers, BETWEEN_NAMES, SERVED } from './lexicon';
import { isFunction } from '../../../language/bodies/functions';
import { isBody, isBodyOrJob, mayBeName } from './names';
import { readPersons } from './persons';
import { isPerson } from './titled';
import { isPersonal } from './segments';
import { matchesOf } from '../../loops';
import { mentions } from '../../../language/words';

/** 主推:甲, 〖督导〗甲, 包保单位 甲: words that something sets off, and what stands behind them up to a stop or the next such words. */
const SET_OFF = new RegExp(
  String.raw`(^|[\s;,。|(:])(?:([\u4e00-\u9fff]{2,6}) ?: ?|(${SPACED_LABEL}) |[〖【[]([\u4e00-\u9fff]{2,6})[〗】\]] ?:? ?)([^\n:;。|()〖〗【】]{2,60}?)(?=[\s,]+(?:[〖【[]?[\u4e00-\u9fff]{2,6}[〗】\]:]|${SPACED_LABEL} )|[\n;。|()〖【]|$)`,
  'gm',
);
/** Words before names of bodies that say where, of what or for whom, not who answers. */
const NO_DUTY = /地[点址区]|场|对象|范围|来源|时|期|单元|名|项目|任务|事项|内容|类|级|专业|状态|[^包]村/;
const PARTS = /[、,\s]+/;
const FEWEST = 3;

interface Place {
  readonly label: string;
  readonly at: number;
  readonly end: number;
  readonly to: number;
  readonly names: boolean;
  readonly bodies: boolean;
  /** A body, a job or what an office does is among them. */
  readonly known: boolean;
  readonly offices: boolean;
  readonly persons: boolean;
}

const placesOf = (text: string): Place[] =>
  matchesOf(text, SET_OFF).map(found => {
    const [whole, lead = '', plain, spaced, set, value = ''] = found;
    const parts = value.trim().split(PARTS);
    return {
      label: plain ?? spaced ?? set ?? '',
      at: found.index + lead.length,
      end: found.index + whole.length - value.length,
      to: found.index + whole.length,
      names: parts.every(part => isBody(part) || mayBeName(part)),
      bodies: parts.some(isBody),
      known: parts.some(part => isBodyOrJob(part) || isFunction.test(part)),
      offices: parts.some(answers),
      persons: readPersons(value, value).every(({ name }) => isPerson(name)),
    };
  });

/** The usual labels of bodies and of persons, in full and for one of two letters. */
const USUAL = {
  lead: ['牵头单位:', '牵头:'],
  list: ['责任单位:', '责任:'],
  support: ['配合单位:', '配合:'],
  leader: ['责任领导:', '分管:'],
  person: ['责任人:'],
} as const;
type Learnt = keyof typeof USUAL;
/** The usual label that stands for one of so many letters and signs. */
const usual = (length: number, duty: Learnt): string =>
  (USUAL[duty].find(label => label.length <= length) ?? '').padEnd(length);

/** What the words of a label say of those whom it names. */
const LEADS = mentions('牵头|主办');
/** The persons of such a label are leaders. */
const HEADS = /领导|分管|书记|长$/;

/**
 * The source with labels that only this text has (主推:, 〖属地〗) folded into the usual ones of their length: words that are set off
 * alike before names and nothing else, at least three times, with an office among the names of half of them, or any body, job or what an
 * office does in a third where names behind a label stand before it. Of labels that stand in a row the first says who leads.
 */
export function withLearntLabels(source: Source): Source {
  const places = placesOf(source.folded);
  if (places.length < FEWEST) return source;
  const learnt = new Map<string, Learnt>();
  for (const label of new Set(places.map(p => p.label))) {
    const all = places.filter(p => p.label === label);
    if (isUsualLabel(label) || all.length < FEWEST || SERVED.test(label)) continue;
    const persons = all.filter(p => p.persons).length;
    if (persons * 4 >= all.length * 3) {
      const duty = HEADS.test(label) ? 'leader' : 'person';
      if (USUAL[duty].some(usually => usually.length <= label.length + 1)) learnt.set(label, duty);
      continue;
    }
    if (NO_DUTY.test(label) || !all.every(p => p.names)) continue;
    const next = all.filter(p =>
      places.some(q => !isPersonal(usualDuty(q.label) ?? learnt.get(q.label) ?? 'person') && isNext(source, q, p)),
    );
    const behind = next.length * 2 > all.length;
    const sure = all.filter(p => (behind ? p.known : p.offices)).length;
    // Behind names, what may be names are some: 扛旗:舞美队 搭手:场务.
    if (sure * (behind ? 3 : 2) >= all.length)
      learnt.set(label, LEADS.test(label) ? 'lead' : behind ? 'support' : 'list');
  }
  let folded = source.folded;
  for (const { label, at, end, bodies, persons } of places) {
    const duty = learnt.get(label);
    if (duty !== undefined) folded = folded.slice(0, at) + usual(end - at, duty) + folded.slice(end);
    else if (isUsualLabel(label) && source.folded.charAt(end - 1) === ' ' && (bodies || persons))
      folded = `${folded.slice(0, end - 1)}:${folded.slice(end)}`;
    else if (isUsualLabel(label) && source.folded.charAt(at) === '〖')
      folded = `${folded.slice(0, at)} ${label}:${folded.slice(at + label.length + 2)}`;
  }
  return folded === source.folded ? source : { ...source, folded };
}

/** True where nothing but a sign or a line end parts the names behind one label from the other label. */
const isNext = ({ folded }: Source, a: Place, b: Place): boolean =>
  a.to <= b.at && BETWEEN_NAMES.test(folded.slice(a.to, b.at));
