import type { UnreadWhy } from '../given';
import type { BlockShown } from './sink';
import type { Inline } from './style';

const SKIP = new Set(
  'SCRIPT STYLE HEAD TEMPLATE NOSCRIPT OBJECT IFRAME SVG TITLE XML AUDIO VIDEO CANVAS EMBED SELECT TEXTAREA COLGROUP COL'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN NAV ASIDE BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD TR TD TH TABLE CAPTION FIGURE FIGCAPTION HR ADDRESS FORM FIELDSET'.split(
    ' ',
  ),
);

export const isBlock = (tag: string): boolean => BLOCK.has(tag);

/** Pictures that are smaller, in pixels, draw a line, a sign or a face. */
const SMALL = 80;

function isSmall(image: Element): boolean {
  const wide = parseFloat(image.getAttribute('width') ?? '');
  return wide < SMALL || /(?:^|;)\s*width:\s*\d{1,2}(?:\.\d+)?(?:px|pt)/i.test(image.getAttribute('style') ?? '');
}

/** Elements of Word that stand behind the text: a list of comments, of notes. */
const BEHIND: readonly (readonly [RegExp, UnreadWhy])[] = [
  [/^comment/, 'comment'],
  [/^(?:foot|end)note/, 'note'],
  [/^(?:header|footer)$/, 'margin'],
];

/** What is not read: the reason, null where nobody would miss it; `each`: the parts that count one by one. */
interface LeftOut {
  readonly why: UnreadWhy | null;
  readonly each?: readonly Element[];
}

/** Why an element is not read; null where it is. */
export function whyLeftOut(element: Element, tag: string, style: Inline): LeftOut | null {
  if (SKIP.has(tag.toUpperCase())) return { why: null };
  if (tag === 'IMG') return isSmall(element) ? { why: null } : { why: 'picture' };
  if (tag === 'RT') return { why: 'ruby' };
  if (tag === 'RP' || style.refers === true || /\bmsocom(?:anchor|off)\b/.test(element.className)) return { why: null };
  if (tag === 'DEL') return { why: 'deleted' };
  const behind = BEHIND.find(([name]) => name.test(style.element ?? ''));
  if (behind) {
    const each = Array.from(element.children).filter(child =>
      /mso-element:\s*(?:comment|footnote|endnote)\b/i.test(child.getAttribute('style') ?? ''),
    );
    return { why: behind[1], ...(each.length > 0 ? { each } : {}) };
  }
  if (/^MsoToc(?:\d|Heading)/.test(element.className)) return { why: 'contents' };
  return style.hidden === true ? { why: 'hidden' } : null;
}

/** What a block says of its lines. */
export function blockShown(element: Element, tag: string, style: Inline, lists: number, outer: BlockShown): BlockShown {
  const aria = element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level')) : NaN;
  const heading =
    style.outline ??
    (/^H[1-6]$/.test(tag)
      ? Number(tag.charAt(1))
      : aria >= 1 && aria <= 9
        ? aria
        : /^MsoTitle\b/.test(element.className)
          ? 0
          : undefined);
  const own = Number(element.getAttribute('data-aria-level'));
  const list = style.list ?? (tag === 'LI' ? (own >= 1 ? own : lists) : undefined);
  return {
    ...(heading === undefined ? (outer.heading === undefined ? {} : { heading: outer.heading }) : { heading }),
    ...(list === undefined ? (outer.list === undefined ? {} : { list: outer.list }) : { list }),
  };
}

/** The first characters of what an element holds, looked for among its first nodes. */
export function openingOf(element: Element, most: number): string {
  let text = '';
  let node: Node | null = element.firstChild;
  for (let seen = 0; node !== null && seen < most && text.trim().length < most; seen++) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    let next: Node | null = node.firstChild;
    for (let at: Node | null = node; next === null && at !== null && at !== element; at = at.parentNode)
      next = at.nextSibling;
    node = next;
  }
  return text.slice(0, 4 * most);
}
