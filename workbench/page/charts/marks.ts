/** Small parts of a drawing as text of SVG. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escape = (text: string): string => text.replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number>>;

/** An element; numbers to two places. */
export function mark(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)}"`,
  );
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Width of a text in ems, closely enough to lay out labels. */
export const ems = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 1 : 0.56), 0);

/** The text, cut with an ellipsis where it is wider than so many ems. */
export function cut(text: string, width: number): string {
  if (ems(text) <= width) return text;
  let kept = '';
  for (const sign of text) {
    if (ems(`${kept}${sign}…`) > width) break;
    kept += sign;
  }
  return `${kept}…`;
}
