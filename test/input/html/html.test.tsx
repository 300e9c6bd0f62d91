import { readHtml } from '../../../src/input/html';
import { listMark } from '../../../src/input/html/marks';
import { givenPaste } from '../../../src/input/paste';
import { asTyped, hintsFor } from '../../../src/input/pieces';
import { pasteOffset } from '../../../src/plan/spans';

const htmlText = (html: string): string => readHtml(html)?.text ?? '';
const pastedText = (plain: string, html: string): string => givenPaste(plain, html).text;

test('a table becomes tab-separated rows, merged cells blank below and beside', () => {
  const html = `<table><tr><th>序号</th><th>任务</th><th>单位</th></tr>
    <tr><td rowspan="2">1</td><td>建园3所</td><td>教育局</td></tr>
    <tr><td>扩班</td><td></td></tr>
    <tr><td colspan="2">合计</td><td>2</td></tr></table>`;
  expect(htmlText(html)).toBe('序号\t任务\t单位\n1\t建园3所\t教育局\n\t扩班\t\n合计\t\t2');
});

test('a cell of several paragraphs is quoted, a quote in it doubled', () => {
  const html = '<table><tr><td><p>甲</p><p>乙“"”</p></td><td>丙</td></tr></table>';
  expect(htmlText(html)).toBe('"甲\n乙“""”"\t丙');
});

test('numbers that a list only draws become text, with start, value, type and nesting', () => {
  expect(
    htmlText('<ol start="3"><li>甲</li><li>乙<ul><li>丙</li></ul></li><li value="9">丁</li><li>戊</li></ol>').split(
      /\n+/,
    ),
  ).toEqual(['3.甲', '4.乙', '◦ 丙', '9.丁', '10.戊']);
  expect(htmlText('<ol style="list-style-type: cjk-ideographic"><li>甲</li><li>乙</li></ol>').split(/\n+/)).toEqual([
    '一、甲',
    '二、乙',
  ]);
  expect(htmlText('<ol style="list-style:none"><li>甲</li></ol>')).toBe('甲');
});

test.each([
  [1, 'a', 'a.'],
  [28, 'A', 'AB.'],
  [4, 'i', 'iv.'],
  [99, 'upper-roman', 'XCIX.'],
  [10, 'simp-chinese-informal', '十、'],
  [23, 'cjk-decimal', '二十三、'],
  [7, '1', '7.'],
])('item %d of type %s is drawn %s', (n, type, mark) => {
  expect(listMark(n, type)).toBe(mark);
});

test('Word keeps its list numbers in the text; scripts, styles and comments are no text', () => {
  const word = `<html><head><style>p{}</style></head><body><!--StartFragment-->
    <p style="mso-list:l0 level1"><span>（一）<span>&nbsp;</span></span>加强领导</p><script>alert(1)</script><ul></ul></body></html>`;
  expect(htmlText(word).replace(/\s/g, '')).toBe('（一）加强领导');
});

test('plain text is taken as it came unless the markup holds a table or a list', () => {
  expect(pastedText('一、甲\n  乙', '<p>一、甲</p><p>乙</p>')).toBe('一、甲\n  乙');
  expect(pastedText('甲 乙', '<table><tr><td>甲</td><td>乙</td></tr></table>')).toBe('甲\t乙');
  expect(pastedText('', '<p>只有网页</p>')).toBe('只有网页');
  expect(pastedText('文字', '<ol></ol>')).toBe('文字');
});

test('nothing in pasted markup runs or is loaded', () => {
  const loaded: string[] = [];
  Object.defineProperty(globalThis, 'stolen', { value: (what: string) => loaded.push(what), configurable: true });
  expect(htmlText('<table><tr><td><img src=x onerror="stolen(1)">甲<script>stolen(2)</script></td></tr></table>')).toBe(
    '甲',
  );
  expect(loaded).toEqual([]);
});

