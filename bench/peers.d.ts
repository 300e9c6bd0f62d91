/** What the benches call of their peers, which have a lock of their own (bench/package.json) and may be missing. */
declare module 'exceljs' {
  type Bag = Record<string, unknown>;
  export type CellValue = string | number | boolean | Date | null | Bag;
  export type DataValidation = Bag;
  export type Style = Bag;
  interface Cell {
    value: CellValue;
    style: Partial<Style>;
  }
  interface Line {
    width: number;
    height: number;
    hidden: boolean;
    outlineLevel: number;
    style: Partial<Style>;
    getCell(column: number): Cell;
  }
  export interface Worksheet {
    addTable(table: Bag): void;
    getColumn(column: number): Line;
    getRow(row: number): Line;
    mergeCells(top: number, left: number, bottom: number, right: number): void;
    addConditionalFormatting(format: Bag): void;
  }
  export class Workbook {
    addWorksheet(name: string, options: Bag): Worksheet;
    readonly definedNames: { add(refersTo: string, name: string): void };
    readonly xlsx: { load(bytes: Buffer): Promise<unknown>; writeBuffer(): Promise<ArrayBuffer> };
  }
}
