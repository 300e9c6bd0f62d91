import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { asDocx } from '../../../bench/shapes';
import { fileProblem, readDocx, type GivenText } from '../../../src/input';
import { drawnFrom, mutated } from '../../support/mutate';

const PLAN =
  '清水镇2026年工作要点\n一、产业发展\n（一）做优茶叶。建成初制厂3座。（责任单位：农业办）\n1.选址。6月底前完成。\n2.建设。\n任务\t单位\n"开会\n发文"\t党政办\n二、民生事业\n①改造操场2个。';
/** Elements that may stand anywhere, or nowhere. */
const ELEMENTS = [
  '<w:p/>',
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>字</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  '<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>',
  '<w:rPr><w:vanish/><w:b/><w:del/></w:rPr>',
  '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>',
  '<w:gridSpan w:val="999999999"/>',
  '<w:gridBefore w:val="1e99"/>',
  '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>',
  '<w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2%9"/></w:lvl>',
  '<w:basedOn w:val="h1"/><w:name w:val="heading 99"/>',
  '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr></w:sdt>',
  '<w:sym w:font="Wingdings" w:char="zz"/>',
  '<w:drawing><pic:pic/></w:drawing>',
  '<m:oMath><m:f><m:r><m:t>3</m:t></m:r></m:f></m:oMath>',
  '<mc:AlternateContent><mc:Fallback><w:p><w:r><w:t>双</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>',
  '<w:vMerge/>',
  '<w:t>&#xF0FC;&#x1F600;</w:t>',
];
/** Halves of markup, and what no part may hold. */
const HALVES = [
  '<w:p>',
  '</w:p>',
  '</w:r>',
  '<w:t>',
  'w:val="',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&#xFFFFFF;',
  '\0',
  '<',
];

/** Damage that leaves a part well-formed: elements put in, doubled and emptied, values changed. */
function reshaped(xml: string, random: () => number): string {
  let out = xml;
  for (let n = 1 + Math.floor(random() * 6); n > 0; n--) {
    const ends = [...out.matchAll(/<\/?w:[^>]*>/g)].map(m => m.index);
    const at = ends[1 + Math.floor(random() * (ends.length - 1))] ?? 0;
    const how = random();
    if (how < 0.5) out = out.slice(0, at) + (ELEMENTS[Math.floor(random() * ELEMENTS.length)] ?? '') + out.slice(at);
    else if (how < 0.7)
      out = out.replace(/<w:p>.*?<\/w:p>/, paragraph => (random() < 0.5 ? '' : paragraph + paragraph));
    else
      out = out.replace(/w:val="[^"]*"/g, value =>
        random() < 0.8 ? value : `w:val="${random() < 0.5 ? '-1' : '１０^9'}"`,
      );
  }
  return out;
}

/** What comes of a file: its text, or a problem that is told in words; anything else is thrown on. */
function outcome(bytes: Uint8Array): GivenText | string {
  try {
    return readDocx(bytes);
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === null) throw error;
    return problem.code;
  }
}

test('damaged documents are read or told in words, within bounds', () => {
  const random = drawnFrom(300);
  const whole = asDocx(PLAN);
  const parts = unzipSync(whole);
  const outcomes: (GivenText | string)[] = [];
  for (let i = 0; i < 300; i++) {
    if (i % 10 === 0) {
      // The container itself.
      const bytes = whole.slice(0, Math.ceil(whole.length * (i % 20 === 0 ? 1 : random())));
      for (let n = 0; n < 8; n++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      outcomes.push(outcome(bytes));
      continue;
    }
    const broken = Object.fromEntries(
      Object.entries(parts).map(([path, part]) =>
        /^word\/(?:document|styles|numbering)\.xml$/.test(path) && (path.includes('document') || random() < 0.3)
          ? [path, strToU8(i % 4 === 0 ? mutated(strFromU8(part), HALVES, random) : reshaped(strFromU8(part), random))]
          : [path, part],
      ),
    );
    outcomes.push(outcome(zipSync(broken)));
  }
  const read = outcomes.filter(one => typeof one !== 'string');
  for (const { text, hints } of read) {
    expect(text.length).toBeLessThan(100_000);
    for (const { at } of hints) expect(at).toBeLessThan(text.length);
  }
  expect(read.length).toBeGreaterThan(150);
  expect(new Set(outcomes.filter(one => typeof one === 'string'))).toEqual(
    new Set(
      outcomes.filter(
        one =>
          typeof one === 'string' && /^(?:input|damaged|truncated|not-a|unsafe|too-large|encrypted|empty)/.test(one),
      ),
    ),
  );
});
