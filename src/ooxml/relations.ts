import type { Package } from './package';
import { readXml } from './read-xml';

export interface PartRelation {
  /** Last word of its type: `worksheet`, `table`, `sharedStrings` … (transitional and strict files differ before it). */
  readonly kind: string;
  /** Path inside the package. */
  readonly path: string;
}

/** Path of `target` as seen from the folder of `from`. */
function resolve(from: string, target: string): string {
  if (/^[\\/]/.test(target)) return target.slice(1).replace(/\\/g, '/');
  const path = from.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The relations of one part (ECMA-376 part 2, 9.3), by id; of the package itself if `part` is empty. */
export function relations(pack: Package, part: string): ReadonlyMap<string, PartRelation> {
  const slash = part.lastIndexOf('/') + 1;
  const path = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, PartRelation>();
  if (!pack.has(path)) return found;
  readXml(pack.pieces(path), path, {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const kind = (attribute('Type') ?? '').split('/').pop() ?? '';
      found.set(attribute('Id') ?? '', { kind, path: pack.named(resolve(part, attribute('Target') ?? '')) });
    },
  });
  return found;
}
