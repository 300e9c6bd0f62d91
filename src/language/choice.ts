/** What a text holds of several patterns, and as long as how many UTF-16 units. */
export interface RowFound<T> {
  readonly value: T;
  readonly length: number;
}

/**
 * Several patterns, each with what it means, tried as one: the first row that fits where the text begins counts. Rows are sources without
 * groups of their own; `around` says otherwise where the text must hold them.
 */
export function choice<T>(
  rows: readonly (readonly [T, string])[],
  around = (words: string): string => `^(?:${words})`,
  flags = '',
): (text: string) => RowFound<T> | null {
  const pattern = new RegExp(around(rows.map(([, words]) => `(${words})`).join('|')), flags);
  return text => {
    const found = pattern.exec(text);
    const row = found && rows[found.findIndex((words: string | undefined, i) => i > 0 && words !== undefined) - 1];
    return row ? { value: row[0], length: found[0].length } : null;
  };
}
