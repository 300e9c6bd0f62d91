import { tabbed } from '../cells/rows';
import { InputError, MAX_INPUT } from '../errors';
import type { ShownLine } from '../strong';

interface Table {
  readonly rows: ShownLine[][][];
  row: ShownLine[][];
  /** Lines of the cell under way. */
  cell: ShownLine[];
  /** Columns that it takes up. */
  span: number;
}

/** Columns that one cell may take up: more than any table has. */
const WIDEST = 64;

/** What a line costs beside its characters. */
const PER_LINE = 16;
/** A head stands so few lines above. */
const NEAR = 4;

const isFull = ({ text }: ShownLine): boolean => text.trim() !== '';
const cellText = (lines: readonly ShownLine[]): string =>
  lines
    .filter(isFull)
    .map(({ text }) => text.replace(/\t/g, ' ').trim())
    .join('\n');

/** Lines of a document and its tables, put together as they come. */
export interface DocxLines {
  line(line: ShownLine): void;
  openTable(): void;
  closeTable(): void;
  span(columns: number): void;
  /** Blank columns where a row begins later or ends earlier than others. */
  skip(columns: number): void;
  closeCell(): void;
  /** @param isShown false for a row that tracked changes have deleted */
  closeRow(isShown: boolean): void;
  /** Takes the last line back that holds something, if `is` says so and it stands in no table. */
  takeLast(is: (line: ShownLine) => boolean): ShownLine | null;
  /** Counts what the text will cost. @throws InputError `input-too-large` */
  cost(characters: number): void;
  all(): readonly ShownLine[];
}

export function docxLinesOf(): DocxLines {
  const lines: ShownLine[] = [];
  const tables: Table[] = [];
  let size = 0;
  const table = () => tables[tables.length - 1];
  const cost = (characters: number): void => {
    size += characters;
    if (size > MAX_INPUT) throw new InputError('input-too-large', { size, limit: MAX_INPUT });
  };
  const blanks = (columns: number): void => {
    const wanted = Math.min(Math.max(Math.trunc(columns) || 0, 0), WIDEST);
    cost(wanted);
    for (let i = 0; i < wanted; i++) table()?.row.push([]);
  };
  return {
    cost,
    takeLast(is) {
      if (tables.length > 0) return null;
      for (let at = lines.length - 1; at >= Math.max(0, lines.length - NEAR); at--) {
        const line = lines[at];
        if (!line || !isFull(line)) continue;
        if (!is(line)) return null;
        lines.splice(at, 1);
        return line;
      }
      return null;
    },
    line(line) {
      cost(PER_LINE);
      (table()?.cell ?? lines).push(line);
    },
    openTable: () => void tables.push({ rows: [], row: [], cell: [], span: 1 }),
    span(columns) {
      const now = table();
      if (now) now.span = columns;
    },
    skip: blanks,
    closeCell() {
      const now = table();
      if (!now) return;
      cost(1);
      now.row.push(now.cell);
      blanks(now.span - 1);
      now.cell = [];
      now.span = 1;
    },
    closeRow(isShown) {
      const now = table();
      if (!now) return;
      if (isShown || now.row.some(cell => cell.some(isFull))) now.rows.push(now.row);
      now.row = [];
    },
    closeTable() {
      const done = tables.pop();
      if (!done) return;
      const { rows } = done;
      const into = table()?.cell ?? lines;
      // A frame around text is drawn as a table of one cell.
      const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
      if (only) for (const line of only) into.push(line);
      else for (const row of rows) into.push({ text: tabbed([row.map(cellText)]) });
    },
    all: () => lines,
  };
}
