/** 编号: what stands before the `-`. */
import { wholeNumber } from '../../language/numeral/read';
import type { Item } from '../../plan/types';

const HAN = /^[〇零一二两三四五六七八九十百]+$/;

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** A numbering token as printed → as short as it can stand in a 编号: 三 → 3, (一) → 1, 第二章 → 2, Action 4 → 4, ·3 → ·3. */
export function tokenLabel(token: string): string {
  const bare = token
    .normalize('NFKC')
    .replace(/^[([{【〔]|[)\]}】〕、.。:]+$/g, '')
    .replace(/^第(.+)[章节条款项篇部分]+$/, '$1')
    .trim();
  const circled = CIRCLED.indexOf(token.trim());
  if (circled >= 0) return String(circled + 1);
  const number = HAN.test(bare) ? wholeNumber(bare) : null;
  if (number !== null) return String(number);
  const words = /^[\p{L} ]*?(\d+(?:\.\d+)*)$/u.exec(bare);
  return words?.[1] ?? bare;
}

const last = (tokens: readonly string[]): string => tokens[tokens.length - 1] ?? '0';

/** Whether an item is words beside the numbered ones: a paragraph, or what stands at the path of others, as words that close a section do. */
function besideOthers(items: readonly Item[]): (item: Item) => boolean {
  const above = new Set(
    items.flatMap(({ path }) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))),
  );
  return ({ path, paragraph }) => paragraph === true || above.has(path);
}

/** Sections' and items' labels: the shortest of item, section.item and whole path that keeps the plan's items apart. */
export function itemLabels(items: readonly Item[]): string[] {
  const beside = items.map(besideOthers(items));
  const numbered = items.some((item, i) => !beside[i] && !last(item.path.split('/')).startsWith('·'));
  const tokens = items.map(item =>
    item.path
      .split('/')
      .map(tokenLabel)
      .map(label => (numbered ? label : label.replace(/^·/, ''))),
  );
  const forms: ((all: readonly string[]) => string)[] = [
    last,
    all => (all.length < 2 ? last(all) : `${all[0] ?? ''}.${last(all)}`),
    all => all.join('.'),
  ];
  const proper = tokens.filter((_, i) => !beside[i]);
  const form = forms.find(f => new Set(proper.map(f)).size === proper.length) ?? (all => all.join('.'));
  return tokens.map((all, i) => (beside[i] ? `${form(all)}.0` : form(all)));
}
