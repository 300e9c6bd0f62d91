/** What stands in a line of 打印: as a value, and as a formula over the row of the matrix whose place the line keeps. */
import type { Lang } from '../../i18n/lang';
import { renamed, renamedFormula } from '../../i18n/marks';
import { isBlank } from '../../ledger/status/cells';
import { dueOf } from '../../ledger/status/facts';
import type { ComputedRow } from '../../ledger/status/compute';
import type { Cell } from '../../ledger/types';
import { a1 } from '../../grid/a1';
import { wholeColumn } from '../departments/formulas';
import type { CellKey } from '../../ledger/expression/types';
import { quote } from '../formulas/terms';
import { calculatedCell, typedCell } from '../matrix/cells';
import type { CellSpec, CellValue } from '../spec';
import { paperStyle } from '../style/paper';
import { actualFormula, shownActual } from './actual';
import { columnAt, PAPER_COLUMNS, PAPER_POSITION, type PaperKey } from './columns';
import { itemFormula, itemShown } from './item';
import type { PlacedRow, RowLine, SectionLine } from './lines';

/** What stands before a target; the blank keeps both on one line. */
export const MARK = '▸\u00a0';
/** Between a sentence and its only target. */
const GAP = '　';

const NAMES: readonly PaperKey[] = ['leader', 'lead', 'support'];

/** A value as `&""` writes it. */
const words = (value: Cell): string =>
  isBlank(value)
    ? ''
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(typeof value === 'number' ? Number(value.toPrecision(15)) : value);

/** 完成时限 in force. */
const dueShown = ({ row }: ComputedRow, lang: Lang): CellValue => dueOf(row) ?? words(typedCell(row, 'due', lang));

const withTarget = (measure: string, target: string): string =>
  target === '' ? measure : measure === '' ? target : `${measure}${GAP}${MARK}${target}`;

/** Letters at the end of 编号 that tell targets of one sentence apart. */
export function lettersIn(rows: readonly string[]): number {
  const found = rows.map(no => /^(.*[^a-z])([a-z]+)$/.exec(no.trim()));
  const [first] = found;
  const alike = first && found.every(match => match?.[1] === first[1]);
  return alike ? (first[2] ?? '').length : 0;
}

type Of = (key: CellKey) => string;

/** A cell of the matrix, in the row whose place a line of this sheet keeps. */
const cellOf =
  (lang: Lang, row: number): Of =>
  key =>
    `INDEX(${wholeColumn(lang, key)},${a1(row, PAPER_POSITION, 'column')})`;

const dueFormula = (of: Of): string => `IF(ISNUMBER(${of('dueDay')}),${of('dueDay')},${of('due')}&"")`;

export interface LineContext {
  readonly lang: Lang;
  /** Row on the sheet, from 0. */
  readonly row: number;
  /** Of a line that heads targets: letters of their 编号. */
  readonly letters: number;
  /** Of a target: the first row of its sentence. */
  readonly head: ComputedRow;
}

/** Value of a cell that the line holds. */
function shown(line: RowLine, key: PaperKey, { lang, head, letters: cut }: LineContext): CellValue {
  const { entry } = line.of;
  const { row } = entry;
  const isTarget = line.kind === 'target';
  switch (key) {
    case 'no':
      return line.kind === 'sentence' ? row.no.slice(0, row.no.length - cut) : words(row.no);
    case 'item':
      return itemShown({ item: words(row.item), measure: words(row.measure) }, lang);
    case 'measure':
      if (line.kind === 'sentence') return words(row.measure);
      if (isTarget && row.measure === head.row.measure) return `${MARK}${row.targetText}`;
      return withTarget(words(row.measure), words(row.targetText));
    case 'leader':
    case 'lead':
    case 'support':
      return isTarget && words(row[key]) === words(head.row[key]) ? '' : renamed(words(row[key]), lang);
    case 'due': {
      const due = dueShown(entry, lang);
      return isTarget && due === dueShown(head, lang) ? '' : due;
    }
    case 'actual':
      return shownActual(row);
    case 'progress':
      return words(row.progress);
    default:
      return calculatedCell(entry, key, lang) ?? '';
  }
}

