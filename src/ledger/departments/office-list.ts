import type { Department } from '../types';

const filled = (book: readonly string[], own: readonly string[] | undefined): readonly string[] =>
  book.length > 0 ? book : (own ?? []);

/**
 * The departments to choose from: the workbook's list first, what it leaves blank taken from this machine's list, then those that
 * only this machine's list has.
 */
export function officeList(book: readonly Department[], own: readonly Department[]): readonly Department[] {
  const mine = new Map(own.map(department => [department.name, department]));
  const listed = new Set(book.map(department => department.name));
  return [
    ...book.map(department => {
      const other = mine.get(department.name);
      return {
        ...department,
        aliases: filled(department.aliases, other?.aliases),
        contact: department.contact || (other?.contact ?? ''),
        keywords: filled(department.keywords, other?.keywords),
      };
    }),
    ...own.filter(department => !listed.has(department.name)),
  ];
}
