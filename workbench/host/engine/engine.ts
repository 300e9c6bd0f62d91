/** The one place that talks to Univer: sheets, cells, structured references, defined names, recalculation. */
import type { ICommandService, Nullable, Univer, Workbook, Worksheet } from '@univerjs/core';
import type { IFunctionService } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Area } from '../../../src/grid/area';
import { Bounds } from './bounds';
import { Calculation } from './calculation';
import type { Cell, Cells, Change, Style } from './cells';
import { FormulaCells } from './formula-cells';
import { likeExcel } from './like-excel';
import { Styles } from './styles';
import { univer as library } from './univer';

export { KIND, type Cell, type Cells, type Change, type Style } from './cells';

/** Univer keeps parsed formulas by workbook across instances: no two books may have one id. */
let books = 0;

export class Engine {
  private readonly unit = `book${++books}`;
  readonly calculation: Calculation;
  private readonly facade: FWorkbook;
  private readonly formulas: FormulaCells;
  private readonly commands: ICommandService;
  private readonly model: Workbook;
  private readonly functions: IFunctionService;
  readonly bounds = new Bounds();
  readonly styles = new Styles(() => this.model);
  /** Hears of cells before they are written; what it returns is called afterwards. */
  writing: (sheet: string, cells: Cells) => (() => void) | undefined = () => undefined;

  /** @param univer without a workbook as yet; the engine makes one with a single empty sheet */
  constructor(
    readonly univer: Univer,
    first: { readonly id: string; readonly name: string },
  ) {
    const { FUniver, ICommandService, IFunctionService, IUniverInstanceService, UniverInstanceType } = library();
    const api = FUniver.newAPI(univer);
    this.facade = api.createWorkbook({
      id: this.unit,
      name: 'Book1',
      sheetOrder: [first.id],
      sheets: { [first.id]: { id: first.id, name: first.name, rowCount: 200, columnCount: 60, cellData: {} } },
    });
    const injector = univer.__getInjector();
    this.functions = injector.get(IFunctionService);
    likeExcel(injector, api);
    this.commands = injector.get(ICommandService);
    this.formulas = new FormulaCells(
      () => this.model,
      (subUnitId, cellValue) => this.command(library().SetRangeValuesMutation.id, { subUnitId, cellValue }),
    );
    this.calculation = new Calculation(injector, this.formulas);
    const model = injector.get(IUniverInstanceService).getUnit<Workbook>(this.unit, UniverInstanceType.UNIVER_SHEET);
    if (!model) throw new Error('Univer made no workbook.');
    this.model = model;
  }

  /** The workbook as Univer's own commands take it: they find every formula in its place. */
  get book(): FWorkbook {
    this.formulas.tell();
    return this.facade;
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

  /** Inserts or deletes whole rows or columns. */
  restructure(id: string, { rows, at, count, insert }: Change): void {
    const sheet = this.book.getSheetBySheetId(id);
    if (rows) {
      if (insert) sheet?.insertRowsBefore(at, count);
      else sheet?.deleteRows(at, count);
    } else if (insert) sheet?.insertColumnsBefore(at, count);
    else sheet?.deleteColumns(at, count);
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

  /**
   * Values, formulas and formats: null takes a property away, a cell that is null is emptied. All goes straight into the cell; of
   * formulas Univer hears before it is needed ({@link FormulaCells}).
   */
  write(sheet: string, cellValue: Cells, reach: { readonly bottom: number; readonly right: number }): void {
    const written = this.writing(sheet, cellValue);
    this.put(sheet, cellValue, reach);
    written?.();
  }

  private put(sheet: string, cellValue: Cells, reach: { readonly bottom: number; readonly right: number }): void {
    this.grow(sheet, reach.bottom, reach.right);
    const matrix = this.sheet(sheet).getCellMatrix();
    const touched = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, change] of Object.entries(line as Record<string, Nullable<Cell>>)) {
        const [r, c] = [Number(row), Number(column)];
        const old = matrix.getValue(r, c);
        if (change?.f || old?.f) this.formulas.wait(sheet, r, c);
        if (change) matrix.setValue(r, c, this.styles.changed(old ?? {}, change));
        else matrix.realDeleteValue(r, c);
        touched.startRow = Math.min(touched.startRow, r);
        touched.startColumn = Math.min(touched.startColumn, c);
        touched.endRow = Math.max(touched.endRow, r);
        touched.endColumn = Math.max(touched.endColumn, c);
      }
    }
    if (touched.endRow >= 0) this.calculation.touch({ unitId: this.unit, sheetId: sheet, range: touched });
  }

  /**
   * Formats only: formulas and their results stay, nothing is calculated anew. Straight into the cell, since Univer's own way
   * compares every style with every other.
   * @param style whole, not a change; undefined leaves it
   */
  format(
    sheet: string,
    row: number,
    column: number,
    style: Style | undefined,
    custom: Cell['custom'] | undefined,
  ): void {
    const matrix = this.sheet(sheet).getCellMatrix();
    const cell = matrix.getValue(row, column) ?? {};
    if (style) {
      const id = this.styles.name(style);
      if (id === undefined) delete cell.s;
      else cell.s = id;
    }
    if (custom) cell.custom = custom;
    matrix.setValue(row, column, cell);
  }

  /** Makes room before cells are written or formatted. */
  grow(sheet: string, bottom: number, right: number): void {
    this.bounds.reach(sheet, { bottom, right });
    const model = this.sheet(sheet);
    if (model.getRowCount() <= bottom)
      this.command(library().SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: bottom + 200 });
    if (model.getColumnCount() <= right)
      this.command(library().SetWorksheetColumnCountMutation.id, { subUnitId: sheet, columnCount: right + 20 });
  }

  /** Makes `Name[[#This Row],[Title]]` mean something, or something else than before. */
  setTable(name: string, sheet: string, area: Area, titles: readonly string[]): void {
    const range = { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
    this.formulas.place(name, sheet);
    const titleMap = new Map(titles.map((title, index) => [title, index]));
    this.command(library().SetSuperTableMutation.id, {
      tableName: name,
      reference: { sheetId: sheet, range, titleMap },
    });
    this.forget(name);
  }

  removeTable(name: string): void {
    this.formulas.place(name, undefined);
    this.command(library().RemoveSuperTableMutation.id, { tableName: name });
    this.forget(name);
  }

  /** @param formula without `=`, as in a file */
  setName(id: string, name: string, formula: string, sheet: string | undefined): void {
    this.formulas.define(id, name, formula);
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
    this.formulas.undefine(id);
    this.command(library().RemoveDefinedNameMutation.id, { id, name });
    this.forget(name);
  }

  /** Formulas in which the name occurs are parsed and calculated anew; where there is none, as in Excel, nothing is. */
  private forget(name: string): void {
    if (!this.formulas.mention(name)) return;
    this.functions.deleteFormulaAstCacheKey(name);
    this.calculation.force();
  }

  command(id: string, params: Record<string, unknown>): void {
    this.formulas.tell();
    if (!this.commands.syncExecuteCommand(id, { unitId: this.unit, ...params }))
      throw new Error(`Univer refused ${id}.`);
  }

  dispose(): void {
    this.univer.dispose();
  }
}
