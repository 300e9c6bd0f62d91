/** Plans in the shapes in which they arrive: Word documents with automatic numbers, and markup as programs put it on the clipboard. */
import { strToU8, zipSync } from 'fflate';
import '../src/plan/parts';
import { clean } from '../src/plan/text';
import { readMarker } from '../src/plan/outline/styles';
import { writeNumber } from '../src/input/numerals';

/** A line of a plan: its number, as far as Word or a page could draw it. */
interface Line {
  readonly text: string;
  readonly number: {
    readonly shown: string;
    readonly format: string;
    readonly template: string;
    readonly value: number;
  } | null;
  readonly rest: string;
  readonly depth: number;
}

const FORMATS: readonly (readonly [RegExp, string, number])[] = [
  [/^([一二三四五六七八九十百]+)(、)/, 'chineseCounting', 0],
  [/^([（(])([一二三四五六七八九十百]+)([）)])/, 'chineseCounting', 1],
  [/^(\d{1,2})([.．、])(?!\d)/, 'decimal', 2],
  [/^([（(])(\d{1,2})([）)])/, 'decimal', 3],
  [/^(\d{1,2})([)）])/, 'decimal', 3],
  [/^([①-⑳])/, 'decimalEnclosedCircle', 4],
];

function lineOf(text: string): Line {
  const source = clean(text);
  const value = readMarker(source, { start: 0, end: source.text.length })?.value ?? 0;
  for (const [pattern, format, depth] of FORMATS) {
    const m = pattern.exec(text);
    if (!m || value < 1) continue;
    const number = writeNumber(format, value);
    const template = m[0].replace(number, '%1');
    if (template.includes('%1'))
      return {
        text,
        number: { shown: m[0], format, template, value },
        rest: text.slice(m[0].length).trimStart(),
        depth,
      };
  }
  return { text, number: null, rest: text, depth: 0 };
}

/** Rows of cells that stand behind each other in a text, and the lines around them. */
type Part = { readonly rows: readonly (readonly string[])[] } | { readonly line: Line };

/** Cells of a line with tabs; quoted ones may hold line breaks. */
const cells = (row: string): string[] =>
  row.split('\t').map(cell => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : cell));

