import { all, first, values, type Node } from '../xml';

const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];
const HERE = /^https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1\])/;

/** Every address with the place where it stands; help pages may be anywhere. */
export const addressesIn = (manifest: Node): { readonly url: string; readonly help: boolean }[] =>
  all(manifest, ...ADDRESSES).flatMap(node =>
    values(node)
      .filter(([, url]) => url !== '')
      .map(([, url]) => ({ url, help: node.name === 'SupportUrl' || node.attribute('id') === 'Support.Url' })),
  );

/** https, no development machine in production, pages of one origin, and each of them in the folder that is served. */
export function addresses(manifest: Node, production: boolean, has: (path: string) => boolean): string[] {
  const found = addressesIn(manifest);
  const home = first(manifest, 'DefaultSettings')?.children[0]?.attribute('DefaultValue') ?? '';
  const base = home.slice(0, home.lastIndexOf('/') + 1);
  return found.flatMap(({ url, help }) => {
    if (!url.startsWith('https://')) return [`${url} is no https address`];
    if (production && HERE.test(url)) return [`${url} points to a development machine`];
    if (url.length > 2048) return [`${url.slice(0, 40)}… is longer than 2048`];
    if (!url.startsWith(base)) return help ? [] : [`${url} is not below ${base}`];
    const path = url.slice(base.length).split('?')[0] ?? '';
    return has(path) ? [] : [`${path} is not in the folder`];
  });
}
