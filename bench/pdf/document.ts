/** A plan's text as a document that an office would have written: flat OpenDocument text in one of three layouts. */

export type Layout = 'official' | 'columns' | 'slides';
export const LAYOUTS: readonly Layout[] = ['official', 'columns', 'slides'];

interface Sheet {
  /** Millimetres. */
  readonly page: readonly [number, number];
  readonly margins: string;
  readonly columns: string;
  readonly size: number;
  readonly paragraph: string;
  readonly heading: string;
  readonly fonts: readonly [string, string];
  /** Names the paper at the top of each page. */
  readonly header: boolean;
  /** A section begins a page. */
  readonly breaks: boolean;
  readonly bordered: boolean;
}

const SHEETS: Readonly<Record<Layout, Sheet>> = {
  official: {
    page: [210, 297],
    margins: 'fo:margin-top="30mm" fo:margin-bottom="20mm" fo:margin-left="28mm" fo:margin-right="26mm"',
    columns: '',
    size: 16,
    paragraph: 'fo:line-height="29pt" fo:text-indent="32pt" fo:text-align="justify"',
    heading: 'fo:line-height="29pt" fo:text-indent="32pt"',
    fonts: ['Noto Serif CJK SC', 'Liberation Serif'],
    header: false,
    breaks: false,
    bordered: true,
  },
  columns: {
    page: [210, 297],
    margins: 'fo:margin-top="15mm" fo:margin-bottom="15mm" fo:margin-left="18mm" fo:margin-right="18mm"',
    columns: '<style:columns fo:column-count="2" fo:column-gap="8mm"/>',
    size: 10.5,
    paragraph: 'fo:line-height="150%" fo:text-indent="21pt" fo:text-align="justify"',
    heading: 'fo:line-height="150%" fo:margin-top="6pt"',
    fonts: ['Noto Serif CJK SC', 'Liberation Serif'],
    header: true,
    breaks: false,
    bordered: true,
  },
  slides: {
    page: [254, 143],
    margins: 'fo:margin-top="10mm" fo:margin-bottom="6mm" fo:margin-left="16mm" fo:margin-right="16mm"',
    columns: '',
    size: 18,
    paragraph: 'fo:line-height="120%" fo:margin-bottom="6pt" fo:text-align="start"',
    heading: 'fo:line-height="120%" fo:margin-bottom="10pt"',
    fonts: ['Noto Sans CJK SC', 'Liberation Sans'],
    header: false,
    breaks: true,
    bordered: false,
  },
};

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Markup of a page on the web, as its reader sees it. */
const seen = (line: string): string =>
  line
    .replace(/<s>.*?<\/s>\s*/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#42;/g, '*')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^\{:[^}]*\}$/, '')
    .trim();

const SECTION = /^(?:#{1,3}\s|[一二三四五六七八九十]{1,3}、)/;
const cellsOf = (line: string): readonly string[] | null => {
  if (line.includes('\t')) return line.split('\t').map(seen);
  return /^\|.*\|$/.test(line) ? line.slice(1, -1).split('|').map(seen) : null;
};

function tableXml(rows: readonly (readonly string[])[]): string {
  const wide = Math.max(...rows.map(row => row.length));
  const cell = (text: string): string =>
    `<table:table-cell table:style-name="C"><text:p text:style-name="T">${xml(text)}</text:p></table:table-cell>`;
  const row = (cells: readonly string[]): string =>
    `<table:table-row>${Array.from({ length: wide }, (_, i) => cell(cells[i] ?? '')).join('')}</table:table-row>`;
  const [head, ...body] = rows;
  return `<table:table table:name="t"><table:table-column table:number-columns-repeated="${wide}"/><table:table-header-rows>${row(head ?? [])}</table:table-header-rows>${body.map(row).join('')}</table:table>`;
}

function bodyXml(text: string, sheet: Sheet): string {
  const lines = text.split(/\r?\n/).map(line => (line.includes('\t') ? line : line.trim()));
  const parts: string[] = [];
  let first = true;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const rows: (readonly string[])[] = [];
    for (let cells = cellsOf(line); cells !== null; cells = cellsOf(lines[i] ?? '')) {
      if (!cells.every(cell => /^-+$/.test(cell))) rows.push(cells);
      i++;
    }
    if (rows.length > 0) {
      parts.push(tableXml(rows));
      i--;
      continue;
    }
    const shown = seen(line.replace(/^#{1,6}\s+/, ''));
    if (shown === '') continue;
    const heading = SECTION.test(line) && shown.length < 60;
    const style = heading ? (sheet.breaks && !first ? 'B' : 'H') : first && shown.length < 60 ? 'N' : 'P';
    parts.push(`<text:p text:style-name="${style}">${xml(shown)}</text:p>`);
    first = false;
  }
  return parts.join('');
}

/** @param text of the plan @returns an .fodt file */
export function documentOf(text: string, layout: Layout): string {
  const sheet = SHEETS[layout];
  const [cjk, latin] = sheet.fonts;
  const letters = (size: number, bold = false): string =>
    `<style:text-properties style:font-name="${latin}" style:font-name-asian="${cjk}" fo:font-size="${size}pt" style:font-size-asian="${size}pt"${bold ? ' fo:font-weight="bold" style:font-weight-asian="bold"' : ''}/>`;
  const style = (name: string, paragraph: string, text: string): string =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:orphans="0" fo:widows="0" ${paragraph}/>${text}</style:style>`;
  const border = sheet.bordered ? '0.5pt solid #000000' : 'none';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="${cjk}" svg:font-family="'${cjk}'"/><style:font-face style:name="${latin}" svg:font-family="'${latin}'"/></office:font-face-decls>
<office:automatic-styles>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="${sheet.page[0]}mm" fo:page-height="${sheet.page[1]}mm" ${sheet.margins}>${sheet.columns}</style:page-layout-properties><style:header-style/><style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="3mm"/></style:footer-style></style:page-layout>
${style('P', sheet.paragraph, letters(sheet.size))}
${style('H', sheet.heading, letters(sheet.size, true))}
${style('B', `${sheet.heading} fo:break-before="page"`, letters(sheet.size, true))}
${style('N', 'fo:text-align="center" fo:margin-bottom="12pt"', letters(sheet.size * 1.3, true))}
${style('T', '', letters(sheet.size * 0.75))}
${style('F', 'fo:text-align="center"', letters(10))}
<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="${border}" fo:padding="1mm"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">${sheet.header ? '<style:header><text:p text:style-name="F">工作简报 Bulletin</text:p></style:header>' : ''}<style:footer><text:p text:style-name="F">— <text:page-number/> —</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${bodyXml(text, sheet)}</office:text></office:body>
</office:document>`;
}
