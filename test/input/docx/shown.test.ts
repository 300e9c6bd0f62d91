import { readDocx } from '../../../src/input';
import type { GivenText, UnreadWhy } from '../../../src/input';
import { docx, level, num, NUMBERING, p, W } from '../../support/docx';
import { rels } from '../../support/packages';

const r = (text: string, props = ''): string =>
  `<w:r><w:rPr>${props}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const par = (runs: string, props = ''): string => `<w:p><w:pPr>${props}</w:pPr>${runs}</w:p>`;
const read = (body: string, more: Readonly<Record<string, string>> = {}): GivenText => readDocx(docx(body, more));
const unread = (given: GivenText): Partial<Record<UnreadWhy, readonly [number, ...string[]]>> =>
  Object.fromEntries(given.unread.map(({ why, count, quotes }) => [why, [count, ...quotes]]));
const del = (text: string): string => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const GONE = '<w:rPr><w:del w:id="1"/></w:rPr>';
const cell = (content: string, props = ''): string => `<w:tc><w:tcPr>${props}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

describe('tracked changes', () => {
  it('joins what a deleted mark parted, and counts the deleted words of one place once', () => {
    const given = read(par(r('建成') + del('十') + del('五'), GONE) + par(del('所') + r('三所学校。')) + p('完'));
    expect(given.text).toBe('建成三所学校。\n完');
    expect(unread(given)).toEqual({ deleted: [1, '十五所'] });
  });
  it('a paragraph that is deleted as a whole leaves no line and counts in no list', () => {
    const gone = par(del('旧任务'), num(1, 1) + GONE);
    const given = read(p('一', num(1, 1)) + gone + p('二', num(1, 1)), { 'word/numbering.xml': NUMBERING });
    expect(given.text).toBe('1. 一\n2. 二');
    expect(unread(given)).toEqual({ deleted: [1, '旧任务'] });
  });
  it('the last paragraph of a cell goes no further than the cell', () => {
    const given = read(`<w:tbl>${row(cell(par(r('甲'), GONE)), cell(p('乙')))}</w:tbl>`);
    expect(given.text).toBe('甲\t乙');
  });
  it('text moved away is read where it went, and is no loss', () => {
    const given = read(
      par(`<w:moveFrom><w:r><w:t>搬走</w:t></w:r></w:moveFrom>`) + par(`<w:moveTo>${r('搬走')}</w:moveTo>`),
    );
    expect(given).toMatchObject({ text: '搬走', unread: [] });
  });
  it('old properties of a tracked change hold no more', () => {
    const given = read(par(r('看得见', '<w:rPrChange><w:rPr><w:vanish/><w:b/></w:rPr></w:rPrChange>')));
    expect(given).toMatchObject({ text: '看得见', unread: [], hints: [] });
  });
  it('a deleted row is gone, an inserted one stays', () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${cell(par(del('旧')))}${cell(par(del('行')))}</w:tr>`;
    const fresh = `<w:tr><w:trPr><w:ins/></w:trPr>${cell(p('新'))}${cell(p('行'))}</w:tr>`;
    expect(read(`<w:tbl>${row(cell(p('甲')), cell(p('乙')))}${gone}${fresh}</w:tbl>`).text).toBe('甲\t乙\n新\t行');
  });
});

describe('what is not shown', () => {
  it('readings above characters', () => {
    const given = read(
      par(`<w:r><w:ruby><w:rt>${r('pīn')}</w:rt><w:rubyBase>${r('拼')}</w:rubyBase></w:ruby></w:r>${r('音')}`),
    );
    expect(given.text).toBe('拼音');
    expect(unread(given)).toEqual({ ruby: [1, 'pīn'] });
  });
  it('hidden text: of a run, of a style, never where it is turned off again', () => {
    const styles = `<w:styles ${W}><w:style w:type="character" w:styleId="x"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
    const given = read(
      par(r('甲') + r('暗', '<w:vanish/>') + r('乙', '<w:vanish w:val="0"/>')) +
        par(r('样式', '<w:rStyle w:val="x"/>')) +
        par(r('丙', '<w:rStyle w:val="x"/><w:vanish w:val="false"/>')),
      { 'word/styles.xml': styles },
    );
    expect(given.text).toBe('甲乙\n丙');
    expect(unread(given)).toEqual({ hidden: [2, '暗', '样式'] });
  });
  it('a paragraph with a hidden mark goes on on its line, with its number once', () => {
    const mark = '<w:rPr><w:vanish/><w:specVanish/></w:rPr>';
    const body = par(r('工作机制。'), num(1, 1) + mark) + p('成立专班。', num(1, 1)) + p('督查', num(1, 1));
    expect(read(body, { 'word/numbering.xml': NUMBERING }).text).toBe('1. 工作机制。成立专班。\n2. 督查');
  });
  it('a cell that goes on from the one above', () => {
    const table = `<w:tbl>${row(cell(p('甲'), '<w:vMerge w:val="restart"/>'), cell(p('乙')))}${row(cell(p('旧字'), '<w:vMerge/>'), cell(p('丙')))}</w:tbl>`;
    const given = read(table);
    expect(given.text).toBe('甲\t乙\n\t丙');
    expect(unread(given)).toEqual({ hidden: [1, '旧字'] });
  });
  it('pictures, charts and objects, each once, with the words that stand for them', () => {
    const picture = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:inline><wp:docPr descr="进度安排表"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const chart = '<w:r><w:drawing><wp:inline><wp:docPr/><c:chart/></wp:inline></w:drawing></w:r>';
    const object = '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r>';
    const given = read(par(r('见图') + picture) + par(chart + object));
    expect(given.text).toBe('见图\n');
    expect(unread(given)).toEqual({ picture: [1, '进度安排表'], object: [2] });
  });
  it('formulas: a row of characters is text, what is set otherwise is not', () => {
    const math = (inner: string): string => `<m:oMath>${inner}</m:oMath>`;
    const m = (text: string): string =>
      `<m:r><w:rPr><w:rFonts w:ascii="Cambria Math"/></w:rPr><m:t>${text}</m:t></m:r>`;
    const given = read(
      par(
        r('达标率') +
          math(m('≥90%')) +
          r('，占比') +
          math(`<m:f><m:num>${m('3')}</m:num><m:den>${m('4')}</m:den></m:f>`),
      ),
    );
    expect(given.text).toBe('达标率≥90%，占比');
    expect(unread(given)).toEqual({ object: [1, '34'] });
  });
  it('text of a box stands once, and what is in it counts', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p('框内')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('框内')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(read(par(r('锚') + box)).text).toBe('框内\n锚');
  });
});

