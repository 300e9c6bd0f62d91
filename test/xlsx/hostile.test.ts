import fc from 'fast-check';
import { OoxmlError, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { everything } from '../support/books';
import { archive, container, rels, workbook } from '../support/packages';

/** Code of the refusal; `read` if there was none. Anything but our own error fails the test. */
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readWorkbook(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof OoxmlError) return error.code;
    throw error;
  }
};

/** Changes a 32-bit field of each central directory entry. */
function patched(bytes: Uint8Array, offset: number, value: (now: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50)
      view.setUint32(at + offset, value(view.getUint32(at + offset, true)), true);
  }
  return copy;
}

describe('what is no workbook', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['a text', Buffer.from('编号,举措\n1,开会'), 'not-a-package'],
    ['a web page called .xls', Buffer.from('<html><table>'), 'not-a-package'],
    ['.xls or .et', container('Workbook'), 'old-format'],
    ['a workbook with a password', container('EncryptedPackage'), 'encrypted'],
    ['a Word document of old', container('WordDocument'), 'not-a-package'],
    ['a zip of something else', archive({ 'readme.txt': 'hello' }), 'not-a-workbook'],
    [
      'a Word document',
      archive({ '_rels/.rels': rels(['r', 'officeDocument', 'word/document.xml']), 'word/document.xml': '<a/>' }),
      'not-a-workbook',
    ],
    [
      'an OpenDocument sheet',
      archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'open-document',
    ],
    [
      'an OpenDocument text',
      archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'not-a-workbook',
    ],
    [
      'a binary workbook',
      archive({ '_rels/.rels': rels(['r', 'officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': 'x' }),
      'binary-format',
    ],
  ])('%s', async (_, bytes, code) => expect(await codeOf(bytes)).toBe(code));
});

describe('what is broken or harmful', () => {
  it('a sheet whose part is missing', async () => {
    expect(
      await codeOf(workbook('', { 'xl/_rels/workbook.xml.rels': rels(['rId1', 'worksheet', 'worksheets/gone.xml']) })),
    ).toBe('damaged');
  });

  it.each([
    ['breaks off', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'],
    ['is empty', ''],
    ['is no XML', 'hello'],
    ['closes what it did not open', '<worksheet></sheetData></worksheet>'],
    [
      'lies outside of any sheet',
      '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>',
    ],
    [
      'has a nonsense reference',
      '<worksheet><sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData></worksheet>',
    ],
  ])('a sheet that %s', async (_, xml) => {
    expect(await codeOf(workbook('', { 'xl/worksheets/sheet1.xml': xml }))).toBe('damaged');
  });

  it('a sheet that defines entities', async () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>';
    expect(await codeOf(workbook('', { 'xl/worksheets/sheet1.xml': xml }))).toBe('unsafe');
  });

  it.each(['../evil.xml', '/etc/passwd', 'C:\\x.xml', 'xl\\..\\..\\x', 'a\0b'])('a path such as %j', async path => {
    expect(await codeOf(workbook('', { [path]: 'x' }))).toBe('unsafe');
  });

  it('a part that unpacks to more than it says', async () => {
    const bomb = workbook(`<row r="1"><c r="A1" t="str"><v>${'a'.repeat(5_000_000)}</v></c></row>`);
    expect(await codeOf(bomb)).toBe('read');
    expect(await codeOf(patched(bomb, 24, size => Math.min(size, 1000)))).toBe('unsafe');
    expect(await codeOf(patched(bomb, 24, size => size + 1))).toBe('damaged');
    expect(await codeOf(patched(bomb, 24, () => 4_000_000_000))).toBe('too-large');
  });

  it('a text without end, or a tag, is not kept as a whole', async () => {
    const long = 'a'.repeat(25_000_000);
    expect(await codeOf(workbook(`<row r="1"><c r="A1" t="str"><v>${long}</v></c></row>`))).toBe('damaged');
    expect(await codeOf(workbook(`<row r="1"><c r="A1" x="${long}"><v>1</v></c></row>`))).toBe('damaged');
  });

  it('a sheet that claims its last cell costs no memory for those before', async () => {
    const book = await readWorkbook(workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
    expect(book.sheets[0]?.rows).toHaveLength(1_048_576);
    expect(book.sheets[0]?.rows[1_048_575]?.[16_383]).toEqual({ value: 1 });
  });

  it('a file that breaks off anywhere', async () => {
    const whole = await writeWorkbook(everything);
    const codes = new Set<string>();
    for (let length = 1; length < whole.length; length += 97) codes.add(await codeOf(whole.subarray(0, length)));
    expect([...codes].sort()).toEqual(['not-a-package', 'truncated']);
  });

  it('bytes changed at random: a workbook or a refusal, never a crash', async () => {
    const whole = await writeWorkbook(everything);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async changes => {
          const bytes = Uint8Array.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          expect(typeof (await codeOf(bytes))).toBe('string');
        },
      ),
      { numRuns: process.env.DEEP ? 2000 : 200, seed: 1 },
    );
  });

  it('any bytes that begin like an archive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async tail => {
        expect(await codeOf(Uint8Array.from([0x50, 0x4b, 3, 4, ...tail]))).not.toBe('read');
      }),
      { numRuns: 200, seed: 2 },
    );
  });
});
