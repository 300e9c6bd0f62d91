/** The same workbook under other names, where a book has foreign sheets, tables or names that are called like ours, or has renamed ours. */
import type { CellSpec, ChartSpec, NameSpec, SheetSpec, TableColumnSpec, ValidationSpec, WorkbookSpec } from './spec';

export interface NewNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** A formula or reference in file form; texts between quotation marks stay as they are. */
export function adaptFormula(formula: string, to: NewNames): string {
  const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:[^[\]]|\[[^[\]]*\])*\]|[!(])?/gu;
  return formula.replace(tokens, (token, name: string | undefined, tail = '') => {
    if (token.startsWith('"')) return token;
    const sheet = token.startsWith("'") ? token.slice(1, -2).replace(/''/g, "'") : name;
    if (token.endsWith('!')) return to.sheets.has(sheet ?? '') ? `${quoted(to.sheets.get(sheet ?? '') ?? '')}!` : token;
    if (name === undefined || tail === '(') return token;
    // Titles of columns stay, also those that are called like a name.
    return `${(tail === '' ? to.names : to.tables).get(name) ?? name}${tail as string}`;
  });
}

const adaptRefs = <T extends { readonly formula?: string }>(part: T, to: NewNames): T =>
  part.formula === undefined ? part : { ...part, formula: adaptFormula(part.formula, to) };

function adaptValidation(validation: ValidationSpec, to: NewNames): ValidationSpec {
  const { rule } = validation;
  if (rule.type === 'list') return { ...validation, rule: { ...rule, source: adaptFormula(rule.source, to) } };
  if (rule.type === 'custom') return { ...validation, rule: { ...rule, formula: adaptFormula(rule.formula, to) } };
  if (rule.type === 'words') return validation;
  const limit = (value: number | string): number | string =>
    typeof value === 'string' ? adaptFormula(value, to) : value;
  return {
    ...validation,
    rule: { ...rule, low: limit(rule.low), ...(rule.high === undefined ? {} : { high: limit(rule.high) }) },
  };
}

const adaptChart = (chart: ChartSpec, to: NewNames): ChartSpec => ({
  ...chart,
  categories: adaptFormula(chart.categories, to),
  series: chart.series.map(s => ({ ...s, values: adaptFormula(s.values, to) })),
});

const adaptCell = (cell: CellSpec, to: NewNames): CellSpec => {
  const moved = adaptRefs(cell, to);
  return cell.link === undefined ? moved : { ...moved, link: adaptFormula(cell.link, to) };
};

const adaptSheet = (sheet: SheetSpec, to: NewNames): SheetSpec => ({
  ...sheet,
  name: to.sheets.get(sheet.name) ?? sheet.name,
  rows: sheet.rows.map(row => ({ ...row, cells: row.cells.map(cell => adaptCell(cell, to)) })),
  tables: sheet.tables.map(table => ({
    ...table,
    name: to.tables.get(table.name) ?? table.name,
    columns: table.columns.map((column): TableColumnSpec => adaptRefs(column, to)),
  })),
  validations: sheet.validations.map(v => adaptValidation(v, to)),
  formats: sheet.formats.map(f => adaptRefs(f, to)),
  charts: sheet.charts.map(c => adaptChart(c, to)),
});

/** Does nothing where nothing is called otherwise. */
export function adaptNames(spec: WorkbookSpec, to: NewNames): WorkbookSpec {
  if (to.sheets.size + to.tables.size + to.names.size === 0) return spec;
  return {
    ...spec,
    sheets: spec.sheets.map(sheet => adaptSheet(sheet, to)),
    names: spec.names.map((name): NameSpec => ({
      ...name,
      name: to.names.get(name.name) ?? name.name,
      refersTo: adaptFormula(name.refersTo, to),
    })),
  };
}

/** A name like the wanted one that nobody has. @param longest in characters; Excel allows sheets 31, names 255 */
export function freeName(wanted: string, taken: (name: string) => boolean, separator: string, longest: number): string {
  if (!taken(wanted)) return wanted;
  for (let n = 2; ; n++) {
    const tail = `${separator}${n}`;
    const name = `${wanted.slice(0, longest - tail.length)}${tail}`;
    if (!taken(name)) return name;
  }
}
