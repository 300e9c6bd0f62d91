import type { Source } from '../../source';
import { isUsualLabel } from './habits';
import { answers, SERVED } from './lexicon';
import { isBody, mayBeName } from './names';

/** 主推:甲, 〖督导〗甲: words that something sets off, and what stands behind them up to a stop or the next such words. */
const SET_OFF =
  /(^|[\s;,。|(])(?:([\u4e00-\u9fff]{2,6}) ?: ?|[〖【[]([\u4e00-\u9fff]{2,6})[〗】\]] ?:? ?)([^\n:;。|()〖〗【】]{2,60}?)(?=[\s,]+[〖【[]?[\u4e00-\u9fff]{2,6}(?:[〗】\]]|:)|[\n;。|()〖【]|$)/gm;
/** Words before names of bodies that say where, of what or for whom, not who answers. */
const NO_DUTY = new RegExp(`${SERVED.source}|地[点址区]|场|对象|范围|来源|时|期|单元|名|项目|任务|事项|内容|[^包]村`);
const PARTS = /[、,\s]+/;
const FEWEST = 3;

interface Place {
  readonly label: string;
  readonly at: number;
  readonly end: number;
  readonly to: number;
  readonly names: boolean;
  readonly bodies: boolean;
  readonly offices: boolean;
}

const placesOf = (text: string): Place[] =>
  [...text.matchAll(SET_OFF)].map(found => {
    const [whole, lead = '', plain, set, value = ''] = found;
    const parts = value.trim().split(PARTS);
    return {
      label: plain ?? set ?? '',
      at: found.index + lead.length,
      end: found.index + whole.length - value.length,
      to: found.index + whole.length,
      names: parts.every(part => isBody(part) || mayBeName(part)),
      bodies: parts.some(isBody),
      offices: parts.some(answers),
    };
  });

/** The usual label that stands for one of so many letters and signs. */
const usual = (length: number, supports: boolean): string =>
  `${supports ? '配合' : '责任'}${length > 4 ? '单位' : ''}:`.padEnd(length);

/** Says of a label that those whom it names help. */
const HELPS = /[配协辅助督参]/;

/**
 * The source with labels that only this text has (主推:, 〖属地〗) folded into the usual ones of their length: words that are set off
 * alike before names and nothing else, at least three times, with an office among the names of half of them, or any body where a label
 * stands before it. Of labels that stand in a row the first says who leads.
 */
export function withLearntLabels(source: Source): Source {
  const places = placesOf(source.folded);
  if (places.length < FEWEST) return source;
  const learnt = new Map<string, boolean>();
  for (const label of new Set(places.map(p => p.label))) {
    const all = places.filter(p => p.label === label);
    if (isUsualLabel(label) || NO_DUTY.test(label) || all.length < FEWEST || !all.every(p => p.names)) continue;
    const next = all.filter(p =>
      places.some(q => (isUsualLabel(q.label) || learnt.has(q.label)) && isNext(source, q, p)),
    );
    const behind = next.length * 2 > all.length;
    const sure = all.filter(p => (behind ? p.bodies : p.offices)).length;
    if (sure * 2 >= all.length) learnt.set(label, behind || HELPS.test(label));
  }
  let folded = source.folded;
  for (const { label, at, end } of places) {
    const supports = learnt.get(label);
    if (supports !== undefined) folded = folded.slice(0, at) + usual(end - at, supports) + folded.slice(end);
    else if (isUsualLabel(label) && source.folded.charAt(at) === '〖')
      folded = `${folded.slice(0, at)} ${label}:${folded.slice(at + label.length + 2)}`;
  }
  return folded === source.folded ? source : { ...source, folded };
}

/** True where nothing but a sign or a line end parts the names behind one label from the other label. */
const isNext = ({ folded }: Source, a: Place, b: Place): boolean =>
  a.to <= b.at && /^[\s,;。|]*$/.test(folded.slice(a.to, b.at));
