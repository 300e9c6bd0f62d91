/** A manifest as a tree, read with our own reader. */
import { readXml, type Attributes } from '../../src/ooxml/read-xml';

export interface Node {
  /** Without prefix. */
  readonly name: string;
  readonly attribute: Attributes;
  readonly parent: Node | null;
  readonly children: Node[];
  text: string;
}

/** @throws OoxmlError where the text is not well-formed */
export function tree(xml: string): Node {
  let at: Node | null = null;
  let root: Node | null = null;
  readXml([new TextEncoder().encode(xml)], 'manifest.xml', {
    open(name, attribute) {
      const node: Node = { name, attribute, parent: at, children: [], text: '' };
      at?.children.push(node);
      root ??= node;
      at = node;
    },
    close() {
      at = at?.parent ?? null;
    },
    text(text) {
      if (at) at.text += text.trim();
    },
  });
  if (!root) throw new Error('an empty manifest');
  return root;
}

/** Every element of these names, in order. */
export const all = (node: Node, ...names: readonly string[]): Node[] => [
  ...(names.includes(node.name) ? [node] : []),
  ...node.children.flatMap(child => all(child, ...names)),
];

export const first = (node: Node, name: string): Node | undefined => all(node, name)[0];

/** Words or address of an element in every locale; '' stands for the default. */
export const values = (node: Node): (readonly [locale: string, value: string])[] => [
  ['', node.attribute('DefaultValue') ?? ''],
  ...node.children
    .filter(child => child.name === 'Override')
    .map(child => [child.attribute('Locale') ?? '', child.attribute('Value') ?? ''] as const),
];

/** What an element is called in a message. */
export const nameOf = (node: Node): string => node.attribute('id') ?? node.name;

export const doubles = (list: readonly string[]): string[] => [
  ...new Set(list.filter((item, i) => list.indexOf(item) !== i)),
];
