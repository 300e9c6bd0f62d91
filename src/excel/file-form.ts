/**
 * Structured references as Excel answers them, `[@列]` inside the table and `表[@列]` beside it, written as a file holds them:
 * `表[[#This Row],[列]]` ("Using structured references with Excel tables", support.microsoft.com).
 */

/**
 * @param formula without the leading `=`
 * @param table in which the cell stands
 */
export function fileForm(formula: string, table: string | undefined): string {
  if (!formula.includes('[@')) return formula;
  const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|([\p{L}_][\p{L}\p{N}_.]*)?\[@(?:\[([^[\]]+)\]|([^[\]]+))\]/gu;
  return formula.replace(
    tokens,
    (token, name: string | undefined, inner: string | undefined, plain: string | undefined) => {
      const owner = name ?? table;
      const column = inner ?? plain;
      return column === undefined || owner === undefined ? token : `${owner}[[#This Row],[${column}]]`;
    },
  );
}
