/** What a paste means as text: tables stay tables, numbers that a list only draws become part of the text. */

const SKIP = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TEMPLATE', 'NOSCRIPT', 'OBJECT', 'IFRAME', 'SVG', 'TITLE']);
const BLOCK =
  /^(P|DIV|SECTION|ARTICLE|HEADER|FOOTER|MAIN|NAV|ASIDE|BLOCKQUOTE|PRE|H[1-6]|LI|UL|OL|DL|DT|DD|TR|TABLE|FIGURE|HR|ADDRESS|FORM|FIELDSET)$/;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const CHINESE = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const roman = (n: number): string => {
  const step = ROMAN.find(([value]) => value <= n);
  return step ? step[1] + roman(n - step[0]) : '';
};
const letters = (n: number): string => (n > 0 ? letters(Math.floor((n - 1) / 26)) + LETTERS.charAt((n - 1) % 26) : '');
const chinese = (n: number): string =>
  n < 10
    ? (CHINESE[n] ?? '')
    : n < 100
      ? `${n < 20 ? '' : CHINESE[Math.floor(n / 10)]}十${CHINESE[n % 10]}`
      : String(n);

/** The mark that a browser draws before item `n` of an ordered list of this type (HTML `type` or CSS `list-style-type`). */
export function listMark(n: number, type: string): string {
  if (/^(a|lower-(alpha|latin))$/.test(type)) return `${letters(n)}.`;
  if (/^(A|upper-(alpha|latin))$/.test(type)) return `${letters(n).toUpperCase()}.`;
  if (/^(i|lower-roman)$/.test(type)) return `${roman(n)}.`;
  if (/^(I|upper-roman)$/.test(type)) return `${roman(n).toUpperCase()}.`;
  if (/cjk|chinese|ideographic/.test(type)) return `${chinese(n)}、`;
  return `${n}.`;
}

const styleType = (element: Element): string =>
  /list-style(?:-type)?\s*:\s*([\w-]+)/.exec(element.getAttribute('style') ?? '')?.[1] ?? '';

function markOf(item: Element): string {
  const list = item.parentElement;
  if (!list || list.tagName !== 'OL') return list?.tagName === 'UL' && styleType(list) !== 'none' ? '• ' : '';
  const type = styleType(item) || styleType(list) || list.getAttribute('type') || '1';
  if (type === 'none') return '';
  let n = Number(list.getAttribute('start') ?? 1) || 1;
  for (const sibling of Array.from(list.children)) {
    const own = Number(sibling.getAttribute('value'));
    if (sibling.tagName !== 'LI') continue;
    if (own) n = own;
    if (sibling === item) break;
    n += 1;
  }
  return listMark(n, type);
}

/** A cell as tab-separated text wants it: quoted where it holds a tab, a line break or a leading quote. */
const cellText = (text: string): string => (/[\t\n]|^"/.test(text) ? `"${text.split('"').join('""')}"` : text);

/** Rows of a table; a merged cell stands in its first place, the others are blank. */
function tableText(table: Element): string {
  const rows = Array.from(table.querySelectorAll('tr')).filter(row => row.closest('table') === table);
  const taken = new Map<number, number>();
  return rows
    .map(row => {
      const cells: string[] = [];
      const skip = () => {
        while ((taken.get(cells.length) ?? 0) > 0) {
          taken.set(cells.length, (taken.get(cells.length) ?? 0) - 1);
          cells.push('');
        }
      };
      for (const cell of Array.from(row.children).filter(c => /^T[DH]$/.test(c.tagName))) {
        skip();
        const wide = Math.max(1, Math.min(Number(cell.getAttribute('colspan')) || 1, 200));
        const high = Math.max(1, Math.min(Number(cell.getAttribute('rowspan')) || 1, 5000));
        for (let i = 0; i < wide; i++) {
          if (high > 1) taken.set(cells.length, high - 1);
          cells.push(i === 0 ? cellText(nodeText(cell).trim()) : '');
        }
      }
      skip();
      return cells.join('\t');
    })
    .join('\n');
}

function nodeText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
  if (!(node instanceof Element) || SKIP.has(node.tagName.toUpperCase())) return '';
  const tag = node.tagName.toUpperCase();
  if (tag === 'BR') return '\n';
  if (tag === 'TABLE') return `\n${tableText(node)}\n`;
  if (tag === 'PRE') return `\n${node.textContent ?? ''}\n`;
  const inside = Array.from(node.childNodes, nodeText).join('');
  if (tag === 'LI') return `\n${markOf(node)}${inside.replace(/^\s+/, '')}\n`;
  return BLOCK.test(tag) ? `\n${inside}\n` : inside;
}

/** The text of a pasted page. The markup is never attached to the pane: nothing in it runs or loads. */
export function htmlText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return nodeText(page.body)
    .split('\n')
    .map(line => (line.includes('\t') ? line : line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text of a paste: from the markup where that holds a table or a list, else the plain text that came with it. */
export const pastedText = (plain: string, html: string): string =>
  /<(table|ol|ul)[\s>]/i.test(html) ? htmlText(html) || plain : plain || htmlText(html);
