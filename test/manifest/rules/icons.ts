import { all, doubles, first, nameOf, values, type Node } from '../xml';

/** Office asks for 16, 32 and 80 and draws the others blurred where they are missing. */
export const SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height in pixels; null where the bytes are no PNG. */
function sizeOf(bytes: Uint8Array): readonly [number, number] | null {
  if (!PNG.every((byte, i) => bytes[i] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

/** Icons of every size, each of the size that it is said to be. */
export function icons(manifest: Node, read: (path: string) => Uint8Array | null): string[] {
  const resource = (id: string) => all(manifest, 'Image').find(node => node.attribute('id') === id);
  const check = (node: Node, want: string): string[] =>
    values(node).flatMap(([, url]) => {
      const path = url.slice(url.indexOf('assets/'));
      const bytes = read(path);
      if (!bytes) return [`icon ${path} is missing`];
      const size = sizeOf(bytes);
      if (!size) return [`icon ${path} is no PNG`];
      return size.every(side => String(side) === want)
        ? []
        : [`icon ${path} is ${size.join('×')}, not ${want}×${want}`];
    });
  const heads = [
    ['IconUrl', '32'],
    ['HighResolutionIconUrl', '64'],
  ] as const;
  return [
    ...heads.flatMap(([name, size]) => {
      const node = first(manifest, name);
      return node ? check(node, size) : [`${name} is missing`];
    }),
    ...all(manifest, 'Icon').flatMap(icon => {
      const where = icon.parent ? nameOf(icon.parent) : '';
      const sizes = icon.children.map(image => image.attribute('size') ?? '');
      return [
        ...SIZES.filter(size => !sizes.includes(size)).map(size => `${where} has no icon of ${size}`),
        ...doubles(sizes).map(size => `${where} has two icons of ${size}`),
        ...icon.children.flatMap(image => {
          const node = resource(image.attribute('resid') ?? '');
          return node ? check(node, image.attribute('size') ?? '') : [];
        }),
      ];
    }),
  ];
}
