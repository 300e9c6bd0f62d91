import { opensWith } from '../../language/words';
import type { Range, Source } from '../source';
import { splitHeading } from './heading';
import { odd } from './odd';
import type { EntryDraft, Passage } from './types';
import { gather, matchesOf } from '../loops';

/** How a paragraph begins that speaks to everybody after the last task: 各地区、各部门要…, 各单位要…, 以上项目…, 本方案自…施行. */
const ADDRESSES_ALL =
  /^(?:(会议(?:强调|要求))|各[^。;:]{1,30}?(?:要|应当|应|须|务必|每)|请各|以上(?=[各\d一二三四五六七八九十两]{0,2}项|任务|工作|事项|措施)(?![^,;。]{0,6}由)|本(?:意见|方案|计划|通知|要点|办法)[^。]{0,20}自)/;
/** What the demands on everybody are headed by (工作要求:一是…), where no other entry has such a part. */
const DEMANDS = opensWith(
  '工作要求:|有关要求:|相关要求:|几点要求:|具体要求:|组织要求:|纪律要求:|要求:|保障措施:|工作措施:|推进措施:|组织保障:|组织领导:|组织实施:|工作保障:',
);
const AFTER_NOTE = /[)】]\s*(?=各)/g;

/** Where the closing words begin within the body of the plan's last entry. */
function closingStart(
  source: Source,
  { heading, body }: EntryDraft,
  others: readonly EntryDraft[],
  inSection: boolean,
): { passage: number; at: number } | null {
  const demands = (p: Passage): boolean => DEMANDS.test(source.folded.slice(p.start, p.end));
  // 其他事项 has nothing but what is behind it.
  const says = '。;!'.includes(source.folded.charAt(heading.end) || ' ');
  // 会议要求: behind one matter, 会议同意: behind another.
  const speaks = others.some(({ body }) => body.some(p => source.folded.startsWith('会议', p.start)));
  const recurs = !inSection || others.some(draft => draft.body.some(demands));
  for (let i = body.length - 1; i >= 0; i--) {
    const p = body[i];
    if (!p) continue;
    const text = source.folded.slice(p.start, p.end);
    const toAll = ADDRESSES_ALL.exec(text);
    if ((toAll && (i > 0 || (toAll[1] && says && !speaks))) || (!recurs && demands(p)))
      return { passage: i, at: p.start };
    for (const m of matchesOf(text, AFTER_NOTE)) {
      const at = m.index + m[0].length;
      if (ADDRESSES_ALL.test(text.slice(at, at + 60))) return { passage: i, at: p.start + at };
    }
  }
  return null;
}

/** Entries of one line each from which a paragraph below the last one stands out. */
const FEWEST_BARE = 3;
/** A look: only the last entry has text behind its line. A label among numbers (风险:) keeps its own. */
const mayStandBelow = (drafts: readonly EntryDraft[]): boolean =>
  drafts.length >= FEWEST_BARE &&
  drafts.every(
    ({ path, body, cells }, i) =>
      !cells &&
      body.length > 0 === (i === drafts.length - 1) &&
      path.includes('·') === drafts[drafts.length - 1]?.path.includes('·'),
  );

/** Takes a closing paragraph out of the last numbered entry: an item of its own at the path of the section. */
export function withClosing(source: Source, drafts: readonly EntryDraft[]): EntryDraft[] {
  const last = drafts[drafts.length - 1];
  const section = last?.chain[0];
  const alone = section ? null : /^·(\d+)$/.exec(last?.path ?? '');
  if (!last || last.cells || last.paragraph) return [...drafts];
  const bare = mayStandBelow(drafts);
  const found =
    closingStart(source, last, drafts.slice(0, -1), (section ?? alone) !== null) ??
    (bare || source.text.includes('\n\n', last.heading.end) ? odd().belowBare(source, drafts, bare) : null);
  if (!found) return [...drafts];
  const cut = (p: Passage, range: Range): Passage[] => (range.end > range.start ? [{ ...p, ...range }] : []);
  const own = gather(last.body.slice(0, found.passage + 1), (p, i) =>
    i < found.passage ? [p] : cut(p, { start: p.start, end: found.at }),
  );
  const first = last.body[found.passage];
  const { heading, rest } = splitHeading(source, { start: found.at, end: first?.end ?? found.at });
  const body = [...(rest.end > rest.start ? [rest] : []), ...last.body.slice(found.passage + 1)];
  const closing: EntryDraft = {
    path:
      section && last.path.includes('/') ? (last.path.split('/')[0] ?? '') : `·${String(Number(alone?.[1] ?? 0) + 1)}`,
    heading,
    section: last.section,
    chain: [],
    body,
    closing: true,
  };
  return [...drafts.slice(0, -1), { ...last, body: own }, closing];
}
