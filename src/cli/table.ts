/** Columns on a terminal that a character takes: two for Chinese and other wide ones (Unicode TR 11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f][\udc00-\udfff]/gu;

const widthOf = (text: string): number =>
  text.length + (text.match(WIDE)?.filter(char => char.length === 1).length ?? 0);

/** Rows of cells with each column as wide as its widest cell; the last column is left as it is. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: count }, (_, c) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[c] ?? '')), 0),
  );
  const pad = (text: string, c: number) =>
    c === count - 1 ? text : text + ' '.repeat((widths[c] ?? 0) - widthOf(text));
  return rows.map(row => row.map(pad).join('  ').trimEnd()).join('\n');
}
