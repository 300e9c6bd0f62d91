/** What separates the cells of a table in text: tabs where there are any, else whichever is commonest in the first lines. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"[^"]*"/g, '');
  const count = (separator: string) => head.split(separator).length - 1;
  const ranked = ['\t', ',', ';', '，'].map(separator => ({ separator, count: count(separator) }));
  return ranked.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

/**
 * Rows of a table in text (RFC 4180: quoted cells may hold separators, line breaks and doubled quotes). Lines without any
 * content are left out.
 */
export function parseTable(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some(value => value !== '')) rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[++i] ?? '';
      else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (char === separator) endCell();
    else if (char === '\n') endRow();
    else if (char !== '\r') cell += char;
  }
  endRow();
  return rows;
}
