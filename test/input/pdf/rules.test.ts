/** The rules that make text of what pages hold, on pages made of places alone. */
import { hadToEnd } from '../../../src/input/pdf/break';
import { furnitureOf } from '../../../src/input/pdf/furniture';
import { gapTable } from '../../../src/input/pdf/gap-table';
import { gridsOf } from '../../../src/input/pdf/grid';
import { columnsOf } from '../../../src/input/pdf/gutters';
import { joinedLine, wordsInLines } from '../../../src/input/pdf/join';
import { pdfLineOf, pdfLinesOf, lineText } from '../../../src/input/pdf/lines';
import { markOf, opensAnew } from '../../../src/input/pdf/opening';
import { pageNumber } from '../../../src/input/pdf/page-number';
import { paragraphsOf } from '../../../src/input/pdf/paragraphs';
import { reaches } from '../../../src/input/pdf/reach';
import { mergedTables, tableLines } from '../../../src/input/pdf/table-text';
import type { PdfLine, PdfRun } from '../../../src/input/pdf/types';
import { firstToken } from '../../../src/language/script/token';
import { withoutRadicals } from '../../../src/language/script/radicals';
import { emsOf } from '../../../src/language/script/width';

const SIZE = 10;
/** Words of a text from a place on, blanks a quarter of an em. */
function runs(text: string, x: number, y: number): PdfRun[] {
  let at = x;
  return text.split(' ').map((word, i): PdfRun => {
    const width = emsOf(word) * SIZE;
    const run = { text: word, x: at, y, width, size: SIZE, ...(i > 0 ? { afterBlank: true } : {}) };
    at += width + 0.25 * SIZE;
    return run;
  });
}
const line = (text: string, x = 50, y = 100): PdfLine => pdfLineOf(runs(text, x, y));
const NONE: ReadonlySet<string> = new Set();
const LONG = '各乡镇会同水利站查清沟渠塘坝隐患并逐处造册';

describe('a line had to end', () => {
  test('where a character, or a Latin word, had no room', () => {
    expect(hadToEnd(line(LONG), line('登记'), '登记', 255)).toBe(true);
    expect(hadToEnd(line(LONG), line('登记'), '登记', 290)).toBe(false);
    expect(hadToEnd(line('the plan of'), line('infrastructure'), 'infrastructure', 150)).toBe(true);
    expect(hadToEnd(line('the plan of'), line('us'), 'us', 150)).toBe(false);
  });
  test('a bracket takes its first character along, a character its marks', () => {
    expect(firstToken('（林业局）')).toBe('（林');
    expect(firstToken('栏。（责任')).toBe('栏。');
    expect(firstToken('2026年')).toBe('2026');
    expect(firstToken('')).toBe('');
  });
});

describe('pieces of a line as one', () => {
  const words = wordsInLines(['a long term plan', 'the development of wells', 'it was encouraged then']);
  test.each([
    ['修渠', '五公里', '修渠五公里'],
    ['the plan', 'of wells', 'the plan of wells'],
    ['the develop-', 'ment of', 'the development of'],
    ['a long-', 'term plan', 'a long-term plan'],
    ['state/', 'local', 'state/local'],
    ['共3', 'km', '共3 km'],
  ])('%s | %s', (a, b, whole) => expect(joinedLine(a, b, words)).toBe(whole));
  test('a word torn without a hyphen, and a typed blank between Chinese words', () => {
    expect(joinedLine('encourag', 'ed for all', words, { tight: true })).toBe('encouraged for all');
    expect(joinedLine('encourag', 'ed for all', words)).toBe('encourag ed for all');
    expect(joinedLine('教育局', '财政局', NONE, { blank: true })).toBe('教育局 财政局');
  });
});

describe('blanks within a line', () => {
  const at = (text: string, x: number, more = {}): PdfRun => ({
    text,
    x,
    y: 0,
    width: emsOf(text) * SIZE,
    size: SIZE,
    ...more,
  });
  test('that the file holds stay, gaps that programs leave by themselves do not', () => {
    expect(lineText({ runs: [at('修改', 0), at('4', 22.5), at('月', 30)] })).toBe('修改4月');
    expect(lineText({ runs: [at('修改', 0), at('4', 22.5, { afterBlank: true }), at('月', 30)] })).toBe('修改 4月');
    expect(lineText({ runs: [at('two', 0), at('wells', 17)] })).toBe('two wells');
    expect(lineText({ runs: [at('关', 0), at('于', 20)] })).toBe('关 于');
  });
});

