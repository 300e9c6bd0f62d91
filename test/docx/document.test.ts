import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { writeDocument } from '../../src/docx/document';
import { docxText } from '../../src/input';
import { docLines } from '../../src/report/doc/text';
import { letter, letterArbitrary } from '../support/letters';

jest.setTimeout(120_000);

const squeezed = (lines: readonly string[]): readonly string[] =>
  lines.map(line => line.replace(/ +/g, ' ').trim()).filter(line => line !== '');

describe('a letter as .docx', () => {
  it('has the lines of its text, one for one, and the same bytes each time', async () => {
    await fc.assert(
      fc.asyncProperty(letterArbitrary, async spec => {
        const bytes = await writeDocument(spec);
        expect(squeezed(docxText(bytes).split('\n'))).toEqual(squeezed(docLines(spec)));
        expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await writeDocument(spec)))).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('is set as official papers are', async () => {
    const parts = unzipSync(await writeDocument(letter([{ kind: 'paragraph', runs: [{ text: '正文' }] }])));
    const styles = strFromU8(parts['word/styles.xml']!);
    const body = /<w:style [^>]*w:styleId="MubiaoBody".*?<\/w:style>/.exec(styles)![0];
    expect(body).toContain('w:eastAsia="仿宋_GB2312"');
    expect(body).toContain('<w:sz w:val="32"/>');
    expect(body).toContain('<w:spacing w:val="-5"/>');
    expect(body).toMatch(/<w:spacing [^>]*w:line="560"[^>]*w:lineRule="exact"/);
    expect(body).toContain('w:firstLineChars="200"');
    const main = strFromU8(parts['word/document.xml']!);
    expect(main).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(main).toMatch(/<w:pgMar [^>]*w:top="2098"[^>]*w:right="1474"[^>]*w:bottom="1984"[^>]*w:left="1587"/);
    expect(strFromU8(parts['word/settings.xml']!)).toContain('evenAndOddHeaders');
    expect(strFromU8(parts['word/fontTable.xml']!)).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
    expect(strFromU8(parts['docProps/core.xml']!)).not.toMatch(/created|modified/);
  });

  it('keeps words that look like formulas or markup as words', async () => {
    const text = '=HYPERLINK("x") <w:p> & ]]>';
    expect(docxText(await writeDocument(letter([{ kind: 'paragraph', runs: [{ text }] }]))).trim()).toBe(text);
  });
});
