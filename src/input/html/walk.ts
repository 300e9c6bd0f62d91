import type { Tally, UnreadWhy } from '../given';
import { signOf } from '../signs';
import type { ShownLine } from '../strong';
import { listsOf } from './marks';
import { sink, sourceText, type BlockShown, type Letters, type Sink } from './sink';
import { styleReader, type Inline } from './style';
import { htmlTablesOf } from './tables';
import { blockShown, isBlock, openingOf, whyLeftOut } from './tags';

/** The page has more nodes than are walked. */
export class TooManyNodes extends Error {}

/** Nodes that are walked at most. */
export const MOST_NODES = 200_000;

/** What holds inside of an element. */
interface Inside extends Letters {
  readonly node: Element;
  readonly style: Inline;
  readonly keeps: boolean;
  readonly face: string;
  readonly block: BlockShown;
  readonly isMark: boolean;
}

export interface Walked {
  readonly lines: readonly ShownLine[];
  /**
   * Something is in the markup that the plain text of a paste lacks: tables, numbers of lists, hidden words; Word's numbers only where
   * none of its lists is without them.
   */
  readonly says: boolean;
}

/** A number that a list's item opens with itself, so that the drawn mark would be a second one. */
const NUMBERED =
  /^\s*(?:第?[一二三四五六七八九十百\d]{1,5}[、．.)）章节条项]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[\u2460-\u249b])/;

/**
 * Reads the text of a page, node by node without recursion. Nothing of it is attached, run or loaded.
 * @throws TooManyNodes
 */
export function walk(root: Element, isWord: boolean, unread: Tally): Walked {
  const styleOf = styleReader();
  const lists = listsOf();
  const tables = htmlTablesOf();
  const page = sink();
  const around: Inside[] = [
    { node: root, style: {}, keeps: false, face: '', block: {}, isMark: false, bold: false, size: 0 },
  ];
  let nodes = 0;
  let says = false;
  let numbers = false;
  let lacks = false;
  let mark = '';
  /** The item of Word's list under way has its number. */
  let marked = false;

  const here = (): Sink => tables.here ?? page;
  const inside = (): Inside => around[around.length - 1] as Inside;

  const leaveOut = (why: UnreadWhy, element: Element, drops = true): void => {
    const words = (element.textContent ?? '').slice(0, 1000);
    if (drops && words.trim() === '') return;
    unread.add(why, words || (element.getAttribute('alt') ?? ''));
    if (drops) says = true;
  };

  const write = (text: string): void => {
    const now = inside();
    if (now.isMark) {
      mark += text;
      return;
    }
    const pieces = now.keeps ? text.split(/\r?\n/) : [sourceText(text, isWord)];
    pieces.forEach((piece, i) => {
      if (i > 0) here().break();
      here().write(piece, now, now.block);
    });
  };

  /** The number that Word writes as text, with one blank or none behind it in place of the many that it is drawn with. */
  const endMark = (face: string): void => {
    const shown = mark.replace(/[\s\u00a0]+/g, '');
    mark = '';
    if (shown === '') return;
    marked = true;
    numbers = true;
    const sign = shown.length === 1 ? signOf(face, shown.charCodeAt(0)) : null;
    const sure = sign === 'o' ? '◦' : (sign ?? shown);
    here().mark(/[、．，）)。]$/.test(sure) ? sure : `${sure} `);
  };

  const enter = (element: Element): boolean => {
    const { tagName: tag } = element;
    const style = styleOf(element.getAttribute('style'));
    const out = whyLeftOut(element, tag, style);
    if (out !== null) {
      if (out.why !== null) {
        if (out.each) for (const one of out.each) leaveOut(out.why, one);
        else leaveOut(out.why, element, tag !== 'IMG');
      }
      return false;
    }
    if (tag === 'BR') {
      here().break();
      return false;
    }
    if (style.isTab === true) {
      here().write('\t', inside(), inside().block);
      return false;
    }
    const now = inside();
    if (isBlock(tag)) here().end();
    if (tag === 'TABLE') tables.open();
    else if (tag === 'TR') tables.openRow();
    else if ((tag === 'TD' || tag === 'TH') && tables.depth > 0) tables.openCell(element);
    else if (tag === 'OL' || tag === 'UL') lists.open(element, style.marker);
    if (tag === 'TABLE' || tag === 'OL' || tag === 'UL') says = true;
    if (tag === 'LI') {
      const drawn = lists.mark(element, style.marker);
      if (!NUMBERED.test(openingOf(element, 40))) here().mark(drawn);
    }
    if (style.list !== undefined) marked = false;
    const bold = style.bold ?? (/^(?:B|STRONG|H[1-6]|TH)$/.test(tag) ? true : undefined);
    around.push({
      node: element,
      style,
      keeps: style.keeps ?? (tag === 'PRE' ? true : now.keeps),
      face: style.face ?? now.face,
      isMark: now.isMark || style.isMark === true,
      bold: (bold ?? now.bold) || style.display === true,
      size: style.size ?? now.size,
      block: isBlock(tag) ? blockShown(element, tag, style, lists.depth, now.block) : now.block,
    });
    return true;
  };

  const leave = (): void => {
    const { node, style, face } = inside();
    const tag = node.tagName;
    if (style.isMark === true) endMark(face);
    if (style.list !== undefined && !marked) lacks = true;
    around.pop();
    if (tag === 'P' && (node.textContent ?? '').trim() === '') here().blank();
    if (isBlock(tag)) here().end();
    if (tag === 'TD' || tag === 'TH') tables.closeCell();
    else if (tag === 'TR') tables.closeRow();
    else if (tag === 'TABLE') {
      tables.closeRow();
      tables.close(page);
    } else if (tag === 'OL' || tag === 'UL') lists.close();
  };

  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (++nodes > MOST_NODES) throw new TooManyNodes();
    let goesIn = false;
    if (node.nodeType === 3) write(node.nodeValue ?? '');
    else if (node.nodeType === 1) goesIn = enter(node as Element);
    const next: Node | null = goesIn ? node.firstChild : null;
    if (next) {
      node = next;
      continue;
    }
    if (goesIn) leave();
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) node = null;
      else leave();
    }
    node = node?.nextSibling ?? null;
  }
  page.end();
  return { lines: page.all(), says: says || (numbers && !lacks) };
}
