import { readWorkbook } from '../../src/xlsx';
import { shiftFormula } from '../../src/xlsx/read/formulas';
import { showsDate } from '../../src/workbook/read/formats';
import { rels, workbook } from '../support/packages';

const cellsOf = async (rows: string, more: Readonly<Record<string, string>> = {}) => {
  const book = await readWorkbook(workbook(rows, more));
  return book.sheets[0]?.rows.map(row => Array.from(row, cell => cell ?? null));
};

describe('readWorkbook', () => {
  it('reads comments; a thread stands for the note that repeats it', async () => {
    const book = await readWorkbook(
      workbook('<row r="1"><c r="A1"><v>1</v></c></row>', {
        'xl/worksheets/_rels/sheet1.xml.rels': rels(
          ['rId1', 'comments', '../comments1.xml'],
          ['rId2', 'threadedComment', '../threadedComments/threadedComment1.xml'],
        ),
        'xl/comments1.xml':
          '<comments><authors><author>王</author></authors><commentList><comment ref="C4" authorId="0"><text><r><t>含在建</t></r><r><t>1所</t></r></text></comment><comment ref="B2" authorId="0"><text><t>[线程批注] 旧版本看到的话</t></text></comment></commentList></comments>',
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments><threadedComment ref="B2" id="{1}"><text>数字待核 &amp; 请电话</text></threadedComment></ThreadedComments>',
      }),
    );
    expect(book.sheets[0]?.comments).toEqual([
      { row: 1, column: 1, text: '数字待核 & 请电话' },
      { row: 3, column: 2, text: '含在建1所' },
    ]);
  });

  it('reads each type of cell', async () => {
    const texts =
      '<sst><si><t>文字</t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 文本</t></r><rPh><t>pinyin</t></rPh></si><si><t/></si></sst>';
    const cells = await cellsOf(
      [
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v/></c></row>',
        '<row r="2"><c r="A2"><v>1.5E3</v></c><c r="B2" t="n"><v>-0</v></c><c r="C2" t="b"><v>0</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2" s="1"/></row>',
        '<row r="3"><c r="A3" t="inlineStr"><is><t>行内</t></is></c><c r="B3" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c r="C3" t="d"><v>2023-12-31</v></c><c r="D3" t="d"><v>2023-12-31T12:00:00</v></c></row>',
        '<row r="4"><c r="A4" t="str"><f>"x"</f><v>x</v></c><c r="B4" t="str"><f>""</f><v></v></c><c r="C4"><f>1+1</f></c><c r="D4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E4" t="str"><v>a_x000D_b</v></c></row>',
      ].join(''),
      { 'xl/sharedStrings.xml': texts },
    );
    expect(cells).toEqual([
      [{ value: '文字' }, { value: '富 文本' }, { value: '' }],
      [{ value: 1500 }, { value: -0 }, { value: false }, { value: null, error: '#N/A' }],
      [
        { value: '行内' },
        { value: 'ab' },
        { value: 45291, format: 'yyyy-mm-dd' },
        { value: 45291.5, format: 'yyyy-mm-dd' },
      ],
      [
        { value: 'x', formula: '"x"' },
        { value: '', formula: '""' },
        { value: null, formula: '1+1' },
        { value: null, error: '#DIV/0!', formula: '1/0' },
        { value: 'a\rb' },
      ],
    ]);
  });

  it('takes a text cell without an index for blank, and an index without its text for damage', async () => {
    const more = { 'xl/sharedStrings.xml': '<sst><si><t>标题</t></si></sst>' };
    const blank = '<row r="1"><c r="A1" t="s"><v/></c><c r="B1" t="s"></c><c r="C1" t="s"><v>0</v></c></row>';
    expect(await cellsOf(blank, more)).toEqual([[null, null, { value: '标题' }]]);
    const lost = '<row r="1"><c r="A1" t="s"><v>7</v></c></row>';
    await expect(cellsOf(lost, more)).rejects.toMatchObject({ code: 'damaged' });
    await expect(cellsOf(lost)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('takes what an inline text shows, also where a program writes it as a value too', async () => {
    const both =
      '<row r="1"><c r="A1" t="inlineStr"><v>1.0</v><is><t>已选址</t></is></c><c r="B1" t="inlineStr"><is><t>已开工</t></is><v>2.0</v></c><c r="C1"><v>3</v></c></row>';
    expect(await cellsOf(both)).toEqual([[{ value: '已选址' }, { value: '已开工' }, { value: 3 }]]);
  });

  it('reads times of day and offsets of ISO dates as the local time that they show', async () => {
    const times =
      '<row r="1"><c r="A1" t="d"><v>12:00:00</v></c><c r="B1" t="d"><v>T06:00</v></c><c r="C1" t="d"><v>2023-12-31T06:00:00+08:00</v></c><c r="D1" t="d"><v>2023-12-31T06:00:00Z</v></c><c r="E1" t="d"><v>soon</v></c></row>';
    expect((await cellsOf(times))?.[0]?.map(cell => cell?.value)).toEqual([0.5, 0.25, 45291.25, 45291.25, 'soon']);
  });

  it('finds parts whose names differ in case or have the strokes of Windows', async () => {
    const more = {
      'xl/_rels/workbook.xml.rels': rels(
        ['rId1', 'worksheet', 'Worksheets\\Sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ),
      'xl/SharedStrings.XML': '<sst><si><t>文字</t></si></sst>',
    };
    expect(await cellsOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', more)).toEqual([[{ value: '文字' }]]);
  });

  it('tells the number format where it shows more than the number', async () => {
    const more = {
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0.00"/><numFmt numFmtId="165" formatCode="0&quot;万元&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="58"/></cellXfs></styleSheet>',
    };
    const row = [0, 1, 2, 3, 4].map(style => `<c s="${style}"><v>1</v></c>`).join('');
    expect((await cellsOf(`<row>${row}</row>`, more))?.[0]?.map(cell => cell?.format)).toEqual([
      undefined,
      undefined,
      '0%',
      '0"万元"',
      'm"月"d"日"',
    ]);
  });

  it('counts rows and cells that do not say where they are', async () => {
    expect(
      await cellsOf(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    ).toEqual([[{ value: 1 }, { value: 2 }], [], [], [null, null, { value: 3 }, { value: 4 }], [{ value: 5 }]]);
  });

  it('works shared formulas out for each cell', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>',
    );
    expect(cells?.map(row => row[0]?.formula)).toEqual(['B1*$C$1', 'B2*$C$1', 'B3*$C$1']);
  });

  it('turns days of the 1904 system into those of 1900, and nothing else', async () => {
    const more = {
      'xl/workbook.xml':
        '<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.0&quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    };
    const row =
      '<row r="1"><c r="A1" s="0"><v>100</v></c><c r="B1" s="1"><v>43829</v></c><c r="C1" s="2"><v>43829</v></c><c r="D1" s="3"><v>100</v></c></row>';
    expect(await cellsOf(row, more)).toEqual([
      [
        { value: 100 },
        { value: 45291, format: 'yyyy/m/d' },
        { value: 45291, format: 'yyyy"年"m"月"' },
        { value: 100, format: '0.0"day"' },
      ],
    ]);
    expect(await cellsOf(row)).toEqual([[{ value: 100 }, { value: 43829 }, { value: 43829 }, { value: 100 }]]);
  });

  it('reads tables without their totals, merges, hidden sheets and the names of the book', async () => {
    const book = await readWorkbook(
      workbook('', {
        'xl/workbook.xml':
          '<workbook xmlns:r="x"><sheets><sheet name="图" sheetId="9" r:id="rId9"/><sheet name="A &amp; B" sheetId="1" state="hidden" r:id="rId1"/></sheets><definedNames><definedName name="名">\'A &amp; B\'!$A$1</definedName><definedName name="局部" localSheetId="0">1</definedName></definedNames></workbook>',
        'xl/_rels/workbook.xml.rels': rels(
          ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ),
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="m" xmlns:r="n"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:A1"/></x:mergeCells><x:tableParts><x:tablePart r:id="rId5"/></x:tableParts></x:worksheet>',
        'xl/worksheets/_rels/sheet1.xml.rels': rels(['rId5', 'table', '../tables/table7.xml']),
        'xl/tables/table7.xml':
          '<table name="t" displayName="任务表" ref="A1:B9" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="一"/><tableColumn id="2" name="二_x000a_行"/></tableColumns></table>',
      }),
    );
    expect(book).toEqual({
      names: [{ name: '名', refersTo: "'A & B'!$A$1" }],
      sheets: [
        {
          name: 'A & B',
          visibility: 'hidden',
          rows: [[{ value: 7 }]],
          merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
          tables: [{ name: '任务表', area: { top: 0, left: 0, bottom: 7, right: 1 }, columns: ['一', '二\n行'] }],
        },
      ],
    });
  });

  it('reads parts in UTF-16, with comments, CDATA and odd quotes', async () => {
    const sheet =
      "<?xml version='1.0'?><!-- <c> --><worksheet a='>'><sheetData><row r='1'><c r = 'A1' t=\"str\"><v><![CDATA[<a>&amp;]]>&#x41;&#66;</v></c></row></sheetData></worksheet>";
    expect(await cellsOf('', { 'xl/worksheets/sheet1.xml': sheet })).toEqual([[{ value: '<a>&amp;AB' }]]);
  });
});

describe('shiftFormula', () => {
  it.each([
    ['A1+$B2+C$3+$D$4', 'B3+$B4+D$3+$D$4'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['\'A1 表\'!A1&"A1"', '\'A1 表\'!B3&"A1"'],
    ['任务表[[#This Row],[A1]]*A1', '任务表[[#This Row],[A1]]*B3'],
    ['LOG10(A1)+A1x+x_A1+税率A1', 'LOG10(B3)+A1x+x_A1+税率A1'],
    ['Sheet1!A1', 'Sheet1!B3'],
    ['TRUE', 'TRUE'],
  ])('shifts %s', (formula, shifted) => expect(shiftFormula(formula, 2, 1)).toBe(shifted));

  it('shows where a cell falls off the sheet', () => expect(shiftFormula('A1+B2', -1, 0)).toBe('#REF!+B1'));
});

describe('showsDate', () => {
  it.each([
    ['yyyy-mm-dd', true],
    ['m/d/yy h:mm', true],
    ['[$-804]yyyy"年"m"月"', true],
    ['0.00', false],
    ['0"day"', false],
    ['[Red]0.00', false],
    ['General', false],
    ['#,##0_);(#,##0)', false],
    ['0\\d', false],
  ])('%s: %s', (format, want) => expect(showsDate(format)).toBe(want));
});