describe('signs of fonts', () => {
  const sym = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  it.each([
    ['Wingdings', 'F0FC', '✓'],
    ['Wingdings', 'F0FE', '☑'],
    ['Wingdings', '00A8', '□'],
    ['Wingdings', 'F083', '③'],
    ['Wingdings 2', 'F052', '☑'],
    ['Symbol', 'F0B3', '≥'],
    ['宋体', '2264', '≤'],
  ])('%s %s is %s', (font, char, shown) => expect(read(par(sym(font, char))).text).toBe(shown));
  it('those that nobody can tell are counted', () => {
    const given = read(par(r('甲') + sym('Webdings', 'F031') + sym('Wingdings', 'zz')));
    expect(given.text).toBe('甲');
    expect(unread(given)).toEqual({ symbol: [2, 'Webdings F031', 'Wingdings zz'] });
  });
  it('in the text itself they are told by the font of the run', () => {
    expect(read(par(r('\uf0b390%', '<w:rFonts w:ascii="Symbol"/>') + r('\uf0b3'))).text).toBe('≥90%\uf0b3');
  });
});

describe('tables', () => {
  it('several paragraphs of a cell are quoted, quotes doubled', () => {
    const given = read(`<w:tbl>${row(cell(p('1.甲') + p('') + p('2.“乙"')), cell(p('丙')))}</w:tbl>`);
    expect(given.text).toBe('"1.甲\n2.“乙"""\t丙');
  });
  it('a frame of one cell is no table, and one in a cell is read in it', () => {
    const inner = `<w:tbl>${row(cell(p('内1')), cell(p('内2')))}</w:tbl>`;
    expect(read(`<w:tbl>${row(cell(p('一、甲') + p('二、乙') + inner))}</w:tbl>`).text).toBe(
      '一、甲\n二、乙\n内1\t内2',
    );
    expect(read(`<w:tbl>${row(cell(p('左') + inner), cell(p('右')))}</w:tbl>`).text).toBe('"左\n内1 内2"\t右');
  });
  it('a row that begins later has blanks before it', () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('乙'))}</w:tr>`;
    expect(read(`<w:tbl>${row(cell(p('甲')), cell(p('丙')))}${late}</w:tbl>`).text).toBe('甲\t丙\n\t乙');
  });
});

describe('tables of contents', () => {
  const fld = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instr = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const field = (body: string): string => fld('begin') + instr(' TO') + instr('C \\o "1-3" ') + fld('separate') + body;
  it('a field in any style, with the head above it', () => {
    const given = read(
      p('2026年工作要点') +
        p('目  录') +
        par(field(r('一、目标') + '<w:tab/>' + r('1'))) +
        par(r('二、任务 2')) +
        par(fld('end')) +
        p('一、目标'),
    );
    expect(given.text).toBe('2026年工作要点\n\n一、目标');
    expect(unread(given)).toEqual({ contents: [3, '目 录', '一、目标 1', '二、任务 2'] });
  });
  it('a content control, its head in it', () => {
    const sdt = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('一、目标 1')}</w:sdtContent></w:sdt>`;
    expect(read(sdt + p('一、目标')).text).toBe('一、目标');
  });
  it('a field that never ends does not swallow sentences', () => {
    const body = par(field(r('一、目标 1'))) + p('建成三所学校；改造两所。');
    expect(read(body).text).toBe('建成三所学校；改造两所。');
  });
  it('other fields are shown', () => {
    const given = read(par(r('见') + fld('begin') + instr(' REF _1 ') + fld('separate') + r('第二项') + fld('end')));
    expect(given.text).toBe('见第二项');
  });
});

