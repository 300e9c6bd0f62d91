/** Names that fit what is typed: by characters, or by the initials of their pinyin. */
import { initialsFit } from '../../../language/pinyin';
import type { Department } from '../../../ledger/types';

/** More are not shown at once. */
const SHOWN = 6;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** How well a name fits: 4 the same, 3 begins so, 2 holds it, 1 by initials within; between them initials from the beginning. */
function fit(name: string, typed: string): number {
  const [whole, part] = [plain(name), plain(typed)];
  if (whole === part) return 5;
  if (whole.startsWith(part)) return 4;
  if (whole.includes(part)) return 3;
  return initialsFit(name, part);
}

/**
 * The names that fit best, those of equal fit in their order. An alias stands for its name.
 * @param names in the order in which they are offered when nothing is typed
 */
export function matchingNames(
  typed: string,
  names: readonly string[],
  departments: readonly Department[],
  limit = SHOWN,
): readonly string[] {
  if (plain(typed) === '') return names.slice(0, limit);
  const aliases = new Map(departments.map(({ name, aliases: others }) => [name, others]));
  return names
    .map((name, order) => ({
      name,
      order,
      score: Math.max(fit(name, typed), ...(aliases.get(name) ?? []).map(alias => fit(alias, typed))),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, limit)
    .map(({ name }) => name);
}
