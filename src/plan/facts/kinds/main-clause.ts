import type { Range, Source } from '../../source';
import { lexed } from '../sentence';
import { DRAW_UP, WORK_MANNER } from '../lexicon/works';
import { DRAWN_UP } from '../../../language/phrases';

/** Clauses that only say by what, towards what or when (按照…, 聚焦…, 通过…方式, 3-4月), or number what follows. */
const SETTING =
  /^(?:(?:按照?|聚焦|围绕|根据|依据|针对|对照|紧扣|紧紧围绕|为了?)(?!.*(?:开展|组织|制定|出台|举办|召开|印发|编制)).*|通过.*(?:方式|形式|途径|渠道|手段)|以.*为[^,]*|在.*(?:基础上|方面|中|下|前提下|期间)|坚持.{2,6}|依托.*|结合.*|立足.*|充分发挥.*|发挥.*作用|利用.*)$|^(?:[\d\s\-—~至、.()]*(?:年|月|季度|月份|日|底前|底|[上中下]旬|前|起)*|[一二三四五六七八九十]+是|第[一二三四五六七八九十]+)$/;
const WHEREBY = new RegExp(
  `^(?:以[^,]{1,24}?为[^,]{1,6}?(?=开展|组织|制定|出台|举办|召开)|按照?[^,]{1,40}?(?=${DRAWN_UP}|召开|举办))`,
);
const WHO = new RegExp(
  `^(?:各?[^,、“]{2,12}?(?:要(?![素点求闻])|将|应(?![急用对届收付])|须|负责|牵头)(?=.{3})|各[^,“]{1,16}?(?=${DRAWN_UP}|召开|举办))`,
);

/** The folded words of the first clause that says what is done, from its verb on; and the whole clause. */
export function mainClause(source: Source, sentence: Range): { verb: string; clause: string } {
  let found = '';
  const clauses = lexed(source, sentence).clauses;
  for (const r of clauses) {
    const words = source.folded.slice(r.start, r.end).trim();
    const rest = words.replace(WHEREBY, '');
    if (rest === words && SETTING.test(words)) continue;
    if (words.length < 5 && r !== clauses[clauses.length - 1] && !DRAW_UP.test(words)) continue;
    found = rest;
    break;
  }
  const clause = found;
  for (let guard = 0; guard < 10; guard++) {
    const cut = WORK_MANNER.exec(found)?.[0].length ?? (guard === 0 ? (WHO.exec(found)?.[0].length ?? 0) : 0);
    if (!cut || cut >= found.length) break;
    found = found.slice(cut);
  }
  return { verb: found, clause };
}