describe('page numbers', () => {
  test.each(['— 3 —', '-12-', '第 3 页 共 9 页', '3/9', 'Page 3 of 9', '３'])('%s', text =>
    expect(pageNumber(text)).not.toBeNull(),
  );
  test.each(['3.', '2026年', '共3页', 'item 3'])('%s is none', text => expect(pageNumber(text)).toBeNull());
  test('Roman ones count', () => expect(pageNumber('xiv')).toEqual({ value: 14, sure: false }));
});

describe('what belongs to the pages', () => {
  const page = (head: string, foot: string, body = '正文') => ({
    height: 800,
    lines: [line(head, 200, 40), line(body, 50, 400), line(foot, 250, 780)],
  });
  const why = (pages: Parameters<typeof furnitureOf>[0]) => furnitureOf(pages).map(one => `${one.why} ${one.text}`);
  test('bare numbers that go up with the pages, and lines that repeat', () => {
    expect(why([page('工作简报', '4'), page('工作简报', '5'), page('工作简报', '6')])).toEqual([
      'margin 工作简报',
      'page-number 4',
      'margin 工作简报',
      'page-number 5',
      'margin 工作简报',
      'page-number 6',
    ]);
  });
  test('not a number that does not, and not what stands once', () => {
    expect(why([page('一、造林', '2026'), page('二、治水', '30')])).toEqual([]);
  });
});

describe('columns', () => {
  const column = (x: number, from: number, texts: readonly string[]): PdfRun[] =>
    texts.flatMap((text, i) => runs(text, x, from + 15 * i));
  const prose = (word: string): string[] => [
    LONG,
    LONG,
    LONG,
    `${word}。`,
    LONG,
    LONG,
    `${word}完。`,
    LONG,
    LONG,
    LONG,
  ];
  const texts = (all: readonly PdfRun[]): string[] =>
    columnsOf(pdfLinesOf(all)).map(block => lineText(block[0] as PdfLine).slice(0, 4));

  test('of prose are read one after the other, what goes across comes first', () => {
    const all = [
      ...runs(`通知${LONG}${LONG}`, 50, 60),
      ...column(50, 100, ['左栏开头', ...prose('左')]),
      ...column(285, 107, ['右栏开头', ...prose('右')]),
    ];
    expect(texts(all)).toEqual(['通知各乡', '左栏开头', '右栏开头']);
  });
  test('of a table are none: rows begin on both sides at once', () => {
    const cells = (word: string): string[] =>
      [1, 2, 3, 4].flatMap(n => [`${LONG.slice(0, 20)}${word}`, `${word}${String(n)}`]);
    expect(columnsOf(pdfLinesOf([...column(50, 100, cells('任')), ...column(290, 100, cells('责'))]))).toHaveLength(1);
  });
});

describe('tables without rulings', () => {
  const row = (y: number, ...cells: readonly string[]): PdfRun[] =>
    cells.flatMap((cell, i) => (cell ? runs(cell, 50 + 115 * i, y) : []));
  test('by gaps that go down through the rows; cells of several lines, blanks', () => {
    const lines = pdfLinesOf([
      ...row(100, '任务', '时限', '单位'),
      ...row(120, '修建村组道路并装护栏', '六月底', '交通办'),
      ...row(135, '三处'),
      ...row(155, '植树', '三月', '林业站'),
      ...row(175, '', '十月', '林业站'),
    ]);
    const found = gapTable(lines, NONE);
    expect(found && tableLines(found.table)).toEqual([
      '任务\t时限\t单位',
      '修建村组道路并装护栏三处\t六月底\t交通办',
      '植树\t三月\t林业站',
      '\t十月\t林业站',
    ]);
  });
  test('prose is none', () => {
    expect(
      gapTable(
        [0, 1, 2, 3, 4].map(i => line(LONG, 50, 100 + 15 * i)),
        NONE,
      ),
    ).toBeNull();
  });
});

