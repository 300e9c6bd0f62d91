import { englishField } from '../facts/english';
import { DUE_LABEL } from '../facts/deadlines/due-label';
import { datesAll } from '../outline';
import type { Passage } from '../outline';
import type { Range, Source } from '../source';
import { PART_OF_YEAR, PLACE } from '../../language/phrases';

/** What a paragraph that opens with a label holds. */
export type LabelKind = 'acceptance' | 'aside' | 'due' | 'owner' | 'closing' | 'stage' | 'text' | 'none';

const ACCEPTANCE =
  /^(?:考核要点|考核标准|考核内容|考核方式|验收标准|验收要点|评价标准|评价要点|成果形式|成果体现|佐证材料|支撑材料)\s*:\s*/;
/** What a project costs, where it is, how far it has come: kept beside it. */
const ASIDE = new RegExp(
  `^(?:(?:项目|计划|预计)?总?投资(?:估算|概算|规模|总?额|金额)?|(?:资金|经费)(?:来源|安排|估算|概算|预算|规模)?|(?:当前|目前|工作|办理|整改|完成|落实)?(?:状态|进展|(?:进展|完成|整改|落实)情况)|(?:项目|建设|实施)?(?:${PLACE})|备注)\\s*:\\s*`,
);
const TEXT =
  /^(?:[(【[])?(?:(?:主要|具体|工作|重点|推进|落实|实施|保障|整改)?(?:举措|措施|任务|内容|要求|做法|目标|安排|步骤|思路|计划|路径|职责)|年度目标|目标任务|工作目标及措施)\s*:\s*/;

const LABELS = [
  ['acceptance', ACCEPTANCE],
  ['aside', ASIDE],
  ['due', DUE_LABEL],
  ['text', TEXT],
] as const;

/** A line that is a year, a half, a quarter or a month, and nothing else: the time of the lines below it. */
const STAGE = new RegExp(
  String.raw`^\s*(?:20\d{2}年度?|(?:20\d{2}年)?(?:${PART_OF_YEAR}|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?))\s*:?$`,
);
const LONGEST_STAGE = 16;

/** Reads the label that a paragraph opens with; `rest` is what follows it. */
export function labelOf(source: Source, passage: Passage): { kind: LabelKind; rest: Range } {
  const { means } = passage;
  if (means === 'owner' || means === 'person') return { kind: 'owner', rest: passage };
  const opening = source.folded.slice(passage.start, Math.min(passage.end, passage.start + 32));
  const plain = { kind: means === 'time' ? ('due' as const) : ('none' as const), rest: passage };
  if (passage.end - passage.start <= LONGEST_STAGE && means === undefined && STAGE.test(opening))
    return { kind: 'stage', rest: passage };
  if (datesAll(source, passage)) return { kind: 'closing', rest: passage };
  if (!opening.includes(':')) return plain;
  for (const [kind, pattern] of LABELS) {
    const m = pattern.exec(opening);
    if (m?.index === 0 && (means === undefined || kind === 'due'))
      return { kind, rest: { start: passage.start + m[0].length, end: passage.end } };
  }
  const field = means === undefined ? englishField(source.folded.slice(passage.start, passage.start + 44)) : null;
  return field ? { kind: field.kind, rest: { start: passage.start + field.length, end: passage.end } } : plain;
}
