import { htmlText, listMark, pastedText } from '../../../src/taskpane/text/clipboard';

test('a table becomes tab-separated rows, merged cells blank below and beside', () => {
  const html = `<table><tr><th>序号</th><th>任务</th><th>单位</th></tr>
    <tr><td rowspan="2">1</td><td>建园3所</td><td>教育局</td></tr>
    <tr><td>扩班</td><td></td></tr>
    <tr><td colspan="2">合计</td><td>2</td></tr></table>`;
  expect(htmlText(html)).toBe('序号\t任务\t单位\n1\t建园3所\t教育局\n\t扩班\t\n合计\t\t2');
});

test('a cell of several paragraphs is quoted, a quote in it doubled', () => {
  const html = '<table><tr><td><p>甲</p><p>乙“"”</p></td><td>丙</td></tr></table>';
  expect(htmlText(html)).toBe('"甲\n\n乙“""”"\t丙');
});

test('numbers that a list only draws become text, with start, value, type and nesting', () => {
  expect(
    htmlText('<ol start="3"><li>甲</li><li>乙<ul><li>丙</li></ul></li><li value="9">丁</li><li>戊</li></ol>').split(
      /\n+/,
    ),
  ).toEqual(['3.甲', '4.乙', '• 丙', '9.丁', '10.戊']);
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
