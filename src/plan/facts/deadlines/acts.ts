import { EMPTY, LEADS, TELLING } from '../lexicon/verbs';
import { opening } from '../../../language/words';
import { AIMED } from '../../../language/phrases';

/** Acts with an end of their own, for patterns: what may follow a bare year. */
export const ENDED =
  '完成|实现|建成(?!区)|竣工|完工|投产|投用|投入(?:使用|运[行营])|通车|达标|达到|交付|开园|开业|运营|启用|新建|再建|新增|新开工|不少于|不低于|提高到|提升到|增长到|达(?![标成])';
/** The same, and others that are no verbs of making. */
const ENDS = new RegExp(
  `^(?:${ENDED}|开街|营业|开馆|上报|提交|启动|开工|再|续建|上线|试运行|验收|翻(?=[一两番])|整体|全部|全线|基本|全面)`,
);
/** Moods that say by themselves that something is to be done. */
const MEANT = new RegExp(String.raw`^,?\s*(?:计划|${AIMED}|要|将|拟)`);
const MOODS = new RegExp(
  String.raw`^(?:[,:\s]|先行|先期|先|即|将|要|应|必?须|拟|可|${AIMED}|计划|预计|继续|首先|率先|集中|统一)+`,
);

/** True where `text` opens with an act that can be done by a time: 完成前期工作, 招录60名; not 全市工作, 计划安排. */
export const actOpens = (text: string): boolean => {
  const act = text.slice(MOODS.exec(text)?.[0].length ?? 0);
  if (MEANT.test(text)) return true;
  return (
    ENDS.test(act) ||
    opening(EMPTY, act).length > 1 ||
    opening(TELLING, act).length > 1 ||
    opening(LEADS, act).length > 1
  );
};
