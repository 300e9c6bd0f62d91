/** What has come back before: lines of `_mubiao` that tell each file by its content, what it said, and what is still undecided. */
import { sameCell } from '../../ledger/changes/same';
import type { Cell } from '../../ledger/types';
import {
  cellOf,
  headsLine,
  isHeadsOf,
  recordsOf,
  textOf,
  type RecordLine,
  type RecordLines,
} from '../../ledger/records';
import { REPORT_KEYS } from '../../ledger/columns/columns';
import type { ReportKey } from '../../ledger/columns/types';
import { asRowKey, type RowKey } from '../../ledger/rows/key';

/** A value that a file gives a cell. */
export interface Saying {
  readonly batch: string;
  /** Name of the file's content. */
  readonly content: string;
  readonly key: RowKey;
  readonly column: ReportKey;
  readonly value: Cell;
  readonly sheet: string;
  readonly row: number;
  /** 无变化 was written: the value is the day on which that was taken. */
  readonly renews?: true;
}

/** `open`: a conflict; `asked`: a value that is not understood; `held`: the office had written what was reported. */
export type MarkKind = 'open' | 'asked' | 'held';

/** What is to be known of a cell beside what was said about it. */
export interface CellMark {
  readonly batch: string;
  readonly key: RowKey;
  readonly column: ReportKey;
  readonly kind: MarkKind;
  /** The master's value then: where it has another one now, somebody has decided. */
  readonly master: Cell;
}

export interface Memory {
  /** Name of the file by its content, and its batch. */
  readonly files: ReadonlyMap<string, { readonly batch: string; readonly name: string }>;
  readonly said: readonly Saying[];
  readonly marks: ReadonlyMap<string, CellMark>;
}

const TOOK = 'took';
const SAID = 'said';
const CELL = 'cell';
const KINDS = [TOOK, SAID, CELL] as const;
/** Beside the columns of a row: 无变化. */
const RENEWED = 'renewed';
const SAID_HEADS = ['batch', 'content', 'key', 'row', 'sheet', 'columns'] as const;

export const spotOf = (key: RowKey, column: ReportKey): string => `${key} ${column}`;
export const markId = ({ key, column, kind }: Pick<CellMark, 'key' | 'column' | 'kind'>): string =>
  `${spotOf(key, column)} ${kind}`;

const isReport = (name: string): name is ReportKey => REPORT_KEYS.includes(name as ReportKey);

export function readMemory(lines: RecordLines): Memory {
  const records = recordsOf(lines, ...KINDS);
  const said = (records.get(SAID) ?? []).flatMap((record): Saying[] => {
    const from = record.names.indexOf('columns') + 2;
    const place = {
      batch: textOf(record, 'batch'),
      content: textOf(record, 'content'),
      key: asRowKey(textOf(record, 'key')),
      row: Number(cellOf(record, 'row')),
      sheet: textOf(record, 'sheet'),
    };
    return textOf(record, 'columns')
      .split(' ')
      .flatMap((name, i): Saying[] => {
        const value = record.line[from + i] ?? null;
        if (name === RENEWED) return [{ ...place, column: 'reportedOn', value, renews: true }];
        return isReport(name) ? [{ ...place, column: name, value }] : [];
      });
  });
  const marks = (records.get(CELL) ?? []).flatMap((record): CellMark[] => {
    const [column, kind] = [textOf(record, 'column'), textOf(record, 'state')];
    if (!isReport(column) || (kind !== 'open' && kind !== 'asked' && kind !== 'held')) return [];
    return [
      {
        batch: textOf(record, 'batch'),
        key: asRowKey(textOf(record, 'key')),
        column,
        kind,
        master: cellOf(record, 'master'),
      },
    ];
  });
  return {
    files: new Map(
      (records.get(TOOK) ?? []).map(record => [
        textOf(record, 'content'),
        { batch: textOf(record, 'batch'), name: textOf(record, 'file') },
      ]),
    ),
    said,
    marks: new Map(marks.map(mark => [markId(mark), mark])),
  };
}

const byText = (a: RecordLine, b: RecordLine): number => {
  const at = a.findIndex((cell, i) => cell !== b[i]);
  if (at < 0) return a.length - b.length;
  const [x, y] = [a[at] ?? '', b[at] ?? ''];
  return typeof x === 'number' && typeof y === 'number' ? x - y : String(x) < String(y) ? -1 : 1;
};

/** One line for what a file says of one row. */
function saidLines(said: readonly Saying[]): RecordLine[] {
  const rows = new Map<string, Saying[]>();
  for (const saying of said) {
    const id = [saying.batch, saying.content, saying.key, saying.sheet, saying.row].join('\n');
    const list = rows.get(id);
    if (list === undefined) rows.set(id, [saying]);
    else list.push(saying);
  }
  const place = ({ column, renews }: Saying): number => (renews ? -1 : REPORT_KEYS.indexOf(column));
  return [...rows.values()]
    .map((list): RecordLine => {
      const [first] = list;
      const cells = [...list].sort((a, b) => place(a) - place(b));
      const names = cells.map(({ column, renews }) => (renews ? RENEWED : column)).join(' ');
      const { batch = '', content = '', key = '', row = 0, sheet = '' } = first ?? {};
      return [SAID, batch, content, key, row, sheet, names, ...cells.map(cell => cell.value)];
    })
    .sort(byText);
}

const sameMarks = (a: Memory['marks'], b: Memory['marks']): boolean =>
  a.size === b.size &&
  [...a].every(([id, mark]) => {
    const other = b.get(id);
    return other !== undefined && other.batch === mark.batch && sameCell(other.master, mark.master);
  });

/** Lines with a memory in place of the one that they hold; sorted, so that the order of files leaves no trace. */
export function withMemory(lines: RecordLines, before: Memory, after: Memory): RecordLines {
  if (before.files.size === after.files.size && sameMarks(before.marks, after.marks)) return lines;
  const took = [...after.files]
    .map(([content, { batch, name }]): RecordLine => [TOOK, batch, content, name])
    .sort(byText);
  const said = saidLines(after.said);
  const marks = [...after.marks.values()]
    .map(({ batch, key, column, kind, master }): RecordLine => [CELL, batch, key, column, kind, master])
    .sort(byText);
  const part = (kind: string, heads: readonly string[], all: readonly RecordLine[]): RecordLines =>
    all.length === 0 ? [] : [headsLine(kind, heads), ...all];
  const isOurs = (line: RecordLine): boolean => KINDS.some(kind => line[0] === kind) || isHeadsOf(line, ...KINDS);
  return [
    ...lines.filter(line => !isOurs(line)),
    ...part(TOOK, ['batch', 'content', 'file'], took),
    ...part(SAID, SAID_HEADS, said),
    ...part(CELL, ['batch', 'key', 'column', 'state', 'master'], marks),
  ];
}
