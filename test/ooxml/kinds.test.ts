import { fileKind, packageKind } from '../../src/ooxml/kinds';
import { utf16le } from '../support/encode';
import { container } from '../support/packages';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
/** As Excel writes it for a user: the name's length, the name with blanks to 54 bytes, both again in UTF-16. */
function ownerFile(user: string, length: number): Uint8Array {
  const file = new Uint8Array(length).fill(0x20);
  file.set([user.length, ...bytes(user)]);
  file.set([user.length, 0, ...utf16le(user)], 55);
  return file;
}

describe('fileKind', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['a text', bytes('plan'), 'text'],
    [
      'a web page called .xls',
      bytes('\xef\xbb\xbf<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
      'web-page',
    ],
    ['a web page with a document type', bytes('\n<!DOCTYPE html><p>'), 'web-page'],
    [
      'a sheet of Excel 2003 in XML',
      bytes('<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'xml-2003',
    ],
    [
      'a Word document of 2003 in XML',
      bytes('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument>'),
      'document-xml',
    ],
    ['a package as one XML file', bytes('<?xml version="1.0"?><pkg:package>'), 'document-xml'],
    [
      'a page as Word saves it for the web in one file',
      bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\nfor Word'),
      'web-archive',
    ],
    ['a letter that speaks of them', bytes('We send MIME-Version: 1.0 and Content-Type: multipart/related'), 'text'],
    ['other XML', bytes('<?xml version="1.0"?><plan/>'), 'text'],
    ['an owner file of Excel', ownerFile('Zhang San', 165), 'lock'],
    ['an owner file of Word', ownerFile('a', 162), 'lock'],
    ['a text as long as an owner file', bytes('1. work '.repeat(21).slice(0, 165)), 'text'],
    ['a PDF', bytes('%PDF-1.7'), 'pdf'],
    ['a package', bytes('PK\x03\x04'), 'package'],
    ['.xls', container('Workbook'), 'old-workbook'],
    ['.xls of Excel 5', container('Book'), 'old-workbook'],
    ['.xls with a Word document in it', container('Workbook', 'MBD0001', 'WordDocument'), 'old-workbook'],
    ['.doc', container('WordDocument'), 'old-document'],
    ['.doc with a sheet in it', container('WordDocument', 'ObjectPool', 'Workbook'), 'old-document'],
    ['with a password', container('EncryptedPackage'), 'encrypted'],
  ])('%s', (_, file, kind) => expect(fileKind(file)).toBe(kind));
});

describe('packageKind', () => {
  it.each([
    [['xl/workbook.xml'], 'workbook'],
    [['XL/Workbook.xml'], 'workbook'],
    [['xl/workbook.bin'], 'binary-workbook'],
    [['word/document.xml'], 'document'],
    [['word/document2.xml'], 'document'],
    [['ppt/presentation.xml'], 'slides'],
    [['OFD.xml', 'Doc_0/Document.xml'], 'ofd'],
    [['mimetype', 'content.xml'], 'open-sheet'],
    [['a.txt'], 'archive'],
  ])('%p: %s', (paths, kind) => expect(packageKind(paths)).toBe(kind));

  it('OpenDocument by what it says of itself', () => {
    const parts = ['mimetype', 'content.xml'];
    expect(packageKind(parts, 'application/vnd.oasis.opendocument.text')).toBe('open-text');
    expect(packageKind(parts, 'application/vnd.oasis.opendocument.spreadsheet')).toBe('open-sheet');
  });
});
