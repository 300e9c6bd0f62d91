import { all, doubles, first, type Node } from '../xml';

/** Which list of resources an element takes its resource from. */
const LIST: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
};

/** Every resource is there, once, in the list where Office looks for it, and used. */
export function resources(manifest: Node): string[] {
  const lists = first(manifest, 'Resources')?.children ?? [];
  const defined = lists.flatMap(list => list.children.map(node => [node.attribute('id') ?? '', list.name] as const));
  const users = all(manifest, ...Object.keys(LIST)).flatMap(node => {
    const id = node.attribute('resid');
    return id === undefined ? [] : [[id, node.name] as const];
  });
  const found = (id: string) => defined.find(([other]) => other === id);
  return [
    ...users.flatMap(([id, by]) => {
      const [, list] = found(id) ?? [];
      if (list === undefined) return [`resid ${id} is defined nowhere`];
      return list === LIST[by] ? [] : [`resid ${id} of a ${by} is in ${list}`];
    }),
    ...defined.filter(([id]) => !users.some(([used]) => used === id)).map(([id]) => `resource ${id} is used nowhere`),
    ...doubles(defined.map(([id]) => id)).map(id => `resource ${id} is defined twice`),
    ...defined.filter(([id]) => id.length > 32).map(([id]) => `resid ${id} is longer than 32`),
  ];
}