function formula(line: RowLine, key: PaperKey, { lang, row, letters: cut }: LineContext): string {
  const of = cellOf(lang, row);
  const head = cellOf(lang, row - line.up);
  const isTarget = line.kind === 'target';
  switch (key) {
    case 'no':
      return `IFERROR(${line.kind === 'sentence' ? `LEFT(${of('no')},LEN(${of('no')})-${cut})` : `${of('no')}&""`},"")`;
    case 'measure': {
      const [text, target] = [of('measure'), of('targetText')];
      const both = `IF(LEN(${target})=0,${text}&"",IF(LEN(${text})=0,${target}&"",${text}&${quote(GAP + MARK)}&${target}))`;
      if (line.kind === 'sentence') return `IFERROR(${text}&"","")`;
      return isTarget
        ? `IFERROR(IF(EXACT(${text},${head('measure')}),${quote(MARK)}&${target},${both}),"")`
        : `IFERROR(${both},"")`;
    }
    case 'due':
      return isTarget
        ? `IFERROR(IF(${dueFormula(of)}=${dueFormula(head)},"",${dueFormula(of)}),"")`
        : `IFERROR(${dueFormula(of)},"")`;
    case 'item':
      return `IFERROR(${itemFormula(of('item'), of('measure'), lang)},"")`;
    case 'actual':
      return actualFormula(of);
    case 'rate':
    case 'status':
      return `IFERROR(${of(key)},"")`;
    default: {
      const text = NAMES.includes(key) ? renamedFormula(`${of(key)}&""`, lang) : `${of(key)}&""`;
      return isTarget && NAMES.includes(key)
        ? `IFERROR(IF(EXACT(${of(key)}&"",${head(key)}&""),"",${text}),"")`
        : `IFERROR(${text},"")`;
    }
  }
}

/** Months in words, where days are not written year first. */
const DATE_LOOK = { 'zh-CN': 'date', en: 'englishDate' } as const satisfies Record<Lang, string>;

/** Columns that say something of a sentence; what was reported stands with its targets. */
const OF_SENTENCES: readonly PaperKey[] = ['no', 'item', 'measure', 'leader', 'lead', 'support', 'due'];

/** Cells of a line; where it says nothing of its own the cell only has its lines. */
export function rowCells(line: RowLine, context: LineContext): CellSpec[] {
  return PAPER_COLUMNS.map(({ key, look, shared }): CellSpec => {
    const edge = key === 'item' ? line.inItem : shared === true ? line.inSentence : 'alone';
    const style = paperStyle(look === 'date' ? DATE_LOOK[context.lang] : look, edge);
    const said =
      key === 'item'
        ? line.inItem === 'alone' || line.inItem === 'first'
        : line.kind !== 'sentence' || OF_SENTENCES.includes(key);
    return said
      ? { value: shown(line, key, context), formula: formula(line, key, context), style }
      : { value: null, style };
  });
}

/** Where the line's row stands: where it was when the sheet was written, or wherever sorting has moved it since. */
export function positionCell(lang: Lang, { entry, place }: PlacedRow): CellSpec {
  const keys = wholeColumn(lang, 'key');
  const key = quote(entry.row.key);
  const found = `MATCH(${key},${keys},0)`;
  return {
    value: place,
    formula: `IFERROR(IF(INDEX(${keys},${place})=${key},${place},${found}),IFERROR(${found},""))`,
  };
}

/** A band with the section's name, from edge to edge. */
export function sectionCells(line: SectionLine, { lang, row }: Pick<LineContext, 'lang' | 'row'>): CellSpec[] {
  return PAPER_COLUMNS.map((_, i): CellSpec =>
    i === columnAt('no')
      ? {
          value: words(line.of.entry.row.section),
          formula: `IFERROR(${cellOf(lang, row)('section')}&"","")`,
          style: 'paper.band',
        }
      : { value: null, style: 'paper.band' },
  );
}
