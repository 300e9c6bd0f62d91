import type { Source } from '../source';
import { trim } from '../text';
import { tables } from './tables';
import { cellsOf } from './tables/table';
import type { EntryDraft, Node } from './types';

/** The outermost entries that are headings of the plan, in order: with a number, or because somebody said so. */
export function sectionNodes(root: Node): Node[] {
  const numbered = root.children.filter(n => n.marker);
  const parents = new Set(numbered.filter(n => n.children.length > 0 || n.rows.length > 0).map(n => n.marker?.style));
  return root.children.filter(n => n.said === 'section' || (n.marker !== null && parents.has(n.marker.style)));
}

/** Lists the future items of a tree in the order of the text. */
export function draftsOf(source: Source, root: Node): { sections: Node[]; drafts: EntryDraft[] } {
  const sections = sectionNodes(root);
  const index = new Map(sections.map((node, i) => [node, i]));
  const drafts: EntryDraft[] = [];
  const unnumbered = new Map<string, number>();

  const visit = (node: Node, above: readonly Node[], tokens: readonly string[], section: number | null): void => {
    const chain = node === root ? above : [...above, node];
    const path = tokens.join('/');
    const here = index.get(node) ?? section;
    const { marker, body } = node;
    // A区 alone on its line is a name, too.
    const heading = marker && node.heading.end <= node.heading.start ? trim(source.text, marker.at) : node.heading;
    const leaf = node !== root && node.children.length === 0 && node.rows.length === 0;
    if (leaf) drafts.push({ path, heading, section: here, chain: above, body });
    else if (node !== root) drafts.push({ path, heading, section: here, chain: above, body, paragraph: true });
    const next = (): string => {
      const k = (unnumbered.get(path) ?? 0) + 1;
      unnumbered.set(path, k);
      return `·${String(k)}`;
    };
    const nextPath = (token: string): string => [...tokens, token || next()].join('/');
    for (const { table, row } of node.rows) {
      if (tables().isSum(source, row)) continue;
      const number = cellsOf(table, row, 'number')[0];
      const token = number
        ? source.text
            .slice(number.start, number.end)
            .trim()
            .replace(/[.、．]$/, '')
        : '';
      const task = cellsOf(table, row, 'task')[0] ?? row.at;
      drafts.push({ path: nextPath(token), heading: task, section: here, chain, body: [], cells: { table, row } });
    }
    for (const child of node.children) {
      const below = child.marker
        ? [...tokens, child.marker.token]
        : child.children.length > 0 || child.rows.length > 0
          ? tokens
          : [...tokens, next()];
      visit(child, chain, below, here);
    }
  };
  visit(root, [], [], null);
  return { sections, drafts };
}