describe('line breaks of the source', () => {
  it.each([
    ['between Chinese characters are nothing', '<p>建成15个\n学校，\n  改造</p>', '建成15个学校，改造'],
    ['beside one, too', '<p>共\n15\n个</p>', '共15个'],
    ['between Latin words are a blank', '<p>open\n data</p>', 'open data'],
    ['of a page between elements are a blank, as it shows them', '<p><a>首页</a>\n<a>要闻</a></p>', '首页 要闻'],
    ['of Word between elements are nothing', '<p class=MsoNormal><span>甲</span>\n<span>乙</span></p>', '甲乙'],
    ['kept where the page keeps them', '<pre>一\n 二</pre>', '一\n二'],
    ['written as such', '<p>一<br>二<br><br>三</p>', '一\n二\n\n三'],
  ])('%s', (_, html, text) => expect(htmlText(html)).toBe(text));
});

describe('tables that are none', () => {
  it('a frame around text', () =>
    expect(htmlText('<table><tr><td><p>一</p><p>二</p></td></tr></table>')).toBe('一\n二'));
  it('a page laid out by a table', () => {
    const inner = '<table><tr><td>甲</td><td>乙</td></tr></table>';
    expect(htmlText(`<table><tr><td>菜单</td><td><p>正文</p>${inner}</td></tr></table>`)).toBe('菜单\n正文\n甲\t乙');
  });
});

test('plain text is taken where a list of Word lacks its numbers', () => {
  const word = '<html xmlns:w="urn:schemas-microsoft-com:office:word"><p style="mso-list:l0 level1 lfo1">加强领导</p>';
  expect(givenPaste('一、加强领导', word)).toMatchObject({ text: '一、加强领导', hints: [] });
});

test('what is deleted or hidden stays out even where the plain text has it', () => {
  const given = givenPaste('旧新暗', '<p><del>旧</del>新<span style="font-size:0">暗</span></p>');
  expect(given.text).toBe('新');
  expect(given.unread).toEqual([
    { why: 'deleted', count: 1, quotes: ['旧'] },
    { why: 'hidden', count: 1, quotes: ['暗'] },
  ]);
});

describe('limits', () => {
  it.each([
    ['too many characters', `<p>${'字'.repeat(5 * 1024 * 1024)}</p>`],
    ['too many nodes', '<p>字</p>'.repeat(100_001)],
  ])('%s: the plain text, and a notice', (_, html) => {
    expect(givenPaste('正文', html)).toMatchObject({ text: '正文', unread: [{ why: 'markup', count: 1 }] });
  });
  it('merged cells make no more blanks than a table has', () => {
    const row = `<tr>${'<td colspan="200">字</td>'.repeat(40)}</tr>`;
    expect(htmlText(`<table>${row.repeat(400)}</table>`).length).toBeLessThan(600_000);
  });
  it('numbers of lists that are no numbers', () => {
    expect(htmlText('<ol start="1e9"><li value="x">甲</li><li value="-3">乙</li></ol>')).toBe('1.甲\n-3.乙');
  });
});

describe('hintsFor', () => {
  it('finds the lines of another copy in their order', () => {
    const from = '甲\n乙\n甲\n丁';
    const hints = [0, 4, 6].map(at => ({ at: pasteOffset(at), bold: true as const }));
    expect(hintsFor('  甲\n乙 \n丙\n甲', from, hints).map(h => h.at)).toEqual([2, 9]);
  });
});

test('a text typed and pasted in pieces has the hints and the account of its pieces', () => {
  const first = givenPaste('', '<h1>总则</h1><p>一<del>旧</del></p>');
  const second = givenPaste('', '<h2>任务</h2><p>二<del>删</del></p>');
  expect(asTyped('手写\n总则\n一\n任务\n二', [first, second])).toEqual({
    text: '手写\n总则\n一\n任务\n二',
    format: 'web',
    unread: [{ why: 'deleted', count: 2, quotes: ['旧', '删'] }],
    hints: [
      { at: 3, heading: 1, bold: true },
      { at: 8, heading: 2, bold: true },
    ],
  });
});
