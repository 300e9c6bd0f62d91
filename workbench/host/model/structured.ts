/**
 * Structured references have two forms. A file holds `Table[[#This Row],[Column]]`; Excel shows, and `range.formulas` answers,
 * `[@Column]` inside the table and `Table[@Column]` beside it ("Using structured references with Excel tables",
 * support.microsoft.com). Both are accepted when written.
 */

const QUOTED = /("(?:[^"]|"")*")/;
const needsBrackets = (column: string): boolean => /[\s,:.'"[\]{}#$^&*+=\-><\\/@!()%?`;~|]/.test(column);

/** Applies a replacement outside string literals. */
function outsideTexts(formula: string, replace: (part: string) => string): string {
  if (!formula.includes('"')) return replace(formula);
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : replace(part)))
    .join('');
}

/** @param home name of the table in which the formula stands */
export function fileForm(formula: string, home: string | undefined): string {
  if (!formula.includes('[@')) return formula;
  return outsideTexts(formula, part =>
    part.replace(
      /([\p{L}_][\p{L}\p{N}_.]*)?\[@(?:\[([^[\]]+)\]|([^[\]]+))?\]/gu,
      (all, table: string | undefined, inner: string | undefined, plain: string | undefined) => {
        const name = table ?? home;
        const column = inner ?? plain;
        if (name === undefined) return all;
        return column === undefined ? `${name}[#This Row]` : `${name}[[#This Row],[${column}]]`;
      },
    ),
  );
}

/** A column holds one formula in all its rows, and is asked for them again and again: what was shown last, by home and formula. */
const SHOWN = new Map<string, string>();
const MOST_SHOWN = 5_000;

/** The form in which Excel answers. */
export function shownForm(formula: string, home: string | undefined): string {
  if (!formula.includes('[#This Row]')) return formula;
  const key = `${home ?? ''}\u0000${formula}`;
  const known = SHOWN.get(key);
  if (known !== undefined) return known;
  if (SHOWN.size >= MOST_SHOWN) SHOWN.clear();
  const shown = inShownForm(formula, home);
  SHOWN.set(key, shown);
  return shown;
}

function inShownForm(formula: string, home: string | undefined): string {
  return outsideTexts(formula, part =>
    part.replace(
      /([\p{L}_][\p{L}\p{N}_.]*)\[\[#This Row\],\s*\[([^[\]]+)\]\]/gu,
      (_all, table: string, column: string) => {
        const name = table === home ? '' : table;
        return needsBrackets(column) ? `${name}[@[${column}]]` : `${name}[@${column}]`;
      },
    ),
  );
}

/** Tables and columns that a formula in file form refers to, for checking. */
export function references(formula: string): { readonly table: string; readonly columns: readonly string[] }[] {
  const found: { table: string; columns: string[] }[] = [];
  outsideTexts(formula, part => {
    for (const match of part.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu)) {
      const body = match[2] ?? '';
      const parts = body.includes('[') ? [...body.matchAll(/\[([^[\]]*)\]/g)].map(m => m[1] ?? '') : [body];
      found.push({ table: match[1] ?? '', columns: parts.filter(p => p !== '' && !p.startsWith('#')) });
    }
    return part;
  });
  return found;
}

/** New names of a table or a column in a formula in file form. */
export function renamed(formula: string, table: string, to: string, columns: ReadonlyMap<string, string>): string {
  return outsideTexts(formula, part =>
    part.replace(/([\p{L}_][\p{L}\p{N}_.]*)\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu, (all, name: string, body: string) => {
      if (name.toLowerCase() !== table.toLowerCase()) return all;
      const inside = body.includes('[')
        ? body.replace(/\[([^[\]]*)\]/g, (_m, c: string) => `[${columns.get(c) ?? c}]`)
        : (columns.get(body) ?? body);
      return `${to}[${inside}]`;
    }),
  );
}
