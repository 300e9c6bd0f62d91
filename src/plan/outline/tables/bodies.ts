import { endsAsBody, endsAsOther, countsThings } from '../../../language/bodies/ends';
import { isPersonName } from '../../../language/bodies/surnames';
import type { Range, Source } from '../../source';
import { opensWith } from '../../../language/words';

const MARKS = /[、,;/|\n\s]+/;
const LONGEST_BODY = 20;
const LONGEST_CELL_OF_BODIES = 200;
const ALL_OF = opensWith('各|全体|全[省市县区镇乡村校院所]');

const isBody = (part: string): boolean =>
  part.length >= 2 &&
  part.length <= LONGEST_BODY &&
  (ALL_OF.test(part) || (endsAsBody(part) && !endsAsOther(part) && !countsThings(part)));

/** Numbers that bodies are called by: 120急救中心, 12345热线办. */
const CALLED = /1(?:1[09]|2\d{3}|2\d)(?=[指急热服报接])/g;

/** What no list of names holds or begins with: 开设托管班, 慰问班组. */
const NO_LIST = /[。:%≥≤]|\d{2}|^(?:开[设办展]|举办|组建|成立|慰问)/;

/** True where every name of a list looks like that of a body. */
export function areBodies(cell: string): boolean {
  if (cell.length > LONGEST_CELL_OF_BODIES || (NO_LIST.test(cell) && NO_LIST.test(cell.replace(CALLED, ''))))
    return false;
  const list = cell.replace(/\((?:牵头|配合)\)|(?:牵头|主办|配合|协[办助同]|负责)(?=$|[、,;\s])|等$/g, '');
  if (!MARKS.test(list)) return isBody(list);
  const parts = list.split(MARKS).filter(Boolean);
  return parts.length > 0 && parts.filter(isBody).length * 4 >= parts.length * 3;
}

/** The head of a body behind its name: (组长:唐敏), (负责人 丁浩), 部长:游海, and 分管, which learnt labels become. */
export const HEAD_BEHIND = String.raw`(?:\s?\([^()]{0,3}[长人管][: ][^()]{2,20}\)|[】\s][^():\s]{0,3}[长人任]:\s?[^():]{2,8})`;
const BEHIND = new RegExp(`(?:${HEAD_BEHIND}|\\s*:|】)$`);

/** What stands behind the name of a person who heads a list. */
export const OF_PERSON = /\s*:$|\s*的?(?:[本下]?[周月日])?(?:工作)?(?:计划|安排|任务|分工)$/;

/** 工程组(区建设中心、各街道): a group without those it is made up of. */
export const withoutBodies = (words: string): string => {
  const open = words.indexOf('(');
  return open > 0 && words.endsWith(')') && areBodies(words.slice(open + 1, -1)) ? words.slice(0, open) : words;
};

/** True for a line of names of bodies and nothing else but their head, a colon or a bracket: 护理部, 财务部:, 演出组(组长:卢宁), 【医疗部】部长:殷素. */
export const namesBodies = (source: Source, { start, end }: Range): boolean =>
  areBodies(
    withoutBodies(
      source.folded.slice(source.folded.charAt(start) === '【' ? start + 1 : start, end).replace(BEHIND, ''),
    ),
  );

/** True for a line that is the name of a person, or of several, perhaps with a colon or whose plan it heads: 张伟:, 赵敏 的周计划. */
export const namesPerson = (source: Source, { start, end }: Range): boolean =>
  source.folded.slice(start, end).replace(OF_PERSON, '').split('、').every(isPersonName);
