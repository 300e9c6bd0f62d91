import { lettersOfNumber } from '../../language/numeral/letters';
import { writeNumber } from '../numerals';
import { signOf } from '../signs';

/** The number that a browser draws for `n` in a list of this type (HTML `type` or CSS `list-style-type`), without its stop. */
function numberAs(n: number, type: string): string {
  if (/^(?:a|lower-(?:alpha|latin))$/.test(type)) return lettersOfNumber(n);
  if (/^(?:A|upper-(?:alpha|latin))$/.test(type)) return lettersOfNumber(n, 'A');
  if (/^(?:i|lower-roman)$/.test(type)) return writeNumber('lowerRoman', n);
  if (/^(?:I|upper-roman)$/.test(type)) return writeNumber('upperRoman', n);
  return /cjk|chinese|ideographic/.test(type) ? writeNumber('chineseCounting', n) : String(n);
}

/** The mark that a browser draws before item `n` of an ordered list of this type. */
export const listMark = (n: number, type: string): string =>
  `${numberAs(n, type)}${/cjk|chinese|ideographic/.test(type) ? '、' : '.'}`;

/** Largest number of an item; more is mischief. */
const LARGEST = 32_767;

interface List {
  readonly ordered: boolean;
  readonly type: string;
  next: number;
}

const whole = (value: string | null): number | undefined => {
  const n = value === null || value.trim() === '' ? NaN : Number(value);
  return Number.isInteger(n) && Math.abs(n) <= LARGEST ? n : undefined;
};

/** The signs of bullets by depth, as browsers draw them. */
const BULLETS = ['•', '◦', '▪'];

export interface HtmlLists {
  open(element: Element, marker: string | undefined): void;
  close(): void;
  readonly depth: number;
  /** The mark before an item, with a blank where one follows; empty where none is drawn. */
  mark(item: Element, marker: string | undefined): string;
}

/** Counts through the lists of a page. */
export function listsOf(): HtmlLists {
  const open: List[] = [];
  /** Numbers under way of lists that Word on the web names, by level. */
  const named = new Map<string, string[]>();

  /** Word on the web: each item stands in a list of its own and carries the template of its number (`%1.%2`). */
  function templated(item: Element, template: string, n: number, type: string): string {
    const level = Math.min(Math.max(whole(item.getAttribute('data-aria-level')) ?? 1, 1), 9);
    const numbers = named.get(item.getAttribute('data-listid') ?? '') ?? [];
    numbers.length = level - 1;
    numbers[level - 1] = numberAs(n, type === 'none' ? '1' : type);
    named.set(item.getAttribute('data-listid') ?? '', numbers);
    const shown = template.slice(0, 100).replace(/%([1-9])/g, (_, digit: string) => numbers[Number(digit) - 1] ?? '1');
    return /[、．，）)。]$/.test(shown) ? shown : `${shown} `;
  }

  return {
    get depth() {
      return open.length;
    },
    open(element, marker) {
      open.push({
        ordered: element.tagName === 'OL',
        type: marker ?? element.getAttribute('type') ?? '1',
        next: whole(element.getAttribute('start')) ?? 1,
      });
    },
    close: () => void open.pop(),
    mark(item, marker) {
      const list = open[open.length - 1];
      if (!list) return '';
      const n = whole(item.getAttribute('value')) ?? list.next;
      list.next = n + 1;
      const type = marker ?? list.type;
      const template = item.getAttribute('data-leveltext') ?? '';
      if (list.ordered && /%[1-9]/.test(template)) return templated(item, template, n, type);
      if (type === 'none') return '';
      if (list.ordered) return listMark(n, type);
      const sign = signOf(item.getAttribute('data-font') ?? '', template.codePointAt(0) ?? 0);
      const own = sign !== null && /^[^\p{L}\p{N}\s]$/u.test(sign) ? sign : null;
      return `${own ?? BULLETS[(open.length - 1) % BULLETS.length] ?? '•'} `;
    },
  };
}