describe('tables by rulings', () => {
  const level = (y: number, x0 = 0, x1 = 200) => ({ x0, x1, y0: y, y1: y });
  const upright = (x: number, y0 = 0, y1 = 60) => ({ x0: x, x1: x, y0, y1 });
  test('merged cells stand in their first place', () => {
    const [grid] = gridsOf([
      level(0),
      level(20),
      level(40, 100, 200),
      level(60),
      upright(0),
      upright(100),
      upright(200),
    ]);
    expect(grid?.rows.map(row => row.map(cell => cell !== null))).toEqual([
      [true, true],
      [true, true],
      [false, true],
    ]);
  });
  test('outer rulings may be missing; frames, underlines and lines across are no tables', () => {
    expect(gridsOf([level(0), level(20), level(60), upright(100)])[0]?.xs).toEqual([0, 100, 200]);
    expect(gridsOf([level(0), level(60), upright(0), upright(200)])).toEqual([]);
    expect(gridsOf([level(300), level(400, 0, 50)])).toEqual([]);
  });
});

test('a table over two pages: the head row stands once, a row that was cut is whole', () => {
  const cell = (text: string, right = 100) => ({ text, lines: text === '' ? [] : [line(text, 0)], right });
  const head = [cell('任务'), cell('单位')];
  const a = { xs: [0, 100, 200], rows: [head, [cell('修建村组道路并装上'), cell('交通办')]] };
  const b = { xs: [3, 103, 200], rows: [head, [cell('护栏三处'), cell('')], [cell('植树'), cell('林业站')]] };
  expect(tableLines(mergedTables([a, b], NONE))).toEqual([
    '任务\t单位',
    '修建村组道路并装上护栏三处\t交通办',
    '植树\t林业站',
  ]);
});

describe('paragraphs', () => {
  const placed = (texts: readonly (readonly [text: string, x: number, y: number])[], block: readonly number[] = []) => {
    const lines = texts.map(([text, x, y]) => line(text, x, y));
    const [reach] = reaches([{ lines, width: 310 }]);
    return lines.map((one, i) => ({ line: one, reach: reach!, block: block[i] ?? 0 }));
  };
  const texts = (...given: Parameters<typeof placed>) => paragraphsOf(placed(...given), NONE).map(one => one.text);
  const full = LONG.slice(0, 20);

  test('first lines indented: what stands indented begins anew, behind a full line as well', () => {
    const stop = `${LONG.slice(0, 19)}。`;
    expect(
      texts([
        [full.slice(2), 70, 100],
        [stop, 50, 115],
        [full.slice(2), 70, 130],
        [full, 50, 145],
        ['完。', 50, 160],
      ]),
    ).toEqual([full.slice(2) + stop, `${full.slice(2)}${full}完。`]);
  });
  test('a number opens, whatever stands before; lines below it hang', () => {
    expect(
      texts([
        ['1. ' + full.slice(2), 50, 100],
        [full.slice(2), 62, 115],
        ['2. ' + full.slice(2), 50, 130],
        ['完', 62, 145],
      ]),
    ).toEqual([`1. ${full.slice(2)}${full.slice(2)}`, `2. ${full.slice(2)}完`]);
  });
  test('a wider distance parts, within a block', () => {
    expect(
      texts([
        [full, 50, 100],
        [full, 50, 115],
        [full, 50, 130],
        [full, 50, 160],
      ]),
    ).toEqual([full + full + full, full]);
  });
  test('what opens a line', () => {
    expect(['（一）', '1.甲', '①', '• 甲', '第一章 总则'].map(text => markOf(text) !== null)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['1.5亿元', '甲、乙'].map(markOf)).toEqual([null, null]);
    expect(opensAnew('责任单位：林业局')).toBe(true);
  });
});

test('radicals that PDF files hold for characters are the characters', () => {
  expect(withoutRadicals('⼯作⻓期⺠⽣')).toBe('工作长期民生');
  expect(withoutRadicals('工作')).toBe('工作');
});