describe('around the body', () => {
  const part = (name: string, inner: string): string => `<w:${name} ${W}>${inner}</w:${name}>`;
  const more = {
    'word/_rels/document.xml.rels': rels(
      ['r1', 'comments', 'comments.xml'],
      ['r2', 'footnotes', 'footnotes.xml'],
      ['r3', 'header', 'header1.xml'],
      ['r4', 'footer', 'footer1.xml'],
    ),
    'word/comments.xml': part(
      'comments',
      `<w:comment w:id="0">${p('请核实')}</w:comment><w:comment w:id="1">${p('改')}</w:comment>`,
    ),
    'word/footnotes.xml': part(
      'footnotes',
      `<w:footnote w:type="separator">${p('-')}</w:footnote><w:footnote w:id="2">${p('含在建')}</w:footnote>`,
    ),
    'word/header1.xml': part('hdr', p('清水县2026年重点工作任务分解方案') + p('内部')),
    'word/footer1.xml': part('ftr', p('第1页')),
  };
  it('comments, notes and the lines of pages are counted', () => {
    const given = read(p('清水县2026年工作要点') + p('一、建校'), more);
    expect(given.text).toBe('清水县2026年工作要点\n一、建校');
    expect(unread(given)).toEqual({
      comment: [2, '请核实', '改'],
      note: [1, '含在建'],
      margin: [3, '清水县2026年重点工作任务分解方案', '内部', '第1页'],
    });
  });
  it('a line of the header is the title where the body has none', () => {
    const given = read(p('一、建校') + p('二、修路'), more);
    expect(given.text).toBe('清水县2026年重点工作任务分解方案\n一、建校\n二、修路');
    expect(given.hints).toEqual([{ at: 0, heading: 0 }]);
    expect(unread(given).margin).toEqual([2, '内部', '第1页']);
  });
});

describe('numbers', () => {
  const link = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:styleLink w:val="L"/>${level(0, 'decimal', '%1、')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '第%1章')}${level(1, 'decimal', '第%2条', '<w:lvlRestart w:val="0"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
  it('of a style of lists', () => {
    expect(read(p('甲', num(1, 0)) + p('乙', num(1, 0)), { 'word/numbering.xml': link }).text).toBe('1、甲\n2、乙');
  });
  it('that count on through the levels above', () => {
    const body = [p('甲', num(2, 0)), p('a', num(2, 1)), p('乙', num(2, 0)), p('b', num(2, 1))].join('');
    expect(read(body, { 'word/numbering.xml': link }).text).toBe('第1章 甲\n第1条 a\n第2章 乙\n第2条 b');
  });
  it('bullets of each level have signs of their own', () => {
    const bullets = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')}${level(1, 'bullet', 'o')}${level(2, 'bullet', '\uf0d8', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const body = [0, 1, 2].map(depth => p('项', num(1, depth))).join('');
    const given = read(body, { 'word/numbering.xml': bullets });
    expect(given.text).toBe('• 项\n◦ 项\n➢ 项');
    expect(given.hints.map(h => h.list)).toEqual([1, 2, 3]);
  });
  it('stay within bounds, whatever a document says', () => {
    const wild = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${'%1'.repeat(5000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    expect(read(p('甲', num(1, 0)), { 'word/numbering.xml': wild }).text.length).toBeLessThan(3000);
  });
});

describe('hints', () => {
  const styles = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:basedOn w:val="h1"/></w:style>
    <w:style w:type="paragraph" w:styleId="body"><w:name w:val="text"/><w:basedOn w:val="h1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style></w:styles>`;
  const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
  const hint = (body: string) => read(body + p('正文'.repeat(20)), { 'word/styles.xml': styles }).hints[0];
  it.each([
    ['a style of titles', p('甲', styled('t')), { at: 0, heading: 0 }],
    ['a style of headings', p('甲', styled('h1')), { at: 0, heading: 1, bold: true }],
    ['a style named so', p('甲', styled('h2')), { at: 0, heading: 2, bold: true }],
    ['body text based on a heading', par(r('甲', '<w:b w:val="0"/>'), styled('body')), undefined],
    ['an outline level of its own', p('甲', '<w:outlineLvl w:val="2"/>'), { at: 0, heading: 3 }],
    ['bold letters', par(r('甲：', '<w:b/>') + r('，')), { at: 0, bold: true }],
    ['letters bold in part', par(r('甲', '<w:b/>') + r('乙')), undefined],
    ['large letters', par(r('甲', '<w:sz w:val="44"/>')), { at: 0, bold: true }],
    ['a face of headings', par(r('甲', '<w:rFonts w:eastAsia="黑体"/>')), { at: 0, bold: true }],
    ['nothing', p('甲'), undefined],
  ])('%s', (_, body, expected) => expect(hint(body)).toEqual(expected));
});
