/** The one place that talks to Univer: sheets, cells, structured references, defined names, recalculation. */
import type {
  ICellData,
  ICommandService,
  IObjectMatrixPrimitiveType,
  IStyleData,
  Nullable,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import type { IFunctionService } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type { Area } from '../../../src/workbook/spec';
import { Calculation } from './calculation';
import { edate } from './functions';
import { univer as library } from './univer';

/** Kinds of values as Univer numbers them. */
export const KIND = { text: 1, number: 2, boolean: 3 } as const;

export type Cell = ICellData;
export type Cells = IObjectMatrixPrimitiveType<Nullable<Cell>>;
export type Style = IStyleData;

/** Univer keeps parsed formulas by workbook across instances: no two books may have one id. */
let books = 0;

export class Engine {
  private readonly unit = `book${++books}`;
  readonly calculation: Calculation;
  readonly book: FWorkbook;
  private readonly commands: ICommandService;
  private readonly model: Workbook;
  private readonly functions: IFunctionService;

  /** @param univer without a workbook as yet; the engine makes one with a single empty sheet */
  constructor(
    readonly univer: Univer,
    first: { readonly id: string; readonly name: string },
  ) {
    const { FUniver, ICommandService, IFunctionService, IUniverInstanceService, UniverInstanceType } = library();
    const api = FUniver.newAPI(univer);
    this.book = api.createWorkbook({
      id: this.unit,
      name: 'Book1',
      sheetOrder: [first.id],
      sheets: { [first.id]: { id: first.id, name: first.name, rowCount: 200, columnCount: 60, cellData: {} } },
    });
    const injector = univer.__getInjector();
    this.functions = injector.get(IFunctionService);
    this.commands = injector.get(ICommandService);
    this.calculation = new Calculation(injector);
    const model = injector.get(IUniverInstanceService).getUnit<Workbook>(this.unit, UniverInstanceType.UNIVER_SHEET);
    if (!model) throw new Error('Univer made no workbook.');
    this.model = model;
    api
      .getFormula()
      .registerFunction('EDATE', (serial: unknown, months: unknown) => edate(Number(serial), Number(months)));
  }

  sheet(id: string): Worksheet {
    const found = this.model.getSheetBySheetId(id);
    if (!found) throw new Error(`Univer has no sheet ${id}.`);
    return found;
  }

  addSheet(id: string, name: string, index: number): void {
    this.command('sheet.mutation.insert-sheet', {
      index,
      sheet: {
        ...this.sheet(this.order()[0] ?? '').getConfig(),
        id,
        name,
        hidden: 0,
        rowCount: 200,
        columnCount: 60,
        cellData: {},
        mergeData: [],
        rowData: {},
        columnData: {},
        tabColor: '',
        freeze: { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 },
        showGridlines: 1,
      },
    });
  }

  removeSheet(id: string): void {
    this.book.deleteSheet(id);
  }

  renameSheet(id: string, name: string): void {
    this.book.getSheetBySheetId(id)?.setName(name);
  }

  order(): string[] {
    return this.model.getSheetOrders().map(id => id);
  }

  moveSheet(id: string, index: number): void {
    this.command('sheet.mutation.set-worksheet-order', {
      subUnitId: id,
      fromOrder: this.order().indexOf(id),
      toOrder: index,
    });
  }

  cell(sheet: string, row: number, column: number): Cell | undefined {
    return this.sheet(sheet).getCellMatrix().getValue(row, column) ?? undefined;
  }

  style(cell: Cell | undefined): Style {
    return (cell ? this.model.getStyles().getStyleByCell(cell) : undefined) ?? {};
  }

  /** Rows and columns that hold anything at all, also formats; undefined for an untouched sheet. */
  extent(sheet: string): Area | undefined {
    const matrix = this.sheet(sheet).getCellMatrix();
    if (matrix.getSizeOf() === 0) return undefined;
    const range = matrix.getDataRange();
    return range.endRow < range.startRow
      ? undefined
      : { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
  }

  write(sheet: string, cellValue: Cells, reach: { readonly bottom: number; readonly right: number }): void {
    this.grow(sheet, reach.bottom, reach.right);
    this.command(library().SetRangeValuesMutation.id, { subUnitId: sheet, cellValue });
  }

  /** Formats only: formulas and their results stay, nothing is calculated anew. */
  format(sheet: string, cellValue: Cells, reach: { readonly bottom: number; readonly right: number }): void {
    this.grow(sheet, reach.bottom, reach.right);
    this.command(library().SetRangeValuesMutation.id, {
      subUnitId: sheet,
      cellValue,
      trigger: library().SetStyleCommand.id,
    });
  }

  private grow(sheet: string, bottom: number, right: number): void {
    const model = this.sheet(sheet);
    if (model.getRowCount() <= bottom)
      this.command(library().SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: bottom + 200 });
    if (model.getColumnCount() <= right)
      this.command(library().SetWorksheetColumnCountMutation.id, { subUnitId: sheet, columnCount: right + 20 });
  }

  /** Makes `Name[[#This Row],[Title]]` mean something, or something else than before. */
  setTable(name: string, sheet: string, area: Area, titles: readonly string[]): void {
    const range = { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
    const titleMap = new Map(titles.map((title, index) => [title, index]));
    this.command(library().SetSuperTableMutation.id, {
      tableName: name,
      reference: { sheetId: sheet, range, titleMap },
    });
    this.forget(name);
  }

  removeTable(name: string): void {
    this.command(library().RemoveSuperTableMutation.id, { tableName: name });
    this.forget(name);
  }

  /** @param formula without `=`, as in a file */
  setName(id: string, name: string, formula: string, sheet: string | undefined): void {
    const plain = /^(?:'(?:[^']|'')+'|[^'!()+*/-]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(formula);
    this.command(library().SetDefinedNameMutation.id, {
      id,
      name,
      formulaOrRefString: plain ? formula : `=${formula}`,
      comment: '',
      localSheetId: sheet ?? 'AllDefaultWorkbook',
    });
    this.forget(name);
  }

  removeName(id: string, name: string): void {
    this.command(library().RemoveDefinedNameMutation.id, { id, name });
    this.forget(name);
  }

  /** Formulas in which the name occurs are parsed and calculated anew. */
  private forget(name: string): void {
    this.functions.deleteFormulaAstCacheKey(name);
    this.calculation.force(this.unit, this.order());
  }

  command(id: string, params: Record<string, unknown>): void {
    if (!this.commands.syncExecuteCommand(id, { unitId: this.unit, ...params }))
      throw new Error(`Univer refused ${id}.`);
  }

  dispose(): void {
    this.univer.dispose();
  }
}
