import { OoxmlError } from '../../../src/ooxml/errors';
import { docxText, InputError, MAX_INPUT, parseTable } from '../../../src/input';
import { writeNumber } from '../../../src/input/numerals';
import { docx, num, NUMBERING, p, W } from '../../support/docx';
import { archive } from '../../support/packages';

describe('docxText', () => {
  it('joins runs, and keeps tabs, breaks and empty lines', () => {
    const body = `<w:p><w:r><w:t>夯实</w:t></w:r><w:r><w:t xml:space="preserve"> 基础</w:t><w:tab/><w:t>A</w:t><w:br/><w:t>B</w:t></w:r></w:p><w:p/>${p('完')}`;
    expect(docxText(docx(body))).toBe('夯实 基础\tA\nB\n\n完');
  });

  it('shows the numbers that Word shows', () => {
    const body = [
      p('总则', num(1, 0)),
      p('任务', num(1, 1)),
      p('细目', num(1, 2)),
      p('再任务', num(1, 1)),
      p('另目', num(1, 2)),
      p('附则', num(1, 0)),
      p('重新起', num(1, 1)),
    ];
    expect(docxText(docx(body.join(''), { 'word/numbering.xml': NUMBERING }))).toBe(
      ['一、总则', '1. 任务', '①细目', '2. 再任务', '①另目', '二、附则', '1. 重新起'].join('\n'),
    );
  });

  it('counts lists apart or on, as they are defined', () => {
    const body = [
      p('a', num(2, 0)),
      p('b', num(2, 1)),
      p('c', num(2, 1)),
      p('d', num(2, 0)),
      p('e', num(2, 1)),
      p('f', num(3, 0)),
      p('g', num(3, 0)),
      p('h', num(4, 0)),
      p('i', num(9, 0)),
      p('', num(2, 0)),
      p('j', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ];
    expect(docxText(docx(body.join(''), { 'word/numbering.xml': NUMBERING }))).toBe(
      ['1 a', '1.1 b', '1.2 c', '2 d', '2.1 e', '7 f', '8 g', '• h', 'i', '', 'j'].join('\n'),
    );
  });

  it('takes numbers from styles and leaves tables of contents out', () => {
    const styles = `<w:styles ${W}><w:style w:styleId="a"><w:name w:val="标题"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="b"><w:name w:val="次级"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="t"><w:name w:val="toc 1"/></w:style><w:style w:styleId="l"><w:name w:val="loop"/><w:basedOn w:val="l"/></w:style></w:styles>`;
    const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
    const body = [p('总则……1', style('t')), p('总则', style('a')), p('任务', style('b')), p('普通', style('l'))].join(
      '',
    );
    expect(docxText(docx(body, { 'word/numbering.xml': NUMBERING, 'word/styles.xml': styles }))).toBe(
      '一、总则\n1. 任务\n普通',
    );
  });

  it('makes lines with tabs of a table', () => {
    const cell = (content: string, props = '') => `<w:tc><w:tcPr>${props}</w:tcPr>${content}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const table = `<w:tbl>${row(cell(p('序号')), cell(p('任务'), '<w:gridSpan w:val="2"/>'), cell(p('单位')))}${row(cell(p('1')), cell(p('开会') + p('发文')), cell(p('')), cell(p('甲	乙')))}</w:tbl>`;
    expect(docxText(docx(p('附表') + table + p('完')))).toBe('附表\n序号\t任务\t\t单位\n1\t"开会\n发文"\t\t甲 乙\n完');
  });

  it('leaves deleted text and field codes out, keeps inserted text', () => {
    const body = `<w:p><w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice><w:r><w:t>一</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>一</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`;
    expect(docxText(docx(body))).toBe('新一');
  });

  it.each([
    ['nothing in it', docx(''), 'input-empty'],
    ['a broken part', docx('<w:p>'), 'input-damaged'],
    ['more text than a plan has', docx(p('字'.repeat(MAX_INPUT + 1))), 'input-too-large'],
    ['no document', archive({ 'a.txt': 'x' }), 'input-binary'],
  ])('refuses %s', (_, bytes, code) => {
    expect(() => docxText(bytes)).toThrow(expect.objectContaining({ name: InputError.name, code }));
  });
});

it('says of half a file that it is incomplete', () => {
  const half = docx(p('正文'.repeat(50))).subarray(0, 300);
  expect(() => docxText(half)).toThrow(expect.objectContaining({ name: OoxmlError.name, code: 'truncated' }));
});

describe('writeNumber', () => {
  it.each([
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 11, '十一'],
    ['chineseCounting', 20, '二十'],
    ['chineseCounting', 105, '一百零五'],
    ['chineseCounting', 110, '一百一十'],
    ['chineseCounting', 1001, '一千零一'],
    ['ideographDigital', 20, '二〇'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 3, '03'],
    ['upperRoman', 14, 'XIV'],
    ['lowerLetter', 28, 'bb'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '21'],
    ['ideographTraditional', 3, '丙'],
    ['somethingNew', 4, '4'],
    ['chineseCounting', 0, '0'],
  ])('%s of %d is %s', (format, n, text) => expect(writeNumber(format, n)).toBe(text));
});

describe('parseTable', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\tb,c\n', [['a', 'b,c']]],
    ['"a,1","b ""x""\n y"\r\n\r\nz', [['a,1', 'b "x"\n y'], ['z']]],
    ['甲；1\n', [['甲；1']]],
    [
      '甲;1\n乙;2',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ],
    [' a , "b" \n', [['a', 'b']]],
    ['', []],
    ['"open,\nend', [['open,\nend']]],
  ])('%j', (text, rows) => expect(parseTable(text)).toEqual(rows));
});
