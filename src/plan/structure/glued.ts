import type { Node, Outline } from '../outline';
import type { Source } from '../source';
import { matchesOf } from '../loops';
import { hasCells } from '../../language/script/signs';

const SIGN = '[◎☆★●○■□◆◇▪▫▲▼]';
/** Within a line: a sign or number that opens an entry right behind a word or a stop, or who answers right behind the question. */
const GLUED = new RegExp(
  String.raw`[\u3400-\u9fff。;)]${SIGN}[ \t]?(?=[\u3400-\u9fff])|[\u3400-\u9fff)]·[ \t]+(?=[\d\u3400-\u9fff])|[\u3400-\u9fff)]\d{1,2}[.、][ \t]?(?=[\u3400-\u9fff]{2})|\?(?=[\u3400-\u9fffA-Z]{1,3}\d{0,2}:)`,
  'g',
);
const FEWEST = 3;
/** The names of a table's columns with nothing between them: so are its cells. */
const COLUMNS =
  /^序号(?=[\u3400-\u9fff]{8})(?:[\u3400-\u9fff]{0,8}?(?:任务|项目|内容|措施|目标|单位|部门|领导|责任人|时限|时间|备注)){3}/;

/** The lines that hold several openings of entries that were not read as such: their line ends are lost. */
export function gluedLines(source: Source, outline: Outline): number {
  const used = new Set<number>();
  const visit = (node: Node): void => {
    if (node.marker) used.add(node.marker.at.start);
    node.children.forEach(visit);
  };
  outline.plans.forEach(plan => visit(plan.root));
  let count = 0;
  let start = 0;
  for (const line of source.folded.split('\n')) {
    const from = start;
    start += line.length + 1;
    if (hasCells(line)) continue;
    const left = matchesOf(line, GLUED).filter(m => !used.has(from + m.index + 1));
    if (left.length >= FEWEST || COLUMNS.test(line)) count++;
  }
  return count;
}
