/** A letter as HTML for the clipboard: looks stand at each element, so that Word and WPS keep them when it is pasted. */
import { CONVENTIONS, faceNames, type FaceName } from '../../i18n/paper';
import type { Lang } from '../../i18n/lang';
import { STRIPE_COLORS, type DocBlock, type DocSpec } from './types';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

interface Style {
  readonly face: string;
  readonly size: number;
  readonly more?: string;
}

const inFace = (name: FaceName, size: number, more?: string): Style => ({
  face: faceNames(name).join(','),
  size,
  ...(more === undefined ? {} : { more }),
});

/** Faces and sizes of official papers. */
const ZH: Readonly<Record<'title' | 'h1' | 'h2' | 'h3' | 'body' | 'cell', Style>> = {
  title: inFace('title', 22, 'text-align:center'),
  h1: inFace('heading', 16, 'text-indent:2em'),
  h2: inFace('subheading', 16, 'text-indent:2em'),
  h3: inFace('body', 16, 'text-indent:2em;font-weight:bold'),
  body: inFace('body', 16, 'text-indent:2em'),
  cell: inFace('page', 10.5),
};
const EN: typeof ZH = {
  title: { face: '', size: 18, more: 'text-align:center;font-weight:bold' },
  h1: { face: '', size: 14, more: 'font-weight:bold' },
  h2: { face: '', size: 12, more: 'font-weight:bold' },
  h3: { face: '', size: 12, more: 'font-style:italic' },
  body: { face: '', size: 12 },
  cell: { face: '', size: 9 },
};

const css = ({ face, size, more }: Style, latin: string, line: string, extra = ''): string =>
  [
    `font-family:${[latin, face].filter(name => name !== '').join(',')}`,
    `font-size:${size}pt`,
    `margin:0;${line}`,
    ...(more === undefined ? [] : [more]),
    ...(extra === '' ? [] : [extra]),
  ].join(';');

const STYLES: Readonly<Record<Lang, typeof ZH>> = { 'zh-CN': ZH, en: EN };

/** The blocks as one fragment of HTML. */
export function docHtml(spec: DocSpec): string {
  const styles = STYLES[spec.lang];
  const { line } = CONVENTIONS[spec.lang];
  const latin = `'${spec.latinFont.replace(/['"<>&;]/g, '')}'`;
  const p = (text: string, style: Style, extra = ''): string =>
    `<p style="${css(style, latin, line, extra)}">${escape(text)}</p>`;
  const flush = 'text-indent:0';
  const one = (block: DocBlock): string => {
    switch (block.kind) {
      case 'masthead':
        return p(block.name, styles.title, 'color:#C00000') + p(`${block.left}　　${block.right}`, styles.body, flush);
      case 'title':
        return p(block.text, styles.title);
      case 'heading':
        return p(block.text, styles[`h${block.level}`]);
      case 'addressees':
        return p(block.text, styles.body, flush);
      case 'paragraph':
        return p(block.runs.map(run => run.text).join(''), styles.body);
      case 'note':
        return p(block.text, styles.cell);
      case 'stripe': {
        const { fill, type } = STRIPE_COLORS[block.color];
        return p(block.text, styles.cell, `background:#${fill};color:#${type};font-weight:bold;padding:3pt`);
      }
      case 'cutLine':
        return p(block.text, styles.cell, 'border-top:1px dashed #404040;text-align:center;margin-top:12pt');
      case 'signature':
        return block.lines.map(text => p(text, styles.body, `${flush};text-align:right`)).join('');
      case 'annex':
        return p(block.label, styles.h1, `${flush};page-break-before:always`) + p(block.title, styles.title);
      case 'pageBreak':
        return '<br style="page-break-before:always">';
      case 'table': {
        const total = block.columns.reduce((sum, column) => sum + column.width, 0);
        const cell = (text: string, tag: 'td' | 'th', i: number): string => {
          const column = block.columns[i];
          const width = Math.round(((column?.width ?? 0) / total) * 100);
          const align = tag === 'th' ? 'center' : (column?.align ?? 'left');
          const look = css(styles.cell, latin, 'line-height:16pt', `text-align:${align}`);
          return `<${tag} width="${width}%" style="border:1px solid #000;padding:1pt 3pt;${look}">${escape(text)}</${tag}>`;
        };
        const row = (cells: readonly string[], tag: 'td' | 'th'): string =>
          `<tr>${block.columns.map((_, i) => cell(cells[i] ?? '', tag, i)).join('')}</tr>`;
        const heads = row(
          block.columns.map(column => column.head),
          'th',
        );
        return `${block.caption === undefined ? '' : p(block.caption, styles.h1)}<table style="border-collapse:collapse;width:100%"><thead>${heads}</thead><tbody>${block.lines.map(({ cells }) => row(cells, 'td')).join('')}</tbody></table>`;
      }
    }
  };
  return spec.blocks.map(one).join('\n');
}