function partsOf(text: string): Part[] {
  const lines = text.replace(/\r/g, '').split('\n');
  const parts: Part[] = [];
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i] ?? '';
    if (!line.includes('\t')) {
      parts.push({ line: lineOf(line) });
      continue;
    }
    // A quoted cell goes on on the next lines.
    while ((line.match(/"/g)?.length ?? 0) % 2 === 1 && i + 1 < lines.length) line += `\n${lines[++i] ?? ''}`;
    const last = parts[parts.length - 1];
    if (last && 'rows' in last) parts[parts.length - 1] = { rows: [...last.rows, cells(line)] };
    else parts.push({ rows: [cells(line)] });
  }
  return parts;
}

const esc = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A heading: a short line under a number of the upper ranks. */
const isHeading = ({ number, depth, rest }: Line): boolean => number !== null && depth < 2 && rest.length <= 30;

/** A Word document with automatic numbers, styles of headings and tables. */
export function asDocx(text: string): Uint8Array {
  const abstracts = new Map<string, string>();
  const nums: string[] = [];
  const last = new Map<string, { readonly id: number; readonly value: number }>();
  const numId = ({ number, depth }: Line): number => {
    if (!number) return 0;
    const key = `${number.format}|${number.template}|${depth}`;
    const at = [...abstracts.keys()].indexOf(key);
    const abstract = at < 0 ? abstracts.size : at;
    if (at < 0)
      abstracts.set(
        key,
        `<w:abstractNum w:abstractNumId="${abstract}"><w:multiLevelType w:val="multilevel"/>${[0, 1, 2, 3, 4]
          .map(
            level =>
              `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${number.format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${number.template.replace('%1', `%${level + 1}`)}"/><w:lvlJc w:val="left"/></w:lvl>`,
          )
          .join('')}</w:abstractNum>`,
      );
    const before = last.get(key);
    const goesOn = before?.value === number.value - 1;
    const id = goesOn ? before.id : nums.length + 1;
    if (!goesOn)
      nums.push(
        `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/><w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${number.value}"/></w:lvlOverride></w:num>`,
      );
    last.set(key, { id, value: number.value });
    return id;
  };
  const run = (words: string, props = ''): string =>
    words === '' ? '' : `<w:r><w:rPr>${props}</w:rPr><w:t xml:space="preserve">${esc(words)}</w:t></w:r>`;
  const paragraph = (line: Line): string => {
    const style = isHeading(line) ? `<w:pStyle w:val="h${line.depth + 1}"/>` : '';
    const num = line.number
      ? `<w:numPr><w:ilvl w:val="${line.depth}"/><w:numId w:val="${numId(line)}"/></w:numPr>`
      : '';
    return `<w:p><w:pPr>${style}${num}</w:pPr>${run(line.number ? line.rest : line.text)}</w:p>`;
  };
  const cell = (words: string): string =>
    `<w:tc><w:tcPr/>${words
      .split('\n')
      .map(one => `<w:p>${run(one)}</w:p>`)
      .join('')}</w:tc>`;
  const body = partsOf(text)
    .map(part =>
      'line' in part
        ? paragraph(part.line)
        : `<w:tbl><w:tblPr/><w:tblGrid/>${part.rows.map(row => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`,
    )
    .join('');
  const heading = (level: number): string =>
    `<w:style w:type="paragraph" w:styleId="h${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;
  const parts = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${REL}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/></w:style>${heading(1)}${heading(2)}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}>${[...abstracts.values()].join('')}${nums.join('')}</w:numbering>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows
    .map(
      row =>
        `<tr>${row
          .map(
            one =>
              `<td>${one
                .split('\n')
                .map(p => `<p>${esc(p)}</p>`)
                .join('')}</td>`,
          )
          .join('')}</tr>`,
    )
    .join('')}</table>`;

/** Breaks lines of source as Word does: every so many characters, wherever that falls between Chinese ones, else at a blank. */
export const wrapped = (html: string): string =>
  html.replace(/[^<>\n]{34}(?=[\u3400-\u9fff，。；、])/g, words =>
    /[\u3400-\u9fff，。；、]$/.test(words) ? `${words}\n` : words,
  );

const page = (parts: readonly Part[], line: (one: Line) => string): string =>
  parts.map(part => ('line' in part ? line(part.line) : table(part.rows))).join('\n');

const block = (one: Line, inner: string): string =>
  isHeading(one) ? `<h${one.depth + 1}>${inner}</h${one.depth + 1}>` : `<p>${inner}</p>`;

/** Markup of a plan in one of three shapes. */
export const HTML_SHAPES: Readonly<Record<string, (text: string) => string>> = {
  /** A web page: numbers of decimals and Chinese counting are lists'. */
  ol: text =>
    `<html><body><!--StartFragment-->${page(partsOf(text), one => {
      const { number, rest } = one;
      if (number?.template === '%1.' || (number?.template === '%1、' && number.format === 'chineseCounting')) {
        const type = number.format === 'decimal' ? '' : ' style="list-style-type:cjk-ideographic"';
        return `<ol start="${number.value}"${type}><li>${esc(rest)}</li></ol>`;
      }
      return block(one, esc(one.text));
    })}<!--EndFragment--></body></html>`,
  /** Word on the desktop: numbers as literal text in a list's paragraph, lines of source broken anywhere. */
  'mso-list': text =>
    `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body lang=ZH-CN><!--StartFragment-->${wrapped(
      page(partsOf(text), ({ number, rest, depth, text: words }) =>
        number
          ? `<p class=MsoNormal style='mso-list:l0 level${depth + 1} lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${number.shown}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${esc(rest)}</p>`
          : `<p class=MsoNormal>${esc(words) || '&nbsp;'}</p>`,
      ),
    )}<!--EndFragment--></body></html>`,
  /** Paragraphs with their numbers in the text. */
  p: text =>
    `<html><body><!--StartFragment-->${page(partsOf(text), one => block(one, esc(one.text) || '<br>'))}<!--EndFragment--></body></html>`,
};
