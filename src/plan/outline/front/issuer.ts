import { oneOf } from '../../../language/words';
import { onOneLine, withoutBlanks } from '../../text/blank';
import type { Range, Source } from '../../source';
import type { Heading } from '../../types';
import { isDateLine } from '../furniture/letter';
import { keyOf } from '../furniture/keys';
import { gather, matchesOf } from '../../loops';

const BODY =
  '局|委|委员会|政府|厅|部|院|校|会|室|办|公司|集团|中心|大学|学院|中学|小学|幼儿园|医院|工委|党委|党组|支部|街道|街道办事处|办事处|国务院|办公厅|总局|银行|协会|联合会|指挥部|领导小组|管委会|党总支|处|站|所|社区|镇|乡|馆';
const IN_TITLE = new RegExp(
  `^((?:(?:19|20)\\d{2}年度?)?)(?!(?:19|20)\\d{2}年)(.{1,40}?(?:${BODY}))(?=\\s*(?:关于|印发|\\d{2,4}(?:[-—–至]\\d{2,4})?(?:学|财)?\\s*年|“?十[一二三四五]五|二[〇○零]|一[一〇○零]|[一二三四]?季度|党建|年度|工作要点|工作计划|第))`,
);
const KEYS = oneOf(
  '发文机关|发文单位|发文机构|发布机构|发布单位|发布机关|制发机关|印发机关|制定机关|所属单位|所属机构',
);
const ORGANIZATION = new RegExp(`^[\\u3400-\\u9fff\\s]{2,40}(?:${BODY})$`);

const at = (source: Source, start: number, end: number, rule: string): Heading<Range> => ({
  text: onOneLine(source.text.slice(start, end), ' '),
  span: { start, end },
  rule,
});

/** The issuing body: as the title begins, else from the index header, else the line above a closing date. */
export function findIssuer(
  source: Source,
  title: Heading<Range> | null,
  front: readonly Range[],
  signature: Range | null,
): Heading<Range> | null {
  const stated = gather(front, line => keyed(source, line))[0] ?? null;
  if (title) {
    const m = IN_TITLE.exec(source.folded.slice(title.span.start, title.span.end).replaceAll('\n', ' '));
    if (m?.[2]) {
      const start = title.span.start + (m[1] ?? '').length;
      const named = at(source, start, start + m[2].trimEnd().length, 'issuer/title');
      return stated?.text.endsWith(named.text) && stated.text.length - named.text.length <= 3 ? stated : named;
    }
  }
  if (signature && ORGANIZATION.test(source.folded.slice(signature.start, signature.end)))
    return at(source, signature.start, signature.end, 'issuer/signature');
  return stated ?? signedAbove(source, front);
}

/** The bodies above the date of a covering notice. */
function signedAbove(source: Source, front: readonly Range[]): Heading<Range> | null {
  const text = (i: number): string => {
    const line = front[i];
    return line ? source.folded.slice(line.start, line.end) : '';
  };
  for (let d = 1; d < front.length; d++) {
    if (!isDateLine(withoutBlanks(text(d)))) continue;
    let first = d;
    while (first > 0 && ORGANIZATION.test(text(first - 1))) first--;
    const [from, to] = [front[first], front[d - 1]];
    if (first < d && from && to) return at(source, from.start, to.end, 'issuer/signature');
  }
  return null;
}

/** A title whose first characters the web page lost (山市人民政府关于… of 乳山市人民政府) gets them back from the index header. */
export function titleWithIssuer(title: Heading<Range>, issuer: Heading<Range> | null): Heading<Range> {
  if (issuer?.rule !== 'issuer/key') return title;
  const lost = [1, 2, 3].find(k => issuer.text.length - k >= 3 && title.text.startsWith(issuer.text.slice(k)));
  return lost === undefined ? title : { ...title, text: issuer.text.slice(0, lost) + title.text };
}

function keyed(source: Source, line: Range): Heading<Range>[] {
  const text = source.folded.slice(line.start, line.end);
  const out: Heading<Range>[] = [];
  for (const m of matchesOf(text, /([^\s:]{2,8})\s*[:\s]\s*([^\s:]+)/g)) {
    const start = line.start + m.index + m[0].length - (m[2] ?? '').length;
    if (KEYS.test(keyOf(`${m[1] ?? ''}:`)) && ORGANIZATION.test(m[2] ?? ''))
      out.push(at(source, start, start + (m[2] ?? '').length, 'issuer/key'));
  }
  return out;
}
