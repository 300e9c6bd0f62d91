/** Which sheets hold formulas that may depend on others. */
import type { ReadBook, ReadSheet } from './read/types';

/** Functions that reach cells which their text does not name. */
const ANYWHERE = /\b(?:INDIRECT|OFFSET)\(/i;

/** Each formula once, in lower case: those of a column are alike in all its rows. */
function formulasOf({ rows }: ReadSheet): readonly string[] {
  const formulas = new Set<string>();
  for (const row of rows) for (const cell of row) if (cell?.formula) formulas.add(cell.formula);
  return [...formulas].map(formula => formula.toLowerCase());
}

/** What formulas of other sheets call cells of a sheet by, in lower case. */
const namesOf = (book: ReadBook, sheet: ReadSheet): readonly string[] => {
  const name = sheet.name.toLowerCase();
  const quoted = `'${name.replace(/'/g, "''")}'!`;
  const pointing = book.names.filter(({ refersTo }) => {
    const to = refersTo.toLowerCase();
    return to.includes(`${name}!`) || to.includes(quoted);
  });
  return [
    `${name}!`,
    quoted,
    ...sheet.tables.map(t => t.name.toLowerCase()),
    ...pointing.map(n => n.name.toLowerCase()),
  ];
};

/**
 * Sheets whose formulas name a cell, table or name of the changed ones, or of a sheet that does; found by their texts, rather one
 * too many than one too few. The changed ones themselves belong to them.
 */
export function dependentSheets(book: ReadBook, changed: readonly ReadSheet[]): readonly ReadSheet[] {
  const found = new Set(changed);
  const open = new Map(book.sheets.filter(sheet => !found.has(sheet)).map(sheet => [sheet, formulasOf(sheet)]));
  for (let news = [...found]; news.length > 0;) {
    const names = news.flatMap(sheet => namesOf(book, sheet));
    news = [...open]
      .filter(([, formulas]) =>
        formulas.some(formula => ANYWHERE.test(formula) || names.some(name => formula.includes(name))),
      )
      .map(([sheet]) => sheet);
    for (const sheet of news) {
      found.add(sheet);
      open.delete(sheet);
    }
  }
  return [...found];
}
